import {
  baselineOf,
  currentOf,
  type ResultRef,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import { inUnit } from '../../../../analyses/goals/in-unit.ts'
import { scaledMoney } from '../../../../analyses/goals/money-unit.ts'
import { isWhole, moneyOf, titleOf } from '../../../../analyses/goals/words.ts'
import { quoted, say } from '../../../../analyses/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { goalFigures } from '../../../../knowledge/goals.ts'
import { okrFigures } from '../../../../knowledge/okr.ts'
import type { KeyResult } from '../../../../model/company.ts'
import { enumerated } from '../../../../model/enumerated.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { formatMoney, formatNumber } from '../../../../reports/format-number.ts'

/** So many of several things a sentence names; of the others it says how many there are. */
export const NAMED = valueOf(goalFigures.named)
/** Data are shown with these decimals at most; what we compute has about three digits. */
const DIGITS = valueOf(okrFigures.score_digits)

/** A value of a key result that is an amount of money in a currency it names. */
function sayAmount(result: KeyResult, value: number): string | undefined {
  const money = moneyOf(result)
  return money === undefined
    ? scaledMoney(value, result.unit ?? '')
    : formatMoney(value * money.times, money.code)
}

/** A value of a key result in its own unit.
 *  @example sayValue(result, 4_000_000) // => '$4.00M' */
export function sayValue(result: KeyResult, value: number): string {
  if (result.type === 'percentage') return `${say(value, DIGITS)}%`
  const money = sayAmount(result, value)
  if (money !== undefined) return money
  return inUnit(say(value, DIGITS), result.unit ?? '')
}

/** Whether a key result counts things that its unit names in a word. */
export const isCounted = (result: KeyResult): boolean =>
  result.type !== 'percentage' &&
  moneyOf(result) === undefined &&
  /^\s*\p{L}{2}/u.test(result.unit ?? '')

/** A value without the word of its unit, for sentences that say it elsewhere.
 *  @example sayBare(result, 540) // => '540' */
export const sayBare = (result: KeyResult, value: number): string =>
  isCounted(result) ? say(value, DIGITS) : sayValue(result, value)

/** A value that we computed for a key result, in its own unit. */
export function sayComputed(result: KeyResult, value: number): string {
  const money = sayAmount(result, value)
  if (money !== undefined) return money
  return inUnit(
    formatNumber(value, 'none'),
    result.type === 'percentage' ? '%' : (result.unit ?? ''),
  )
}

/** Where a key result ends at its pace: of things that come whole about so many. */
export const sayEnd = (result: KeyResult, value: number): string =>
  `${isWhole(result) ? 'about ' : ''}${sayComputed(result, value)}`

/** A distance between two values of a key result: of percentages it is in points. */
export const sayDistance = (result: KeyResult, value: number): string =>
  result.type === 'percentage' || result.unit?.trim() === '%'
    ? formatNumber(value, 'points', undefined, false)
    : sayComputed(result, value)

/** The first few of some names, and how many more there are. */
export const named = (names: readonly string[]): string => enumerated(names, NAMED)

/** The first few of some things, each as it is said: of very many the others are only counted. */
export const namedBy = <T>(things: readonly T[], sayOne: (thing: T) => string): string =>
  named(things.map((thing, i) => (i < NAMED ? sayOne(thing) : '')))

/** The title of an objective or a key result, in quotes. */
export const titled = (thing: { title?: string; name?: string }): string => quoted(titleOf(thing))

/** "1 of 3 deals", "from 12 to 9 days, target 5 days": where a number stands. */
export function sayStand(result: KeyResult): string {
  const current = currentOf(result)
  const target = targetOf(result)
  const baseline = baselineOf(result) ?? 0
  if (current === undefined || target === undefined) return 'without a value'
  const goal = sayValue(result, target)
  if (baseline !== 0)
    return `${sayValue(result, current)}, from ${sayValue(result, baseline)} to ${goal}`
  const has = sayAmount(result, current) ?? say(current, DIGITS)
  return `${has} of ${goal}`
}

/** The same with the day of the value, where it is not the day asked about. */
export const sayStandOn = ({ result, time: { on } }: ResultRef): string =>
  sayStand(result) + (on === null ? '' : ` on ${formatDate(on)}`)

export const percent = (share: number): string => formatNumber(share, 'ratio')

/** An objective's unit in a sentence: "the company", "Sales", "the team Platform". */
export const sayUnit = ({ level, name }: { level: string; name: string }): string =>
  level === 'Company' ? 'the company' : name
