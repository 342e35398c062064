import { isOpenPosition } from '../../model/plain-name.ts'
import { childOf, entriesOf, isMap, listOf, mapOf, type Traced, type Tracks } from './traced.ts'

/** Lists of people by whether they are here on a day. */
const LISTS = ['people', 'joining', 'left'] as const
type List = (typeof LISTS)[number]

/** The list to which somebody in another belongs on a day. Of who has left without a day of leaving
 *  no day is known on which they were here; a position that nobody holds belongs to none. */
function listOn(item: unknown, list: List, day: string): List | undefined {
  if (!isMap(item)) return list
  const { name, started_on, left_on } = item
  if (typeof name === 'string' && isOpenPosition(name)) return undefined
  if (typeof left_on === 'string' ? left_on < day : list === 'left') return 'left'
  return typeof started_on === 'string' && started_on > day ? 'joining' : 'people'
}

/** The company with those in `people` who are here on a day: in `joining` are those who start later,
 *  in `left` those whose last day is past. A person's days may be corrected by a later document: this
 *  is told of the company, and not of its documents.
 *  @param onOpen takes each position that nobody holds, which is left out */
export function withJoining(
  company: Traced,
  day: string,
  tracks: Tracks,
  onOpen: (position: Traced) => void = () => {},
): Traced {
  const given = company.value as Readonly<Record<List, unknown>>
  const isSettled = (list: List): boolean => {
    const items = given[list]
    return !Array.isArray(items) || items.every((item) => listOn(item, list, day) === list)
  }
  if (LISTS.every(isSettled)) return company
  const lists = LISTS.map((list) => ({ list, at: childOf(company, list, tracks) }))
  const everybody = lists.flatMap(({ list, at }) =>
    entriesOf(at, tracks).map((entry) => ({ entry, list: listOn(entry.value, list, day) })),
  )
  for (const { entry, list } of everybody) if (list === undefined) onOpen(entry)
  const origin = (lists.find(({ at }) => at.value !== undefined) ?? { at: company }).at.origin
  const entries = new Map(Object.keys(given).map((key) => [key, childOf(company, key, tracks)]))
  for (const name of LISTS) {
    const here = everybody.filter(({ list }) => list === name).map(({ entry }) => entry)
    if (here.length > 0 || given[name] !== undefined)
      entries.set(name, listOf(here, origin, tracks))
  }
  return mapOf(entries, company.origin, tracks)
}
