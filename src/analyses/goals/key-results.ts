import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import { endingOf } from '../../model/value-key.ts'

export interface KeyResultAt {
  keyResult: KeyResult
  objective: Objective
  unit: UnitOkrs
  level: 'company' | 'department' | 'team'
  /** Writes the path only when asked: there may be very many. */
  path: () => string
}

function ofUnit(
  unit: UnitOkrs,
  level: KeyResultAt['level'],
  root: string,
  wanted: (keyResult: KeyResult) => boolean,
): KeyResultAt[] {
  const found: KeyResultAt[] = []
  unit.objectives?.forEach((objective, position) => {
    objective.key_results?.forEach((keyResult, index) => {
      if (!wanted(keyResult)) return
      const path = () => `${root}.objectives[${position}].key_results[${index}]`
      found.push({ keyResult, objective, unit, level, path })
    })
  })
  return found
}

/** The key results of the current cycle, or those that are wanted: the company's, then the
 *  departments', then the teams'. */
export function* keyResultsOf(
  company: Company,
  wanted: (keyResult: KeyResult) => boolean = () => true,
): Generator<KeyResultAt> {
  if (company.company_okrs !== undefined) {
    yield* ofUnit(company.company_okrs, 'company', 'company_okrs', wanted)
  }
  for (const level of ['department', 'team'] as const) {
    for (const [position, unit] of (company[`${level}_okrs`] ?? []).entries()) {
      yield* ofUnit(unit, level, `${level}_okrs[${position}]`, wanted)
    }
  }
}

/** What a key result is called: its title, else its name, else its id. */
export const titleOfKeyResult = ({ title, name, id }: KeyResult): string =>
  title ?? name ?? id ?? 'a key result'

/** The current value of a key result and the key that holds it; undefined where it has none. */
export function currentOf(
  keyResult: KeyResult,
): { key: 'current_pct' | 'current_value'; value: number } | undefined {
  const key = `current_${endingOf(keyResult)}` as const
  const value = keyResult[key]
  return value === undefined ? undefined : { key, value }
}
