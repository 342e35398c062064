import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import { sayRunway } from '../../analyses/metrics/runway.ts'
import { openRequisitions } from '../../analyses/open-requisitions.ts'
import { counted } from '../../analyses/words.ts'
import { runwayOfStage } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { investorLines, reportFigures } from '../../knowledge/reports.ts'
import type { Finding } from '../../model/finding.ts'
import { dayOf } from '../../model/hours.ts'
import type { ReportDocument } from '../../reports/document.ts'
import { formatDate } from '../../reports/format-date.ts'
import { allFindings } from '../brief/brief.ts'
import type { Arguments } from '../capability.ts'
import { heading } from '../shared/blocks.ts'
import { paragraph } from '../shared/cells.ts'
import { contradictedValues } from '../shared/contradicted.ts'
import { challengesOf, forInvestors } from './challenges.ts'
import { contradictedNote, withContradicted } from './contradicted-figures.ts'
import { type FigureRow, figureRows, figureTable, missingFigures } from './figures.ts'
import { goalsAfter, goalsAhead, isOfGoals, objectivePoint } from './goals-after.ts'
import { type Missing, missingIf, missingSection, noneOr } from './missing.ts'
import { dueFromToday, judgeable, missingValues, monthEnd, stillAsked } from './month-end.ts'
import { labelOfNext, type Month, monthAsked } from './period.ts'
import {
  actionPoint,
  answeredPoint,
  findingPoint,
  ofEachRule,
  type Point,
  pointOf,
  pointSection,
} from './points.ts'
import { missingGoals, missingQuarter } from './quarter.ts'
import { isAboutMetric, moves, notable, RUNWAY, sayFigure, winsOf } from './wins.ts'

export interface InvestorUpdate {
  report: 'investor_update'
  company: string | null
  month: string
  /** The day that the lines are of: the end of the month, or today where it is not over. */
  as_of: string
  /** Sentences drawn from the figures and findings; the story is the founder's to add. */
  headline: string[]
  figures: FigureRow[]
  wins: Point[]
  challenges: Point[]
  decisions: Point[]
  /** Proposed from what the data lack or need; nothing in the data says what to ask. */
  asks: Point[]
  priorities: Point[]
  missing: Missing[]
}

const WINS = valueOf(reportFigures.wins)
const PRIORITIES = valueOf(reportFigures.priorities)
export function decisionsIn(facts: Facts, { from, to }: Pick<Month, 'from' | 'to'>): Point[] {
  return facts.decisions().flatMap((one) => {
    const { subject, called, decision, state } = one
    const on = decision.decided_on === undefined ? '' : dayOf(decision.decided_on)
    if (on < from || on > to || state === 'open') return []
    const { rationale } = decision
    const said = `${called}${state === 'rejected' ? ', rejected' : ''}`
    return [
      pointOf(
        'decision',
        subject,
        rationale === undefined ? `${said}.` : `${said}: ${rationale}.`,
        whoDecides(one).decider,
      ),
    ]
  })
}

/** What the playbook asks of cash is asked of how long it lasts. */
const ofCash: ReadonlySet<string> = new Set(['cash_usd', 'burn_usd_per_month', RUNWAY])
const [, LONG_RUNWAY] = valueOf(runwayOfStage)

/** Whether a figure is where the playbook wants it, though it moved the worse way: nobody need help
 *  with it. */
function isStillGood(metric: string, rows: readonly FigureRow[], facts: Facts): boolean {
  if (ofCash.has(metric)) {
    const runway = rows.find((row) => row.metric === RUNWAY)?.value
    return runway != null && runway >= LONG_RUNWAY
  }
  const judged = facts.scaling().benchmarks.filter((one) => one.metric === metric)
  return judged.length > 0 && judged.every((one) => one.value !== null && !one.is_fault)
}

function asksOf(facts: Facts, rows: readonly FigureRow[]): Point[] {
  const open = openRequisitions(facts.situation.company)?.count ?? 0
  const roles =
    open > 0
      ? [
          pointOf(
            'team',
            'open_requisitions',
            `Introductions for ${counted(open, 'open role', 'open roles')}.`,
          ),
        ]
      : []
  const worst = moves(notable(rows), -1).find(({ of }) => !isStillGood(of, rows, facts))
  const advice =
    worst === undefined
      ? []
      : [
          pointOf(
            'metric',
            worst.of,
            `Advice from companies that turned the same figure: ${worst.text}`,
          ),
        ]
  return [...roles, ...advice]
}

/** @param challenge the first one: a finding, or a figure that slips
 *  @param saysRunway whether the challenge says how long the cash lasts */
function headlineOf(
  rows: readonly FigureRow[],
  challenge: Finding | Point | undefined,
  saysRunway: boolean,
): string[] {
  const [first] = rows
  const runway = rows.find(({ metric }) => metric === RUNWAY)
  const isOf = ({ metric }: FigureRow) =>
    challenge !== undefined && 'of' in challenge && challenge.of === metric
  return [
    ...(first === undefined || first.value === null || isOf(first) ? [] : [sayFigure(first, 0)]),
    ...(challenge === undefined ? [] : ['text' in challenge ? challenge.text : challenge.what]),
    ...(runway?.value == null || saysRunway
      ? []
      : [
          runway.formula === null
            ? `Runway ${sayRunway(runway.value)}.`
            : `Cash lasts ${sayRunway(runway.value)} at this month’s burn.`,
        ]),
  ]
}

export function investorUpdate(facts: Facts, { month: asked }: Arguments): InvestorUpdate {
  const { company, at } = facts.situation
  const month = monthAsked(asked, at)
  const end = monthEnd(facts, month)
  const { facts: then } = end
  const { findings, tellOnce } = allFindings(then)
  const contradicted = contradictedValues(then, findings)
  const figures = withContradicted(figureRows(investorLines, facts, month), contradicted)
  const marked = new Set(figures.map((row) => row.contradicted))
  const contradictions = ofEachRule(
    contradicted.flatMap(({ finding }) => (marked.has(finding.what) ? [finding] : [])),
  )
  const ofBusiness = findings.filter(({ rule }) => forInvestors.has(rule))
  const found = { findings: ofBusiness, contradictions, tellOnce }
  const { told, slipping } = challengesOf(then, figures, found, month)
  const [first] = told
  const saysRunway =
    first === undefined ? slipping[0]?.of === RUNWAY : isAboutMetric(first, RUNWAY, then.situation)
  const goals = then.goals().company
  const known = judgeable(goals, end)
  const after = goalsAfter(then, facts, month.to)
  const isOver = end.after() !== undefined
  const asks = stillAsked(end)
  const toDo = told.filter((one) => asks(one) && (after === undefined || !isOfGoals(one)))
  return {
    report: 'investor_update',
    company: company.company ?? null,
    month: month.month,
    as_of: end.on,
    headline: headlineOf(figures, first ?? slipping[0], saysRunway),
    figures,
    wins: winsOf(then, figures, WINS, month.from, findings, known),
    challenges: [
      ...dueFromToday(
        told.map((one) => (isOver && isOfGoals(one) ? findingPoint(one) : answeredPoint(one))),
        end,
      ),
      ...slipping.map((point) => ({
        ...point,
        text: `${point.text} Nothing in the data says what is done about it.`,
      })),
    ],
    decisions: decisionsIn(then, month),
    asks: asksOf(then, figures),
    priorities: [
      ...goalsAhead(known, then, after && after.goals().company.map(objectivePoint)),
      ...dueFromToday(toDo.map(actionPoint), end),
      ...(after === undefined ? goals.map(objectivePoint) : []),
    ].slice(0, PRIORITIES),
    missing: [
      ...missingFigures(figures, facts, month),
      ...missingValues(goals, end),
      ...missingQuarter(then),
      ...missingGoals(then),
      ...missingIf(
        after === null,
        `Goals of ${labelOfNext(month)}`,
        'company_okrs of the quarter that it is in',
      ),
      ...missingIf(
        openRequisitions(then.situation.company) === undefined,
        `Open roles on ${formatDate(end.on)}`,
        'team.open_requisitions',
      ),
      ...missingIf(then.decisions().length === 0, 'Decisions of the month', 'decisions'),
      {
        what: 'The story of the month in your own words, and what you ask for',
        supply: 'a sentence or two, written into the update',
      },
    ],
  }
}

/** Whether a challenge says what contradicts a figure. */
const isTold = ({ contradicted }: FigureRow, challenges: readonly Point[]): boolean =>
  contradicted !== null && challenges.some(({ text }) => text.startsWith(contradicted))

export function updateReport(output: InvestorUpdate): ReportDocument {
  const month = monthAsked(output.month, `${output.month}-28`)
  const none = 'Nothing in the data shows one.'
  return {
    title: `${output.company ?? 'Your company'}: update for ${month.label}`,
    subtitle: [
      'Drafted from the company’s data as of ',
      { kind: 'date', on: output.as_of },
      '; each line names what it is derived from in the JSON form.',
    ],
    blocks: [
      {
        kind: 'callout',
        tone: 'info',
        title: 'The headline',
        blocks: [paragraph(output.headline.length === 0 ? none : output.headline.join(' '))],
      },
      heading(2, 'Key metrics'),
      figureTable(output.figures, undefined, ''),
      ...contradictedNote(output.figures.filter((row) => !isTold(row, output.challenges))),
      ...pointSection('Wins', output.wins, none, { ordered: true }),
      ...pointSection('Challenges, and what we do about them', output.challenges, none, {
        ordered: true,
      }),
      ...pointSection(
        'Key decisions made',
        output.decisions,
        noneOr(output.missing, 'decisions', 'None is logged for the month.'),
      ),
      ...pointSection('Asks, proposed', output.asks, none),
      ...pointSection(`Priorities for ${labelOfNext(month)}`, output.priorities, none, {
        ordered: true,
      }),
      ...missingSection(output.missing),
    ],
  }
}
