import type { Company } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import { listed } from '../listed.ts'
import { type WorkCalendar, workCalendar } from '../work-calendar.ts'
import { horizonOf } from './occurrences.ts'

const YEAR = 'YYYY'.length
const NEW_YEARS_DAY = '01-01'

const yearOf = (on: string): string => on.slice(0, YEAR)

/** The days on which a company meets: its working days, but 1 January of a year of which it gives no
 *  holiday. That it has none (`holidays: []`) is its own word. */
export function meetingCalendar(company: Company, at: string): WorkCalendar {
  const calendar = workCalendar(company)
  const { holidays } = calendar
  const given = company.working_hours?.holidays
  if (given?.length === 0) return calendar
  const known = new Set([...holidays].map(yearOf))
  // The next fiscal year may begin on the day after it.
  const { until } = horizonOf(company, at)
  const planned = [...new Set([at, addDays(until, 1)].map(yearOf))].filter(
    (year) => !known.has(year),
  )
  const words =
    given === undefined
      ? []
      : planned.map((year) => `no holidays of ${year} are given: every working day of it counts`)
  const newYears = planned.map((year) => `${year}-${NEW_YEARS_DAY}`)
  const coming = newYears.filter((on) => on >= at).map(yearOf)
  return {
    ...calendar,
    holidays: new Set([...holidays, ...newYears]),
    assumed: [
      ...calendar.assumed,
      ...words,
      ...(coming.length === 0 ? [] : [`no meeting is put on 1 January ${listed(coming)}`]),
    ],
  }
}
