import type { Facts } from '../../../analyses/facts.ts'
import { listed } from '../../../analyses/listed.ts'
import { isOneOwner, type OwnerName } from '../../../analyses/owner-names.ts'
import type { DueAction } from '../../../analyses/risk/actions.ts'
import type { EarlierGoal } from '../../../analyses/risk/blocked-earlier.ts'
import { type OpenBlocker, weeksRunning } from '../../../analyses/risk/blockers.ts'
import { type Escalation, spokenRung } from '../../../analyses/risk/escalations.ts'
import type { Milestone, Thing } from '../../../analyses/risk/things.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { timeFigures } from '../../../knowledge/checks.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence, Option } from '../../../model/finding.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { dated } from '../../dated.ts'
import { known } from '../../known.ts'
import { type Draft, found, type Proposed, type Rule, silent } from '../../rule.ts'
import { choiceOf, undecided } from '../../undecided.ts'

const WEEKS = valueOf(riskFigures.blocker_weeks)

/** Whom a blocker holds up, the fewest first. */
const WIDTHS = ['team', 'department', 'company'] as const

/** What the blocker does to one thing that waits for it, with its dates. */
function consequence({ id, title, owner, next, late }: Thing, at: string): string {
  const who = owner === null ? '' : ` (${owner})`
  const steps = [
    ...(late === null
      ? []
      : [`${quoted(late.title)} is ${counted(daysBetween(late.on, at), 'day', 'days')} late`]),
    ...(next === null
      ? []
      : [
          `${quoted(next.title)} is due on ${formatDate(next.on)}, in ${counted(daysBetween(at, next.on), 'day', 'days')}`,
        ]),
  ]
  const dates = steps.length > 0 ? `: ${steps.join(', ')}` : ''
  return `It holds up ${id} ${quoted(title)}${who}${dates}.`
}

/** What the blocker did to goals of a cycle that is over. */
function consequenceThen(goals: readonly EarlierGoal[]): string[] {
  const [first] = goals
  if (first === undefined) return []
  const titles = listed(goals.map(({ title }) => quoted(title)))
  return [`It held up ${titles} of ${first.quarter}; whether it holds up anything now is not said.`]
}

/** Who takes a blocker next by the ladder of escalation, in words; nobody where the owner stands on
 *  that rung, or is not named: then whoever stands there asks for the date. */
function handedTo(
  { person, to }: Escalation,
  owner: string | undefined,
  nameOf: OwnerName,
): string | null {
  if (!owner?.trim() || (person !== null && isOneOwner(nameOf, person, owner))) return null
  const role = spokenRung(to)
  return person === null ? `the ${role}` : `${nameOf(person)} (${role})`
}

function actions(one: OpenBlocker, facts: Facts): Proposed[] {
  const { called, subject, blocker, holds_up } = one
  const { at } = facts.situation
  const [first] = holds_up
  const next = facts.escalations().find(({ blocker: same }) => same === one)
  const taker = next === undefined ? null : handedTo(next, blocker.owner, facts.ownerNames())
  const above = taker === null ? '' : `, or hand it to ${taker} with what has been tried`
  const clear = act(at, {
    action: `Get a date in writing by which ${called} ends${above}`,
    owner: blocker.owner?.trim() || (next?.person ?? undefined),
    role: next?.to ?? 'COO',
    within: 'this_week',
    by: first?.next?.on,
  })
  if (first === undefined) return [clear]
  const plan = act(at, {
    action: `Say what ${first.id} delivers and when if ${subject} stays, and tell those who count on it`,
    owner: first.owner ?? undefined,
    role: 'COO',
    within: 'this_week',
    by: first?.next?.on,
  })
  return [clear, plan]
}

/** Days between today and a milestone, before or after it. */
const daysTo = ({ path, on }: Milestone, at: string, cite: Cite) =>
  cite.computed(Math.abs(daysBetween(at, on)), 'days', 'between today and due_on', [
    cite.datum(`${path}.due_on`),
  ])

/** Where something waits for it, somebody has to choose. */
const options = ({ subject, holds_up: [first] }: OpenBlocker): Option[] =>
  first === undefined
    ? []
    : [
        {
          title: `Go over the head of whoever holds up ${subject}`,
          trade_off: 'Costs goodwill; keeps the plan',
        },
        {
          title: `Plan ${first.id} without it`,
          trade_off: 'Less is delivered, on a day one can name',
        },
        {
          title: 'Wait and move the date',
          trade_off: `Nothing is spent; ${first.id} slips by as long as it lasts`,
        },
      ]

function draftOf(one: OpenBlocker, late: DueAction | undefined, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const { path, subject, called, blocker, weeks, run_until, reported, holds_up, held_up_earlier } =
    one
  const first = reported[0] ?? at
  const last = reported.at(-1) ?? at
  const days = daysBetween(first, at)
  const reports = reported.map((_, i) => dated(cite.datum(`${path}.reported_on[${i}]`), last))
  const consequences = holds_up.map((thing) => consequence(thing, at))
  const between = daysBetween(first, last)
  const grave = blocker.impact === 'company' || holds_up.length > 0
  const why_evidence: Evidence[] = [
    ...(holds_up.length > 0
      ? []
      : [
          cite.computed(reported.length, 'times', 'days on which it was reported', reports),
          cite.computed(between, 'days', 'last report - first report', [
            ...reports.slice(0, 1),
            ...reports.slice(-1),
          ]),
        ]),
    ...(blocker.impact === undefined ? [] : [dated(cite.datum(`${path}.impact`), last)]),
    ...(late === undefined
      ? []
      : [
          cite.computed(late.days_late, 'days', 'today - due_on', [
            cite.datum(`${late.path}.due_on`),
          ]),
        ]),
  ]
  for (const { path, next, late } of holds_up) {
    why_evidence.push(cite.datum(path))
    for (const step of [next, late]) if (step !== null) why_evidence.push(daysTo(step, at, cite))
  }
  if (holds_up.length === 0) {
    for (const { path } of held_up_earlier) why_evidence.push(cite.datum(path))
  }
  return {
    subject,
    since: reported.find((_, i) => weeksRunning(reported.slice(0, i + 1)).weeks >= WEEKS),
    severity: grave ? 'high' : 'medium',
    extent: blocker.impact === undefined ? undefined : WIDTHS.indexOf(blocker.impact),
    says: () => ({
      what: `${called} was reported in ${weeks} weeks running${run_until === last ? '' : ` up to ${formatDate(run_until)}`}, last on ${formatDate(last)}, and is not resolved after ${counted(days, 'day', 'days')}.`,
      why: [
        ...(consequences.length > 0
          ? consequences
          : [
              `${blocker.impact === undefined ? '' : `It costs the whole ${blocker.impact}. `}${blocker.team ?? 'Somebody'} has reported it ${reported.length} times in ${counted(between, 'day', 'days')}, and that has not ended it.`,
            ]),
        ...(holds_up.length > 0 ? [] : consequenceThen(held_up_earlier)),
        ...(late === undefined
          ? []
          : [
              `${late.called}, which was to help, is ${counted(late.days_late, 'day', 'days')} late.`,
            ]),
      ].join(' '),
      how_to_act: actions(one, facts),
      ...choiceOf(
        options(one),
        undecided(
          `the day on which ${subject} ends, from ${blocker.owner ?? 'whoever clears it'},`,
        ),
      ),
    }),
    basis: 'counted',
    why_basis: 'reported',
    why_assumed:
      late === undefined ? [] : [`by its words, ${late.subject} is meant to clear ${subject}`],
    evidence: () => [
      cite.computed(weeks, 'weeks', 'ISO weeks running with a report', reports),
      cite.computed(days, 'days', 'today - first report', reports.slice(0, 1)),
      known(cite, 'risk.blocker_weeks', riskFigures.blocker_weeks),
    ],
    why_evidence: () => why_evidence,
  }
}

/** Blockers reported in three consecutive weeks or more and not resolved. */
export const repeatedBlocker: Rule = {
  name: 'repeated_blocker',
  area: 'risk',
  standing: true,
  docs: {
    what: 'A blocker reported in three consecutive ISO weeks or more and not resolved, with the key results it holds up, their owners and dates.',
    why: 'A blocker that comes back three weeks running is not slow, its process is broken: reporting it changes nothing.',
    act: 'A written date, or whoever is next on the ladder of escalation takes it; and a plan for what waits if it stays.',
  },
  needs: [
    'blockers',
    'actions',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'okr_history',
    'people',
    'team',
  ],
  figures: {
    blocker_weeks: riskFigures.blocker_weeks,
    days_per_week: timeFigures.days_per_week,
    shared_words: riskFigures.shared_words,
  },
  check(facts, cite) {
    if (facts.situation.company.blockers === undefined) return silent('blockers')
    const open = facts.blockers()
    const undated = open.filter(({ reported }) => reported.length === 0)
    const repeated = open.filter(({ weeks }) => weeks >= WEEKS)
    const late = new Map(facts.clearings().map(({ blocker, action }) => [blocker, action]))
    return {
      ...found(repeated.map((one) => draftOf(one, late.get(one), facts, cite))),
      silent:
        undated.length > 0
          ? [`days on which ${listed(undated.map(({ subject }) => subject))} came up`]
          : [],
    }
  },
}
