import { horizonOf, nextFiscalYear } from '../../analyses/cadence/occurrences.ts'
import type { Placement } from '../../analyses/cadence/placement.ts'
import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import type { WorkCalendar } from '../../analyses/work-calendar.ts'
import type { Every } from '../../knowledge/cadence.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Calendar, CalendarEvent } from '../../reports/icalendar/calendar.ts'
import { personInWords } from '../shared/people-named.ts'
import { eventIds } from './event-ids.ts'
import { planningDates } from './planning.ts'
import { seriesOf } from './recurrence.ts'
import type { MeetingShown } from './shown.ts'

const MINUTES = valueOf(timeFigures.minutes_per_hour)
const DOMAIN = 'coo-advisor'

/** What of a meeting's time is ours, and what has to give way to it. */
function timeWords({ day_is_known, over }: Placement, isWholeDay: boolean): string {
  const ours = isWholeDay ? 'Day' : day_is_known ? 'Time' : 'Day and time'
  const others = isWholeDay
    ? '; other meetings give way on these days'
    : over.length === 0
      ? ''
      : `; where they fall on one day, it goes before ${listed(over.map(spokenName))}`
  return `${ours} proposed${others}`
}

function descriptionOf(
  shown: MeetingShown,
  placement: Placement,
  isWholeDay: boolean,
  facts: Facts,
): string {
  const { purpose, owner, decider, agenda, output, pre_read, state } = shown
  const isGone = (name: string) => facts.leaverOf()(name) !== undefined
  const lines = [
    state === 'missing' ? 'Proposed: not in the cadence yet' : undefined,
    timeWords(placement, isWholeDay),
    purpose ?? undefined,
    // A calendar is opened by all who come: it sends nobody to who is gone.
    isGone(owner) ? undefined : `Owner: ${personInWords(facts, owner)}`,
    decider === null || isGone(decider) ? undefined : `Decides: ${personInWords(facts, decider)}`,
    agenda.length === 0
      ? undefined
      : `Agenda: ${agenda.map(({ title, minutes }) => (minutes === null ? title : `${title} (${minutes} min)`)).join('; ')}`,
    pre_read === null ? undefined : `Read before: ${pre_read}`,
    output === null ? undefined : `Leaves behind: ${output}`,
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

/** A meeting with its times, before it is an event. */
interface Timed {
  every: Every
  shown: MeetingShown
  placement: Placement
  uid: string
}

/** One event for all times of a meeting: none where it is never held. */
function eventsOf(
  { every, shown, placement, uid }: Timed,
  facts: Facts,
  calendar: WorkCalendar,
  until: string,
): CalendarEvent[] {
  const { times } = placement
  const { recurrence, by_rule } = seriesOf(every, times, calendar, until)
  const [from] = [...by_rule.slice(0, 1), ...times.left_out].sort()
  if (by_rule.length === 0 || from === undefined) return []
  const minutes = shown.minutes ?? 0
  const workday = facts.workWeek().hours_per_day * MINUTES
  const isWholeDay = minutes > workday
  const at = (on: string, time = times.time) => `${on}T${time}`
  return [
    {
      uid: `${uid}@${DOMAIN}`,
      title: shown.title,
      description: descriptionOf(shown, placement, isWholeDay, facts),
      start: at(from, recurrence === null ? times.days[0]?.time : undefined),
      minutes,
      all_day_days: isWholeDay ? Math.ceil(minutes / workday) : null,
      recurrence,
      left_out: times.left_out.map((on) => at(on)),
      moved: times.days.flatMap(({ on, time }, i) => {
        const rule = by_rule[i]
        const isByRule = rule === on && time === undefined
        return rule === undefined || recurrence === null || isByRule
          ? []
          : [{ from: at(rule), to: at(on, time) }]
      }),
    },
  ]
}

function planningEvents(facts: Facts): CalendarEvent[] {
  const { company: data, at } = facts.situation
  const year = nextFiscalYear(data, at)
  return planningDates(data, at)
    .filter(({ week }) => week < 0)
    .map(({ week, on, step, who }) => ({
      uid: `annual-planning.${year}.week${week}@${DOMAIN}`,
      title: `Annual planning, week ${week}: ${step}`,
      description: `Who: ${who}`,
      start: `${on}T09:00`,
      minutes: 0,
      all_day_days: 1,
      recurrence: null,
      left_out: [],
      moved: [],
    }))
}

/** What the calendar lacks, since nobody says how often it is held. */
const withoutRhythm = (planned: readonly PlannedMeeting[]): string[] =>
  planned
    .filter(({ every }) => every === null)
    .map(({ name }) => `'${name}' is not in the calendar: its rhythm is not given`)

/** The calendar of a cadence for a year from the running fiscal quarter on: every meeting that is
 *  held, and those that are missing, as proposed. The weeks of annual planning stand beside it. */
export function calendarOf(
  planned: readonly PlannedMeeting[],
  shown: readonly MeetingShown[],
  facts: Facts,
  calendar: WorkCalendar,
): Calendar {
  const { company, at } = facts.situation
  const { from, until } = horizonOf(company, at)
  const name = company.company ?? 'Company'
  const ids = eventIds(planned)
  const events = planned.flatMap((one, i): CalendarEvent[] => {
    const meeting = shown[i]
    const placement = facts.placements().get(one)
    if (meeting === undefined || placement === undefined || one.every === null) return []
    if (one.kind === 'annual_planning' && one.state === 'missing') return []
    const uid = ids.get(one) ?? one.name
    return eventsOf({ every: one.every, shown: meeting, placement, uid }, facts, calendar, until)
  })
  const hasPlanning = planned.some(({ kind }) => kind === 'annual_planning')
  return {
    name: `${name}: operating cadence`,
    time_zone: calendar.time_zone,
    assumed: [...calendar.assumed, ...withoutRhythm(planned)],
    at,
    from,
    until,
    events: hasPlanning ? [...events, ...planningEvents(facts)] : events,
  }
}
