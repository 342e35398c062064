import { formatMoney } from '../../reports/format-number.ts'

/** A currency, and how many of it one of a unit is. */
export interface MoneyUnit {
  code: string
  times: number
}

const CURRENCIES: readonly [code: string, written: RegExp][] = [
  ['USD', /^(?:usd|us\$|\$)$/i],
  ['EUR', /^(?:eur|€)$/i],
  ['GBP', /^(?:gbp|£)$/i],
]
const SCALES: readonly [times: number, written: RegExp][] = [
  [1e3, /^(?:k|t|tsd|thousands?|['’]?000s?)$/i],
  [1e6, /^(?:m|mm|mn|mio|mln|millions?)$/i],
  [1e9, /^(?:b|bn|mrd|billions?)$/i],
]
const CURRENCY = String.raw`usd|us\$|eur|gbp|[$€£]`
/** "t" is thousand in one word with its currency alone: "TEUR", where "t" is a ton. */
const SCALE = String.raw`['’]?000s?|k|t(?=\S)|tsd|thousands?|mm|mn|mio|mln|millions?|m|bn|mrd|billions?|b`
const UNIT = new RegExp(
  String.raw`^(?:(${CURRENCY})|(${SCALE})\.?\s*(${CURRENCY})|(${CURRENCY})\s*(?:in\s+)?(${SCALE.replace('|t(?=\\S)', '')})\.?)$`,
  'i',
)

/** What a unit is of money: "USD", "M USD", "k€", "USD in thousands"; undefined of others.
 *  @example moneyUnit('M USD') // => { code: 'USD', times: 1000000 } */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  const [, alone, before, after, first, last] = UNIT.exec(unit) ?? []
  const currency = alone ?? after ?? first
  if (currency === undefined) return undefined
  const code = CURRENCIES.find(([, written]) => written.test(currency))?.[0]
  const scale = before ?? last
  const times = scale === undefined ? 1 : SCALES.find(([, written]) => written.test(scale))?.[0]
  return code === undefined || times === undefined ? undefined : { code, times }
}

/** An amount in thousands or millions as money is told; undefined of other units, and of amounts in
 *  ones, which stand as they are typed.
 *  @example scaledMoney(1.05, 'M USD') // => '$1.05M' */
export function scaledMoney(value: number, unit: string): string | undefined {
  const money = moneyUnit(unit.trim())
  return money !== undefined && money.times > 1
    ? formatMoney(value * money.times, money.code)
    : undefined
}
