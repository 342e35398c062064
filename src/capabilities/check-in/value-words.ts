import { inUnit } from '../../analyses/goals/in-unit.ts'
import { scaledMoney } from '../../analyses/goals/money-unit.ts'
import { say } from '../../analyses/words.ts'

/** A value as it stands in a sentence, with its unit. */
export function valueWords(value: number | boolean | null, unit: string | null): string {
  if (value === null) return 'no value'
  if (typeof value === 'boolean') return value ? 'done' : 'not done'
  return scaledMoney(value, unit ?? '') ?? inUnit(say(value, 2), unit ?? '')
}
