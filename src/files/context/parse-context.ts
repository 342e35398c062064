import {
  type ContextSection,
  contextFields,
  contextSections,
} from '../../model/context-sections.ts'
import { markedHeading } from '../../model/markdown-heading.ts'
import { narrowBlanks } from '../../model/narrow-blanks.ts'
import type { Path } from '../../model/path.ts'
import type { Locate } from '../document.ts'
import { createLines, type TextPlace } from '../lines.ts'
import { comparable, isSaid, plainText, readDay } from './words.ts'

/** What a company-context.md says, and where. */
export interface ParsedContext {
  context: Record<string, string | Record<string, string>>
  /** The day of `Last updated`. */
  day: string | undefined
  locate: Locate
}

/** Longer values are cut: a field is a sentence or a few, not a document. */
const LONGEST_VALUE = 2000
const LONGEST_KEY = 60
/** More words than that in front of a colon are a sentence. */
const LABEL_WORDS = 6

const sectionOf = new Map<string, ContextSection>(
  Object.entries(contextSections).flatMap(([section, { called }]) =>
    called.map((name) => [name, section as ContextSection] as const),
  ),
)
const fieldOf = new Map<string, string>(
  Object.entries(contextFields).flatMap(([field, { section, called }]) =>
    called.map((name) => [`${section} ${name}`, field] as const),
  ),
)

/** A heading without marks in front: a line that is bold and nothing else. */
const BOLD = /^\s*\*\*([^*]+)\*\*:?\s*$|^\s*__([^_]+)__:?\s*$/
const BULLET = /^(\s*)(?:[-*+•]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/
const LABELLED = /^(.{1,80}?)\s*(?::|：|\s[-–—]\s)\s*(.*)$/
const TABLE_ROW = /^\s*\|(.*)\|\s*$/
const TABLE_RULE = /^(?=[^-]*-)[\s:|-]+$/
const UPDATED = /^(?:last )?update(?:d)?(?: on| at)?$/

/** The words of a heading without a number in front: `2. Stage & Scale`. */
const headingWords = (line: string): string | undefined => {
  const [, bold, underlined] = BOLD.exec(line) ?? []
  const text = markedHeading(line)?.text ?? bold ?? underlined
  return text === undefined
    ? undefined
    : comparable(text).replace(/^(?:section |dimension |part )?\d+ /, '')
}

/** A label and its value, from `Label: value` in any dress, or from a row of a table. */
function labelled(line: string): { label: string; value: string } | undefined {
  const [, row] = TABLE_ROW.exec(line) ?? []
  if (row !== undefined) {
    const [label = '', ...rest] = row.split(/(?<!\\)\|/).map(plainText)
    return /^[-: ]*$/.test(label) ? undefined : { label, value: rest.join('; ') }
  }
  const [, label = '', value = ''] = LABELLED.exec(plainText(line.replace(BULLET, ''))) ?? []
  const isLabel =
    label !== '' && label.split(' ').length <= LABEL_WORDS && !/https?$|[[\]]/.test(label)
  return isLabel ? { label, value } : undefined
}

const keyOf = (label: string): string =>
  comparable(label).replaceAll(' ', '_').slice(0, LONGEST_KEY) || 'notes'

/** Reads a company-context.md: headings name the sections, labels the fields. What has no label is
 *  kept as notes of its section; nothing in it is anything but text. */
export function parseContext(text: string): ParsedContext {
  const context: ParsedContext['context'] = {}
  const offsets = new Map<string, number>()
  let day: string | undefined
  let section: ContextSection | undefined
  let field: string | undefined
  let inComment = false

  const say = (key: string, value: string, offset: number): void => {
    if (section === undefined || !isSaid(value)) return
    const held = context[section]
    const fields = typeof held === 'object' ? held : {}
    context[section] = fields
    const said = Object.hasOwn(fields, key) ? `${fields[key]}; ${value}` : value
    fields[key] = said.slice(0, LONGEST_VALUE)
    for (const place of [section, `${section} ${key}`])
      if (!offsets.has(place)) offsets.set(place, offset)
  }

  const readLine = (line: string, offset: number): void => {
    const heading = headingWords(line)
    if (heading !== undefined && sectionOf.has(heading)) {
      section = sectionOf.get(heading)
      field = undefined
      return
    }
    const pair = labelled(line)
    const label = comparable(pair?.label ?? heading ?? '')
    if (pair !== undefined && UPDATED.test(label)) {
      day ??= readDay(pair.value)
      if (day !== undefined && !offsets.has('last_updated')) offsets.set('last_updated', offset)
      return
    }
    const named = section === undefined ? undefined : fieldOf.get(`${section} ${label}`)
    if (heading !== undefined) {
      field = named ?? keyOf(heading)
      if (pair?.value) say(field, pair.value, offset)
    } else if (pair !== undefined) {
      field = named ?? keyOf(pair.label)
      say(field, pair.value, offset)
    } else if (line.trim() === '' || TABLE_ROW.test(line)) field = undefined
    else say(field ?? 'notes', plainText(line.replace(BULLET, '')), offset)
  }

  let offset = 0
  const all = text.split('\n')
  for (const [position, line] of all.entries()) {
    const opens = line.lastIndexOf('<!--')
    const closes = line.lastIndexOf('-->')
    const visible = inComment ? line.slice(closes < 0 ? line.length : closes + '-->'.length) : line
    const shown = narrowBlanks(visible).replaceAll(/<!--.*?(?:-->|$)/g, '')
    const isHead = TABLE_ROW.test(shown) && TABLE_RULE.test(narrowBlanks(all[position + 1] ?? ''))
    if (!isHead) readLine(shown.replace(/\r$/, ''), offset)
    inComment = opens > closes || (inComment && closes < 0)
    offset += line.length + 1
  }
  if (day !== undefined) context.last_updated = day

  const lines = createLines(text)
  const placeOf = (path: Path): TextPlace | undefined => {
    const [root, ...rest] = path
    if (root === undefined || rest.length === 0) return lines(0)
    const found = offsets.get(rest.join(' '))
    return found === undefined ? undefined : lines(found)
  }
  return { context, day, locate: { value: placeOf, key: placeOf } }
}
