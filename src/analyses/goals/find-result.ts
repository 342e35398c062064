import type { Company, KeyResult, UnitOkrs } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'

/** A key result with its place. */
export interface FoundResult {
  path: string
  result: KeyResult
}

function* allResults(company: Company): Generator<FoundResult> {
  const units: [UnitOkrs, string][] = [[company.company_okrs ?? {}, 'company_okrs']]
  for (const key of ['department_okrs', 'team_okrs'] as const) {
    for (const [i, unit] of (company[key] ?? []).entries()) units.push([unit, `${key}[${i}]`])
  }
  for (const [{ objectives = [] }, path] of units) {
    for (const [i, { key_results = [] }] of objectives.entries()) {
      for (const [j, result] of key_results.entries()) {
        yield { path: `${path}.objectives[${i}].key_results[${j}]`, result }
      }
    }
  }
}

/** The key result with an id, else the first with a title. */
export function findResult(company: Company, name: string): FoundResult | undefined {
  const plain = plainName(name)
  let titled: FoundResult | undefined
  for (const found of allResults(company)) {
    const { id, title, name: called } = found.result
    if (id === name) return found
    if (titled === undefined && plainName(title ?? called ?? '') === plain) titled = found
  }
  return titled
}

/** The ids of all key results that have one. */
export const resultIds = (company: Company): string[] =>
  [...allResults(company)].flatMap(({ result: { id } }) => id ?? [])

const FIELDS = ['current_value', 'current_pct', 'milestones_hit', 'done', 'score'] as const

/** The value that a key result stands at, as a number, and the key that says so. */
export function standOf(result: KeyResult): { field: string; value: number } | undefined {
  for (const field of FIELDS) {
    const value = result[field]
    if (value !== undefined) return { field, value: Number(value) }
  }
  return undefined
}
