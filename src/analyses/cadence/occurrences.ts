import { type MeetingKind, timesPerWeek } from '../../knowledge/cadence.ts'
import type { Rhythm } from '../../knowledge/cadence-stages.ts'
import {
  calendarFigures,
  fortnightsFrom,
  meetingSlots,
  otherSlot,
  planningTimeline,
  type Slot,
} from '../../knowledge/cadence-year.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { addDays, daysBetween, weekday } from '../../model/dates.ts'
import { isWorkday, type WorkCalendar, workdayFrom } from '../work-calendar.ts'
import { addMonths, fiscalQuarters, fiscalYearOf } from './fiscal.ts'
import type { Series } from './held.ts'

/** When a meeting is held over the coming year. */
export interface Occurrences {
  time: string
  /** Days in their order. For a month's meeting on a holiday both days are known, and the time of
   *  the other day where it is another. */
  days: readonly { on: string; planned_on: string; time?: string }[]
  /** Days that the rhythm names and that are no working days. */
  left_out: readonly string[]
  weekday: number
  nth: number
}

/** The year that a calendar covers: whole fiscal quarters, from the running one on. */
export interface Horizon {
  from: string
  until: string
}

const WEEK = valueOf(timeFigures.days_per_week)
const QUARTERS = valueOf(calendarFigures.quarters)
const OFFSITE_WEEKS = valueOf(calendarFigures.offsite_weeks)
const PLANNING_STARTS = Math.min(...planningTimeline.map(({ week }) => week))
const PER_WEEK = valueOf(timesPerWeek)
const MONTH = 'YYYY-MM'.length

export function horizonOf(company: Company, at: string): Horizon {
  const quarters = fiscalQuarters(company, at, QUARTERS + 1)
  return { from: quarters[0]?.start ?? at, until: addDays(quarters.at(-1)?.start ?? at, -1) }
}

/** The next first day of a fiscal year, today included. */
export function nextFiscalYear(company: Company, at: string): string {
  const year = fiscalYearOf(company, at)
  return year === at
    ? year
    : (fiscalQuarters(company, at, QUARTERS + 1).find(
        ({ number, start }) => number === 1 && start > at,
      )?.start ?? year)
}

/** The weekday on which most meetings of a series were held, where it is more than half of them. */
function usualWeekday(series: Series | undefined): number | undefined {
  const days = (series?.held ?? []).map(({ on }) => weekday(on))
  return days.find((day) => days.filter((other) => other === day).length * 2 > days.length)
}

/** Where a meeting is put while nothing else is held then, and whether the records name its day. */
export function slotOf(
  kind: MeetingKind | null,
  calendar: WorkCalendar,
  series: Series | undefined,
): Slot & { day_is_known: boolean } {
  const slot: Slot = kind === null ? valueOf(otherSlot) : valueOf(meetingSlots)[kind]
  const usual = usualWeekday(series)
  const day = usual ?? slot.weekday
  const [first = day] = calendar.weekdays
  const isWorked = calendar.weekdays.includes(day)
  return {
    ...slot,
    weekday: isWorked ? day : first,
    day_is_known: usual !== undefined && isWorked,
  }
}

const firstWeekdayFrom = (on: string, day: number): string =>
  addDays(on, (day - weekday(on) + WEEK) % WEEK)

/** The first day of a series that is held every so many days, not before a day. The weeks of a series
 *  go on from its last record on its own weekday, and without records from one day for all, so that
 *  they are the same whenever one asks. */
function firstOfSeries(
  from: string,
  step: number,
  day: number,
  series: Series | undefined,
): string {
  const held = series?.held ?? []
  const last = held.findLast(({ on }) => weekday(on) === day) ?? held.at(-1)
  const week = last?.on ?? valueOf(fortnightsFrom)
  const anchor = firstWeekdayFrom(addDays(week, 1 - weekday(week)), day)
  const first = firstWeekdayFrom(from, day)
  const past = daysBetween(anchor, first) % step
  return past === 0 ? first : addDays(first, past < 0 ? -past : step - past)
}

/** The day of a month that is its `nth` of a weekday, counted from its end where negative. */
export function nthWeekday(month: string, day: number, nth: number): string {
  const first = `${month.slice(0, MONTH)}-01`
  if (nth > 0) return addDays(firstWeekdayFrom(first, day), (nth - 1) * WEEK)
  return addDays(firstWeekdayFrom(addMonths(first, 1), day), nth * WEEK)
}

function* everyFewDays(start: string, step: number, until: string): Generator<string> {
  for (let on = start; on <= until; on = addDays(on, step)) yield on
}

function* everyMonth({ from, until }: Horizon, day: number, nth: number): Generator<string> {
  for (let month = `${from.slice(0, MONTH)}-01`; month <= until; month = addMonths(month, 1)) {
    const on = nthWeekday(month, day, nth)
    if (on >= from && on <= until) yield on
  }
}

/** Days that the rhythm names, working days or not. */
function* named(
  kind: MeetingKind | null,
  every: Rhythm['every'],
  slot: Slot,
  series: Series | undefined,
  company: Company,
  at: string,
): Generator<string> {
  const horizon = horizonOf(company, at)
  const { from, until } = horizon
  if (every === 'day') yield* everyFewDays(from, 1, until)
  else if (every === 'week' || every === 'two_weeks') {
    const step = Math.round(WEEK / PER_WEEK[every])
    yield* everyFewDays(firstOfSeries(from, step, slot.weekday, series), step, until)
  } else if (every === 'month') yield* everyMonth(horizon, slot.weekday, slot.nth ?? 1)
  else if (every === 'quarter') {
    const later = kind === 'leadership_offsite' ? OFFSITE_WEEKS * WEEK : 0
    for (const { start } of fiscalQuarters(company, at, QUARTERS)) {
      yield firstWeekdayFrom(addDays(start, later), slot.weekday)
    }
  } else {
    const weeks = kind === 'annual_planning' ? PLANNING_STARTS : 0
    yield addDays(nextFiscalYear(company, at), weeks * WEEK)
  }
}

/** When a meeting falls in the year from the running quarter on, on the weekday that the records
 *  show, else that of the playbook. Daily and weekly meetings leave holidays out; rarer ones move
 *  to the next working day. */
export function occurrencesOf(
  kind: MeetingKind | null,
  every: Rhythm['every'],
  series: Series | undefined,
  calendar: WorkCalendar,
  company: Company,
  at: string,
  slot: Slot = slotOf(kind, calendar, series),
): Occurrences {
  const isRare = PER_WEEK[every] < PER_WEEK.two_weeks
  const days: { on: string; planned_on: string }[] = []
  const left_out: string[] = []
  for (const planned_on of named(kind, every, slot, series, company, at)) {
    if (isWorkday(calendar, planned_on)) days.push({ on: planned_on, planned_on })
    else if (isRare) days.push({ on: workdayFrom(calendar, planned_on), planned_on })
    else if (calendar.weekdays.includes(weekday(planned_on))) left_out.push(planned_on)
  }
  return { time: slot.time, days, left_out, weekday: slot.weekday, nth: slot.nth ?? 1 }
}
