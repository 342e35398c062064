import type { Period } from '../../analyses/metrics/compared.ts'
import { addDays, monthOfDay } from '../../model/dates.ts'
import { monthsInFull } from '../../model/month-names.ts'
import type { Arguments } from '../capability.ts'
import { UsageError } from '../usage-error.ts'

/** A month of the calendar: its name and days. */
export interface Month extends Period {
  month: string
  label: string
}

/** The first day of the month after the one that a day is in. */
function nextMonth(day: string): string {
  const [year = '', month = ''] = day.split('-')
  const next = Number(month) === monthsInFull.length
  return next
    ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`
}

function monthOf(month: string): Month {
  const from = `${month}-01`
  const name = monthsInFull[Number(month.slice(5)) - 1] ?? month
  return { month, label: `${name} ${month.slice(0, 4)}`, from, to: addDays(nextMonth(from), -1) }
}

/** The month that was asked for, else the last that is over on the day asked about. */
export function monthAsked(asked: Arguments[string], at: string): Month {
  if (asked === undefined) {
    const current = monthOf(monthOfDay(at))
    return current.to === at ? current : monthOf(monthOfDay(addDays(current.from, -1)))
  }
  const typed = String(asked)
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(typed)) {
    throw new UsageError(
      `--month: expected a month as YYYY-MM, found "${typed}"`,
      `for example --month ${monthOfDay(at)}`,
    )
  }
  if (`${typed}-01` > at) {
    throw new UsageError(`--month: ${typed} has not begun on ${at}`, 'ask for an earlier month')
  }
  return monthOf(typed)
}

/** The month after, by its name. */
export const labelOfNext = ({ from }: Month): string => monthOf(monthOfDay(nextMonth(from))).label
