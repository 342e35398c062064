import type { Facts } from '../../analyses/facts.ts'
import { counted } from '../../analyses/words.ts'
import { rules } from '../../findings/rules/index.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { financeLines, reportFigures } from '../../knowledge/reports.ts'
import { addDays } from '../../model/dates.ts'
import { enumerated } from '../../model/enumerated.ts'
import type { Block, ReportDocument } from '../../reports/document.ts'
import { allFindings } from '../brief/brief.ts'
import type { Arguments } from '../capability.ts'
import { heading } from '../shared/blocks.ts'
import { paragraph } from '../shared/cells.ts'
import { contradictedValues } from '../shared/contradicted.ts'
import { type Agenda, agendaOf, agendaTable } from './agenda.ts'
import { contradictedNote, withContradicted } from './contradicted-figures.ts'
import { type FigureRow, figureRows, figureTable, missingFigures, signalNote } from './figures.ts'
import type { FunctionPage } from './function-page.ts'
import { decisionsIn } from './investor-update.ts'
import { type Missing, missingIf, missingSection, noneOr } from './missing.ts'
import { dueFromToday, monthEnd, settledSince, stillAsked } from './month-end.ts'
import { allPages } from './one-pager.ts'
import { pageBlocks } from './one-pager-report.ts'
import { monthAsked } from './period.ts'
import { actionPoint, type Point, pointOf, pointSection } from './points.ts'
import { missingQuarter } from './quarter.ts'
import { choices, isOpenDecision, openDecisions } from './topics.ts'

export interface MonthlyReview extends Agenda {
  report: 'mbr'
  company: string | null
  month: string
  /** The day that the lines are of: the end of the month, or today where it is not over. */
  as_of: string
  finances: FigureRow[]
  pages: FunctionPage[]
  topics: Point[]
  decided: Point[]
  overdue: Point[]
  coming: Point[]
  /** How we operate: what the findings about meetings and decisions ask to change. */
  retrospective: Point[]
  missing: Missing[]
}

const TOPICS = valueOf(reportFigures.priorities)
const AHEAD = valueOf(reportFigures.days_ahead)
const waysOfWorking = new Set(
  rules.filter(({ area }) => area === 'cadence' || area === 'decisions').map(({ name }) => name),
)

const overdueActions = (facts: Facts): Point[] =>
  facts
    .actions()
    .overdue.map(({ subject, called, owner, due_on }) =>
      pointOf('action', subject, `${called}.`, owner, due_on),
    )

function comingActions(facts: Facts): Point[] {
  const { company, at } = facts.situation
  const end = addDays(at, AHEAD)
  return (company.actions ?? []).flatMap(({ id, title = '', owner, due_on, done_on }) =>
    due_on !== undefined && due_on >= at && due_on <= end && (done_on === undefined || done_on > at)
      ? [pointOf('action', id ?? title, title, owner, due_on)]
      : [],
  )
}

export function monthlyReview(facts: Facts, { month: asked }: Arguments): MonthlyReview {
  const { company, at } = facts.situation
  const month = monthAsked(asked, at)
  const end = monthEnd(facts, month)
  const { facts: then } = end
  const { findings, tellOnce } = allFindings(then)
  const finances = withContradicted(
    figureRows(financeLines, facts, month, then),
    contradictedValues(then, findings),
  )
  const { pages, missing } = allPages(end, month)
  const isAsked = stillAsked(end)
  const topics = [
    ...settledSince(openDecisions(then), end),
    ...dueFromToday(choices(then, TOPICS, isAsked), end),
  ]
  const told = new Set(topics.map(({ of }) => of))
  return {
    report: 'mbr',
    company: company.company ?? null,
    month: month.month,
    as_of: end.on,
    ...agendaOf('mbr', facts),
    finances,
    pages,
    topics,
    decided: decisionsIn(then, month),
    overdue: settledSince(overdueActions(then), end),
    coming: settledSince(comingActions(then), end),
    retrospective: dueFromToday(
      tellOnce(
        findings.filter(
          (one) =>
            waysOfWorking.has(one.rule) &&
            !isOpenDecision(one) &&
            !told.has(one.id) &&
            isAsked(one),
        ),
        { beside: findings.filter(({ id }) => told.has(id)), most: TOPICS },
      ).map(actionPoint),
      end,
    ),
    missing: [
      ...missingFigures(finances, facts, month),
      {
        what: 'Revenue by segment and the drivers of cost',
        supply: 'a metric for each, such as revenue_enterprise_usd, in metric_history',
      },
      ...missing,
      ...missingQuarter(then),
      ...missingIf(then.decisions().length === 0, 'Decisions', 'decisions'),
      ...missingIf(!then.actions().recorded, 'Actions', 'actions'),
      ...missingIf(
        then.situation.company.cadence === undefined &&
          then.situation.company.meetings === undefined,
        'Meetings',
        'cadence and meetings',
      ),
    ],
  }
}

/** The pages of functions; those of which the data tell nothing in one line. */
function functionBlocks(pages: readonly FunctionPage[]): Block[] {
  if (pages.length === 0) {
    return [heading(2, 'Functions'), paragraph([{ kind: 'missing', what: 'function' }])]
  }
  const isEmpty = ({ metrics, wins, gaps, dependencies, next_30_days }: FunctionPage) =>
    [metrics, wins, gaps, dependencies, next_30_days].every((part) => part.length === 0)
  const empty = pages.filter(isEmpty)
  const names = empty.map(({ function: name }) => name)
  return [
    ...pages.filter((page) => !isEmpty(page)).flatMap((page) => pageBlocks(page, false)),
    ...(empty.length === 0
      ? []
      : [
          heading(2, 'Functions without a page'),
          paragraph(
            `Of ${enumerated(names, names.length)} the data hold no key results with a target, and nothing else to tell.`,
          ),
        ]),
  ]
}

/** How much there is to go through, of what is in the data. */
function sizeWords({ pages, topics, overdue, missing }: MonthlyReview): string {
  const knowsActions = !missing.some(({ supply }) => supply === 'actions')
  const sizes = [
    counted(pages.length, 'function', 'functions'),
    counted(topics.length, 'topic', 'topics'),
    ...(knowsActions ? [counted(overdue.length, 'overdue action', 'overdue actions')] : []),
  ]
  return `${sizes.join(', ')}.`
}

export function monthlyReport(output: MonthlyReview): ReportDocument {
  const { label } = monthAsked(output.month, `${output.month}-28`)
  const none = (supply: 'actions' | 'decisions' | 'cadence and meetings', words: string) =>
    noneOr(output.missing, supply, words)
  return {
    title: `Monthly business review: ${output.company ?? 'your company'}, ${label}`,
    subtitle: ['As of ', { kind: 'date', on: output.as_of }, `: ${sizeWords(output)}`],
    blocks: [
      ...agendaTable(output),
      heading(2, 'Financial review'),
      figureTable(output.finances),
      ...signalNote(output.finances),
      ...contradictedNote(output.finances),
      ...pointSection(
        'Topics to settle',
        output.topics,
        none('decisions', 'No decision is open.'),
        {
          ordered: true,
        },
      ),
      ...pointSection(
        'Decided in the month',
        output.decided,
        none('decisions', 'Nothing is logged.'),
      ),
      ...pointSection('Overdue actions', output.overdue, none('actions', 'None.')),
      ...pointSection(
        'Actions of the next 30 days',
        output.coming,
        none('actions', 'None is recorded.'),
      ),
      ...pointSection(
        'How we work: change this',
        output.retrospective,
        none(
          'cadence and meetings',
          `No finding about meetings or decisions${output.topics.length === 0 ? '' : ' beside the topics above'}.`,
        ),
      ),
      ...functionBlocks(output.pages),
      ...missingSection(output.missing),
    ],
  }
}
