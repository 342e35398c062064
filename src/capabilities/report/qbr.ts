import type { Facts } from '../../analyses/facts.ts'
import { type Goal, ownerOf, resultsOf, subjectOf } from '../../analyses/goals/goals.ts'
import { outlookOfGoal, type Standing, scoreOfGoal } from '../../analyses/goals/outlook.ts'
import { listedBy } from '../../analyses/listed.ts'
import { titleOf } from '../../analyses/okr/words.ts'
import { quoted } from '../../analyses/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { causeRules, financeLines, reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import type { Block, Cell, Inline, ReportDocument, Tone } from '../../reports/document.ts'
import { allFindings } from '../brief/brief.ts'
import { heading } from '../shared/blocks.ts'
import { columns, figure, paragraph } from '../shared/cells.ts'
import { type Agenda, agendaOf, agendaTable } from './agenda.ts'
import { type FigureRow, figureRows, figureTable, missingFigures } from './figures.ts'
import { type GoalOwner, ownerOfGoal } from './goal-owner.ts'
import { type Missing, missingIf, missingSection, noneOr } from './missing.ts'
import { type Point, pointOf, pointSection, pointsOr } from './points.ts'
import { missingQuarter, titleOfQuarter } from './quarter.ts'
import { resultsBehind } from './results.ts'
import { choices, openDecisions } from './topics.ts'

type Verdict = 'hit' | 'partial' | 'miss' | 'not_known'

interface ReviewedObjective extends GoalOwner {
  unit: string
  id: string
  title: string
  verdict: Verdict
  /** Weighted mean of its key results, 0-1. */
  score: number | null
  /** What the data say of the cause; null where they say nothing. */
  cause: string | null
  /** The finding or note that says so. */
  cause_from: string | null
}

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

const HIT = valueOf(okrFigures.on_track_score)
const PARTIAL = valueOf(okrFigures.at_risk_score)
const TOPICS = valueOf(reportFigures.topics)

const headingFor: Record<Standing, Verdict> = {
  done: 'hit',
  on_track: 'hit',
  at_risk: 'partial',
  off_track: 'miss',
  not_known: 'not_known',
}

function verdictOf(goal: Goal, ended: boolean, at: string): Verdict {
  const score = scoreOfGoal(goal)
  if (!ended) return headingFor[outlookOfGoal(goal, at).standing]
  if (score === null) return 'not_known'
  return score >= HIT ? 'hit' : score >= PARTIAL ? 'partial' : 'miss'
}

const causes: ReadonlySet<string> = new Set(causeRules)

/** What the data say of the cause: a blocker of its key results, else the gravest finding about it
 *  or them, else a note. */
function causeOf(
  goal: Goal,
  findings: readonly Finding[],
  facts: Facts,
): Pick<ReviewedObjective, 'cause' | 'cause_from'> {
  const about = new Set([
    subjectOf(goal.objective),
    ...goal.results.map(({ result }) => subjectOf(result)),
  ])
  const blocker = facts
    .blockers()
    .find(({ blocker: { blocks = [] } }) => blocks.some((id) => about.has(id)))
  if (blocker !== undefined) {
    return { cause: `Held up by ${blocker.called}.`, cause_from: blocker.subject }
  }
  const finding = findings.find(({ subject, rule }) => causes.has(rule) && about.has(subject))
  if (finding !== undefined) return { cause: finding.what, cause_from: finding.id }
  const noted = goal.results.find(({ result }) => result.notes !== undefined)?.result
  return { cause: noted?.notes ?? null, cause_from: noted === undefined ? null : subjectOf(noted) }
}

function shipsOf(facts: Facts): Point[] {
  const { at, company } = facts.situation
  const refs = resultsOf(facts.goals().units.flatMap(({ goals }) => goals))
  const milestones = refs.flatMap((ref) =>
    (ref.result.milestone_dates ?? []).flatMap(({ title = 'Milestone', due_on, done_on }) =>
      done_on === undefined || done_on > at
        ? [
            pointOf(
              'key_result',
              subjectOf(ref.result),
              `${due_on !== undefined && due_on < at ? 'Overdue: ' : ''}${title} (${titleOf(ref.result)})`,
              ownerOf(ref) ?? null,
              due_on ?? null,
            ),
          ]
        : [],
    ),
  )
  const launches = (company.changes ?? []).flatMap(({ name = 'Change', launch_on }) =>
    launch_on !== undefined && launch_on >= at
      ? [pointOf('strategy', name, `Launch of ${name}`, null, launch_on)]
      : [],
  )
  return [...milestones, ...launches].sort((a, b) =>
    (a.due_on ?? '9') < (b.due_on ?? '9') ? -1 : 1,
  )
}

/** What results of one unit need of another. */
const dependenciesOf = (facts: Facts): Point[] =>
  facts
    .rollups()
    .list.flatMap(({ parent, parts }) =>
      parts.flatMap(({ ref, guessed }) =>
        guessed || ref.goal.unit === parent.goal.unit
          ? []
          : [
              pointOf(
                'key_result',
                subjectOf(ref.result),
                `${titleOf(parent.result)} needs ${titleOf(ref.result)} of ${ref.goal.unit.name}.`,
                ownerOf(ref) ?? null,
              ),
            ],
      ),
    )

function nextOkrs(facts: Facts, findings: readonly Finding[]): Point[] {
  const unserved = findings
    .filter(({ rule }) => rule === 'priority_without_objective')
    .map(({ subject, what, how_to_act: [first] }) =>
      pointOf('strategy', subject, what, first?.owner, first?.due_on),
    )
  const behind = resultsBehind(facts.goals().company, facts, 'Carry over, restate or drop')
  return [...unserved, ...behind]
}

export function quarterlyReview(facts: Facts): QuarterlyReview {
  const { company, at } = facts.situation
  const { units, cycle } = facts.goals()
  const { findings } = allFindings(facts)
  const ended = !cycle.running && cycle.known
  const goals = units.flatMap((unit) => unit.goals)
  const objectives = goals.map((goal): ReviewedObjective => {
    const verdict = verdictOf(goal, ended, at)
    return {
      unit: goal.unit.level === 'Company' ? 'Company' : goal.unit.name,
      id: subjectOf(goal.objective),
      title: titleOf(goal.objective),
      ...ownerOfGoal(goal),
      verdict,
      score: scoreOfGoal(goal),
      ...(verdict === 'hit' ? { cause: null, cause_from: null } : causeOf(goal, findings, facts)),
    }
  })
  const period = cycle.start === null ? undefined : { from: cycle.start, to: at }
  const finances = figureRows(financeLines, facts, period)
  const people = figureRows(
    [
      { label: 'Headcount', metrics: ['headcount'] },
      { label: 'Open roles', metrics: ['open_requisitions'] },
    ],
    facts,
    period,
  )
  const told = new Set(finances.map(({ metric }) => metric))
  const pipeline = (company.pipeline ?? []).map(({ stage = '', entered, converted }) => ({
    stage,
    entered: entered ?? null,
    converted: converted ?? null,
  }))
  const ships = shipsOf(facts)
  const dependencies = dependenciesOf(facts)
  const unscored = objectives.filter(({ score }) => score === null)
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
    next_okrs: nextOkrs(facts, findings),
    missing: [
      { what: 'Business context and narrative of the quarter', supply: 'the CEO’s own words' },
      ...missingFigures(finances, period),
      ...missingFigures(
        people.filter(({ metric }) => !told.has(metric)),
        period,
      ),
      ...(facts.decisions().length === 0 ? [{ what: 'Decisions', supply: 'decisions' }] : []),
      ...(objectives.length === 0 ? [{ what: 'Objectives', supply: 'company_okrs' }] : []),
      ...missingQuarter(facts),
      ...(uncaused.length === 0
        ? []
        : [
            {
              what: `Cause of ${uncaused.map(({ title }) => quoted(title)).join(', ')}`,
              supply: 'notes of a key result of each',
            },
          ]),
      ...missingIf(
        unscored.length > 0,
        `Score of ${listedBy(unscored, ({ title }) => quoted(title))}`,
        'baseline_value, current_value and target_value of its key results',
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

const verdictTone: Record<Verdict, Tone> = {
  hit: 'good',
  partial: 'warning',
  miss: 'bad',
  not_known: 'neutral',
}

const verdictCell = (verdict: Verdict): Cell => ({
  kind: 'status',
  tone: verdictTone[verdict],
  label: verdict.replace('_', ' '),
})

const objectiveRow = ({ unit, title, verdict, score, cause }: ReviewedObjective): Inline[] => [
  unit,
  title,
  [verdictCell(verdict)],
  [score === null ? { kind: 'missing', what: 'score' } : figure(score, 'ratio')],
  verdict === 'hit' ? '' : cause === null ? [{ kind: 'missing', what: 'cause' }] : cause,
]

const pipelineTable = ({ pipeline }: QuarterlyReview): Block[] =>
  pipeline.length === 0
    ? [paragraph([{ kind: 'missing', what: 'pipeline' }])]
    : [
        {
          kind: 'table',
          columns: columns('Stage', '>Entered', '>Converted'),
          rows: pipeline.map(({ stage, entered, converted }) => [
            stage,
            [entered === null ? { kind: 'missing', what: 'count' } : figure(entered, 'count')],
            [converted === null ? { kind: 'missing', what: 'count' } : figure(converted, 'count')],
          ]),
        },
      ]

function verdictsBy({ objectives, ended, days_known }: QuarterlyReview): string {
  if (objectives.length === 0) return 'No objective is in the data: there is no verdict on any.'
  if (ended) return 'The quarter is over: verdicts are by score.'
  const heading_to = 'verdicts are where objectives are heading.'
  return days_known
    ? `The quarter is running: ${heading_to}`
    : `The days of the quarter are not given: ${heading_to}`
}

const objectiveTable = (objectives: readonly ReviewedObjective[]): Block =>
  objectives.length === 0
    ? paragraph([{ kind: 'missing', what: 'objectives' }])
    : {
        kind: 'table',
        caption: 'Objectives',
        columns: columns(
          'Unit',
          'Objective',
          'Verdict',
          '>Score',
          'What the data say of the cause',
        ),
        rows: objectives.map(objectiveRow),
      }

export function quarterlyReport(output: QuarterlyReview): ReportDocument {
  return {
    title: titleOfQuarter(
      `Quarterly business review: ${output.company ?? 'your company'}`,
      output.quarter,
    ),
    subtitle: verdictsBy(output),
    blocks: [
      ...agendaTable(output),
      heading(2, 'Part 1: look back'),
      figureTable(output.finances, 'Finances'),
      objectiveTable(output.objectives),
      heading(2, 'Part 2: look forward'),
      ...pointSection('What ships', output.ships, 'No milestone or launch is dated.', { level: 3 }),
      heading(3, 'Pipeline'),
      ...pipelineTable(output),
      heading(3, 'People'),
      figureTable(output.people),
      ...pointSection(
        'Dependencies between functions',
        output.dependencies,
        'No link of a key result says so.',
        { level: 3 },
      ),
      heading(2, 'Part 3: to discuss'),
      ...pointsOr(
        output.topics,
        noneOr(output.missing, 'decisions', 'No decision is open, and no finding offers a choice.'),
      ),
      heading(2, 'Part 4: goals of the next quarter'),
      ...pointsOr(
        output.next_okrs,
        noneOr(output.missing, 'company_okrs', 'Nothing to carry over.'),
      ),
      ...missingSection(output.missing),
    ],
  }
}
