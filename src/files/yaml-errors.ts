import type { ErrorCode, YAMLError } from 'yaml'
import { DEPTH_LIMIT } from './document.ts'

interface Words {
  message: string
  hint?: string
  /** Where the fault is, if not where the parser noticed it. */
  offset?: number
}

type Explain = (error: YAMLError, text: string, all: readonly YAMLError[]) => Words

const CHECK_INDENT = 'check the indentation of this line and of the one above it'

const plain =
  (message: string, hint?: string): Explain =>
  () =>
    hint === undefined ? { message } : { message, hint }

const WORDS: Record<ErrorCode, Explain> = {
  TAB_AS_INDENT: plain('a tab is used for indentation', 'indent with spaces'),
  RESOURCE_EXHAUSTION: plain(
    'maps and lists are nested too deeply',
    `at most ${DEPTH_LIMIT} levels can be read`,
  ),
  BAD_INDENT: ({ message }) => {
    const [, closing] = /end with a (.)/.exec(message) ?? []
    if (closing === undefined)
      return { message: 'the indentation does not fit', hint: CHECK_INDENT }
    const [what, opening] = closing === ']' ? ['list', '['] : ['map', '{']
    return {
      message: `the ${what} that starts here is not closed`,
      hint: `close each ${opening} with ${closing}, indented deeper than its key`,
    }
  },
  BLOCK_AS_IMPLICIT_KEY: (error, text, all) => {
    const deeper = all.some(
      ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === error.pos[0],
    )
    if (!deeper) {
      return {
        message: 'a value holds a colon followed by a space',
        hint: 'put the value in quotes',
      }
    }
    const nextLine = /\n\s*/g
    nextLine.lastIndex = error.pos[0]
    nextLine.exec(text)
    return {
      message: 'this line is indented deeper than the line above it allows',
      hint: 'give it the indentation of the keys around it',
      offset: nextLine.lastIndex || error.pos[0],
    }
  },
  BLOCK_IN_FLOW: plain(
    'expected a comma or the closing bracket',
    'separate the entries inside [ ] and { } with commas',
  ),
  MISSING_CHAR: ({ message }) => {
    if (message.includes('quote')) {
      return {
        message: 'a closing quote is missing',
        hint: 'end the text with the quote it starts with',
      }
    }
    if (message.includes('followed by map values')) {
      return { message: 'expected a colon after the key', hint: 'write it as KEY: VALUE' }
    }
    return {
      message: 'a comma or colon is missing',
      hint: 'separate entries with commas, keys from values with a colon',
    }
  },
  BAD_SCALAR_START: ({ pos }, text) => ({
    message: `a value cannot start with ${text[pos[0]] ?? ''}`,
    hint: 'put the value in quotes',
  }),
  BAD_DQ_ESCAPE: ({ pos }, text) => ({
    message: `unknown escape ${text.slice(pos[0], pos[0] + 2)}`,
    hint: 'write \\\\ for a backslash, or put the text in single quotes',
  }),
  UNEXPECTED_TOKEN: ({ message }) =>
    message.includes('block-seq-ind on same line')
      ? {
          message: 'a list entry stands on the line of its key',
          hint: 'start the list on the next line',
        }
      : { message: 'unexpected text after the value', hint: CHECK_INDENT },
  MULTILINE_IMPLICIT_KEY: plain('a key must stand on one line', CHECK_INDENT),
  KEY_OVER_1024_CHARS: plain(
    'a key is longer than 1024 characters',
    'is a colon missing, or a quote?',
  ),
  MULTIPLE_ANCHORS: plain('a value has two anchors (&)', 'keep one'),
  MULTIPLE_TAGS: plain('a value has two tags (!)', 'take them out'),
  MULTIPLE_DOCS: plain('a second document in one file', 'put each document into a file of its own'),
  ALIAS_PROPS: plain('an alias (*) can have no anchor and no tag', 'take the anchor or tag out'),
  BAD_ALIAS: plain('an alias (*) without a proper name', 'put the value in quotes'),
  BAD_DIRECTIVE: plain('a line that starts with % is not understood', 'take the line out'),
  BAD_PROP_ORDER: plain(
    'an anchor (&) or tag (!) stands in the wrong place',
    'put it before the value',
  ),
  TAG_RESOLVE_FAILED: plain('a tag (!) that is not known', 'take the tag out'),
  BAD_COLLECTION_TYPE: plain('a tag (!) that does not fit its value', 'take the tag out'),
  DUPLICATE_KEY: plain('a key is given twice', 'keep one of the two'),
  NON_STRING_KEY: plain('a key that is no text', 'put the key in quotes'),
  IMPOSSIBLE: plain('the text is not YAML', CHECK_INDENT),
}

/** Says in plain words what the YAML parser refuses, and what to do about it.
 *  @param all all errors of the file: some only tell together what is meant */
export const yamlErrorWords: Explain = (error, text, all) => WORDS[error.code](error, text, all)
