import { valueOf } from '../../knowledge/figure.ts'
import { lintWords } from '../../knowledge/okr-lint.ts'
import { NUMBERED_NAME } from '../../model/numbered-name.ts'

const setOf = (name: keyof typeof lintWords): ReadonlySet<string> =>
  new Set(valueOf(lintWords[name]))

const TASK = setOf('task_verbs')
const KEEP = setOf('keep_verbs')
const UP = setOf('up_verbs')
const DOWN = setOf('down_verbs')
const FROM_ZERO = setOf('from_zero_verbs')
const MEASURES = setOf('measures')

/** Quarters, halves, years and names such as SOC2 hold digits and are no figures. */
const NO_FIGURE = /\b(?:q[1-4]|h[12]|fy\s?\d{2,4}|(?:19|20)\d\d|[a-z]+-?\d+)\b/giu
const FIGURE = /(?<![\p{L}\d.,])[$€£]?[.]?\d[\d.,]*/gu
const FROM = /\bfrom\b\D*\d/i
const TO = /\bto\b\D*\d/i
const ARROW = /\d\s?\S{0,3}\s*(?:->|→|=>)\s*\S*\d/u
const JOINED = /\s*(?:;|\s&\s|\band\b|\bas well as\b|\s\+\s)\s*/iu

type Verb = 'task' | 'keep' | 'up' | 'down' | 'from_zero' | 'none'

/** What the words of a key result say about it. */
export interface Wording {
  verb: Verb
  hasFigure: boolean
  hasBaseline: boolean
  namesMeasure: boolean
  /** Its parts, where each is a measure of its own; else it alone. */
  parts: readonly string[]
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? []

/** What the first word says; of two words that are one verb, such as "set up", both are read. */
function verbOf([first = '', second = '']: readonly string[]): Verb {
  const pair = `${first}-${second}`
  if (TASK.has(first) || TASK.has(pair)) return 'task'
  if (KEEP.has(first)) return 'keep'
  if (UP.has(first)) return 'up'
  if (DOWN.has(first)) return 'down'
  return FROM_ZERO.has(first) ? 'from_zero' : 'none'
}

const figuresIn = (text: string): number =>
  text.replace(NO_FIGURE, '').replace(NUMBERED_NAME, '').match(FIGURE)?.length ?? 0

/** Whether a part of a title is a measure of its own: it names one, or moves a figure. */
function isMeasure(part: string): boolean {
  const words = wordsOf(part)
  const verb = verbOf(words)
  return words.some((word) => MEASURES.has(word)) || (verb !== 'none' && figuresIn(part) > 0)
}

function partsOf(title: string): readonly string[] {
  const parts = title.split(JOINED).filter((part) => part !== '')
  return parts.length > 1 && parts.every(isMeasure) ? parts : [title]
}

/** Whether a number stands in the words with what it starts from: "from 40 to 60", "40 -> 60". */
function hasBaseline(title: string): boolean {
  const from = FROM.exec(title)
  const behind = from === null ? '' : title.slice(from.index + from[0].length)
  return TO.test(behind) || ARROW.test(title)
}

/** Reads the words of a key result.
 *  @example wordingOf('Launch the partner portal').verb // => 'task' */
export function wordingOf(title: string): Wording {
  const words = wordsOf(title)
  return {
    verb: verbOf(words),
    hasFigure: figuresIn(title) > 0,
    hasBaseline: hasBaseline(title),
    namesMeasure: words.some((word) => MEASURES.has(word)) || title.includes('%'),
    parts: partsOf(title),
  }
}
