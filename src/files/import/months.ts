import { isCalendarDay } from '../../model/dates.ts'
import { monthOf } from '../../model/month-names.ts'

/** Months whose names begin otherwise in German. */
const GERMAN: Readonly<Record<string, number>> = {
  jän: 1,
  mär: 3,
  mae: 3,
  mai: 5,
  okt: 10,
  dez: 12,
}
const QUARTER_MONTHS = 3

/** The last day of a month, counted from 1. */
const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)

const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** The day that the name of a period stands for: its last, or the day itself.
 *  @example periodEnd('Feb-24') // => '2024-02-29' */
export function periodEnd(written: string): string | undefined {
  const text = written.trim()
  const [day] = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=$|T)/.exec(text) ?? []
  if (day !== undefined) {
    if (!isCalendarDay(day)) return undefined
    // The first of a month is how workbooks write the month.
    return day.endsWith('-01') ? lastDay(Number(day.slice(0, 4)), Number(day.slice(5, 7))) : day
  }
  const [, isoYear, isoMonth] = /^((?:19|20)\d{2})[-/. ](0?[1-9]|1[0-2])$/.exec(text) ?? []
  if (isoYear !== undefined) return lastDay(Number(isoYear), Number(isoMonth))
  const [, number, numberYear] = /^(0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})$/.exec(text) ?? []
  if (numberYear !== undefined) return lastDay(Number(numberYear), Number(number))
  const [, name = '', nameYear] = /^(\p{L}{3,9})\.?[\s'’/-]*((?:19|20)?\d{2})$/iu.exec(text) ?? []
  const month = GERMAN[name.slice(0, 3).toLowerCase()] ?? monthOf(name)
  if (nameYear !== undefined && month > 0) return lastDay(fullYear(nameYear), month)
  const [, quarter, year] = /^Q([1-4])[\s'’/-]*((?:19|20)?\d{2})$/i.exec(text) ?? []
  const [, otherYear, otherQuarter] = /^((?:19|20)\d{2})[\s/-]*Q([1-4])$/i.exec(text) ?? []
  const [q, y] = quarter === undefined ? [otherQuarter, otherYear] : [quarter, year]
  return q === undefined || y === undefined
    ? undefined
    : lastDay(fullYear(y), Number(q) * QUARTER_MONTHS)
}
