import { CURRENCY, CURRENCY_AHEAD, currencyOf } from '../../model/currency.ts'
import { NOTHING_WORDS } from '../../model/plain-name.ts'
import { SCALE, scaleOf } from '../../model/scale.ts'

/** Which of comma and point splits off decimals. */
export type DecimalMark = 'point' | 'comma'

/** A number as people write it into cells and sentences. */
export interface Amount {
  value: number
  /** `%`, a currency's sign or code, or nothing. */
  unit: string | null
  /** `of 10` in 7/10. */
  of?: number
}

/** Digits with their marks: `1,200.50`, `1 200`, `.7`. More of them than any number has are none. */
const DIGITS = String.raw`(?:\d{1,3}(?:[  ']\d{3})+(?:[.,]\d+)?|\d[\d.,]{0,30}\d|\d|[.,]\d{1,30})(?!\d)`
const TAIL = String.raw`\s?(?:%|${SCALE}(?![a-z])|percent\b)?\s?(?:${CURRENCY}(?![a-z]))?`
/** A number with currency and scale, for use inside other patterns. */
export const UNSIGNED = String.raw`${CURRENCY_AHEAD}?\s?${DIGITS}${TAIL}`
/** The same with a sign. */
export const AMOUNT = String.raw`[-+−]?\s?${CURRENCY_AHEAD}?\s?[-−]?${DIGITS}${TAIL}`

const WHOLE = new RegExp(
  String.raw`^([-+−(]?)\s*(${CURRENCY})?\s*([-−]?)(${DIGITS})\s*(%|percent|pct|${SCALE})?\s*(${CURRENCY})?\s*\)?$`,
  'i',
)

/** Words and marks for no value. */
export const BLANK = new RegExp(String.raw`^(?:|-+|–|—|\?+|${NOTHING_WORDS}|not set|#n\/a)$`, 'i')

/** Takes the marks out of digits; undefined where they are no number with that decimal mark. */
function plainDigits(text: string, mark: DecimalMark): number | undefined {
  const digits = text.replace(/[  ']/g, '')
  const commas = (digits.match(/,/g) ?? []).length
  const points = (digits.match(/\./g) ?? []).length
  const lastIsComma = digits.lastIndexOf(',') > digits.lastIndexOf('.')
  // In India the last three digits are a group, and before them every two: 1,20,45,000.
  const isGrouped = (sign: string) =>
    (sign === ','
      ? /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/
      : /^\d{1,3}(?:\.\d{3})+$/
    ).test(digits.split(sign === ',' ? '.' : ',')[0] ?? '')
  if (commas === 0 && points === 0) return Number(digits)
  if (commas > 0 && points > 0) {
    const [group, decimal] = lastIsComma ? ['.', ','] : [',', '.']
    if (!isGrouped(group) || digits.split(decimal).length > 2) return undefined
    return Number(digits.replaceAll(group, '').replace(decimal, '.'))
  }
  const sign = commas > 0 ? ',' : '.'
  const count = commas + points
  const couldGroup = isGrouped(sign)
  if (count > 1) return couldGroup ? Number(digits.replaceAll(sign, '')) : undefined
  const isDecimal = sign === '.' ? mark === 'point' || !couldGroup : mark === 'comma' || !couldGroup
  return Number(isDecimal ? digits.replace(sign, '.') : digits.replaceAll(sign, ''))
}

/** The number that a cell or a word is, with its unit; undefined where it is none. Amounts in
 *  brackets are negative, as accountants write them.
 *  @example amountOf('$1.2M') // => { value: 1200000, unit: 'USD' } */
export function amountOf(written: string, mark: DecimalMark = 'point'): Amount | undefined {
  const text = written.trim().replace(/^[~≈]\s*/, '')
  const [, part = '', whole = ''] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? []
  if (whole !== '') return { value: Number(part), unit: null, of: Number(whole) }
  const match = WHOLE.exec(text)
  if (match === null) return undefined
  const [, lead = '', before, inner = '', digits = '', scale, after] = match
  if ((lead === '(') !== text.endsWith(')')) return undefined
  const plain = plainDigits(digits, mark)
  if (plain === undefined || !Number.isFinite(plain)) return undefined
  const isPercent = scale !== undefined && /^(?:%|p)/i.test(scale)
  const factor = scaleOf(scale) ?? 1
  const isNegative = /[-−(]/.test(lead) || inner !== ''
  const sign = before ?? after
  const currency = sign === undefined ? null : currencyOf(sign)
  // Without the noise of binary fractions: 1.2 x 1000000.
  const value = Number((plain * factor).toPrecision(15)) * (isNegative ? -1 : 1)
  return { value, unit: isPercent ? '%' : currency }
}

/** A target that is a limit: `< 2 %`, `at least 5`. */
export const LIMIT =
  /^\s*(?:(<=?|≤|below|under|less than|at most|max\.?)|(>=?|≥|above|over|more than|at least|min\.?))\s*(.+)$/i

const SAYS_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|^\d+,\d{1,2}$|^0,\d+$/
const SAYS_POINT =
  /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^\d+\.\d{1,2}$|^0\.\d+$/

/** What numbers of a file say of its decimal mark: `12,5`, `0,125` and `1.234,5` say comma,
 *  `1,234.5`, `1,234,567`, `0.125` and `2.5` say point; `1,234` and `1.234` alone say nothing. */
export function decimalMarkOf(texts: Iterable<string>): {
  mark: DecimalMark | 'unknown'
  /** Positions of texts that can be read in two ways. */
  open: number[]
  /** The first of them. */
  example: string
} {
  let [comma, point] = [false, false]
  const open: number[] = []
  let example = ''
  let position = 0
  for (const text of texts) {
    for (const [word] of text.matchAll(/\d[\d.,]*\d/g)) {
      if (/^[1-9]\d{0,2}[,.]\d{3}$/.test(word)) {
        open.push(position)
        example ||= word
      } else if (SAYS_COMMA.test(word)) comma = true
      else if (SAYS_POINT.test(word)) point = true
    }
    position++
  }
  if (comma === point) return { mark: 'unknown', open, example }
  return { mark: comma ? 'comma' : 'point', open: [], example: '' }
}
