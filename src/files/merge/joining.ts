import {
  childOf,
  entriesOf,
  type Fields,
  isMap,
  listOf,
  mapOf,
  type Traced,
  type Tracks,
} from './traced.ts'

/** The company with those in `people` who have started by a day, or of whom no start is given, and
 *  in `joining` those who start later. A person's start may be corrected by a later document: this
 *  is told of the company, and not of its documents. */
export function withJoining(company: Traced, day: string, tracks: Tracks): Traced {
  const given = company.value as Fields
  const isToCome = (item: unknown) =>
    isMap(item) && typeof item.started_on === 'string' && item.started_on > day
  const isHere = (item: unknown) => !isToCome(item)
  if (!hasSome(given.people, isToCome) && !hasSome(given.joining, isHere)) return company
  const listed = childOf(company, 'people', tracks)
  const signed = childOf(company, 'joining', tracks)
  const everybody = [...entriesOf(listed, tracks), ...entriesOf(signed, tracks)]
  const origin = (listed.value === undefined ? signed : listed).origin
  const listWhere = (fits: (item: unknown) => boolean) =>
    listOf(
      everybody.filter(({ value }) => fits(value)),
      origin,
      tracks,
    )
  const entries = new Map(Object.keys(given).map((key) => [key, childOf(company, key, tracks)]))
  entries.set('people', listWhere(isHere)).set('joining', listWhere(isToCome))
  return mapOf(entries, company.origin, tracks)
}

const hasSome = (list: unknown, fits: (item: unknown) => boolean): boolean =>
  Array.isArray(list) && list.some(fits)
