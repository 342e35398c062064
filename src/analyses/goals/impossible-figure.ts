import {
  canBe,
  couldBeShare,
  isMeantAsShare,
  isShareBeside,
  type Measure,
  measureOf,
} from '../../knowledge/measures.ts'
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
  key: (typeof ofPercentages | typeof ofNumbers)[number] | 'milestones_hit'
  /** "current value" */
  name: string
  value: number
  /** What is meant where it is plainly given as a share of one; else null. */
  meant: number | null
  /** Of what it is the share, where both are counted. */
  counted?: { part: number; whole: number }
}

/** Whether values are percentages, by type or unit. */
export const isPercentage = ({ type, unit }: KeyResult): boolean =>
  type === 'percentage' || /^(?:%|percent)$/i.test(unit?.trim() ?? '')

/** A percentage that a title names: "Activation at 60 %". */
const NAMED = /(?<!\d)(\d+(?:[.,]\d+)?)\s*(?:%|percent\b)/gi

const namesAsPercent = (title: string, value: number): boolean =>
  [...title.matchAll(NAMED)].some(
    ([, percent = '']) => Number(percent.replace(',', '.')) === asPercent(value),
  )

/** Without the noise of binary fractions. */
const asPercent = (share: number): number => Number((share * 100).toFixed(9))

/** Whether a figure is plainly a share of one: by the measure, by what the title says of the target,
 *  or by the baseline and the target between which the current value should stand. */
function isShareOfOne(
  value: number,
  name: (typeof names)[number],
  keyResult: KeyResult,
  title: string,
  measure: Measure,
): boolean {
  if (isMeantAsShare(measure, value)) return true
  if (name === 'target') return namesAsPercent(title, value)
  if (name !== 'current value') return false
  const [, target, baseline] = keysOf(keyResult).map((key) => keyResult[key])
  return target !== undefined && baseline !== undefined && isShareBeside(value, [baseline, target])
}

const keysOf = (keyResult: KeyResult) => (endingOf(keyResult) === 'pct' ? ofPercentages : ofNumbers)

const mayBe = (value: number): boolean => value >= 0 && value <= 100 && !couldBeShare(value)

/** More milestones than there are in all; where only a list tells how many, it may be short. */
function hitBeyond({ milestones_hit: part, milestones_total: whole }: KeyResult) {
  if (part === undefined || whole === undefined || whole === 0 || part <= whole) return undefined
  const value = (part / whole) * 100
  const name = 'share of milestones hit' as const
  return { key: 'milestones_hit' as const, name, value, meant: null, counted: { part, whole } }
}

/** The first figure of a key result that no share of a whole can be, where its words mean a share,
 *  such as uptime, or that is given as a share of one; growth and net retention may be over 100. Words
 *  are looked at only where a figure is under 0, over 100 or very small, as there may be very many key
 *  results.
 *  @example impossibleFigure({ title: 'Uptime', type: 'percentage', current_pct: 250 })?.value // => 250 */
export function impossibleFigure(keyResult: KeyResult): ImpossibleFigure | undefined {
  if (keyResult.type === 'milestone') return hitBeyond(keyResult)
  const keys = keysOf(keyResult)
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? keys[0]
    const name = names[position] ?? names[0]
    const value = keyResult[key]
    if (value === undefined || mayBe(value) || !isPercentage(keyResult)) continue
    const title = keyResult.title ?? keyResult.name ?? ''
    const measure = measureOf(`${plainName(title).replaceAll(/[^a-z0-9]+/g, '_')}_pct`)
    if (isShareOfOne(value, name, keyResult, title, measure))
      return { key, name, value, meant: asPercent(value) }
    if (!canBe(measure, value)) return { key, name, value, meant: null }
  }
  return undefined
}

/** "the current value is 250%, which no share of a whole can be" */
export const sayImpossible = ({ name, value, meant, counted }: ImpossibleFigure): string =>
  meant === null
    ? `the ${name} is ${formatNumber(value, 'percent')}${counted ? ` (${counted.part} of ${counted.whole})` : ''}, which no share of a whole can be`
    : `the ${name} is given as ${value}%, where ${formatNumber(meant, 'percent')} seems to be meant`
