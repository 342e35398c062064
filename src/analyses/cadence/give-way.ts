import { timesPerWeek } from '../../knowledge/cadence.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { addDays, weekday } from '../../model/dates.ts'
import { type WorkCalendar, workdayFrom } from '../work-calendar.ts'
import type { Occurrences } from './occurrences.ts'
import type { PlannedMeeting } from './plan.ts'

/** What a meeting takes of the week: its days and minutes, and whom. */
export interface Taken {
  one: PlannedMeeting
  weekdays: readonly number[]
  /** Minutes since midnight. */
  from: number
  until: number
}

/** A meeting in its place of the week, with the days on which it is held. */
export interface Placed {
  place: Taken
  times: Occurrences
  /** Working days that it fills wholly, 0 where it has a time. */
  whole_days: number
  /** Meetings of the same people at that time. */
  over: readonly string[]
}

type Day = Occurrences['days'][number]

/** What the days of all meetings are told apart by. */
export interface Week {
  calendar: WorkCalendar
  /** What every week has, by its weekdays. */
  taken: readonly Taken[]
  share: (one: PlannedMeeting, other: PlannedMeeting) => boolean
  starts: (minutes: number, suits: number) => readonly number[]
  clock: (minutes: number) => string
}

const PER_WEEK = valueOf(timesPerWeek)
const WEEK = valueOf(timeFigures.days_per_week)
const DAY_END = valueOf(timeFigures.hours_per_day) * valueOf(timeFigures.minutes_per_hour)

const perWeek = ({ place }: Placed): number => PER_WEEK[place.one.every ?? 'day']
const isRare = (placed: Placed): boolean => perWeek(placed) < PER_WEEK.two_weeks

/** It is on one day, and not in the other weeks. */
const isYearly = ({ one }: Taken): boolean => one.every === 'year'

const meet = (one: Taken, other: Taken): boolean => one.from < other.until && other.from < one.until

/** What is read before the day begins goes to no later time. */
const mayBegin = ({ one, from }: Taken, start: number): boolean =>
  one.kind !== 'coo_morning_read' || start < from

/** Lets meetings give way to the rare ones that the week has no time for, and to what a holiday moves:
 *  on such a day each goes to a time that its people have; else a rare one goes to the next working day
 *  that has such a time, and one of every day or week is left out. The rarest come first. */
export function giveWay(placed: readonly Placed[], week: Week): Map<Placed, Occurrences> {
  const byDay = new Map<string, Taken[]>()
  const put = (on: string, taken: Taken) => byDay.set(on, [...(byDay.get(on) ?? []), taken])
  const isFirst = (one: Placed) =>
    isYearly(one.place) || (isRare(one) && (one.over.length > 0 || one.whole_days > 0))
  const inTurn = [...placed].sort(
    (a, b) => Number(isFirst(b)) - Number(isFirst(a)) || perWeek(a) - perWeek(b),
  )
  return new Map(inTurn.map((one) => [one, daysOf(one, isFirst(one), week, byDay, put)]))
}

/** The days of one meeting, each where nothing that came before is at its time. */
function daysOf(
  one: Placed,
  isFirst: boolean,
  week: Week,
  byDay: ReadonlyMap<string, readonly Taken[]>,
  put: (on: string, taken: Taken) => void,
): Occurrences {
  const { times, place, whole_days } = one
  const left_out = [...times.left_out]
  const keep = (day: Day, taken: Taken) => {
    if (whole_days === 0) put(day.on, taken)
    for (let i = 0; i < whole_days; i++)
      put(addDays(day.on, i), { ...taken, from: 0, until: DAY_END })
    return [day]
  }
  const days = times.days.flatMap((day): Day[] => {
    const isMoved = day.on !== day.planned_on
    if (!(isFirst || isMoved || byDay.has(day.on))) return [day]
    const found = freeOn(one, day, isFirst, week, byDay)
    if (found !== undefined) return keep(found.day, found.taken)
    if (isRare(one)) return keep(day, place)
    left_out.push(day.planned_on)
    return []
  })
  return { ...times, days, left_out: left_out.sort() }
}

/** The day and time to which a meeting goes: its own where nothing is in the way. */
function freeOn(
  one: Placed,
  day: Day,
  isFirst: boolean,
  { calendar, taken, share, starts, clock }: Week,
  byDay: ReadonlyMap<string, readonly Taken[]>,
): { day: Day; taken: Taken } | undefined {
  const { place, whole_days } = one
  const length = place.until - place.from
  const inWeek = taken.filter(
    (held) => held.one !== place.one && !isYearly(held) && share(held.one, place.one),
  )
  const isFree = (at: Taken, held: readonly Taken[]) => !held.some((it) => meet(it, at))
  let on = day.on
  for (let looked = 0; looked < (isRare(one) ? WEEK : 1); looked++) {
    const then = (byDay.get(on) ?? []).filter((held) => share(held.one, place.one))
    const held = [...then, ...inWeek.filter(({ weekdays }) => weekdays.includes(weekday(on)))]
    const own = whole_days > 0 ? { ...place, from: 0, until: DAY_END } : place
    // What others give way to has to pass those alone that came before it.
    const isOwnDay = on === day.planned_on
    if (isFree(own, isFirst || isOwnDay ? then : held)) return { day: { ...day, on }, taken: place }
    const from =
      whole_days > 0
        ? undefined
        : starts(length, place.from).find(
            (start) =>
              mayBegin(place, start) &&
              isFree({ ...place, from: start, until: start + length }, held),
          )
    if (from !== undefined) {
      const there = { ...place, from, until: from + length }
      return { day: { ...day, on, time: clock(from) }, taken: there }
    }
    on = workdayFrom(calendar, addDays(on, 1))
  }
  return undefined
}
