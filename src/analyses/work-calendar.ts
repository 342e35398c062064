import { usualMeetingHours, usualWorkingDays } from '../knowledge/cadence-year.ts'
import { timeFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import { minutesAt, weekdayOf } from '../model/clock.ts'
import type { Company } from '../model/company.ts'
import { addDays, daysBetween, weekday } from '../model/dates.ts'

/** The days on which a company works, in its own time zone. */
export interface WorkCalendar {
  time_zone: string
  /** ISO weekdays, ascending. */
  weekdays: readonly number[]
  holidays: ReadonlySet<string>
  /** Minutes since midnight between which people meet. */
  from: number
  until: number
  /** What was put in for what the company does not say. */
  assumed: readonly string[]
}

const UTC = 'UTC'
const WEEK = valueOf(timeFigures.days_per_week)
const usual = valueOf(usualWorkingDays)
const usualHours = valueOf(usualMeetingHours)

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** Between which minutes of a day people meet, and whether the company says so. */
function meetingHours({ working_hours }: Company): { from: number; until: number; given: boolean } {
  const [from, until] = [working_hours?.start, working_hours?.end].map((it) => minutesAt(it ?? ''))
  if (from !== undefined && until !== undefined && from < until) return { from, until, given: true }
  return {
    from: minutesAt(usualHours.start) ?? 0,
    until: minutesAt(usualHours.end) ?? 0,
    given: false,
  }
}

/** The working days and hours of a company, as it says, else Monday to Friday; its time zone, else
 *  UTC. */
export function workCalendar(company: Company): WorkCalendar {
  const { time_zone, working_hours } = company
  const { from, until, given: hasHours } = meetingHours(company)
  const given = (working_hours?.days ?? []).flatMap((day) => weekdayOf(day) ?? [])
  const weekdays = given.length > 0 ? [...new Set(given)].sort((a, b) => a - b) : usual
  const zone = time_zone !== undefined && isZone(time_zone) ? time_zone : undefined
  return {
    time_zone: zone ?? UTC,
    weekdays,
    holidays: new Set(working_hours?.holidays),
    from,
    until,
    assumed: [
      ...(zone === undefined ? ['no time zone is given: times are in UTC'] : []),
      ...(given.length > 0 ? [] : ['no working days are given: Monday to Friday']),
      ...(hasHours
        ? []
        : [
            `no working hours are given: meetings are put between ${usualHours.start} and ${usualHours.end}`,
          ]),
      ...(working_hours?.holidays === undefined
        ? ['no holidays are given: every working day counts']
        : []),
    ],
  }
}

export const isWorkday = ({ weekdays, holidays }: WorkCalendar, on: string): boolean =>
  weekdays.includes(weekday(on)) && !holidays.has(on)

/** Working days from a first to a last day, both counted.
 *  @example workdaysIn(calendar, '2026-12-24', '2026-12-31') // => 6, from Monday to Friday */
export function workdaysIn(calendar: WorkCalendar, first: string, last: string): number {
  const { weekdays, holidays } = calendar
  const days = Math.max(0, daysBetween(first, last) + 1)
  const inWeeks = days - (days % WEEK)
  let count = (inWeeks / WEEK) * weekdays.length
  for (let day = inWeeks; day < days; day++) {
    if (weekdays.includes(weekday(addDays(first, day)))) count++
  }
  for (const day of holidays) {
    if (day >= first && day <= last && weekdays.includes(weekday(day))) count--
  }
  return count
}

/** Days that are looked at before giving up: a year of holidays is a mistake in the data. */
const FAR = 366

/** The working day `count` working days before a day (0: the day itself, or the last before it).
 *  @example workdayBefore(calendar, '2026-09-14', 1) // => '2026-09-11', from Monday to Friday */
export function workdayBefore(calendar: WorkCalendar, on: string, count: number): string {
  let day = on
  let left = count
  for (let looked = 0; looked < FAR * (count + 1); looked++) {
    if (isWorkday(calendar, day)) {
      if (left <= 0) return day
      left--
    }
    day = addDays(day, -1)
  }
  return on
}

/** The first working day from a day on. */
export function workdayFrom(calendar: WorkCalendar, on: string): string {
  let day = on
  for (let looked = 0; looked < FAR; looked++) {
    if (isWorkday(calendar, day)) return day
    day = addDays(day, 1)
  }
  return on
}
