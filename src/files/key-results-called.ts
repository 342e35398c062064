import type { Company, KeyResult } from '../model/company.ts'
import { CURRENCY } from '../model/currency.ts'
import { plainName } from '../model/plain-name.ts'

type Called = Pick<KeyResult, 'id' | 'title' | 'name'>

/** The key results of one cycle: the company's before those of its departments and teams. */
export const keyResultsIn = ({
  company_okrs,
  department_okrs = [],
  team_okrs = [],
}: Pick<Company, 'company_okrs' | 'department_okrs' | 'team_okrs'>): KeyResult[] =>
  [company_okrs ?? {}, ...department_okrs, ...team_okrs].flatMap(({ objectives = [] }) =>
    objectives.flatMap(({ key_results = [] }) => key_results),
  )

/** Where a title goes over to its values: before the space in `ARR from €1.12M`, `Churn below 2%`. */
const VALUES = new RegExp(
  String.raw`\s+(?=(?:(?:from|to|by|at (?:most|least)|below|under|above|over|(?:less|more) than|max\.?|min\.?|[<>≤≥=→:–—-]+)\s*)?[~≈]?(?:${CURRENCY}\s?)?\d)`,
  'gi',
)

/** A title up to its values, with each that could be the first. */
const withoutValues = (title: string): string[] =>
  [...title.matchAll(VALUES)].map(({ index }) => title.slice(0, index))

/** Finds the key results that a sheet means by a name: of that id, else of that title, else of a title
 *  that goes on with its values.
 *  @example keyResultsCalled([{ title: 'ARR from 1 to 2' }])('arr') // => [{ title: 'ARR from 1 to 2' }] */
export function keyResultsCalled<Result extends Called>(
  all: Iterable<Result>,
): (name: string) => readonly Result[] {
  const ids = new Map<string, Set<Result>>()
  const titles = new Map<string, Set<Result>>()
  const beginnings = new Map<string, Set<Result>>()
  const add = (map: typeof ids, name: string, result: Result) => {
    const known = map.get(name)
    if (known === undefined) map.set(name, new Set([result]))
    else known.add(result)
  }
  for (const result of all) {
    if (result.id !== undefined) add(ids, result.id, result)
    const title = result.title ?? result.name
    if (title === undefined) continue
    add(titles, plainName(title), result)
    for (const beginning of withoutValues(title)) add(beginnings, plainName(beginning), result)
  }
  return (name) => {
    const plain = plainName(name)
    return [...(ids.get(name.trim()) ?? titles.get(plain) ?? beginnings.get(plain) ?? [])]
  }
}
