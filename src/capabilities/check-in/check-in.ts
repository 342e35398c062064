import type { Facts } from '../../analyses/facts.ts'
import { ownerOf, subjectOf } from '../../analyses/goals/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import { valueKey } from '../../model/value-key.ts'
import type { Arguments } from '../capability.ts'
import { setEdits } from '../shared/set-edits.ts'
import { textOf } from '../shared/text-of.ts'
import { UsageError } from '../usage-error.ts'
import { type FoundResult, findKeyResult } from './find-key-result.ts'
import { listNote } from './list-note.ts'
import { readValue } from './read-value.ts'
import { type Stale, staleResults } from './stale.ts'
import { targetOf } from './target.ts'

type Entry = NonNullable<KeyResult['check_ins']>[number]

/** One check-in, as it is written. */
export interface CheckedIn {
  key_result: string
  title: string
  owner: string | null
  unit: string | null
  /** The key that holds its current value, and that value before and after. */
  key: ReturnType<typeof valueKey>
  before: number | boolean | null
  after: number | boolean | null
  target: number | boolean | null
  check_in: Entry
  /** False where a later value is known: then this one only joins the check-ins. */
  is_latest: boolean
}

export interface CheckIn {
  checked_in: CheckedIn | null
  /** Without a key result: those that wait for a check-in. */
  stale: readonly Stale[]
  /** Why none waits, or what the list takes for granted. */
  list_note: string | null
  owner: string | null
  edits: readonly Edit[]
}

/** Checks in on one key result, or lists those that wait for it. */
export function checkIn(facts: Facts, args: Arguments): CheckIn {
  const typed = textOf(args.key_result)
  const owner = textOf(args.owner)
  if (typed === undefined) {
    const stale = staleResults(facts, owner)
    const list_note = listNote(facts, stale, owner === undefined ? '' : ` of ${owner}`)
    return { checked_in: null, owner: owner ?? null, edits: [], stale, list_note }
  }
  const value = textOf(args.value)
  if (value === undefined) {
    throw new UsageError('VALUE is missing', `coo check-in ${typed} VALUE --confidence 0.7`)
  }
  return {
    owner: owner ?? null,
    stale: [],
    list_note: null,
    ...oneCheckIn(facts, findKeyResult(facts, typed), args, value),
  }
}

function oneCheckIn(
  { situation }: Facts,
  { thing: result, path, ref }: FoundResult,
  args: Arguments,
  typed: string,
): { checked_in: CheckedIn; edits: Edit[] } {
  const { at, sources } = situation
  const on = textOf(args.on) ?? at
  if (on > at) {
    throw new UsageError(`--on: ${on} is after ${at}`, `say which day it is with --at ${on}`)
  }
  const value = readValue(result, typed)
  const key = valueKey(result)
  const valueDay = result[key] === undefined ? undefined : sources.dateOf(`${path}.${key}`)
  const days = (result.check_ins ?? []).map((entry) => entry.on ?? '')
  const is_latest = [...days, valueDay ?? ''].every((day) => day <= on)
  const held = key === 'done' ? value >= 1 : value
  const confidence = typeof args.confidence === 'number' ? args.confidence : undefined
  const entry: Entry = { on, value, confidence, by: textOf(args.by), note: textOf(args.note) }
  const before = result[key]
  const edits: Edit[] = [
    ...(is_latest ? setEdits(path, result, { [key]: held }) : []),
    ...(is_latest && result.confidence !== undefined ? setEdits(path, result, { confidence }) : []),
    ...keptValue(result, path, valueDay, on),
    { kind: 'append', path: `${path}.check_ins`, value: { ...entry } },
  ]
  const checked_in: CheckedIn = {
    key_result: subjectOf(result),
    title: result.title ?? result.name ?? '',
    owner: ownerOf(ref) ?? null,
    unit: result.unit ?? null,
    key,
    before: before ?? null,
    after: is_latest ? held : (before ?? null),
    target: targetOf(result) ?? null,
    check_in: entry,
    is_latest,
  }
  return { checked_in, edits }
}

/** The value of a dated document, kept as the check-in of its day before it is replaced. */
function keptValue(result: KeyResult, path: string, day: string | undefined, on: string): Edit[] {
  const value = result[valueKey(result)]
  const isKept = (result.check_ins ?? []).some((entry) => entry.on === day)
  if (value === undefined || day === undefined || day >= on || isKept) return []
  return [{ kind: 'append', path: `${path}.check_ins`, value: { on: day, value: Number(value) } }]
}
