import type { KeyResult } from '../../model/company.ts'
import { amountOf, type DecimalMark, LIMIT } from './amount.ts'
import type { CheckInRow } from './check-in-rows.ts'
import { scaledBy } from './check-in-scale.ts'
import type { Assumption } from './source.ts'

/** What is to be told of the targets that a sheet of check-ins repeats: those that are not its goal's. */
export function targetsMoved(
  rows: readonly CheckInRow[],
  keyResult: KeyResult | undefined,
  factor: number,
  mark: DecimalMark,
): Assumption[] {
  const goal = keyResult?.target_value ?? keyResult?.target_pct
  const row = rows.findLast(({ target }) => target !== '')
  if (goal === undefined || row === undefined) return []
  const said = amountOf(LIMIT.exec(row.target)?.[3] ?? row.target, mark)?.value
  if (said === undefined || said === goal || scaledBy(said, factor) === goal) return []
  const assumed = `the target "${row.target}" of "${row.name}" is left out, as its goal has ${goal}`
  return [{ at: row.at, assumed, settle: 'write the same target in both' }]
}
