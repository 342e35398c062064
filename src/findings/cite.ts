import type { Statement } from '../knowledge/figure.ts'
import type {
  ComputedEvidence,
  DatumEvidence,
  Evidence,
  KnowledgeEvidence,
  Value,
} from '../model/finding.ts'
import { formatPath, type Path, parsePath, pathFollower, valueAt } from '../model/path.ts'
import type { Situation } from '../model/source.ts'

/** Builds evidence over one situation: each call answers with the value, its day and its place. */
export interface Cite {
  /** The datum at a path; a list or map counts its entries. */
  datum(path: string, unit?: string): DatumEvidence
  /** An earlier value of something whose latest value is cited too. */
  earlier(path: string, unit?: string): DatumEvidence
  /** A key that is not there, under the nearest parent that exists. */
  missing(path: string, key: string): DatumEvidence
  /** A figure with the data it was computed from. */
  computed(
    value: number,
    unit: string | null,
    formula: string,
    inputs: readonly Evidence[],
  ): ComputedEvidence
  /** An entry of the playbook. */
  knowledge(entry: string, statement: Statement<unknown>, unit: string): KnowledgeEvidence
}

/** The value at a path, undefined where the path leaves the document, and the id, else the name,
 *  else the title of the innermost thing on it that has one. */
interface Found {
  value: unknown
  of: string | null
}

function follow(start: Found, path: Path): Found {
  let { value, of } = start
  for (const part of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part))
      return { value: undefined, of }
    value = (value as Record<string | number, unknown>)[part]
    if (typeof value === 'object' && value !== null) of = nameOf(value) ?? of
  }
  return { value, of }
}

function nameOf(thing: { id?: unknown; name?: unknown; title?: unknown }): string | undefined {
  const { id, name, title } = thing
  if (typeof id === 'string') return id
  if (typeof name === 'string') return name
  return typeof title === 'string' ? title : undefined
}

function asValue(found: unknown): Value {
  if (Array.isArray(found)) return found.length
  if (typeof found === 'object' && found !== null) return Object.keys(found).length
  return (found ?? null) as Value
}

/** The longest part of a path that exists. */
function existingParent(root: unknown, path: Path): Path {
  let depth = path.length
  while (depth > 0 && valueAt(root, path.slice(0, depth)) === undefined) depth--
  return path.slice(0, depth)
}

/** The oldest day of what counts; null when one of them is undated or there are none. */
function oldest(inputs: readonly Evidence[]): string | null {
  let found: string | null = null
  for (const input of inputs) {
    const { on } = input
    if (input.kind === 'knowledge' || (input.kind === 'datum' && input.earlier)) continue
    if (on === null) return null
    if (found === null || on < found) found = on
  }
  return found
}

/** Evidence for findings about one company on one day. */
export function citing({ company, sources }: Situation): Cite {
  // Rules cite the same data again and again.
  const known = new Map<string, DatumEvidence>()
  const datum = (path: string, unit?: string): DatumEvidence => {
    const cited = known.get(path) ?? look(path)
    return unit === undefined || unit === cited.unit ? cited : { ...cited, unit }
  }
  const root: Found = { value: company, of: null }
  const find = pathFollower(root, follow)
  const look = (path: string): DatumEvidence => {
    const { value, of } = find(path)
    if (value === undefined) throw new RangeError(`no datum at ${path}`)
    const cited: DatumEvidence = {
      kind: 'datum',
      path,
      of,
      value: asValue(value),
      unit: null,
      on: sources.dateOf(path) ?? null,
    }
    known.set(path, cited)
    return cited
  }
  return {
    datum,
    earlier: (path, unit) => ({ ...datum(path, unit), earlier: true }),
    missing(path, key) {
      const parent = existingParent(company, parsePath(path))
      const written = formatPath(parent)
      return {
        kind: 'datum',
        path: written,
        of: follow(root, parent).of,
        value: null,
        unit: null,
        on: sources.dateOf(written) ?? null,
        missing: key,
      }
    },
    computed: (value, unit, formula, inputs) => ({
      kind: 'computed',
      // A figure without bound, such as a share of nothing, is no number that can be written.
      value: Number.isFinite(value) ? value : null,
      unit,
      on: oldest(inputs),
      formula,
      inputs: [...inputs],
    }),
    knowledge: (entry, { value, checked_on }, unit) => ({
      kind: 'knowledge',
      entry,
      value: typeof value === 'object' ? JSON.stringify(value) : (value as Value),
      unit,
      on: checked_on,
    }),
  }
}
