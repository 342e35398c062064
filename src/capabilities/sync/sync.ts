import type { NextSync } from '../../analyses/cadence/next-sync.ts'
import { openInTurn } from '../../analyses/decisions/open-in-turn.ts'
import { type WhoDecides, whoDecides } from '../../analyses/decisions/rights.ts'
import { type PeopleNamed, peopleNamed } from '../../analyses/different-people.ts'
import type { Facts } from '../../analyses/facts.ts'
import { statedInVain } from '../../analyses/metrics/burn-multiple.ts'
import type { MetricSeries } from '../../analyses/metrics/metrics.ts'
import { type Noted, notedOf } from '../../analyses/metrics/noted.ts'
import { worseThanPlan } from '../../analyses/metrics/trend.ts'
import type { Limits, Signal, SignalReason } from '../../analyses/metrics/xmr.ts'
import { weeksOf } from '../../analyses/risk/blockers.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetweenMeetings, syncFigures } from '../../knowledge/sync.ts'
import { addDays, daysBetween } from '../../model/dates.ts'
import { otherHeadcount } from '../shared/other-headcount.ts'
import { type Left, leftAmong } from '../shared/who-left.ts'
import { agendaOf } from './agenda.ts'
import { syncItems } from './items.ts'
import type { Item, Parked } from './priorities.ts'

export interface Pulse {
  metric: string
  name: string
  unit: string
  value: number
  on: string | null
  prior: number | null
  plan: number | null
  signal: Signal
  /** What makes it a signal: a value outside the limits, or a run on one side of the mean. */
  signal_by: SignalReason | null
  /** What the limits are of: the value, or of a stock its change. */
  signal_of: Noted['of']
  limits: Limits | null
  /** Whether a signal is for the worse; null where it is none, or neither way is better. */
  for_the_worse: boolean | null
  worse_than_plan: boolean
}

interface DueDecision extends WhoDecides {
  decision: string
  title: string
  by: string
  days_late: number
  default: string | null
  /** Who is said to have allowed to take it. */
  default_authorized_by: string | null
  /** Why it must not be taken; null where it may, or there is none. */
  default_barred: string | null
}

interface DueAction {
  action: string
  title: string
  owner: string | null
  due_on: string
  state: 'overdue' | 'due' | 'done'
  days_late: number
}

export interface Sync {
  at: string
  company: string | null
  meeting: {
    name: string | null
    /** The day of it; null where nothing tells. */
    on: string | null
    /** Whether the day is its rhythm's, and not entered. */
    expected: boolean
    minutes: number
    minutes_assumed: boolean
    owner: string | null
    decider: string | null
  }
  agenda: readonly { part: string; from_minute: number; to_minute: number }[]
  /** Whether its parts are those that the company writes. */
  agenda_is_own: boolean
  pulse: readonly Pulse[]
  priorities: readonly Item[]
  decisions_due: readonly DueDecision[]
  actions_due: readonly DueAction[]
  blockers: readonly {
    blocker: string
    title: string
    owner: string | null
    /** The most weeks running in which it was reported. */
    weeks: number
    /** All weeks in which it was reported. */
    weeks_reported: number
    holds_up: readonly string[]
  }[]
  pre_reads: {
    /** Of the meeting to come, or of the last one where nothing is entered for it. */
    of: 'coming' | 'last'
    on: string | null
    /** How many of those asked gave one; null where the meeting does not record it. */
    given: number | null
    asked: number
    missing: readonly string[]
  } | null
  parking_lot: readonly Parked[]
  /** Who decides or owns an action here, and has left. */
  left: readonly Left[]
}

const MINUTES = valueOf(syncFigures.minutes)
const WEEK = daysBetweenMeetings.week ?? 1

/** Without a burn multiple that is stated where none can be told: a finding says so. */
function toldMetrics(facts: Facts): MetricSeries[] {
  const isInVain = statedInVain(facts.burnMultiple()) !== null
  return [...facts.metrics().values()].filter(
    ({ measure }) => !(isInVain && measure.metric === 'burn_multiple'),
  )
}

/** A value that nothing before it counts alike. */
const UNCOMPARED: Omit<Pulse, 'metric' | 'name' | 'unit' | 'value'> = {
  on: null,
  prior: null,
  plan: null,
  signal: 'too_few',
  signal_by: null,
  signal_of: 'value',
  limits: null,
  for_the_worse: null,
  worse_than_plan: false,
}

function pulseOf(series: MetricSeries, facts: Facts): Pulse {
  const { measure, current, points } = series
  const { metric, name, unit } = measure
  const people = otherHeadcount(series, facts)
  if (people !== undefined) return { metric, name, unit, ...UNCOMPARED, value: people }
  const { signal, by, limits, of } = notedOf(series)
  const isSignal = signal === 'up' || signal === 'down'
  const worse = measure.better === 'higher' ? 'down' : 'up'
  return {
    metric,
    name,
    unit,
    value: current.value,
    on: current.on,
    prior: points.at(-2)?.value ?? null,
    plan: current.plan,
    signal,
    signal_by: by,
    signal_of: of,
    limits,
    for_the_worse: isSignal && measure.better !== null ? signal === worse : null,
    worse_than_plan: (worseThanPlan(series) ?? 0) > 0,
  }
}

/** What matters first: signals for the worse, then what is worse than planned, then other signals. */
const ranks: readonly ((pulse: Pulse) => boolean)[] = [
  ({ for_the_worse }) => for_the_worse === true,
  ({ worse_than_plan }) => worse_than_plan,
  ({ signal_by }) => signal_by !== null,
  () => true,
]
const rankOf = (pulse: Pulse): number => ranks.findIndex((isSo) => isSo(pulse))

function decisionsDue(facts: Facts, until: string): DueDecision[] {
  const { at } = facts.situation
  return openInTurn(facts.decisions()).flatMap(({ logged, by }) => {
    if (by === null || by > until) return []
    const { decision, subject, fallback } = logged
    return [
      {
        decision: subject,
        title: decision.title ?? subject,
        ...whoDecides(logged),
        by,
        days_late: Math.max(0, daysBetween(by, at)),
        default: fallback?.title ?? null,
        default_authorized_by: decision.default_authorized_by?.trim() || null,
        default_barred: fallback?.barred ?? null,
      },
    ]
  })
}

/** Actions that are late, due until the meeting, or were due and done since the last one. */
function actionsDue(facts: Facts, since: string, until: string): DueAction[] {
  const { company, at } = facts.situation
  const past = facts
    .actions()
    .due.flatMap(({ subject, action, owner, due_on, done_on }): DueAction[] => {
      const title = action.title ?? subject
      if (done_on === null) {
        const days_late = daysBetween(due_on, at)
        return [{ action: subject, title, owner, due_on, state: 'overdue', days_late }]
      }
      if (done_on < since) return []
      const days_late = Math.max(0, daysBetween(due_on, done_on))
      return [{ action: subject, title, owner, due_on, state: 'done', days_late }]
    })
  const ahead = (company.actions ?? []).flatMap(
    ({ id, title, owner, due_on, done_on }): DueAction[] => {
      if (due_on === undefined || due_on < at || due_on > until) return []
      const subject = id ?? title ?? due_on
      const state = done_on !== undefined && done_on <= at ? 'done' : 'due'
      return [
        {
          action: subject,
          title: title ?? subject,
          owner: owner ?? null,
          due_on,
          state,
          days_late: 0,
        },
      ]
    },
  )
  const order = { overdue: 0, due: 1, done: 2 }
  return [...past, ...ahead].toSorted(
    (a, b) => order[a.state] - order[b.state] || (a.due_on < b.due_on ? -1 : 1),
  )
}

function preReads(
  { coming, last }: NextSync,
  { different, keyOf }: PeopleNamed,
): Sync['pre_reads'] {
  const isEntered = coming?.pre_reads_from !== undefined
  const meeting = isEntered ? coming : last?.meeting
  if (meeting === undefined) return null
  const { attendees: come = last?.meeting.attendees, pre_reads_from } = meeting
  if (come === undefined) return null
  const attendees = different(come)
  const of = { of: isEntered ? 'coming' : 'last', on: meeting.on ?? null } as const
  const asked = attendees.length
  if (pre_reads_from === undefined) return { ...of, given: null, asked, missing: [] }
  const given = new Set(pre_reads_from.map(keyOf))
  const missing = attendees.filter((name) => !given.has(keyOf(name)))
  return { ...of, given: asked - missing.length, asked, missing }
}

/** The weekly leadership pack: what moved, what to decide, what was promised, what has to wait. */
export function makeSync(facts: Facts): Sync {
  const { at, company } = facts.situation
  const next = facts.nextSync()
  const until = next.on ?? addDays(at, WEEK)
  const since = next.last?.on ?? addDays(at, -WEEK)
  const { priorities, parked } = syncItems(facts)
  const own = next.entry?.agenda ?? []
  const minutes = next.entry?.minutes ?? MINUTES
  const decisions_due = decisionsDue(facts, until)
  const actions_due = actionsDue(facts, since, until)
  return {
    at,
    company: company.company ?? company.company_okrs?.name ?? null,
    meeting: {
      name: next.name ?? null,
      on: next.on,
      expected: next.expected,
      minutes,
      minutes_assumed: next.entry?.minutes === undefined,
      owner: next.entry?.owner ?? null,
      decider: next.entry?.decider ?? null,
    },
    agenda: agendaOf(minutes, priorities.length, own),
    agenda_is_own: own.length > 0,
    pulse: toldMetrics(facts)
      .map((one) => pulseOf(one, facts))
      .toSorted((a, b) => rankOf(a) - rankOf(b)),
    priorities,
    decisions_due,
    actions_due,
    blockers: facts
      .blockers()
      .map((one) => ({ ...one, weeks_reported: weeksOf(one.reported) }))
      .filter(({ weeks_reported }) => weeks_reported > 1)
      .map(({ subject, blocker, weeks, weeks_reported, holds_up }) => ({
        blocker: subject,
        title: blocker.title ?? subject,
        owner: blocker.owner ?? null,
        weeks,
        weeks_reported,
        holds_up: holds_up.map(({ id, title }) => `${id} ‘${title}’`),
      })),
    pre_reads: preReads(next, peopleNamed(facts.situation.company.people)),
    parking_lot: parked,
    left: leftAmong(
      [
        ...decisions_due.flatMap(({ deciders }) => deciders),
        ...actions_due.map(({ owner }) => owner),
      ],
      facts.leaverOf(),
    ),
  }
}
