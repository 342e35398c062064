import { mondayOfIsoWeek, monthOfDay } from '../../model/dates.ts'
import { monthPattern } from '../../model/month-names.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { CHECK_IN_NAMES } from './check-in-columns.ts'
import { columnsNamed } from './columns.ts'
import { periodEnd } from './months.ts'
import { rowAt } from './row-place.ts'

/** A check-in, as cells say it. */
export interface CheckInRow {
  at: number | string
  place: ReturnType<Table['place']>
  name: string
  day: string
  value: string
  confidence: string
  by: string
  note: string
  /** What it repeats of the goal; nothing where it is a log alone. */
  target: string
}

/** The check-ins of a table with a row for each key result and a column for each week or month: one
 *  for each cell; undefined where the table is none. */
export function rowsAcross(table: Table, at: string): CheckInRow[] | undefined {
  const header = table.header ?? []
  const columns = columnsNamed(header, CHECK_IN_NAMES)
  const name = columns.get('key_result')?.[0]
  const days = daysAcross(header, at)
  if (name === undefined || days.size === 0) return undefined
  return table.rows.flatMap((row, i) => {
    const sourceRow = table.source_rows[i] ?? i
    return [...days].flatMap(([column, day]): CheckInRow[] => {
      const value = textOf(row, column)
      if (value === '') return []
      return [
        {
          at: rowAt(table, sourceRow, column),
          place: table.place(sourceRow, column),
          name: textOf(row, name),
          day,
          value,
          confidence: '',
          by: textOf(row, columns.get('by')?.[0]),
          note: '',
          target: textOf(row, columns.get('target')?.[0]),
        },
      ]
    })
  })
}

/** The columns that are headed by days, weeks or months, with the day of each; none where there is but
 *  one, which may head anything. */
export function daysAcross(header: readonly string[], at: string): Map<number, string> {
  const days = header.flatMap((written, column): [number, string][] => {
    const day = dayHeaded(written, at)
    return day === undefined ? [] : [[column, day]]
  })
  if (days.length < 2) return new Map()
  // The first of each month is how workbooks write months.
  const areMonths = days.every(([, day]) => day.endsWith('-01'))
  return new Map(days.map(([column, day]) => [column, areMonths ? (periodEnd(day) ?? day) : day]))
}

const WEEK = /^(?:(\d{4})[-\s]?)?(?:w|wk|week|kw|cw)[-\s]?(\d{1,2})(?:[\s/-]+(\d{4}))?$/i

/** The day that a column is headed by: a week begins on its Monday, and a week or month without a year
 *  is the last of that number or name. What could be two days stays as it is written. */
function dayHeaded(written: string, at: string): string | undefined {
  const text = written.trim()
  const [, before, number, after] = WEEK.exec(text) ?? []
  if (number === undefined) {
    if (dayOf(text, 'unknown') !== undefined) return dayOf(text, 'unknown')
    return dayOf(text, 'day_first') === undefined && dayOf(text, 'month_first') === undefined
      ? monthHeaded(text, at)
      : text
  }
  const year = before ?? after
  const thisYear = mondayOfIsoWeek(year ?? at.slice(0, 4), Number(number))
  return year === undefined && thisYear > at
    ? mondayOfIsoWeek(String(Number(at.slice(0, 4)) - 1), Number(number))
    : thisYear
}

const MONTH = new RegExp(`^${monthPattern}\\.?$`, 'i')

/** The last day of a month; quarters across may as well head targets. */
function monthHeaded(text: string, at: string): string | undefined {
  if (/\bQ[1-4]\b/i.test(text)) return undefined
  if (!MONTH.test(text)) return periodEnd(text)
  const year = at.slice(0, 4)
  const end = periodEnd(`${text} ${year}`)
  const hasBegun = end === undefined || monthOfDay(end) <= monthOfDay(at)
  return hasBegun ? end : periodEnd(`${text} ${Number(year) - 1}`)
}
