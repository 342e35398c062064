import { roundHalfEven } from '../model/rounding.ts'
import { formatNumber } from '../reports/format-number.ts'
import { dollarSign, moneySign } from '../reports/money-sign.ts'

/** From here on a number has a separator. */
const SMALLEST_GROUPED = 1000
const DIGITS = 1
const THOUSANDS = /\B(?=(?:\d{3})+$)/g

/** A number as it stands in a sentence, with at most one decimal, or so many as are asked for; below
 *  one as tables show it, since a tenth is much of what happens less than once a day.
 *  @example say(2.6666) // => '2.7'
 *  @example say(0.15) // => '0.15'
 *  @example say(211764.7, 0) // => '211,765' */
export function say(value: number, digits?: number): string {
  if (digits === undefined) {
    return Math.abs(value) < 1 ? formatNumber(value, 'none') : say(value, DIGITS)
  }
  if (Number.isInteger(value) && Math.abs(value) < SMALLEST_GROUPED) return String(value)
  const [whole = '', decimals] = String(roundHalfEven(value, digits)).split('.')
  const grouped = Math.abs(value) < 1e15 ? whole.replace(THOUSANDS, ',') : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** Decimals that hold a rate as people state it: a quarter; below one a day also less. */
const HELD = 2
const HELD_BELOW_ONE = 4

/** A rate as it is given, where a few decimals hold it, so that a difference fits the two rates beside
 *  it; else as tables show it.
 *  @example sayRate(11.25) // => '11.25'
 *  @example sayRate(0.0325) // => '0.0325'
 *  @example sayRate(33.3333) // => '33.3' */
export function sayRate(value: number): string {
  if (Number.isInteger(value)) return say(value)
  const held = Math.abs(value) < 1 ? HELD_BELOW_ONE : HELD
  const rounded = Number(value.toFixed(held))
  const isHeld = isSame(value, rounded) && Math.abs(value) < SMALLEST_GROUPED
  return isHeld ? String(rounded) : formatNumber(value, 'none')
}

/** Whether two numbers differ by no more than arithmetic leaves. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Number.EPSILON * SMALLEST_GROUPED * Math.abs(one)

/** A percentage in a sentence: whole, but with the tenths that it has.
 *  @example sayPercent(131.43) // => '131%'
 *  @example sayPercent(62.5) // => '62.5%' */
export const sayPercent = (value: number): string =>
  `${say(value, isSame(value, Number(value.toFixed(DIGITS))) ? DIGITS : 0)}%`

/** One thing or several of them.
 *  @param tell how the number is said
 *  @example counted(1, 'person', 'people') // => '1 person' */
export function counted(count: number, one: string, many: string, tell = say): string {
  const said = tell(count)
  return `${said} ${said === '1' ? one : many}`
}

/** An amount of the company's, whole.
 *  @example sayMoney(211764.7) // => '$211,765' */
export const sayMoney = (value: number): string => moneySign() + say(value, 0)

/** An amount in US dollars, whole, whatever the company's currency. */
export const sayDollars = (value: number): string => dollarSign() + say(value, 0)

/** A name in quotes, as sentences about the data show names. */
export const quoted = (name: string): string => `'${name}'`

/** A text as it begins a sentence. */
export const upperFirst = (text: string): string =>
  text.replace(/^./u, (first) => first.toUpperCase())

/** A sentence as it goes on behind others' words. */
export const lowerFirst = (text: string): string =>
  text.replace(/^./u, (first) => first.toLowerCase())
