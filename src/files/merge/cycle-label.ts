import { addDays } from '../../model/dates.ts'
import { type Fields, isMap } from './traced.ts'

/** What tells one cycle of OKRs from another. */
export interface CycleLabel {
  quarter?: string
  quarter_start?: string
  quarter_end?: string
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The label that OKRs carry; undefined where they carry none. */
export function labelOf(okrs: unknown): CycleLabel | undefined {
  if (!isMap(okrs)) return undefined
  const label: CycleLabel = {}
  for (const key of ['quarter', 'quarter_start', 'quarter_end'] as const) {
    const value = text(okrs[key])
    if (value !== undefined) label[key] = value
  }
  return label.quarter === undefined && label.quarter_start === undefined ? undefined : label
}

/** Whether nothing in two labels says that they are of different cycles. */
export const fits = (a: CycleLabel, b: CycleLabel): boolean =>
  same(plainQuarter(a.quarter), plainQuarter(b.quarter)) && same(a.quarter_start, b.quarter_start)

const same = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b

/** A quarter as it is compared: "2026-Q4" and "Q4 2026" are how hands differ. One of a fiscal year is
 *  another than one of the calendar. */
function plainQuarter(quarter: string | undefined): string | undefined {
  const plain = quarter?.toUpperCase().replace(/[^A-Z\d]/g, '')
  const [, number, year, otherYear, otherNumber] =
    /^Q([1-4])((?:FY)?(?:20)?\d{2})$|^((?:FY)?(?:20)?\d{2})Q([1-4])$/.exec(plain ?? '') ?? []
  const said = year ?? otherYear
  return said === undefined
    ? quarter
    : `Q${number ?? otherNumber} ${said.replace(/^(FY)?(?:20)?(?=\d{2}$)/, '$120')}`
}

const QUARTER_DAYS = 91

/** First and last day of a cycle: as given, else by the calendar where the quarter is named like
 *  "Q1 2025" and the fiscal year is the calendar's. Used to choose the current cycle only. */
export function datesOf(
  { quarter, quarter_start, quarter_end }: CycleLabel,
  company: Fields,
): { start: string; end: string } | undefined {
  const named = calendarQuarter(quarter, company)
  const start =
    quarter_start ?? named?.start ?? (quarter_end && addDays(quarter_end, -QUARTER_DAYS))
  if (start === undefined) return undefined
  return { start, end: quarter_end ?? named?.end ?? addDays(start, QUARTER_DAYS) }
}

function calendarQuarter(quarter: string | undefined, { fiscal_year_start }: Fields) {
  if (quarter === undefined || (fiscal_year_start ?? '01-01') !== '01-01') return undefined
  const named = quarter.toUpperCase()
  const [, number, year] = /^\s*Q([1-4])\W*(\d{4})\s*$/.exec(named) ?? []
  const [, otherYear, otherNumber] = /^\s*(\d{4})\W*Q([1-4])\s*$/.exec(named) ?? []
  const first = (Number(number ?? otherNumber) - 1) * 3
  if (Number.isNaN(first)) return undefined
  const day = (month: number, date: number) =>
    new Date(Date.UTC(Number(year ?? otherYear), month, date)).toISOString().slice(0, 10)
  return { start: day(first, 1), end: day(first + 3, 0) }
}
