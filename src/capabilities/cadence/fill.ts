import { undecidedTopics } from '../../analyses/cadence/undecided-topics.ts'
import type { Logged } from '../../analyses/decisions/log.ts'
import { openInTurn } from '../../analyses/decisions/open-in-turn.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import { spokenName } from '../../analyses/meeting-kind.ts'
import { statedInVain } from '../../analyses/metrics/burn-multiple.ts'
import { openRequisitions } from '../../analyses/open-requisitions.ts'
import { spokenRung } from '../../analyses/risk/escalations.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { cadenceFigures } from '../../knowledge/cadence.ts'
import type { Filling } from '../../knowledge/cadence-template.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { isNamed } from '../../model/plain-name.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatBeside, formatNumber } from '../../reports/format-number.ts'
import { closedQuarter } from '../shared/closed-quarter.ts'
import { otherHeadcount } from '../shared/other-headcount.ts'
import { personInWords } from '../shared/people-named.ts'
import { recordDefault } from '../shared/record-default.ts'
import { syncItems } from '../sync/items.ts'
import { NOTHING, wantedWords } from '../sync/report.ts'
import { nextFrom, roadmapOf } from './fill-ahead.ts'
import { blockerLines, queueLines } from './fill-blockers.ts'
import { functionsOf, newGoalLines, objectivesOf, wonLines } from './fill-goals.ts'
import { askedLines, processLines } from './fill-person.ts'
import { by, type Filled, filled, isOf, listOr } from './filled.ts'
import { planningDates } from './planning.ts'

const TOPICS = valueOf(cadenceFigures.topic_meetings)
const finances = new Set([
  'arr_usd',
  'annual_revenue_usd',
  'burn_usd_per_month',
  'burn_multiple',
  'cash_usd',
  'headcount',
])

function metricLines(facts: Facts, wanted: (metric: string) => boolean): string[] {
  const untold = statedInVain(facts.burnMultiple()) === null ? undefined : 'burn_multiple'
  return [...facts.metrics().values()]
    .filter(({ measure }) => wanted(measure.metric))
    .map((series) => {
      const { measure, current, points } = series
      const say = (value: number) => formatNumber(value, measure.unit)
      const people = otherHeadcount(series, facts)
      if (people !== undefined) return `${measure.name}: ${say(people)}`
      if (measure.metric === untold) {
        return `${measure.name}: not to be told (stated as ${say(current.value)}), as ${facts.burnMultiple().because}`
      }
      const before = points.at(-1 - 1)
      const plan = current.plan === null ? '' : `, plan ${say(current.plan)}`
      if (before === undefined) return `${measure.name}: ${say(current.value)}${plan}`
      const [now, prior] = formatBeside(current.value, before.value, measure.unit)
      return `${measure.name}: ${now}, before ${prior}${plan}`
    })
}

/** Who owns a decision that no single person takes. */
const ownerBehind = ({ is_by_committee, decider_key, decision: { owner } }: Logged) =>
  is_by_committee && decider_key !== 'owner' && isNamed(owner) ? owner : undefined

function decisionLines(
  facts: Facts,
  person: string | null,
  day: string,
  isTold: (decision: Logged) => boolean = () => false,
): string[] {
  const { at } = facts.situation
  return openInTurn(facts.decisions())
    .filter(({ logged }) => !isTold(logged))
    .map((one) => ({ ...one, ...whoDecides(one.logged) }))
    .map((one) => ({ ...one, owner: ownerBehind(one.logged) }))
    .filter(({ deciders, owner }) => [...deciders, owner].some((each) => isOf(facts, each, person)))
    .map(({ logged, by: until, deciders, owner }) => {
      const late =
        until === null || until >= day ? '' : until < at ? ', overdue' : ', before this meeting'
      const when = until === null ? 'no day set' : `by ${formatDate(until)}${late}`
      const nameOf = facts.ownerNames()
      const named = deciders.map((each) => personInWords(facts, nameOf(each)))
      const owned = owner === undefined ? '' : `, owned by ${personInWords(facts, owner)}`
      const what = recordDefault(logged, at) ?? `Decide ${logged.called}: ${when}`
      return `${what} (${listed(named) || 'no owner named'}${owned})`
    })
}

const actionLines = (facts: Facts, person: string | null): string[] =>
  facts
    .actions()
    .overdue.filter(({ owner }) => isOf(facts, owner, person))
    .map(
      ({ called, owner, due_on }) =>
        `Overdue: ${called}, due ${formatDate(due_on)}${by(facts, owner)}`,
    )

/** Topics that stood on as many meetings as count as avoiding, or on all of the last ones that ended
 *  with nothing. */
function topicLines(facts: Facts): string[] {
  return facts.meetings().flatMap((series) => {
    const { name, held } = series
    const undecided = undecidedTopics(series)
    const times = new Map<string, number>()
    for (const { meeting } of held) {
      for (const topic of new Set(meeting.topics)) times.set(topic, (times.get(topic) ?? 0) + 1)
    }
    return [...times]
      .filter(([topic, count]) => count >= TOPICS || undecided.includes(topic))
      .map(([topic, count]) => `${topic}: on ${count} meetings of the ${spokenName(name)}`)
  })
}

function dependencyLines(facts: Facts): string[] {
  return (facts.situation.company.processes ?? []).flatMap(({ name, depends_on = [], owner }) =>
    depends_on.map((on) => `${name ?? 'A process'} waits for ${on}${by(facts, owner)}`),
  )
}

function peopleLines({ situation: { company }, headcount }: Facts): string[] {
  const count = headcount()
  const open = openRequisitions(company)?.count
  return [
    ...(count === undefined ? [] : [counted(count.people, 'person', 'people')]),
    ...(open === undefined ? [] : [counted(open, 'open requisition', 'open requisitions')]),
  ]
}

const escalationLines = (facts: Facts): string[] =>
  facts
    .escalations()
    .map(
      ({ blocker, to, person, because }) =>
        `${blocker.called} goes to the ${spokenRung(to)}${person === null ? '' : `, ${person}`}: ${because}`,
    )

const openIncidents = (facts: Facts): string[] =>
  facts
    .incidents()
    .all.filter(({ incident }) => incident.resolved_at === undefined)
    .map(
      ({ called, on, incident }) =>
        `${called} (${incident.severity ?? 'no severity'}), open since ${formatDate(on)}`,
    )

/** The priorities of the fiscal year that a meeting is for, which may be the next one. */
function prioritiesFor(facts: Facts, day: string): Filled {
  const { running, other, year } = facts.prioritiesOn(day)
  return filled(
    running.map(({ title, owner }) => `${title ?? 'A priority'}${by(facts, owner)}`),
    other.length === 0 ? 'strategy.priorities' : `strategy.priorities of ${year}`,
  )
}

/** How a part of an agenda is filled; the day is of the year that the meeting is for. */
type Fill = (facts: Facts, person: string | null, day: string) => Filled

/** How each part of an agenda is filled. */
export const fillings: Readonly<Record<Filling, Fill>> = {
  metrics: (facts) =>
    filled(
      metricLines(facts, () => true),
      'metrics',
    ),
  sync_priorities: (facts) => {
    const lines = syncItems(facts).priorities.map(
      ({ title, wanted, owner, owner_named }) =>
        `${wantedWords[wanted]}: ${title}${owner_named || owner === null ? by(facts, owner) : ` (${owner}, proposed)`}`,
    )
    return lines.length === 0
      ? { lines: [NOTHING], missing: [], is_none: true }
      : { lines, missing: [] }
  },
  sync_parked: (facts) => ({
    lines: syncItems(facts).parked.map(({ title, because }) => `${title} (${because})`),
    missing: [],
  }),
  finances: (facts) =>
    filled(
      metricLines(facts, (metric) => finances.has(metric)),
      'metrics of revenue, burn and cash',
    ),
  objectives: objectivesOf,
  closed_objectives: (facts, person, day) =>
    objectivesOf(closedQuarter(facts, day) ?? facts, person),
  next_objectives: (facts, person, day) => {
    if (closedQuarter(facts, day) !== null) return { lines: newGoalLines(facts), missing: [] }
    return (facts.situation.company.company_okrs?.quarter_end ?? day) < day
      ? { lines: [], missing: ['goals of the next quarter (company_okrs)'] }
      : objectivesOf(facts, person)
  },
  functions: functionsOf,
  wins: (facts) =>
    listOr(
      wonLines(facts),
      facts.goals().count > 0,
      'No key result is complete yet',
      'key results',
    ),
  blockers: (facts, person) =>
    listOr(
      blockerLines(facts, person),
      facts.situation.company.blockers !== undefined,
      'No open blocker',
      'blockers',
    ),
  stuck: (facts, _, day) =>
    listOr(
      [...blockerLines(facts, null), ...queueLines(facts), ...decisionLines(facts, null, day)],
      facts.situation.company.blockers !== undefined,
      'No open blocker, queue at what limits the company, or decision',
      'blockers',
    ),
  escalations: (facts) =>
    listOr(
      escalationLines(facts),
      facts.situation.company.blockers !== undefined,
      'Nothing to escalate',
      'blockers',
    ),
  incidents: (facts) =>
    listOr(openIncidents(facts), facts.incidents().recorded, 'No open incident', 'incidents'),
  decisions: (facts, person, day) =>
    listOr(
      decisionLines(facts, person, day),
      facts.decisions().length > 0,
      'No open decision',
      'decisions',
    ),
  // Beside the items of the leadership sync, which may be of a decision themselves.
  other_decisions: (facts, person, day) =>
    listOr(
      decisionLines(facts, person, day, syncItems(facts).tells),
      facts.decisions().length > 0,
      decisionLines(facts, person, day).length > 0 ? 'No other open decision' : 'No open decision',
      'decisions',
    ),
  actions: (facts, person) =>
    listOr(actionLines(facts, person), facts.actions().recorded, 'No overdue action', 'actions'),
  asked: (facts, person) => ({ lines: askedLines(facts, person), missing: [] }),
  processes: (facts, person) => ({ lines: processLines(facts, person), missing: [] }),
  topics: (facts) =>
    listOr(
      topicLines(facts),
      facts.meetings().length > 0,
      'No topic keeps coming back',
      'meetings with topics',
    ),
  dependencies: (facts) => filled(dependencyLines(facts), 'processes[].depends_on'),
  people: (facts) => filled(peopleLines(facts), 'people or team'),
  next: nextFrom,
  roadmap: roadmapOf,
  priorities: (facts, _, day) => prioritiesFor(facts, day),
  vision: ({ situation: { company } }) =>
    filled(
      company.strategy?.vision === undefined ? [] : [quoted(company.strategy.vision)],
      'strategy.vision',
    ),
  timeline: ({ situation: { company, at } }) => ({
    lines: planningDates(company, at).map(
      ({ on, step, who }) => `${formatDate(on)}: ${step} (${who})`,
    ),
    missing: [],
  }),
}
