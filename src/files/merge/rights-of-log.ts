import { plainName } from '../../model/plain-name.ts'
import { replace } from './key-result.ts'
import {
  childOf,
  entriesOf,
  type Fields,
  isList,
  isMap,
  listOf,
  mapOf,
  type Traced,
  type Tracks,
} from './traced.ts'

/** What a matrix of decision rights tells of a decision. */
const OF_MATRIX = new Set(['id', 'title', 'context', 'rapid'])

/** Whether a decision is a row of a matrix of decision rights: who has which part, and no more. */
export const isOfMatrix = (value: unknown): boolean =>
  isMap(value) &&
  isMap(value.rapid) &&
  typeof value.title === 'string' &&
  Object.keys(value).every((key) => OF_MATRIX.has(key))

const plainText = ({ value }: Traced, key: 'id' | 'title'): string => {
  const text = (value as Fields)[key]
  return typeof text === 'string' ? plainName(text) : ''
}

/** The references with which a title begins or ends ("D-02: Hull hub"): letters and digits. */
const referencesIn = ({ value }: Traced): string[] => {
  const { title } = value as Fields
  const words = typeof title === 'string' ? title.split(/\s+/) : []
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  return ends.filter((word) => /\p{L}.*\d/u.test(word)).map(plainName)
}

/** Entries by what they are called, those of one name together. */
const calledBy = (entries: readonly Traced[], namesOf: (entry: Traced) => readonly string[]) =>
  Map.groupBy(
    entries.flatMap((entry) => namesOf(entry).map((name) => ({ name, entry }))),
    ({ name }) => name,
  )

const idsOf = (entry: Traced) => [plainText(entry, 'id')].filter((id) => id !== '')
const isCalled = (entry: Traced): boolean => idsOf(entry).length > 0

/** Finds the entry that a row of a matrix is of: by id, which may stand in the title of one of the two,
 *  else by title. Where several are called so, it is not known which one is meant. */
function entryFinder(entries: readonly Traced[]): (row: Traced) => Traced | undefined {
  const byId = calledBy(entries, idsOf)
  const byReference = calledBy(entries, (entry) => (isCalled(entry) ? [] : referencesIn(entry)))
  const byTitle = calledBy(entries, (entry) => [plainText(entry, 'title')])
  return (row) => {
    const ids = idsOf(row)
    const found = [
      ...(isCalled(row) ? ids : referencesIn(row)).map((id) => byId.get(id)),
      ...ids.map((id) => byReference.get(id)),
      byTitle.get(plainText(row, 'title')),
    ].find((one) => one !== undefined)
    return found?.length === 1 ? found[0]?.entry : undefined
  }
}

/** The company with the rows of a matrix of decision rights at the entries of the decision log that they
 *  are of, as if the log had said who has which part: what it decided or rejected is not open again. */
export function withRightsOfLog(company: Traced, tracks: Tracks): Traced {
  const list = childOf(company, 'decisions', tracks)
  if (!isList(list.value) || !list.value.some((one) => isMap(one) && one.rapid !== undefined))
    return company
  const entries = entriesOf(list, tracks)
  // An entry of the log that says no more than a matrix does has an id, and takes rows without one.
  const called = joined(entries, ({ value }) => isOfMatrix(value), tracks)
  const all = joined(called, (row) => isOfMatrix(row.value) && !isCalled(row), tracks)
  if (all.length === entries.length) return company
  return replace(company, 'decisions', listOf(all, list.origin, tracks), tracks)
}

/** The entries with the rows among them at those that they are of. */
function joined(
  entries: readonly Traced[],
  isRow: (entry: Traced) => boolean,
  tracks: Tracks,
): readonly Traced[] {
  const rows = entries.filter(isRow)
  if (rows.length === 0) return entries
  const find = entryFinder(entries.filter((entry) => !isRow(entry)))
  const rowsOf = Map.groupBy(rows, find)
  return entries.flatMap((entry) => {
    const [row, another] = rowsOf.get(entry) ?? []
    if (row !== undefined && another === undefined) return [withRights(entry, row, tracks)]
    const of = isRow(entry) ? find(entry) : undefined
    return of !== undefined && rowsOf.get(of)?.length === 1 ? [] : [entry]
  })
}

/** An entry with what the matrix tells of it; what the log says itself goes before. */
function withRights(entry: Traced, row: Traced, tracks: Tracks): Traced {
  const own = new Map([row, entry].flatMap((each) => fieldsOf(each, tracks)))
  return mapOf(own, entry.origin, tracks)
}

const fieldsOf = (map: Traced, tracks: Tracks): (readonly [string, Traced])[] =>
  Object.keys(map.value as object).map((key) => [key, childOf(map, key, tracks)] as const)
