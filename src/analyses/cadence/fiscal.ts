import { calendarFigures } from '../../knowledge/cadence-year.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'

const MONTHS = valueOf(calendarFigures.months_per_quarter)
const QUARTERS = valueOf(calendarFigures.quarters)
const CALENDAR_YEAR = '01-01'
const MONTH_DIGITS = 'YYYY-MM'.length

const calendarYear = (on: string): number => Number(on.slice(0, 'YYYY'.length))

/** A fiscal quarter. */
export interface FiscalQuarter {
  /** `fy2027-q1`, by the calendar year in which the fiscal year ends. */
  id: string
  /** 1 to 4. */
  number: number
  start: string
}

/** The day some months after a day; of a day that the month lacks, its last.
 *  @example addMonths('2026-11-30', 3) // => '2027-02-28' */
export function addMonths(on: string, months: number): string {
  const first = new Date(`${on.slice(0, MONTH_DIGITS)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + months)
  const next = new Date(first)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  const day = Math.min(Number(on.slice(MONTH_DIGITS + 1)), next.getUTCDate())
  first.setUTCDate(day)
  return first.toISOString().slice(0, on.length)
}

/** The first day of the fiscal year that holds a day. */
export function fiscalYearOf(
  { fiscal_year_start: from = CALENDAR_YEAR }: Company,
  at: string,
): string {
  const year = calendarYear(at)
  // 29 February begins the year on 1 March where there is none.
  const begins = (of: number) =>
    new Date(`${of}-${from}T00:00:00Z`).toISOString().slice(0, at.length)
  return begins(year) <= at ? begins(year) : begins(year - 1)
}

/** The calendar year in which a fiscal year ends that begins on a day. */
function yearOfEnd(begun: string): number {
  const next = addMonths(begun, QUARTERS * MONTHS)
  return calendarYear(next) - (next.endsWith(CALENDAR_YEAR) ? 1 : 0)
}

/** The calendar years in which the fiscal year of a day begins and ends. */
export function fiscalSpan(company: Company, at: string): { begins: number; ends: number } {
  const begun = fiscalYearOf(company, at)
  return { begins: calendarYear(begun), ends: yearOfEnd(begun) }
}

/** Fiscal quarters from the one that holds a day on. */
export function fiscalQuarters(company: Company, at: string, count: number): FiscalQuarter[] {
  const year = fiscalYearOf(company, at)
  let first = 0
  while (first < QUARTERS - 1 && addMonths(year, (first + 1) * MONTHS) <= at) first++
  return Array.from({ length: count }, (_, i) => {
    const quarter = first + i
    const start = addMonths(year, quarter * MONTHS)
    const begun = addMonths(year, Math.floor(quarter / QUARTERS) * QUARTERS * MONTHS)
    const name = yearOfEnd(begun)
    const number = (quarter % QUARTERS) + 1
    return { id: `fy${name}-q${number}`, number, start }
  })
}
