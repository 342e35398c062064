import { type Path, parsePath, pathFollower } from '../model/path.ts'
import type { Place, Sources } from '../model/source.ts'
import type { CompanyDocument } from './document.ts'
import {
  childOrigin,
  dayOf,
  documentDay,
  isMap,
  type Origin,
  stepTo,
  type Traced,
  type Tracks,
} from './merge/traced.ts'

/** Lists whose entries say themselves of which day they are. */
const DATED_LISTS = new Set(['check_ins', 'metric_history'])

/** Origin of the value at a path, or of its nearest parent that exists. */
export function originAt(path: Path, company: Traced, tracks: Tracks): Origin {
  let { value, origin } = company
  let day: string | undefined
  let isEntry = false
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) break
    const next: unknown = (value as Record<string | number, unknown>)[part]
    origin = childOrigin(value, origin, part, tracks)
    if (isEntry && isMap(next) && typeof next.on === 'string') day = next.on
    isEntry = DATED_LISTS.has(String(part))
    value = next
  }
  return day === undefined ? origin : { ...origin, on: day }
}

/** What tells the day of a value. */
interface Dated {
  value: unknown
  document: CompanyDocument
  on: string | undefined
  /** The day that an entry of a dated list states. */
  entryDay: string | undefined
  /** Whether what it holds are the entries of such a list. */
  isEntry: boolean
}

/** What tells the day of the value at a path, or of its nearest parent that exists. */
function datedAt(start: Dated, path: Path, tracks: Tracks): Dated {
  let { value, document, on, entryDay, isEntry } = start
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) {
      value = undefined
      break
    }
    const next: unknown = (value as Record<string | number, unknown>)[part]
    const step = stepTo(value, document, part, tracks)
    document = step?.document ?? document
    on = step?.on
    if (isEntry && isMap(next) && typeof next.on === 'string') entryDay = next.on
    isEntry = DATED_LISTS.has(String(part))
    value = next
  }
  return { value, document, on, entryDay, isEntry }
}

const datedDay = ({ entryDay, on, document }: Dated): string | undefined =>
  entryDay ?? on ?? documentDay(document)

/** Looks up where the values of a merged company come from. */
export function createSources(company: Traced, tracks: Tracks): Sources {
  const root: Dated = {
    value: company.value,
    document: company.origin.document,
    on: company.origin.on,
    entryDay: undefined,
    isEntry: false,
  }
  /** What tells the day of a value, without noting where it stands: asked very often. */
  const walk = (from: Dated, path: Path) => datedAt(from, path, tracks)
  const dated = pathFollower(root, walk)
  let [above, there] = ['', root]
  const datedBelow = (path: string, below: Path) => {
    if (path !== above) [above, there] = [path, dated(path)]
    return walk(there, below)
  }

  /** The root is of the latest day; it stands at the start of the first file. */
  const rootDay = () => {
    const { as_of } = isMap(company.value) ? company.value : {}
    return typeof as_of === 'string' ? as_of : documentDay(company.origin.document)
  }

  return {
    place: (path) => {
      const origin = originAt(parsePath(path), company, tracks)
      const { document } = origin
      const found = document.locate?.value(origin.path) ?? document.locate?.value([])
      if (found === undefined) return undefined
      const { line, column, cell } = found
      const place: Place = { file: document.file, line, column }
      if (cell !== undefined) place.cell = cell
      const on = path === '' ? rootDay() : dayOf(origin)
      if (on !== undefined) place.on = on
      return path === '' ? { ...place, line: 1, column: 1 } : place
    },
    dateOf: (path, below) => {
      if (below !== undefined) return datedDay(datedBelow(path, below))
      return path === '' ? rootDay() : datedDay(dated(path))
    },
  }
}
