import type { KeyResult } from '../../model/company.ts'
import type { Amount } from './amount.ts'

const isPercent = (...amounts: (Amount | undefined)[]): boolean =>
  amounts.some((amount) => amount?.unit === '%')

export interface Values {
  baseline?: Amount | undefined
  current?: Amount | undefined
  target?: Amount | undefined
}

const valueKeys = [
  'baseline_value',
  'current_value',
  'target_value',
  'baseline_pct',
  'current_pct',
  'target_pct',
  'lower_is_better',
  'unit',
] as const

/** Takes away what the words of a key result said of its values. */
export function clearValues(keyResult: KeyResult): void {
  for (const key of valueKeys) delete keyResult[key]
}

/** Sets the values of a key result under the keys of its kind: shares that are to rise are
 *  percentages; those that are to fall are numbers with the unit `%`, since the playbook's
 *  percentage knows no direction. */
export function setValues(keyResult: KeyResult, values: Values, isLower: boolean): void {
  const { baseline, current, target } = values
  const isShare = isPercent(baseline, current, target)
  const unit = target?.unit ?? baseline?.unit ?? current?.unit ?? null
  if (isShare && !isLower) {
    keyResult.type = 'percentage'
    if (baseline !== undefined) keyResult.baseline_pct = baseline.value
    if (current !== undefined) keyResult.current_pct = current.value
    if (target !== undefined) keyResult.target_pct = target.value
    return
  }
  keyResult.type = 'numeric'
  if (baseline !== undefined) keyResult.baseline_value = baseline.value
  if (current !== undefined) keyResult.current_value = current.value
  if (target !== undefined) keyResult.target_value = target.value
  if (isLower) keyResult.lower_is_better = true
  if (unit !== null) keyResult.unit = unit
}
