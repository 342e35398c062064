import { canBe, measureOf } from '../../knowledge/measures.ts'
import type { KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { formatNumber } from '../../reports/format-number.ts'

const parts = ['current', 'target', 'baseline'] as const

const sayPart: Record<(typeof parts)[number], string> = {
  current: 'current value',
  target: 'target',
  baseline: 'baseline',
}

/** A percentage of a key result that cannot be. */
export interface ImpossibleFigure {
  key: `${(typeof parts)[number]}_${'pct' | 'value'}`
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
  const kind = keyResult.type === 'percentage' ? 'pct' : 'value'
  for (const part of parts) {
    const value = keyResult[`${part}_${kind}`]
    if (value === undefined || (value >= 0 && value <= 100) || !isPercentage(keyResult)) continue
    const title = plainName(keyResult.title ?? keyResult.name ?? '')
    const measure = measureOf(`${title.replaceAll(/[^a-z0-9]+/g, '_')}_pct`)
    if (!canBe(measure, value)) return { key: `${part}_${kind}`, name: sayPart[part], value }
  }
  return undefined
}

/** "the current value is 250%, which no share of a whole can be" */
export const sayImpossible = ({ name, value }: ImpossibleFigure): string =>
  `the ${name} is ${formatNumber(value, 'percent')}, which no share of a whole can be`
