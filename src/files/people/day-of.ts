import { type DayOrder, FIRST_YEAR, monthLengths } from '../../model/dates.ts'
import { monthNames, monthOf } from '../../model/month-names.ts'

const SLASHED = /^(\d{1,2})\s*[/-]\s*(\d{1,2})\s*[/-]\s*(\d{4})(?=$|[ T])/
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=$|[ T])/
const DOTTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?=$|[ T])/
const DAY_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9})\.?,?[\s./-]+(\d{4})$/i
const MONTH_NAMED = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i

/** Which of the two a column means, where one of its days can only be read in one way. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let [dayFirst, monthFirst] = [false, false]
  for (const text of texts) {
    const [, first, second] = SLASHED.exec(text.trim()) ?? []
    if (Number(first) > monthNames.length) dayFirst = true
    if (Number(second) > monthNames.length) monthFirst = true
  }
  if (dayFirst === monthFirst) return 'unknown'
  return dayFirst ? 'day_first' : 'month_first'
}

/** Days of a month; none of a month that there is not, or that nobody means. */
function lengthOf(month: number, year: number): number {
  if (year < FIRST_YEAR) return 0
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && !isLeap ? 28 : (monthLengths[month - 1] ?? 0)
}

function written(year: string, month: number, day: string): string | undefined {
  const number = Number(day)
  if (number < 1 || number > lengthOf(month, Number(year))) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
}

const [ZERO, NINE, HYPHEN] = [0x30, 0x39, 0x2d]

/** The number that the digits of a part of a text make; 0 where there is another sign. */
function numberAt(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < ZERO || code > NINE) return 0
    value = value * 10 + code - ZERO
  }
  return value
}

/** Whether a text is a day as it is to be written. */
export function isPlainDay(text: string): boolean {
  if (text.length !== '2000-01-01'.length) return false
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)]
  return day > 0 && day <= lengthOf(month, year)
}

/** The day that a cell names, `YYYY-MM-DD`; undefined where it names none, or could be two.
 *  @example dayOf('24.3.2024', 'unknown') // => '2024-03-24' */
export function dayOf(text: string, order: DayOrder): string | undefined {
  const given = text.trim()
  const [, year = '', month = '', day = ''] = ISO.exec(given) ?? []
  if (year !== '') return written(year, Number(month), day)
  const [, dotDay = '', dotMonth = '', dotYear = ''] = DOTTED.exec(given) ?? []
  if (dotYear !== '') return written(dotYear, Number(dotMonth), dotDay)
  const [, d = '', dName = '', dYear = ''] = DAY_NAMED.exec(given) ?? []
  if (dYear !== '') return written(dYear, monthOf(dName), d)
  const [, mName = '', m = '', mYear = ''] = MONTH_NAMED.exec(given) ?? []
  if (mYear !== '') return written(mYear, monthOf(mName), m)
  const [, first = '', second = '', slashYear = ''] = SLASHED.exec(given) ?? []
  if (slashYear === '') return undefined
  if (first === second) return written(slashYear, Number(first), second)
  if (order === 'unknown') return undefined
  return order === 'day_first'
    ? written(slashYear, Number(second), first)
    : written(slashYear, Number(first), second)
}
