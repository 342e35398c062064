import type { Facts } from '../../analyses/facts.ts'
import { counted } from '../../analyses/words.ts'
import { rules } from '../../findings/rules/index.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import {
  type DashboardGroup,
  dashboardLines,
  reportFigures,
  waitingRules,
} from '../../knowledge/reports.ts'
import { addDays } from '../../model/dates.ts'
import type { Finding } from '../../model/finding.ts'
import { dayOf } from '../../model/hours.ts'
import type { Block, ReportDocument } from '../../reports/document.ts'
import { findingsWithTold } from '../brief/brief.ts'
import { heading } from '../shared/blocks.ts'
import { contradictedValues } from '../shared/contradicted.ts'
import { isGrave } from '../shared/grave.ts'
import { contradictedNote, withContradicted } from './contradicted-figures.ts'
import { type FigureRow, figureRows, figureTable, missingFigures, signalNote } from './figures.ts'
import { type Missing, missingIf, missingSection, noneOr } from './missing.ts'
import {
  answeredPoint,
  findingPoint,
  type Point,
  pointOf,
  pointSection,
  pointsOr,
} from './points.ts'
import { missingGoals, missingQuarter } from './quarter.ts'
import { isAboutMetric, isOfMetric, moves, offPlan, winsOf } from './wins.ts'

export interface WeeklyDashboard {
  report: 'weekly_dashboard'
  company: string | null
  week: { from: string; to: string }
  figures: Record<DashboardGroup, FigureRow[]>
  /** Milestones and actions done in the week. */
  done: Point[]
  incidents: { p0: number; p1: number; other: number; points: Point[] } | null
  /** How many rules look for issues, and how many of them lack data. */
  rules: { all: number; silent: number }
  /** What the briefing tells that leaders must act on, and figures that fall and are behind
   *  their plans. */
  issues: Point[]
  watch: Point[]
  wins: Point[]
  missing: Missing[]
}

const WEEK = valueOf(timeFigures.days_per_week)
const waiting: ReadonlySet<string> = new Set(waitingRules)
const WATCHED = valueOf(reportFigures.watched)
const WINS = valueOf(reportFigures.wins)

function doneIn(facts: Facts, from: string, to: string): Point[] {
  const isIn = (on: string | undefined) => on !== undefined && on >= from && on <= to
  const { units } = facts.goals()
  const milestones = units
    .flatMap(({ results }) => results)
    .flatMap(({ result: { id, title = '', owner, milestone_dates = [] } }) =>
      milestone_dates
        .filter(({ done_on }) => isIn(done_on))
        .map((one) =>
          pointOf('key_result', id ?? title, `${one.title ?? 'Milestone'} (${title})`, owner),
        ),
    )
  const actions = (facts.situation.company.actions ?? [])
    .filter(({ done_on }) => isIn(done_on))
    .map(({ id, title = '', owner }) => pointOf('action', id ?? title, title, owner))
  return [...milestones, ...actions]
}

function incidentsIn(facts: Facts, from: string): WeeklyDashboard['incidents'] {
  const { recorded, all } = facts.incidents()
  if (!recorded) return null
  const recent = all.filter(({ on }) => on >= from)
  const of = (severity: string) =>
    recent.filter(({ incident }) => incident.severity === severity).length
  const [p0, p1] = [of('p0'), of('p1')]
  return {
    p0,
    p1,
    other: recent.length - p0 - p1,
    points: recent.map(({ called, incident }) =>
      pointOf(
        'incident',
        called,
        `${(incident.severity ?? 'incident').toUpperCase()} ${called}: ${incident.title ?? 'no title'}${incident.resolved_at === undefined || dayOf(incident.resolved_at) > facts.situation.at ? ', open' : ''}`,
      ),
    ),
  }
}

export function weeklyDashboard(facts: Facts): WeeklyDashboard {
  const { company, at } = facts.situation
  const from = addDays(at, 1 - WEEK)
  const { findings: all, told, tellOnce, silences } = findingsWithTold(facts)
  const contradicted = contradictedValues(facts, all)
  const figures = Object.fromEntries(
    Object.entries(dashboardLines).map(([group, lines]) => [
      group,
      withContradicted(figureRows(lines, facts), contradicted),
    ]),
  ) as WeeklyDashboard['figures']
  const rows = Object.values(figures).flat()
  const incidents = incidentsIn(facts, from)
  const ids = new Set(told.map(({ id }) => id))
  const toldGrave = told.filter(isGrave)
  const alsoGrave = tellOnce(
    all.filter((one) => isGrave(one) && waiting.has(one.rule) && !ids.has(one.id)),
    { beside: toldGrave, ofEachRule: true },
  )
  const grave = [...toldGrave, ...alsoGrave]
  const isAbout = (some: readonly Finding[], metric: string) =>
    some.some((one) => isAboutMetric(one, metric, facts.situation))
  // What is computed from a figure does not say that it misses its plan.
  const isTold = (some: readonly Finding[], metric: string) =>
    some.some((one) => isOfMetric(one, metric))
  const falling = offPlan(rows, true).filter(({ of }) => !isTold(grave, of))
  const raised = new Set(falling.map(({ of }) => of))
  // The counted queue of a process that is acted on is no matter of its own.
  for (const { process, history } of facts.queueTrends().values()) {
    const isActedOn = grave.some(({ subject }) => subject === process)
    if (isActedOn && history?.confirmed && history.metric !== null) raised.add(history.metric)
  }
  const graveRules = new Set(all.filter(isGrave).map(({ rule }) => rule))
  const watched = tellOnce(
    all.filter(({ rule, subject }) => !graveRules.has(rule) && !raised.has(subject)),
    { beside: grave, ofEachRule: true, most: WATCHED },
  )
  const behind = offPlan(rows, false).filter(({ of }) => !isTold([...grave, ...watched], of))
  for (const { of } of behind) raised.add(of)
  const slipping = moves(rows, -1).filter(
    ({ of }) => !raised.has(of) && !isAbout([...grave, ...watched], of),
  )
  return {
    report: 'weekly_dashboard',
    company: company.company ?? null,
    week: { from, to: at },
    figures,
    done: doneIn(facts, from, at),
    incidents,
    rules: { all: rules.length, silent: silences.length },
    issues: [...grave.map(answeredPoint), ...falling],
    watch: [...[...watched.map(findingPoint), ...slipping].slice(0, WATCHED + 1), ...behind],
    wins: winsOf(facts, rows, WINS, from, all),
    missing: [
      ...missingFigures(rows, facts),
      ...missingIf(incidents === null, 'Incidents', 'incidents'),
      ...missingIf(!facts.actions().recorded, 'Actions done in the week', 'actions'),
      ...missingGoals(facts),
      ...missingQuarter(facts),
    ],
  }
}

const groupTitles: Record<DashboardGroup, string> = {
  revenue: 'Revenue',
  product: 'Product',
  customer: 'Customers',
  people: 'People',
  cash: 'Cash',
}

function productBlocks({ done, incidents, missing }: WeeklyDashboard): Block[] {
  const of =
    incidents === null
      ? []
      : pointSection(
          `Incidents of the week: ${counted(incidents.p0, 'P0', 'P0')}, ${counted(incidents.p1, 'P1', 'P1')}`,
          incidents.points,
          'None is recorded.',
          { level: 3 },
        )
  return [
    ...pointSection(
      'Done this week',
      done,
      noneOr(missing, 'actions', 'No milestone or action is recorded as done.'),
      {
        level: 3,
      },
    ),
    ...of,
  ]
}

export function dashboardReport(output: WeeklyDashboard): ReportDocument {
  const { company, week, figures, issues, watch, wins, missing } = output
  const { all, silent } = output.rules
  const none =
    silent === 0
      ? 'None found.'
      : `None found; ${silent} of ${all} rules ${silent === 1 ? 'lacks' : 'lack'} the data to tell.`
  return {
    title: `Weekly dashboard: ${company ?? 'your company'}`,
    subtitle: ['Week of ', { kind: 'date', on: week.from }, ' to ', { kind: 'date', on: week.to }],
    blocks: [
      {
        kind: 'callout',
        tone: issues.length > 0 ? 'bad' : silent > 0 ? 'info' : 'good',
        title: 'Issues: leaders act on these',
        blocks: pointsOr(issues, none),
      },
      {
        kind: 'callout',
        tone: watch.length > 0 ? 'warning' : 'info',
        title: 'Watch: no action yet',
        blocks: pointsOr(watch, none),
      },
      {
        kind: 'callout',
        tone: wins.length > 0 ? 'good' : 'info',
        title: 'Wins, derived from the data',
        blocks: pointsOr(wins, 'None that the data show.'),
      },
      ...Object.entries(figures).flatMap(([group, rows]): Block[] => [
        heading(2, groupTitles[group as DashboardGroup]),
        figureTable(rows),
        ...(group === 'product' ? productBlocks(output) : []),
      ]),
      ...signalNote(Object.values(figures).flat()),
      ...contradictedNote(Object.values(figures).flat()),
      ...missingSection(missing),
    ],
  }
}
