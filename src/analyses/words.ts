import { roundHalfEven } from '../model/rounding.ts'
import { dollarSign, moneySign } from '../reports/money-sign.ts'

/** From here on a number has a separator. */
const SMALLEST_GROUPED = 1000
const THOUSANDS = /\B(?=(?:\d{3})+$)/g

/** A number as it stands in a sentence, with at most one decimal.
 *  @example say(2.6666) // => '2.7'
 *  @example say(211764.7, 0) // => '211,765' */
export function say(value: number, digits = 1): string {
  if (Number.isInteger(value) && Math.abs(value) < SMALLEST_GROUPED) return String(value)
  const [whole = '', decimals] = String(roundHalfEven(value, digits)).split('.')
  const grouped = Math.abs(value) < 1e15 ? whole.replace(THOUSANDS, ',') : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** One thing or several of them.
 *  @example counted(1, 'person', 'people') // => '1 person' */
export function counted(count: number, one: string, many: string): string {
  const said = say(count)
  return `${said} ${said === '1' ? one : many}`
}

/** An amount of the company's, whole.
 *  @example sayMoney(211764.7) // => '$211,765' */
export const sayMoney = (value: number): string => moneySign() + say(value, 0)

/** An amount in US dollars, whole, whatever the company's currency. */
export const sayDollars = (value: number): string => dollarSign() + say(value, 0)

/** A name in quotes, as sentences about the data show names. */
export const quoted = (name: string): string => `'${name}'`
