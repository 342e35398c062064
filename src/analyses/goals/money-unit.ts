import { CURRENCY, CURRENCY_NAMED, currencyOf } from '../../model/currency.ts'
import { SCALE_OF_UNIT, scaleOf } from '../../model/scale.ts'
import { formatMoney } from '../../reports/format-number.ts'
import { companyCurrency } from '../../reports/money-sign.ts'

/** A currency, and how many of it one of a unit is. */
export interface MoneyUnit {
  code: string
  times: number
}

/** "t" is thousand in one word with its currency alone: "TEUR", where "t" is a ton. */
const BEFORE = String.raw`(${SCALE_OF_UNIT}|t(?=\S))\s*(?:of\s+)?(${CURRENCY_NAMED})`
const BEHIND = String.raw`(${CURRENCY})\s*[([]?(?:in\s+)?(${SCALE_OF_UNIT})[)\]]?`
const MONEY = new RegExp(`^(?:(${CURRENCY})|${BEFORE}|${BEHIND})$`, 'i')
/** Money or a number of thousands ahead of what it is ("$K ARR", "kEUR/month", "thousand users"), or
 *  behind it ("users in thousands"). */
const AHEAD = new RegExp(String.raw`^(?:${BEFORE}|${BEHIND}|(${SCALE_OF_UNIT}))(?=[\s/(]|$)`, 'i')
const LAST = new RegExp(String.raw`(?:\sin\s|\()(${SCALE_OF_UNIT})\)?$`, 'i')
/** Letters that are no number by themselves: metres, millimetres. */
const OF_LENGTH = /^(?:mm?|b)$/

/** The written currency and the scale of units: of very many key results they are few. */
const known = new Map<string, { sign: string; times: number } | null>()
const MOST_KNOWN = 10_000

function readUnit(unit: string): { sign: string; times: number } | null {
  const [, alone, before, after, first, last] = MONEY.exec(unit) ?? []
  const sign = alone ?? after ?? first
  return sign === undefined ? null : { sign, times: scaleOf(before ?? last) ?? 1 }
}

/** What a unit is of money: "USD", "M USD", "k€", "USD in thousands"; undefined of others. `$` is the
 *  dollar of the company that is being answered for.
 *  @example moneyUnit('M USD') // => { code: 'USD', times: 1000000 } */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  let read = known.get(unit)
  if (read === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    read = readUnit(unit)
    known.set(unit, read)
  }
  return read === null
    ? undefined
    : { code: currencyOf(read.sign, companyCurrency()), times: read.times }
}

/** How many one of a unit is, of money or of other things: a thousand of "$K ARR", "K" and "thousands".
 *  @example timesOfUnit('k users') // => 1000 */
export function timesOfUnit(unit: string): number {
  const money = moneyUnit(unit)
  if (money !== undefined) return money.times
  const [, before, , , behind, ahead] = AHEAD.exec(unit) ?? []
  const alone = ahead ?? LAST.exec(unit)?.[1]
  return scaleOf(before ?? behind ?? (OF_LENGTH.test(alone ?? '') ? undefined : alone)) ?? 1
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
