import type { Company, KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { type KeyResultAt, keyResultsOf } from './key-results.ts'

/** A key result with its place. */
export interface FoundResult {
  path: string
  result: KeyResult
}

/** The key result with an id, else the first with a title. */
export function findResult(company: Company, name: string): FoundResult | undefined {
  const plain = plainName(name)
  let titled: KeyResultAt | undefined
  for (const found of keyResultsOf(company)) {
    const { id, title, name: called } = found.keyResult
    if (id === name) return resultOf(found)
    if (titled === undefined && plainName(title ?? called ?? '') === plain) titled = found
  }
  return titled && resultOf(titled)
}

const resultOf = ({ keyResult, path }: KeyResultAt): FoundResult => ({
  path: path(),
  result: keyResult,
})

/** The ids of all key results that have one. */
export const resultIds = (company: Company): string[] =>
  [...keyResultsOf(company)].flatMap(({ keyResult: { id } }) => id ?? [])

const FIELDS = ['current_value', 'current_pct', 'milestones_hit', 'done', 'score'] as const

/** The value that a key result stands at, as a number, and the key that says so. */
export function standOf(result: KeyResult): { field: string; value: number } | undefined {
  for (const field of FIELDS) {
    const value = result[field]
    if (value !== undefined) return { field, value: Number(value) }
  }
  return undefined
}
