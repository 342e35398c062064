import { createHash } from 'node:crypto'
import { readFile } from '../files/read-file.ts'
import type { Company } from '../model/company.ts'
import { formatPath, type Path, parsePath, valueAt } from '../model/path.ts'
import type { Situation } from '../model/source.ts'

/** A part of the company document with the files that it stands in. */
export interface CompanyValue {
  path: string
  value: unknown
  /** Each with the hash that a writing tool takes as `expected_hash`. */
  files: { file: string; line: number; sha256: string }[]
}

/** Files that are named for one value, at most. */
const FILES = 10

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

function pathFrom(written: string): Path | undefined {
  try {
    return parsePath(written)
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return undefined
    throw error
  }
}

/** The value at a path of the company, or undefined where there is none. */
export function companyValue(
  { company, sources }: Situation,
  written: string,
): CompanyValue | undefined {
  const path = pathFrom(written)
  const value = path === undefined ? undefined : valueAt(company, path)
  if (path === undefined || value === undefined) return undefined
  const children = Array.isArray(value)
    ? value.map((_, i) => formatPath([...path, i]))
    : written === ''
      ? Object.keys(company)
      : []
  const places = [written, ...children].flatMap((one) => sources.place(one) ?? [])
  const files = new Map<string, number>()
  for (const { file, line } of places) if (!files.has(file)) files.set(file, line)
  return {
    path: written,
    value,
    files: [...files].slice(0, FILES).flatMap(([file, line]) => {
      const read = readFile(file, file)
      if (!read.ok) return []
      const sha256 = createHash('sha256').update(read.bytes).digest('hex')
      return [{ file, line, sha256 }]
    }),
  }
}
