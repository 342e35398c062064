import type { Unit } from './document.ts'
import { dollarSign, moneySign, signOf } from './money-sign.ts'

/** What stands in place of a number that is none. */
export const NOT_GIVEN = 'not given'

/** A number as a reader sees it: rounded, with thousands separators and its unit. The only place
 *  where reports round, and independent of the machine's language. Without `digits`:
 *  - money has three significant digits from $10,000 on, and is written out below;
 *  - a ratio is a whole percentage (one decimal below 1%), percent and points have at most one decimal;
 *  - everything else has about three significant digits, without trailing zeros.
 *  With `digits` the value has exactly so many decimals and money is written out in full.
 *  Points, being differences, carry a plus sign unless `signed` is false.
 *  @example formatNumber(2_800_000, 'usd') // => '$2.80M'
 *  @example formatNumber(0.412, 'ratio') // => '41%'
 *  @example formatNumber(1, 'days') // => '1 day' */
export function formatNumber(
  value: number,
  unit: Unit,
  digits?: number,
  signed: boolean = unit === 'points',
): string {
  return worded(
    value,
    unit,
    digits === undefined ? sizes[unit] : (size) => exactly(size, digits),
    signed,
  )
}

/** Numbers of one unit each, as sentences show them. */
export const percent = (value: number): string => formatNumber(value, 'percent')
export const usd = (value: number): string => formatNumber(value, 'usd')
export const usDollars = (value: number): string => formatNumber(value, 'us_dollars')
export const hours = (value: number): string => formatNumber(value, 'hours')
export const count = (value: number): string => formatNumber(value, 'count')
export const months = (value: number): string => formatNumber(value, 'months')
export const times = (value: number): string => formatNumber(value, 'times')

/** A percentage in a sentence, in which a sign is a word.
 *  @example percentInWords(-4) // => 'minus 4%' */
export const percentInWords = (value: number): string =>
  value < 0 ? `minus ${percent(-value)}` : percent(value)

/** Decimals that two values get beyond their usual ones, until they differ. */
const FURTHER_DIGITS = [1, 2, 3]

/** Two values beside each other, with the digits that tell them apart where both round alike.
 *  @example formatBeside(11_130_000, 11_050_000, 'usd') // => ['$11.13M', '$11.05M'] */
export function formatBeside(value: number, other: number, unit: Unit): [string, string] {
  const usual: [string, string] = [formatNumber(value, unit), formatNumber(other, unit)]
  if (value === other || usual[0] !== usual[1]) return usual
  for (const more of FURTHER_DIGITS) {
    const say = (one: number) =>
      unit === 'usd' || unit === 'us_dollars'
        ? worded(one, unit, (size) => money(size, more), false)
        : formatNumber(one, unit, more)
    const [first, second] = [say(value), say(other)]
    if (first !== second) return [first, second]
  }
  return usual
}

function worded(value: number, unit: Unit, sizeOf: OfSize, signed: boolean): string {
  if (!Number.isFinite(value)) return NOT_GIVEN
  const shown = unit === 'ratio' ? value * 100 : value
  if (!Number.isFinite(shown)) return NOT_GIVEN
  const text = sizeOf(Math.abs(shown))
  const words = affixes[unit](text)
  const sign = shown < 0 ? '-' : signed ? '+' : ''
  // What is rounded to nothing has no sign.
  return sign === '' || !/[1-9]/.test(text) ? words : sign + words
}

/** An amount in a currency, as {@link formatNumber} shows money.
 *  @param currency its code
 *  @example formatMoney(2_800_000, 'EUR') // => '€2.80M' */
export const formatMoney = (value: number, currency: string): string => {
  const text = signOf(currency) + money(Math.abs(value))
  return value < 0 ? `-${text}` : text
}

type OfSize = (size: number) => string

/** The digits shown where the report asks for no number of them. */
const sizes: Record<Unit, OfSize> = {
  none: readable,
  count: readable,
  ratio: (size) => (size > 0 && size < 1 ? atMost(size, 1) : exactly(size, 0)),
  percent: (size) => atMost(size, 1),
  points: (size) => atMost(size, 1),
  usd: (size) => money(size),
  us_dollars: (size) => money(size),
  per_day: readable,
  per_week: readable,
  hours: readable,
  days: readable,
  weeks: readable,
  months: readable,
  times: readable,
}

const affixes: Record<Unit, (text: string) => string> = {
  none: (text) => text,
  count: (text) => text,
  ratio: (text) => `${text}%`,
  percent: (text) => `${text}%`,
  points: (text) => `${text} pp`,
  usd: (text) => moneySign() + text,
  us_dollars: (text) => dollarSign() + text,
  per_day: (text) => `${text}/day`,
  per_week: (text) => `${text}/week`,
  hours: (text) => `${text} h`,
  days: (text) => plural(text, 'day'),
  weeks: (text) => plural(text, 'week'),
  months: (text) => plural(text, 'month'),
  times: (text) => `${text}x`,
}

const plural = (text: string, one: string) => `${text} ${one}${text === '1' ? '' : 's'}`

/** Beyond this a double no longer holds every whole number, so separators would claim too much. */
const LARGEST_WRITTEN_OUT = 1e15

/** From here on a number has a separator. */
const SMALLEST_SEPARATED = 1000

function readable(size: number): string {
  if (size >= 100) return atMost(size, 0)
  if (size >= 10) return atMost(size, 1)
  if (size >= 0.1 || size === 0) return atMost(size, 2)
  return String(Number(size.toPrecision(2)))
}

const thousands = { divisor: 1e3, letter: 'K' }
const scales = [
  { divisor: 1e12, letter: 'T' },
  { divisor: 1e9, letter: 'B' },
  { divisor: 1e6, letter: 'M' },
]
/** What rounds to $10,000 or more. */
const SMALLEST_SHORTENED = 9_999.5

/** @param more decimals beyond the usual ones */
function money(size: number, more = 0): string {
  if (size < SMALLEST_SHORTENED) {
    const isWhole = more === 0 && (Number.isInteger(size) || size >= 100)
    return exactly(size, isWhole ? 0 : Math.max(2, more))
  }
  // Rounded first, so that 999,999 becomes 1.00M and not 1,000K.
  const rounded = Number(size.toPrecision(3 + more))
  const { divisor, letter } = scales.find(({ divisor }) => rounded >= divisor) ?? thousands
  const units = rounded / divisor
  if (units >= LARGEST_WRITTEN_OUT) return String(rounded)
  return exactly(units, (units >= 100 ? 0 : units >= 10 ? 1 : 2) + more) + letter
}

const GROUP = 3

/** Digits with a comma before each three from the end.
 *  @example inGroups('1234567') // => '1,234,567' */
function inGroups(digits: string): string {
  let grouped = digits.slice(-GROUP)
  for (let end = digits.length - GROUP; end > 0; end -= GROUP) {
    grouped = `${digits.slice(Math.max(0, end - GROUP), end)},${grouped}`
  }
  return grouped
}

/** Exactly `digits` decimals. */
function exactly(size: number, digits: number): string {
  if (size >= LARGEST_WRITTEN_OUT) return String(Number(size.toPrecision(3)))
  const [whole = '', decimals] = halfEven(size, digits).split('.')
  const grouped = whole.length > GROUP ? inGroups(whole) : whole
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

/** At most `digits` decimals: trailing zeros are left out. */
function atMost(size: number, digits: number): string {
  if (size < SMALLEST_SEPARATED && Number.isInteger(size)) return String(size)
  const text = exactly(size, digits)
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** `toFixed` is exact but rounds ties up; they go to the even digit here, as in the figures that
 *  the reports quote. A double is a tie at `digits` decimals when it is an odd multiple of
 *  2^-(digits + 1). */
function halfEven(size: number, digits: number): string {
  const fixed = size.toFixed(digits)
  const halves = size * 2 ** (digits + 1)
  const wasTie = Number.isInteger(halves) && halves % 2 === 1
  const isOdd = Number(fixed.at(-1)) % 2 === 1
  return wasTie && isOdd ? (Number(fixed) - 10 ** -digits).toFixed(digits) : fixed
}
