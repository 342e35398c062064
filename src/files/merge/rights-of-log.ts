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
const OF_MATRIX = new Set(['title', 'context', 'rapid'])

const isOfMatrix = ({ value }: Traced): boolean =>
  isMap(value) &&
  isMap(value.rapid) &&
  typeof value.title === 'string' &&
  Object.keys(value).every((key) => OF_MATRIX.has(key))

/** The company with the rows of a matrix of decision rights at the entries of the decision log that
 *  have their title, as if the log had said who has which part: what it decided or rejected is not
 *  open again. Where several entries are called so, it is not known which one is meant. */
export function withRightsOfLog(company: Traced, tracks: Tracks): Traced {
  const list = childOf(company, 'decisions', tracks)
  if (!isList(list.value) || !list.value.some((one) => isMap(one) && one.rapid !== undefined))
    return company
  const entries = entriesOf(list, tracks)
  const titled = ({ value }: Traced) => {
    const { title } = value as Fields
    return typeof title === 'string' ? plainName(title) : ''
  }
  const rows = new Map(entries.filter(isOfMatrix).map((row) => [titled(row), row]))
  if (rows.size === 0) return company
  const called = Map.groupBy(entries, titled)
  const isSettled = (title: string) => {
    const [one, other, ...more] = called.get(title) ?? []
    if (one === undefined || other === undefined || more.length > 0) return false
    return isOfMatrix(one) !== isOfMatrix(other)
  }
  const joined = entries.flatMap((entry) => {
    const title = titled(entry)
    const row = rows.get(title)
    if (row === undefined || !isSettled(title)) return [entry]
    return row === entry ? [] : [withRights(entry, row, tracks)]
  })
  if (joined.length === entries.length) return company
  return replace(company, 'decisions', listOf(joined, list.origin, tracks), tracks)
}

/** An entry with what the matrix tells of it; what the log says itself goes before. */
function withRights(entry: Traced, row: Traced, tracks: Tracks): Traced {
  const own = new Map([row, entry].flatMap((each) => fieldsOf(each, tracks)))
  return mapOf(own, entry.origin, tracks)
}

const fieldsOf = (map: Traced, tracks: Tracks): (readonly [string, Traced])[] =>
  Object.keys(map.value as object).map((key) => [key, childOf(map, key, tracks)] as const)
