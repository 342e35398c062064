import type { Company } from '../model/company.ts'
import { formatPath, type Path } from '../model/path.ts'

/** Collections whose entries are found by a name of their own. */
export const collections = {
  objectives: ['objectives', 'objective'],
  'key-results': ['key_results', 'key result'],
  processes: ['processes', 'process'],
  people: ['people', 'person'],
  decisions: ['decisions', 'decision'],
  blockers: ['blockers', 'blocker'],
  actions: ['actions', 'action'],
  incidents: ['incidents', 'incident'],
} as const satisfies Record<string, readonly [key: string, one: string]>

export type Collection = keyof typeof collections

/** Every entry of lists of that key, wherever they stand, with its path. */
function* entriesOf(
  value: unknown,
  key: string,
  path: Path = [],
): Generator<[Path, Record<string, unknown>]> {
  if (value === null || typeof value !== 'object') return
  for (const [name, child] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(name) : name]
    if (name === key && Array.isArray(child)) {
      for (const [i, entry] of (child as unknown[]).entries()) {
        if (entry !== null && typeof entry === 'object') {
          yield [[...here, i], entry as Record<string, unknown>]
        }
      }
    }
    yield* entriesOf(child, key, here)
  }
}

/** What the schema says an entry goes by: its id, else its name, else its title. */
const nameOf = ({ id, name, title }: Record<string, unknown>): string | undefined =>
  [id, name, title].find((one) => typeof one === 'string')

/** The names of all entries of a collection, for completion. */
export const namesIn = (company: Company, collection: Collection): string[] => [
  ...new Set(
    [...entriesOf(company, collections[collection][0])].flatMap(([, entry]) => nameOf(entry) ?? []),
  ),
]

/** The path of the entry that goes by a name, or undefined. */
export function pathOf(company: Company, collection: Collection, name: string): string | undefined {
  for (const [path, entry] of entriesOf(company, collections[collection][0])) {
    if (nameOf(entry) === name) return formatPath(path)
  }
  return undefined
}
