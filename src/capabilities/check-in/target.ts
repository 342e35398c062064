import type { KeyResult } from '../../model/company.ts'
import { endingOf, valueKey } from '../../model/value-key.ts'

/** What a key result is to reach. */
export function targetOf(result: KeyResult): number | undefined {
  const key = valueKey(result)
  if (key === 'milestones_hit') return result.milestones_total
  return key === 'done' ? undefined : result[`target_${endingOf(result)}`]
}
