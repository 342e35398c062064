import { createFacts, type Facts } from '../../analyses/facts.ts'
import { resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { listedBy } from '../../analyses/listed.ts'
import { counted, quoted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { type FigureLine, financeLines, reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'
import { closedQuarter } from '../shared/closed-quarter.ts'
import { contradictedValues } from '../shared/contradicted.ts'
import { type Agenda, agendaOf } from './agenda.ts'
import { withContradicted } from './contradicted-figures.ts'
import { blockersBetween, dependenciesBetween } from './dependencies.ts'
import { type FigureRow, figureRows, missingFigures } from './figures.ts'
import { milestonesOf } from './milestones.ts'
import { type Missing, missingIf } from './missing.ts'
import { factsOn } from './month-end.ts'
import { type Point, pointOf } from './points.ts'
import { missingQuarter } from './quarter.ts'
import { missingMonths, quarterRows } from './quarter-figures.ts'
import { measuringKeys, resultsBehind } from './results.ts'
import { type ReviewedObjective, reviewed } from './reviewed-objective.ts'
import { choices, openDecisions } from './topics.ts'

export interface QuarterlyReview extends Agenda {
  report: 'qbr'
  company: string | null
  quarter: string
  /** False while the quarter runs: verdicts are then where things are heading. */
  ended: boolean
  /** Whether the days of the quarter are given. */
  days_known: boolean
  finances: FigureRow[]
  objectives: ReviewedObjective[]
  ships: Point[]
  pipeline: { stage: string; entered: number | null; converted: number | null }[]
  people: FigureRow[]
  dependencies: Point[]
  topics: Point[]
  /** What the goals of the next quarter have to take up. */
  next_okrs: Point[]
  missing: Missing[]
}

const peopleLines: readonly FigureLine[] = [
  { label: 'Headcount', metrics: ['headcount'] },
  { label: 'Open roles', metrics: ['open_requisitions'] },
]
const TOPICS = valueOf(reportFigures.topics)

/** What is yet to come out: open milestones and launches, by their day. */
function shipsOf(facts: Facts): Point[] {
  const { at, company } = facts.situation
  const refs = resultsOf(facts.goals().units.flatMap(({ goals }) => goals))
  const milestones = milestonesOf(refs, at, ({ done_on }) => done_on === undefined || done_on > at)
  const launches = (company.changes ?? []).flatMap(({ name = 'Change', launch_on }) =>
    launch_on !== undefined && launch_on >= at
      ? [pointOf('strategy', name, `Launch of ${name}`, null, launch_on)]
      : [],
  )
  return [...milestones, ...launches].sort((a, b) =>
    (a.due_on ?? '9') < (b.due_on ?? '9') ? -1 : 1,
  )
}

/** @param closed the quarter that the review is of */
function nextOkrs(facts: Facts, closed: Facts, findings: readonly Finding[]): Point[] {
  const unserved = findings
    .filter(({ rule }) => rule === 'priority_without_objective')
    .map(({ subject, what, how_to_act: [first] }) =>
      pointOf('strategy', subject, what, first?.owner, first?.due_on),
    )
  const behind = resultsBehind(closed.goals().company, closed, 'Carry over, restate or drop')
  const begun = closed === facts ? [] : facts.goals().company
  const goals = begun.map(({ objective, results }) =>
    pointOf(
      'objective',
      subjectOf(objective),
      `${titleOf(objective)}: ${counted(results.length, 'key result', 'key results')}`,
      objective.owner ?? null,
    ),
  )
  return [...goals, ...unserved, ...behind]
}

/** What is found of a quarter that is over by all that is known of it, as of its last day: of what is
 *  over nothing is planned, and much that is found while it runs is told no more. */
const findingsAt = (at: string, { situation }: Facts): readonly Finding[] =>
  allFindings(createFacts({ ...situation, at }, {})).findings

export function quarterlyReview(facts: Facts): QuarterlyReview {
  const { company, at } = facts.situation
  const closed = closedQuarter(facts, at) ?? facts
  const { units, cycle } = closed.goals()
  const { findings } = allFindings(facts)
  const ended = !cycle.running && cycle.known
  const end = ended && cycle.end !== null && cycle.end < at ? cycle.end : at
  const goals = units.flatMap((unit) => unit.goals)
  const causes = end === at ? findings : findingsAt(end, closed)
  const objectives = goals.map((goal) => reviewed(goal, ended, causes, closed))
  const period = cycle.start === null ? undefined : { from: cycle.start, to: end }
  const then = factsOn(facts, end)
  const contradicted = contradictedValues(facts, findings)
  const finances = withContradicted(
    quarterRows(financeLines, facts, period, then, ended),
    contradicted,
  )
  const people = withContradicted(figureRows(peopleLines, facts, period, then), contradicted)
  const told = new Set(finances.map(({ metric }) => metric))
  const pipeline = (company.pipeline ?? []).map(({ stage = '', entered, converted }) => ({
    stage,
    entered: entered ?? null,
    converted: converted ?? null,
  }))
  const ships = shipsOf(facts)
  const dependencies = [...dependenciesBetween(facts), ...blockersBetween(facts)]
  // A cap that is used up until the end has no score before, and lacks nothing.
  const lacking = goals.filter(
    ({ results }, place) =>
      objectives[place]?.score === null && results.every(({ pace }) => pace.reason !== 'fills_up'),
  )
  const uncaused = objectives.filter(
    ({ verdict, cause }) => (verdict === 'miss' || verdict === 'partial') && cause === null,
  )
  return {
    report: 'qbr',
    company: company.company ?? company.company_okrs?.name ?? null,
    quarter: cycle.quarter,
    ended,
    days_known: cycle.known,
    ...agendaOf('qbr', facts),
    finances,
    objectives,
    ships,
    pipeline,
    people,
    dependencies,
    topics: [...openDecisions(facts), ...choices(facts, TOPICS)],
    next_okrs: nextOkrs(facts, closed, findings),
    missing: [
      { what: 'Business context and narrative of the quarter', supply: 'the CEO’s own words' },
      ...missingFigures(finances, facts, period),
      ...missingMonths(finances, ended ? period : undefined),
      ...missingFigures(
        people.filter(({ metric }) => !told.has(metric)),
        facts,
        period,
      ),
      ...(facts.decisions().length === 0 ? [{ what: 'Decisions', supply: 'decisions' }] : []),
      ...(objectives.length === 0 ? [{ what: 'Objectives', supply: 'company_okrs' }] : []),
      ...missingQuarter(closed),
      ...(uncaused.length === 0
        ? []
        : [
            {
              what: `Cause of ${uncaused.map(({ title }) => quoted(title)).join(', ')}`,
              supply: 'notes of a key result of each',
            },
          ]),
      ...missingIf(
        lacking.length > 0,
        `Score of ${listedBy(lacking, ({ objective }) => quoted(titleOf(objective)))}`,
        `${measuringKeys(resultsOf(lacking))} of its key results`,
      ),
      ...missingIf(
        ships.length === 0,
        'What ships',
        'milestone_dates of key results, or changes with launch_on',
      ),
      ...missingIf(pipeline.length === 0, 'Pipeline', 'pipeline'),
      ...missingIf(
        dependencies.length === 0,
        'Dependencies between functions',
        'links of the key results of functions',
      ),
      {
        what: 'Budget and forecast of the next quarter',
        supply: 'pages of Finance, put into the pack',
      },
    ],
  }
}
