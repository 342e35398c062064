import { canBe, measureOf } from '../../knowledge/measures.ts'
import type { KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { endingOf } from '../../model/value-key.ts'
import { formatNumber } from '../../reports/format-number.ts'

const names = ['current value', 'target', 'baseline'] as const
/** The keys of the same, in the order of the names. */
const ofPercentages = ['current_pct', 'target_pct', 'baseline_pct'] as const
const ofNumbers = ['current_value', 'target_value', 'baseline_value'] as const

/** A percentage of a key result that cannot be. */
export interface ImpossibleFigure {
  key: (typeof ofPercentages | typeof ofNumbers)[number]
  /** "current value" */
  name: string
  value: number
}

const isPercentage = ({ type, unit }: KeyResult): boolean =>
  type === 'percentage' || /^(?:%|percent)$/i.test(unit?.trim() ?? '')

/** The first figure of a key result that no share of a whole can be, where its words mean a share,
 *  such as uptime; growth and net retention may be over 100. Words are looked at only where a figure
 *  is under 0 or over 100, as there may be very many key results.
 *  @example impossibleFigure({ title: 'Uptime', type: 'percentage', current_pct: 250 })?.value // => 250 */
export function impossibleFigure(keyResult: KeyResult): ImpossibleFigure | undefined {
  const keys = endingOf(keyResult) === 'pct' ? ofPercentages : ofNumbers
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? keys[0]
    const value = keyResult[key]
    if (value === undefined || (value >= 0 && value <= 100) || !isPercentage(keyResult)) continue
    const title = plainName(keyResult.title ?? keyResult.name ?? '')
    const measure = measureOf(`${title.replaceAll(/[^a-z0-9]+/g, '_')}_pct`)
    if (!canBe(measure, value)) return { key, name: names[position] ?? '', value }
  }
  return undefined
}

/** "the current value is 250%, which no share of a whole can be" */
export const sayImpossible = ({ name, value }: ImpossibleFigure): string =>
  `the ${name} is ${formatNumber(value, 'percent')}, which no share of a whole can be`
