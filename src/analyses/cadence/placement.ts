import { type Every, timesPerWeek } from '../../knowledge/cadence.ts'
import { calendarFigures, meetingSlots, type Slot } from '../../knowledge/cadence-year.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { minutesAt } from '../../model/clock.ts'
import type { Company } from '../../model/company.ts'
import { weekday } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import type { PersonKey } from '../different-people.ts'
import { meetingKey } from '../meeting-kind.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import type { WorkCalendar } from '../work-calendar.ts'
import { giveWay, type Placed, type Taken } from './give-way.ts'
import type { Series } from './held.ts'
import { meetingCalendar } from './meeting-calendar.ts'
import { type Occurrences, occurrencesOf, slotOf } from './occurrences.ts'
import { isDoubled, lengthOf, type PlannedMeeting } from './plan.ts'

/** When a meeting of the cadence is held, as far as we propose it. */
export interface Placement {
  times: Occurrences
  /** Whether the records or the rhythm tell its day, so that only its time is ours. */
  day_is_known: boolean
  /** Meetings of the same people at that time, for which the week has no other: they give way. */
  over: readonly string[]
}

const PER_WEEK = valueOf(timesPerWeek)
const STEP = valueOf(calendarFigures.slot_step_minutes)
const HOUR = valueOf(timeFigures.minutes_per_hour)
const SLOTS = valueOf(meetingSlots)
/** After every clock time. */
const LAST = '~'
const TWO_DIGITS = 1 + 1
const rhythms: readonly Every[] = ['day', 'week', 'two_weeks', 'month', 'quarter', 'year']

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / HOUR), minutes % HOUR]
    .map((part) => String(part).padStart(TWO_DIGITS, '0'))
    .join(':')

/** Those who are named in a meeting, its owner with them. */
function namedIn({ written }: PlannedMeeting): ReadonlySet<string> {
  const { participants, owner } = written?.entry ?? {}
  const names = Array.isArray(participants) ? participants : []
  return new Set([...names, ...(owner === undefined ? [] : [owner])].map(plainName))
}

const isListed = ({ written }: PlannedMeeting): boolean =>
  Array.isArray(written?.entry.participants)

/** The same people, one however they are written. */
function peopleIn({ written }: PlannedMeeting): ReadonlySet<PersonKey> {
  const { participants = null, owner = null } = written?.who ?? {}
  const people = Array.isArray(participants) ? participants : []
  return new Set([...people, ...(owner === null ? [] : [owner])])
}

/** Whether somebody may sit in both meetings: by who they are where both list them, for two teams'
 *  standups by those who are named at all. */
function sharePeople(one: PlannedMeeting, other: PlannedMeeting): boolean {
  const isTwoTeams = one.kind === 'standup' && other.kind === 'standup'
  if (!isTwoTeams && !(isListed(one) && isListed(other))) return true
  const others = peopleIn(other)
  return [...peopleIn(one)].some((person) => others.has(person))
}

/** From the most frequent meeting to the rarest, whatever their order in the files. */
function inOrder(planned: readonly PlannedMeeting[]): PlannedMeeting[] {
  const rank = ({ every }: PlannedMeeting) => (every === null ? -1 : rhythms.indexOf(every))
  const key = (one: PlannedMeeting) =>
    [plainName(one.name), ...[...namedIn(one)].sort(), one.minutes].join('|')
  // Of one rhythm the playbook's own stand before the company's, those of the morning first.
  const suits = ({ kind }: PlannedMeeting) => (kind === null ? LAST : SLOTS[kind].time)
  // What doubles another does not take its time.
  return planned
    .map((one) => ({ one, rank: rank(one), key: `${suits(one)}|${isDoubled(one)}|${key(one)}` }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ one }) => one)
}

const isFrequent = ({ every }: PlannedMeeting): boolean =>
  every !== null && PER_WEEK[every] >= PER_WEEK.two_weeks

/** Starts of a meeting within the working hours, those next to the time that suits it first. */
function startsWithin({ from, until }: WorkCalendar, minutes: number, suits: number): number[] {
  const starts: number[] = []
  for (let at = Math.ceil(from / STEP) * STEP; at + minutes <= until; at += STEP) starts.push(at)
  return starts.sort((a, b) => Math.abs(a - suits) - Math.abs(b - suits) || b - a)
}

/** What is held at the time that a meeting would take. */
const heldThen = (taken: readonly Taken[], { weekdays, from, until }: Taken): Taken[] =>
  taken.filter(
    (held) =>
      held.from < until && from < held.until && held.weekdays.some((day) => weekdays.includes(day)),
  )

/** The place of a meeting in the week: the time next to the one that suits it at which none of its
 *  people has another, on its own weekday, else on the next one that has such a time. */
function placeOf(
  wanted: Taken,
  isFixed: boolean,
  taken: readonly Taken[],
  calendar: WorkCalendar,
): { place: Taken; over: string[] } {
  const length = wanted.until - wanted.from
  const starts = startsWithin(calendar, length, wanted.from)
  const own = calendar.weekdays.indexOf(wanted.weekdays[0] ?? 0)
  const days = isFixed
    ? [wanted.weekdays]
    : [...calendar.weekdays.slice(own), ...calendar.weekdays.slice(0, own)].map((day) => [day])
  const ofItsPeople = taken.filter(({ one }) => sharePeople(one, wanted.one))
  for (const weekdays of days) {
    for (const from of starts) {
      const place = { ...wanted, weekdays, from, until: from + length }
      if (heldThen(ofItsPeople, place).length === 0) return { place, over: [] }
    }
  }
  const at = (from: number) => ({ ...wanted, from, until: from + length })
  const over = (from: number) => heldThen(ofItsPeople, at(from)).map(({ one }) => one)
  // What comes back in days gives way more easily than a review of the quarter.
  const from = starts.find((start) => over(start).every(isFrequent)) ?? starts[0] ?? calendar.from
  return { place: at(from), over: over(from).map(({ name }) => name) }
}

/** When a meeting was held, by its own name, else by its kind. */
const seriesOf = ({ name, kind }: PlannedMeeting, held: readonly Series[]): Series | undefined =>
  held.find((series) => meetingKey(series.name) === meetingKey(name)) ??
  held.find((series) => series.kind !== null && series.kind === kind)

/** Puts the meetings of a cadence into the week, within the working hours and so that nobody has two
 *  at one time: the frequent ones first. What is longer than a working day takes the day. */
export function placeMeetings(
  planned: readonly PlannedMeeting[],
  held: readonly Series[],
  company: Company,
  { hours_per_day }: WorkWeek,
  at: string,
): Map<PlannedMeeting, Placement> {
  const calendar = meetingCalendar(company, at)
  const taken: Taken[] = []
  const found = inOrder(planned).flatMap((one): (Placed & Pick<Placement, 'day_is_known'>)[] => {
    const { every, kind } = one
    if (every === null) return []
    const series = seriesOf(one, held)
    const { day_is_known, ...suits } = slotOf(kind, calendar, series)
    const timesIn = (slot: Slot) => occurrencesOf(kind, every, series, calendar, company, at, slot)
    const [next] = every === 'year' ? timesIn(suits).days : []
    const own = next === undefined ? suits.weekday : weekday(next.on)
    const from = minutesAt(suits.time) ?? calendar.from
    const length = lengthOf(one) ?? 0
    const weekdays = every === 'day' ? calendar.weekdays : [own]
    const wanted = { one, weekdays, from, until: from + length }
    const isFixed = day_is_known || every === 'day' || every === 'year'
    const isWholeDay = length > hours_per_day * HOUR
    const { place, over } = isWholeDay
      ? { place: wanted, over: [] }
      : placeOf(wanted, isFixed, taken, calendar)
    if (!isWholeDay && over.length === 0) taken.push(place)
    const [day = own] = place.weekdays
    const times = timesIn({ ...suits, weekday: day, time: clockOf(place.from) })
    const whole_days = isWholeDay ? Math.ceil(length / (hours_per_day * HOUR)) : 0
    return [{ place, times, whole_days, over, day_is_known: isFixed }]
  })
  const isHeld = ({ place: { one } }: Placed) =>
    one.kind !== 'annual_planning' || one.state !== 'missing'
  const days = giveWay(found.filter(isHeld), {
    calendar,
    taken,
    share: sharePeople,
    starts: (minutes, suits) => startsWithin(calendar, minutes, suits),
    clock: clockOf,
  })
  return new Map(
    found.map((placed) => {
      const { place, times, day_is_known, over } = placed
      return [place.one, { times: days.get(placed) ?? times, day_is_known, over }]
    }),
  )
}
