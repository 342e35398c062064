import type { DatedAhead } from '../../model/dated-ahead.ts'
import type { Path } from '../../model/path.ts'
import type { CompanyDocument } from '../document.ts'
import { laterThan } from './later.ts'
import {
  documentDay,
  type Fields,
  isList,
  isMap,
  listOf,
  mapOf,
  type Traced,
  type Tracks,
} from './traced.ts'

/** The days after which a date of something done contradicts its document. */
export interface Horizon {
  /** Where the document says of which day it is: the day asked about. */
  dated: string
  /** Where it does not, and for check-ins, whose day is their own: the day on which one asks. Looked up
   *  where something is dated later at all, as the time zone takes longer than a small company. */
  undated: () => string
}

interface Found {
  path: Path
  entry: DatedAhead
}

/** Dates of what has been, by list; plans such as `due_on` are not among them. */
const DATES_OF: Readonly<Record<string, readonly string[]>> = {
  actions: ['done_on'],
  automations: ['last_tested_on', 'last_run_on'],
  blockers: ['reported_on', 'resolved_on'],
  check_ins: ['on'],
  decisions: ['requested_on', 'decided_on'],
  incidents: ['started_at', 'resolved_at'],
  meetings: ['on'],
  metric_history: ['on'],
  processes: ['last_reviewed_on'],
}

const DATES_IN: Readonly<Record<string, readonly string[]>> = {
  meetings: ['actions'],
  changes: ['checklist'],
}

const NAMES = ['id', 'name', 'title', 'meeting', 'metric', 'item', 'key_result'] as const

const nameOf = (thing: Fields): string | undefined =>
  NAMES.map((key) => thing[key]).find((one): one is string => typeof one === 'string')

/** An entry of a metric's history that says what is planned for its day, and not what was. */
const isPlanAlone = ({ plan, value }: Fields): boolean =>
  typeof plan === 'number' && typeof value !== 'number'

type IsAhead = (date: unknown) => boolean

const mapsIn = function* (list: unknown, path: Path): Generator<[Fields, Path]> {
  if (!isList(list)) return
  for (const [index, item] of list.entries()) if (isMap(item)) yield [item, [...path, index]]
}

/** The dates of a thing that lie ahead. */
function* inThing(
  thing: Fields,
  path: Path,
  keys: readonly string[],
  name: string,
  isAhead: IsAhead,
): Generator<Found> {
  for (const key of keys) {
    const dates = isList(thing[key]) ? thing[key] : [thing[key]]
    for (const [index, on] of dates.entries()) {
      if (typeof on !== 'string' || !isAhead(on)) continue
      const end = isList(thing[key]) ? [key, index] : [key]
      yield { path: [...path, ...end], entry: { name, key, on } }
    }
  }
}

function* inLists(value: Fields, isAhead: IsAhead): Generator<Found> {
  for (const list of Object.keys(value)) {
    for (const [thing, path] of mapsIn(value[list], [list])) {
      if (isPlanAlone(thing)) continue
      const name = nameOf(thing) ?? list
      yield* inThing(thing, path, DATES_OF[list] ?? [], name, isAhead)
      for (const key of DATES_IN[list] ?? []) {
        for (const [part, at] of mapsIn(thing[key], [...path, key]))
          yield* inThing(part, at, ['done_on'], nameOf(part) ?? name, isAhead)
      }
    }
  }
}

function* inObjectives(unit: unknown, path: Path, days: Days): Generator<Found> {
  if (!isMap(unit)) return
  for (const [objective, at] of mapsIn(unit.objectives, [...path, 'objectives'])) {
    for (const [result, place] of mapsIn(objective.key_results, [...at, 'key_results'])) {
      const name = nameOf(result) ?? 'key result'
      for (const [checkIn, on] of mapsIn(result.check_ins, [...place, 'check_ins']))
        yield* inThing(checkIn, on, ['on'], `${name}, check-in`, days.isAheadOfToday)
      for (const [one, on] of mapsIn(result.milestone_dates, [...place, 'milestone_dates']))
        yield* inThing(one, on, ['done_on'], nameOf(one) ?? `${name}, milestone`, days.isAhead)
    }
  }
}

function* inOkrs(cycle: Fields, path: Path, days: Days): Generator<Found> {
  yield* inObjectives(cycle.company_okrs, [...path, 'company_okrs'], days)
  for (const list of ['department_okrs', 'team_okrs']) {
    for (const [unit, at] of mapsIn(cycle[list], [...path, list]))
      yield* inObjectives(unit, at, days)
  }
  for (const [past, at] of mapsIn(cycle.okr_history, [...path, 'okr_history']))
    yield* inOkrs(past, at, days)
}

interface Days {
  /** After the day of the document. */
  isAhead: IsAhead
  /** After the day on which one asks. */
  isAheadOfToday: IsAhead
}

/** What documents say was done on a day that they cannot know: it contradicts them, where what is
 *  only later than the day asked about is a later state.
 *  @param telling the documents that say something of later days */
export function datedAhead(
  telling: ReadonlySet<CompanyDocument>,
  { dated, undated }: Horizon,
  all: readonly CompanyDocument[],
  tracks: Tracks,
): Traced | undefined {
  if (telling.size === 0) return undefined
  const [isAfterDated, isAheadOfToday] = [laterThan(dated, all), laterThan(undated(), all)]
  const found = [...telling].flatMap((document) => {
    const isAhead = documentDay(document) === undefined ? isAheadOfToday : isAfterDated
    const days: Days = { isAhead, isAheadOfToday }
    const entries = [...inLists(document.value, isAhead), ...inOkrs(document.value, [], days)]
    return entries.map(({ path, entry }) => {
      const origin = { document, path }
      const fields = Object.entries(entry).map(([key, value]) => [key, { value, origin }] as const)
      return mapOf(fields, origin, tracks)
    })
  })
  const [first] = found
  return first && listOf(found, first.origin, tracks)
}
