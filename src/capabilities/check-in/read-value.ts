import { timesOfUnit } from '../../analyses/goals/money-unit.ts'
import { unitOf } from '../../analyses/goals/words.ts'
import { counted } from '../../analyses/words.ts'
import type { KeyResult } from '../../model/company.ts'
import { CURRENCY, CURRENCY_NAMED, currencyOf } from '../../model/currency.ts'
import { SCALE, scaleOf } from '../../model/scale.ts'
import { endingOf, valueKey } from '../../model/value-key.ts'
import { UsageError } from '../usage-error.ts'

const YES = new Set(['true', 'yes', 'done', '1'])
const NO = new Set(['false', 'no', 'open', '0'])
const NUMBER = new RegExp(
  String.raw`^([-+]?)\s*(${CURRENCY})?\s*(\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\.\d+)\s*(${SCALE})?$`,
  'i',
)
/** What may part thousands or decimals. */
const ONE_MARK = /^[1-9]\d{0,2}([.,])\d{3}$/
const NAMED = new RegExp(`(${CURRENCY_NAMED})(?![a-z])`, 'gi')
/** A value so many times the largest that a key result has is none of its own. */
const FAR = 100

/** The value of a check-in as it was typed for a key result: "12", "1,200", "770K", "64%", "3/4",
 *  "yes"; `=` is the value that it has. A boolean one counts 1 when it is done. */
export function readValue(result: KeyResult, typed: string): number {
  const text = typed.trim()
  const key = valueKey(result)
  if (text === '=') return valueNow(result)
  if (key === 'done') return readDone(text)
  if (key === 'milestones_hit') return readMilestones(result, text)
  return readNumber(result, typed, text)
}

/** The current value as a check-in holds it. */
function valueNow(result: KeyResult): number {
  const value = result[valueKey(result)]
  if (value !== undefined) return Number(value)
  throw notRead('=', 'a value', 'it has none yet that could stay as it is')
}

function readNumber(result: KeyResult, typed: string, text: string): number {
  const unit = unitOf(result)
  const isPercentage = unit === '%'
  const bare = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text
  const [, sign, money, digits, letters] = NUMBER.exec(bare) ?? []
  const expected = isPercentage ? 'a percentage' : 'a number'
  const hint = `write digits, such as ${isPercentage ? '64 or 64%' : '12 or 1200.5'}`
  if (digits === undefined || (isPercentage && (money || letters)))
    throw notRead(typed, expected, hint)
  const value = valueOf(result, typed, digits, scaleOf(letters), timesOfUnit(unit))
  const isOther = unit === '' ? isFar(result, value) : !names(unit, money ?? '')
  if (money && isOther) throw notRead(typed, unit === '' ? expected : `a number of ${unit}`, hint)
  return sign === '-' ? -value : value
}

/** Whether a unit is an amount of a currency, alone or within ("EUR per seat"): `$` is any dollar. */
const names = (unit: string, money: string): boolean =>
  [...unit.matchAll(NAMED)].some(([, named = '']) => {
    const code = currencyOf(named)
    return currencyOf(money, code) === code
  })

/** What digits are that are typed with the letters of thousands or millions behind them, or without.
 *  @param of how many one of the unit is: "340k" of a key result in thousands is 340 */
const valueOf = (
  result: KeyResult,
  typed: string,
  digits: string,
  times: number | undefined,
  of: number,
): number =>
  times === undefined
    ? plainNumber(result, typed, digits)
    : (Number(digits.replaceAll(',', '')) * times) / of

/** The figure that digits with marks in them are; refused where a mark can be read in two ways and
 *  the key result's own values do not settle it. */
function plainNumber(result: KeyResult, typed: string, digits: string): number {
  const [, mark] = ONE_MARK.exec(digits) ?? []
  const inThousands = Number(digits.replace(/[.,]/g, ''))
  if (mark === undefined) return Number(digits.replaceAll(',', ''))
  const isThousands = !isFar(result, inThousands)
  if (mark === ',' && isThousands) return inThousands
  const decimal = inThousands / 1000
  if (mark === '.' && !isThousands) return decimal
  const inDecimals = digits.endsWith('0') ? decimal : `${digits.replace(',', '.')}0`
  const hint = `write ${inThousands}, or ${inDecimals}`
  throw notRead(typed, 'a number that can be read in one way', hint)
}

/** Whether a value is far from all that a key result has; never where it has none. */
function isFar(result: KeyResult, value: number): boolean {
  const ending = endingOf(result)
  const own = [
    result[`baseline_${ending}`],
    result[`target_${ending}`],
    result[`current_${ending}`],
  ]
  const largest = Math.max(...own.map((known) => Math.abs(known ?? 0)))
  return largest > 0 && value > FAR * largest
}

function readDone(text: string): number {
  const word = text.toLowerCase()
  if (YES.has(word)) return 1
  if (NO.has(word)) return 0
  throw notRead(text, 'yes or no', 'it is done or not: write true or false')
}

function readMilestones({ milestones_total: total }: KeyResult, text: string): number {
  const [, hit, of] = /^(\d+)(?:\s*(?:\/|of)\s*(\d+))?$/.exec(text) ?? []
  const hint = total === undefined ? 'write how many are hit, such as 3' : `write 0 to ${total}`
  if (hit === undefined) throw notRead(text, 'a number of milestones', hint)
  const count = Number(hit)
  if (of !== undefined && total !== undefined && Number(of) !== total) {
    throw notRead(text, `milestones of ${total}`, hint)
  }
  if (total !== undefined && count > total)
    throw notRead(text, `at most ${counted(total, 'milestone', 'milestones')}`, hint)
  return count
}

const notRead = (typed: string, expected: string, hint: string): UsageError =>
  new UsageError(`VALUE: expected ${expected}, found "${typed}"`, hint)
