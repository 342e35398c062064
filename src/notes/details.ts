import { findDate, impossibleDay, type OpenDay, openDay, type Telling, vagueDate } from './dates.ts'

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

/** Reads owner and date out of what a line says, and leaves the title.
 *  @param isOwned whether somebody is to do it, so that a name in front is its owner's */
export function detailsOf(text: string, telling: Telling, isOwned: boolean): Details {
  const found: Details = {
    title: text,
    owner: null,
    on: null,
    since: null,
    remark: null,
    isGuess: false,
    open: undefined,
  }
  takeBrackets(found, telling)
  takeSegments(found, telling)
  takeDate(found, telling)
  takeOwner(found, isOwned)
  if (found.on === null && found.since === null) {
    Object.assign(found, notTold(found.title, telling))
    const date = found.open && findDate(found.title, { ...telling, order: 'day_first' })
    if (date) found.title = `${found.title.slice(0, date.start)} ${found.title.slice(date.end)}`
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

/** A part that is a name, a date or both: "Ana, 3 Oct", "owner: Ana", "since Monday". */
function takePart(found: Details, part: string, telling: Telling): boolean {
  const pieces = part.split(/[,;]\s*/).filter((piece) => piece.trim() !== '')
  const before = { ...found }
  for (const piece of pieces) {
    const bare = piece.trim().replace(/^(?:owner|who|due|by|date)\s*:?\s+/i, '')
    const date = findDate(piece.trim(), telling, true) ?? findDate(bare, telling, true)
    if (date !== undefined) {
      if (/^since/i.test(piece.trim())) found.since = date.on
      else found.on = date.on
      remember(found, date)
      continue
    }
    const [, handle] = /^@(\S+)$/.exec(bare) ?? []
    if (handle === undefined && !NAME.test(bare)) {
      Object.assign(found, before)
      return false
    }
    found.owner ??= handle ?? bare
  }
  return pieces.length > 0
}

function remember(
  found: Details,
  { remark, isGuess }: { remark: string | null; isGuess: boolean },
) {
  if (found.remark !== null || remark === null) return
  found.remark = remark
  found.isGuess = isGuess
}

function takeBrackets(found: Details, telling: Telling): void {
  for (const [whole, inside = ''] of found.title.matchAll(/\(([^()]*)\)/g)) {
    if (takePart(found, inside, telling)) found.title = found.title.replace(whole, '')
  }
}

/** "Call the bank — Ana — 3 Oct": from the end, as long as the parts are names or dates. */
function takeSegments(found: Details, telling: Telling): void {
  for (;;) {
    const [, before, part] = /^(.*\S)\s+(?:[-–—|]|--|=>|->|→)\s+([^–—|]+)$/.exec(found.title) ?? []
    if (before === undefined || part === undefined || !takePart(found, part.trim(), telling)) return
    found.title = before
  }
}

function takeDate(found: Details, telling: Telling): void {
  const date =
    found.on === null && found.since === null ? findDate(found.title, telling) : undefined
  if (date === undefined) return
  const said = found.title.slice(date.start, date.end)
  if (/^(?:since|from)\b/i.test(said)) found.since = date.on
  else found.on = date.on
  remember(found, date)
  found.title = `${found.title.slice(0, date.start)} ${found.title.slice(date.end)}`
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
