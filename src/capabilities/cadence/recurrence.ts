import { addMonths } from '../../analyses/cadence/fiscal.ts'
import { nthWeekday, type Occurrences } from '../../analyses/cadence/occurrences.ts'
import type { WorkCalendar } from '../../analyses/work-calendar.ts'
import type { Every } from '../../knowledge/cadence.ts'
import { calendarFigures } from '../../knowledge/cadence-year.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { weekdayNames } from '../../model/clock.ts'
import { addDays } from '../../model/dates.ts'
import type { Recurrence } from '../../reports/icalendar/calendar.ts'

const WEEK = valueOf(timeFigures.days_per_week)
const MONTHS = valueOf(calendarFigures.months_per_quarter)
const MONTH = 'YYYY-MM'.length
const WEEKDAY_LETTERS = 2

/** How a series comes back, and for each time that it is held the day on which the rule has it. */
interface Series {
  recurrence: Recurrence | null
  by_rule: readonly string[]
}

const byDay = (weekday: number): string =>
  (weekdayNames[weekday - 1] ?? '').slice(0, WEEKDAY_LETTERS).toUpperCase()

/** Which of its weekdays a day is in its month; the last is -1, since not every month has a fifth. */
function nthOf(on: string): number {
  const isLast = addDays(on, WEEK).slice(0, MONTH) !== on.slice(0, MONTH)
  return isLast ? -1 : Math.ceil(Number(on.slice(MONTH + 1)) / WEEK)
}

/** A rule that every calendar knows, such as the first Thursday of every third month. A fiscal year
 *  that begins within a month has days that it cannot say: those are moved one by one. */
function quarterly({ days, weekday }: Occurrences): Series {
  const [first] = days
  if (first === undefined) return { recurrence: null, by_rule: [] }
  const nth = nthOf(first.planned_on)
  const month = `${first.planned_on.slice(0, MONTH)}-01`
  const by_rule = days.map((_, i) => nthWeekday(addMonths(month, i * MONTHS), weekday, nth))
  const until = by_rule.at(-1) ?? first.planned_on
  const by_day = [`${nth}${byDay(weekday)}`]
  return { recurrence: { freq: 'monthly', interval: MONTHS, by_day, until }, by_rule }
}

/** One rule for a series, so that it keeps one id whatever its rhythm.
 *  @param until the last day that the calendar covers */
export function seriesOf(
  every: Every,
  times: Occurrences,
  calendar: WorkCalendar,
  until: string,
): Series {
  const { days, weekday, nth } = times
  const by_rule = days.map(({ planned_on }) => planned_on)
  const weekly = (interval: number, weekdays: readonly number[]): Series => ({
    recurrence: { freq: 'weekly', interval, by_day: weekdays.map(byDay), until },
    by_rule,
  })
  switch (every) {
    case 'day':
      return weekly(1, calendar.weekdays)
    case 'week':
      return weekly(1, [weekday])
    case 'two_weeks':
      return weekly(1 + 1, [weekday])
    case 'month': {
      const by_day = [`${nth}${byDay(weekday)}`]
      return { recurrence: { freq: 'monthly', interval: 1, by_day, until }, by_rule }
    }
    case 'quarter':
      return quarterly(times)
    case 'year':
      return { recurrence: null, by_rule: days.map(({ on }) => on) }
    default:
      return every satisfies never
  }
}
