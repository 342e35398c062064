import type { Company, KeyResult } from '../../model/company.ts'
import { valueKey } from '../../model/value-key.ts'
import type { CompanyDocument } from '../document.ts'
import { keyResultsCalled, keyResultsIn } from '../key-results-called.ts'
import type { IsLater } from './as-of.ts'
import { datesOf, labelOf } from './cycle-label.ts'
import { editMap } from './edit.ts'
import { heldValue, layKeyResult, replace, withoutLaterValues } from './key-result.ts'
import { latestCheckIn } from './latest-check-in.ts'
import {
  childOf,
  dayOf,
  entriesOf,
  type Fields,
  isList,
  isMap,
  listOf,
  mapOf,
  type Traced,
  type Tracks,
} from './traced.ts'

/** Whether a day that a document states is after the day asked about. */
type IsLaterIn = (document: CompanyDocument) => IsLater
/** The check-ins that are told of each key result. */
type Told = Map<unknown, Traced[]>
type Edit = (value: Traced, tracks: Tracks) => Traced

/** The company with the check-ins that stand beside its key results at those that they name, as if
 *  they had been written there. What names none stays where it is. */
export function withNamedCheckIns(company: Traced, isLaterIn: IsLaterIn, tracks: Tracks): Traced {
  const log = childOf(company, 'check_ins', tracks)
  if (!isList(log.value)) return company
  const told: Told = new Map()
  const open: Traced[] = []
  const find = finder(company.value as Fields)
  for (const entry of entriesOf(log, tracks)) {
    const result = find(entry.value as Fields)
    if (result === undefined) {
      if (!isLaterIn(entry.origin.document)((entry.value as Fields).on)) open.push(entry)
      continue
    }
    const known = told.get(result)
    if (known === undefined) told.set(result, [entry])
    else known.push(entry)
  }
  const settled = inCycle((result) => {
    const entries = told.get(result.value)
    return entries === undefined ? result : withEntries(result, entries, isLaterIn, tracks)
  })(company, tracks)
  if (open.length > 0)
    return replace(settled, 'check_ins', listOf(open, log.origin, tracks), tracks)
  const { origin, value } = settled
  return { origin, value: editMap(value as Fields, { check_ins: undefined }, tracks) }
}

/** Finds the key result that a check-in names: in the latest cycle that had begun by its day, else in
 *  the first; of several called so that of the company goes before those of its parts. */
function finder(company: Fields): (checkIn: Fields) => KeyResult | undefined {
  const past = isList(company.okr_history) ? company.okr_history.filter(isMap) : []
  const cycles = [company, ...past]
    .map((cycle) => ({
      start: datesOf(labelOf(cycle.company_okrs) ?? {}, company)?.start ?? '',
      called: keyResultsCalled(keyResultsIn(cycle as Company)),
    }))
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
  return ({ key_result, on }) => {
    if (typeof key_result !== 'string') return undefined
    const having = cycles.filter(({ called }) => called(key_result).length > 0)
    const begun = having.find(({ start }) => typeof on === 'string' && start <= on)
    return (begun ?? having.at(-1))?.called(key_result)[0]
  }
}

/** A map with what an edit makes of one of its children. */
const inChild =
  (key: string, edit: Edit): Edit =>
  (map, tracks) => {
    if (!isMap(map.value) || map.value[key] === undefined) return map
    const child = childOf(map, key, tracks)
    const edited = edit(child, tracks)
    return edited === child ? map : replace(map, key, edited, tracks)
  }

/** A list with what an edit makes of its entries. */
const inList =
  (edit: Edit): Edit =>
  (list, tracks) => {
    const entries = entriesOf(list, tracks)
    const edited = entries.map((entry) => edit(entry, tracks))
    return edited.every((entry, at) => entry === entries[at])
      ? list
      : listOf(edited, list.origin, tracks)
  }

/** The OKRs of a company, or of a past cycle, with what an edit makes of their key results. */
function inCycle(edit: Edit): Edit {
  const inUnit = inChild('objectives', inList(inChild('key_results', inList(edit))))
  const inUnits = inList(inUnit)
  const edits = [
    inChild('company_okrs', inUnit),
    inChild('department_okrs', inUnits),
    inChild('team_okrs', inUnits),
    inChild('okr_history', (past, tracks) => inList(inCycle(edit))(past, tracks)),
  ]
  return (cycle, tracks) => edits.reduce((now, each) => each(now, tracks), cycle)
}

/** A key result with check-ins that are told of it elsewhere: the latest gives it its value, where that
 *  is newer than the one it holds. */
function withEntries(
  result: Traced,
  entries: readonly Traced[],
  isLaterIn: IsLaterIn,
  tracks: Tracks,
): Traced {
  const own = entries.map(({ value, origin }) => ({
    value: editMap(value as Fields, { key_result: undefined }, tracks),
    origin,
  }))
  const upTo = own.filter(({ value, origin }) => !isLaterIn(origin.document)(value.on))
  const key = valueKey(result.value as Fields)
  const list = listOf(upTo, result.origin, tracks)
  let both = result
  const state = new Map<string, Traced>([['check_ins', list]])
  for (const [field, held] of [
    ['value', key],
    ['confidence', 'confidence'],
  ] as const) {
    const since = heldDay(result, held, tracks)
    const latest = latestCheckIn({ check_ins: list.value }, field, since)
    const entry = latest && upTo[latest.index]
    if (latest === undefined || entry === undefined) continue
    const { document, path } = entry.origin
    const value = {
      value: heldValue(held, latest.value),
      origin: { document, path: [...path, field], on: latest.on },
    }
    both = replace(both, held, value, tracks)
    state.set(held, value)
  }
  const laid = layKeyResult(both, result, mapOf(state, result.origin, tracks), tracks)
  if (heldDay(result, key, tracks) !== undefined || upTo.length === own.length) return laid
  const known = laid.value as Fields
  const written = { ...known, check_ins: own.map(({ value }) => value) }
  return { ...laid, value: withoutLaterValues(written, known, tracks) }
}

/** Of which day a value that a key result holds is; undefined for an undated one. */
const heldDay = (result: Traced, key: string, tracks: Tracks): string | undefined =>
  (result.value as Fields)[key] === undefined
    ? undefined
    : dayOf(childOf(result, key, tracks).origin)
