import {
  type FoundDate,
  findDate,
  impossibleDay,
  type OpenDay,
  openDay,
  type Telling,
  vagueDate,
} from './dates.ts'
import type { NoteKind } from './note.ts'

/** What is said beside the title of an action, a decision or a blocker. */
export interface Details {
  title: string
  owner: string | null
  on: string | null
  since: string | null
  remark: string | null
  /** Whether the remark tells of something that was taken for granted. */
  isGuess: boolean
  /** A date that can be read in two ways. */
  open: OpenDay | undefined
}

const HANDLE = /(?:^|[\s(,])@([\p{L}\p{N}][\p{L}\p{N}._-]*[\p{L}\p{N}]|\p{L})/u
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?){0,2}$/u
const LABELLED =
  /\b(?:owner|who|assigned to|responsible)\s*:?\s+([\p{L}@][\p{L}\p{N}'’._-]*(?:\s\p{Lu}[\p{L}'’-]*)?)/iu
/** "Ana to call", "Ana will call", "Ana: call". */
const SUBJECT = /^(\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?)(?:\s+(?:to|will)\s+|:\s+)(?=\S)/u

type Day = 'on' | 'since'

/** The day that is kept of each kind: any other stays in the title. */
const KEPT: Readonly<Record<NoteKind, Day | undefined>> = {
  action: 'on',
  blocker: 'since',
  decision: undefined,
}

/** Reads owner and date out of what a line says, and leaves the title. */
export function detailsOf(text: string, telling: Telling, kind: NoteKind): Details {
  const kept = KEPT[kind]
  const found: Details = {
    title: text,
    owner: null,
    on: null,
    since: null,
    remark: null,
    isGuess: false,
    open: undefined,
  }
  takeBrackets(found, telling, kept)
  takeSegments(found, telling, kept)
  if (kept !== undefined && found[kept] === null) takeDate(found, telling, kept)
  // A name in front of what somebody is to do is its owner's.
  takeOwner(found, kind === 'action')
  const isTold = kept === undefined || found[kept] !== null
  if (!isTold && findDate(found.title, telling) === undefined) {
    Object.assign(found, notTold(found.title, telling))
    const date = found.open && dateOf(found.title, { ...telling, order: 'day_first' }, kept)
    if (date) found.title = without(found.title, date)
  }
  found.title = tidy(found.title)
  return found
}

/** What is said of a text that looks like a date and cannot be told. */
export function notTold(
  text: string,
  { at, order }: Telling,
): Partial<Pick<Details, 'remark' | 'isGuess' | 'open'>> {
  const impossible = impossibleDay(text)
  if (impossible !== undefined) return { remark: `"${impossible}" is no day`, isGuess: true }
  const vague = vagueDate(text)
  if (vague === undefined) return {}
  const open = order === 'unknown' ? openDay(vague, at) : undefined
  if (open === undefined) return { remark: `"${vague}" is no date that can be told`, isGuess: true }
  return { remark: `"${open.text}" is ${open.day_first} or ${open.month_first}`, open }
}

/** A part that is a name, a date or both: "Ana, 3 Oct", "owner: Ana", "since Monday". What it says of
 *  days that are not kept; undefined where it is something else. */
function takePart(
  found: Details,
  part: string,
  telling: Telling,
  kept: Day | undefined,
): string | undefined {
  const pieces = part.split(/[,;]\s*/).filter((piece) => piece.trim() !== '')
  const before = { ...found }
  const left: string[] = []
  for (const piece of pieces) {
    const bare = piece.trim().replace(/^(?:owner|who|due|by|date)\s*:?\s+/i, '')
    const date = findDate(piece.trim(), telling, true) ?? findDate(bare, telling, true)
    if (date !== undefined) {
      if (dayNamed(piece.trim()) === kept) keep(found, date, kept)
      else left.push(piece.trim())
      continue
    }
    const [, handle] = /^@(\S+)$/.exec(bare) ?? []
    if (handle === undefined && !NAME.test(bare)) {
      Object.assign(found, before)
      return undefined
    }
    found.owner ??= handle ?? bare
  }
  return pieces.length > 0 ? left.join(', ') : undefined
}

const dayNamed = (said: string): Day => (/^(?:since|from)\b/i.test(said) ? 'since' : 'on')

function keep(found: Details, { on, remark, isGuess }: FoundDate, kept: Day): void {
  found[kept] = on
  if (found.remark !== null || remark === null) return
  found.remark = remark
  found.isGuess = isGuess
}

function takeBrackets(found: Details, telling: Telling, kept: Day | undefined): void {
  for (const [whole, inside = ''] of found.title.matchAll(/\(([^()]*)\)/g)) {
    const left = takePart(found, inside, telling, kept)
    if (left === undefined) continue
    found.title = found.title.replace(whole, () => (left === '' ? '' : `(${left})`))
  }
}

/** "Call the bank — Ana — 3 Oct": from the end, as long as the parts are names or dates. */
function takeSegments(found: Details, telling: Telling, kept: Day | undefined): void {
  let behind = ''
  for (;;) {
    const [, before, mark, part] =
      /^(.*\S)\s+([-–—|]|--|=>|->|→)\s+([^–—|]+)$/.exec(found.title) ?? []
    const left = part === undefined ? undefined : takePart(found, part.trim(), telling, kept)
    if (before === undefined || left === undefined) break
    found.title = before
    if (left !== '') behind = ` ${mark} ${left}${behind}`
  }
  found.title += behind
}

/** The first date of a title that says the day which is kept. */
function dateOf(title: string, telling: Telling, kept: Day, from = 0): FoundDate | undefined {
  const date = findDate(title.slice(from), telling)
  if (date === undefined) return undefined
  const [start, end] = [from + date.start, from + date.end]
  if (dayNamed(title.slice(start, end)) === kept) return { ...date, start, end }
  return dateOf(title, telling, kept, end)
}

const without = (title: string, { start, end }: FoundDate): string =>
  `${title.slice(0, start)} ${title.slice(end)}`

function takeDate(found: Details, telling: Telling, kept: Day): void {
  const date = dateOf(found.title, telling, kept)
  if (date === undefined) return
  keep(found, date, kept)
  found.title = without(found.title, date)
}

function takeOwner(found: Details, isOwned: boolean): void {
  const handle = HANDLE.exec(found.title)
  const labelled = LABELLED.exec(found.title)
  const subject = isOwned ? SUBJECT.exec(found.title) : null
  const match = handle ?? labelled ?? subject
  if (match === null || found.owner !== null) return
  found.owner = (match[1] ?? '').replace(/^@/, '')
  const after = found.title.slice(match.index + match[0].length)
  const cut =
    match === handle && match.index === 0
      ? after.replace(/^\s*(?::|,|to\s|will\s)\s*/i, ' ')
      : after
  found.title = `${found.title.slice(0, match.index)} ${cut}`
}

const tidy = (title: string): string =>
  title
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .replace(/^[\s,;:–—-]+|(?<![\s,;:–—-])[\s,;:–—-]+$/g, '')
    .replace(/\.$/, '')
