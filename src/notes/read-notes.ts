import type { DayOrder } from '../model/dates.ts'
import { markedHeading } from '../model/markdown-heading.ts'
import { narrowBlanks } from '../model/narrow-blanks.ts'
import { findDate, type OpenDay, slashOrder, type Telling } from './dates.ts'
import { statusOf } from './decision-status.ts'
import { detailsOf, notTold } from './details.ts'
import type { Note, NoteKind, Notes, OtherLine } from './note.ts'
import { cellOf, cellsOf, type Head, headsOf, isRule } from './table.ts'
import { opened, saysNone, sectionKind } from './words.ts'

const BULLET = /^\s*(?:[-*+•]|\d+[.)])\s+/
const BOX = /^\[([ xX✓]?)\]\s*/

/** Reads the notes of a meeting, Markdown or plain text, line by line: actions, decisions and
 *  blockers. Every other line that is not blank comes back as not understood, headings too. A heading
 *  with a day, or a line such as `Date: 5 Nov`, begins the notes of a meeting of that day.
 *  @param at the day from which "Friday" and "3 Oct" are told, where the notes name none
 *  @param order whether 3/10 names the day or the month first, where the notes do not show it */
export function readNotes(text: string, at: string, order: DayOrder = 'unknown'): Notes {
  const shown = slashOrder(text)
  const telling: Telling = { at, order: shown === 'unknown' ? order : shown }
  const understood: Note[] = []
  const guessed: number[] = []
  const open: (OpenDay & { line: number })[] = []
  const not_understood: OtherLine[] = []
  let title: string | null = null
  let meeting: string | null = null
  let section: NoteKind | undefined
  let heads: readonly Head[] = []
  const lines = text.split(/\r\n|\r|\n/).map(narrowBlanks)
  for (const [index, raw] of lines.entries()) {
    const line = index + 1
    if (raw.trim() === '') {
      heads = []
      continue
    }
    const heading = headingOf(raw, lines[index + 1] ?? '')
    const cells = cellsOf(raw)
    if (heading !== undefined) {
      title ??= heading
      const day = dayNamed(heading, { ...telling, at })
      if (day !== undefined) telling.at = day
      if (day !== undefined || meeting === null) meeting = heading
      section = sectionKind(heading)
      not_understood.push({ line, text: raw.trim(), as: 'heading' })
    } else if (UNDERLINE.test(raw)) {
      not_understood.push({ line, text: raw.trim(), as: 'heading' })
    } else if (DATE_LINE.test(raw) && dayNamed(raw, { ...telling, at }) !== undefined) {
      telling.at = dayNamed(raw, { ...telling, at }) ?? at
      not_understood.push({ line, text: raw.trim(), as: 'heading' })
    } else if (cells !== undefined && (heads.length === 0 || isRule(cells))) {
      if (heads.length === 0) heads = headsOf(cells)
      const as = heads.length === 0 && !isRule(cells) ? 'other' : 'table'
      not_understood.push({ line, text: raw.trim(), as })
    } else {
      const all = cells
        ? heads.flatMap((head) => fromRow(cells, head, telling))
        : fromLine(raw, section, telling)
      if (all.length === 0) not_understood.push({ line, text: raw.trim(), as: 'other' })
      for (const said of all) {
        understood.push({ line, meeting, said_on: telling.at, ...said.note })
        if (said.isGuess) guessed.push(line)
        if (said.open !== undefined) open.push({ line, ...said.open })
      }
    }
    if (cells === undefined) heads = []
  }
  return { title, understood, not_understood, guessed, open }
}

/** A line of Markdown below a heading; a rule between parts. */
const UNDERLINE = /^\s{0,3}(?:={3,}|-{3,})\s*$/
const DATE_LINE = /^\W{0,4}(?:date|when|datum)\W{0,3}:/i

/** The day of a meeting that a heading names: no later one than the day asked about. */
function dayNamed(heading: string, telling: Telling): string | undefined {
  const on = findDate(heading, { ...telling, isPast: true })?.on
  return on !== undefined && on <= telling.at ? on : undefined
}

/** A heading of Markdown, a line that is underlined, or a word and a colon alone on a line. */
function headingOf(raw: string, under: string): string | undefined {
  const marked = markedHeading(raw)
  if (marked !== undefined) return plain(marked.text)
  if (UNDERLINE.test(under) && !BULLET.test(raw) && !UNDERLINE.test(raw)) return plain(raw.trim())
  const [, label] = /^\s{0,3}(\*{0,2}[\p{L}][\p{L} /&-]{0,40})\*{0,2}:\*{0,2}\s*$/u.exec(raw) ?? []
  return label === undefined ? undefined : plain(label)
}

/** Without the marks of bold, italic and code. */
const plain = (text: string): string =>
  text
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replaceAll('**', '')
    .trim()

interface Said {
  note: Omit<Note, 'line' | 'meeting' | 'said_on'> & { said_on?: string }
  isGuess: boolean
  open: OpenDay | undefined
}

function fromLine(raw: string, section: NoteKind | undefined, telling: Telling): Said[] {
  const bullet = BULLET.exec(raw)?.[0]
  const rest = raw.slice(bullet?.length ?? 0).trim()
  const box = BOX.exec(rest)
  const text = plain(rest.slice(box?.[0].length ?? 0))
  const said = opened(text)
  const isDone = box !== null && (box[1] ?? ' ').trim() !== ''
  if (said !== undefined) {
    const aside = said.aside === undefined ? '' : ` (${said.aside.replace(/^by\s+/i, '')})`
    return noted(said.kind, said.text + aside, telling, isDone)
  }
  if (box !== null) return noted('action', text, telling, isDone)
  if (section !== undefined && bullet !== undefined) return noted(section, text, telling, false)
  return /^@[\p{L}\p{N}]/u.test(text) ? noted('action', text, telling, false) : []
}

function noted(kind: NoteKind, text: string, telling: Telling, is_done: boolean): Said[] {
  const isAction = kind === 'action'
  const isDone = isAction && is_done
  const { title, owner, on, since, remark, ...rest } = detailsOf(text, { ...telling, isDone }, kind)
  if (!/[\p{L}\p{N}]/u.test(title) || saysNone(title, kind)) return []
  if (kind === 'blocker' && DONE.test(title)) return []
  const note = {
    kind,
    title,
    owner,
    due_on: on,
    since,
    is_done: isDone,
    remark: remark ?? (isAction && owner === null ? 'nobody is named' : null),
  }
  return [{ note, isGuess: rest.isGuess, open: rest.open }]
}

const DONE = /^(?:x|yes|done|closed|completed?|resolved|fixed|✓|✅)$/i

/** What a row of a table says. A decision that is not made yet, or not to be, is none. */
function fromRow(cells: readonly string[], head: Head, telling: Telling): Said[] {
  const { kind } = head
  const title = plain(cellOf(head, cells, kind))
  const status = plain(cellOf(head, cells, 'status'))
  if (title === '' || saysNone(title, kind)) return []
  if (kind === 'decision' && (statusOf(status) ?? 'decided') !== 'decided') return []
  const owner = plain(cellOf(head, cells, 'owner')).replace(/^@/, '')
  const due = plain(cellOf(head, cells, 'due'))
  const isDone = kind !== 'decision' && DONE.test(status)
  const date = due === '' ? undefined : findDate(due, { ...telling, isDone }, true)
  const since = findDate(`since ${plain(cellOf(head, cells, 'since'))}`, telling, true)
  const isAction = kind === 'action'
  const vague = due === '' || date !== undefined ? undefined : notTold(due, telling)
  const decidedOn = kind === 'decision' && date && date.on <= telling.at ? date.on : undefined
  const isInTitle = kind === 'decision' && date !== undefined && decidedOn === undefined
  const taken = kind === 'decision' ? undefined : date
  const note = {
    kind,
    title: isInTitle ? `${title} (${due})` : title,
    owner: owner === '' ? null : owner,
    due_on: isAction ? (date?.on ?? null) : null,
    since: kind === 'blocker' ? (since?.on ?? null) : null,
    is_done: isDone,
    remark:
      taken?.remark ?? (vague && (vague.remark ?? `"${due}" is no date that can be told`)) ?? null,
    ...(decidedOn === undefined ? {} : { said_on: decidedOn }),
  }
  const isGuess = taken?.isGuess ?? (vague !== undefined && vague.open === undefined)
  return [{ note, isGuess, open: vague?.open }]
}
