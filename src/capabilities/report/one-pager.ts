import type { Facts } from '../../analyses/facts.ts'
import {
  currentOf,
  type Goal,
  type GoalUnit,
  ownerOf,
  type ResultRef,
  resultsOf,
  subjectOf,
  targetOf,
} from '../../analyses/goals/goals.ts'
import { outlookOfResult, type Standing } from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/okr/words.ts'
import { plainName } from '../../analyses/shared-words.ts'
import { sayValue } from '../../findings/rules/okr/support/say.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { reportFigures } from '../../knowledge/reports.ts'
import { addDays } from '../../model/dates.ts'
import type { Block, Inline, ReportDocument } from '../../reports/document.ts'
import { formatDate } from '../../reports/words.ts'
import type { Arguments } from '../capability.ts'
import { columns, paragraph } from '../shared/cells.ts'
import { standingCell } from '../shared/standing.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { type Missing, missingIf, missingSection } from './missing.ts'
import { isUnknown, judgeable, type MonthEnd, missingValues, monthEnd } from './month-end.ts'
import { type Month, monthAsked } from './period.ts'
import { type Point, pointOf, pointSection } from './points.ts'
import { missingQuarter } from './quarter.ts'
import { dayOfValue, resultsBehind, resultsWon } from './results.ts'

/** A key result as a metric of its function. Values are in its own unit. */
interface ResultMetric {
  id: string
  title: string
  unit: string
  target: number | null
  actual: number | null
  /** The day of that value; null where undated. */
  actual_on: string | null
  /** The value at the end of the month before. */
  prior: number | null
  prior_on: string | null
  /** The part of the way that is made, 0-1, and that which is due by now. */
  progress: number | null
  due_now: number | null
  standing: Standing
  /** The same values as they are read. */
  shown: { target: string | null; actual: string | null; prior: string | null }
}

export interface FunctionPage {
  function: string
  owner: string | null
  metrics: ResultMetric[]
  wins: Point[]
  gaps: Point[]
  dependencies: Point[]
  next_30_days: Point[]
}

export interface OnePager {
  report: 'function_one_pager'
  company: string | null
  month: string
  /** The day that the pages are of: the end of the month, or today where it is not over. */
  as_of: string
  pages: FunctionPage[]
  missing: Missing[]
}

const METRICS = valueOf(reportFigures.metrics_of_function)
const WINS = valueOf(reportFigures.wins)
const GAPS = valueOf(reportFigures.challenges)
const NEXT = valueOf(reportFigures.priorities)
const AHEAD = valueOf(reportFigures.days_ahead)

function metricOf(ref: ResultRef, end: MonthEnd, month: Month): ResultMetric {
  const { result, pace } = ref
  const unknown = isUnknown(ref, end)
  const actual_on = unknown ? null : dayOfValue(ref, end.facts)
  const target = targetOf(result) ?? null
  const actual = unknown ? null : (currentOf(result) ?? null)
  const before = (result.check_ins ?? [])
    .filter(({ on, value }) => on !== undefined && on < month.from && value !== undefined)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .at(-1)
  const prior = before?.value ?? null
  const say = (value: number | null) => (value === null ? null : sayValue(result, value))
  const isOlder = actual_on !== null && actual_on < month.from
  return {
    id: subjectOf(result),
    title: titleOf(result),
    unit: result.type === 'percentage' ? '%' : (result.unit ?? '').trim(),
    target,
    actual,
    actual_on,
    prior,
    prior_on: before?.on ?? null,
    progress: unknown ? null : pace.score,
    due_now: pace.expected,
    standing: unknown ? 'not_known' : outlookOfResult(ref, end.on).standing,
    shown: {
      target: say(target),
      actual:
        actual === null || !isOlder ? say(actual) : `${say(actual)} on ${formatDate(actual_on)}`,
      prior: say(prior),
    },
  }
}

/** What a function needs of others: what they drive of its results, and what holds its results up. */
function dependenciesOf(unit: GoalUnit, facts: Facts): Point[] {
  const { into } = facts.rollups()
  const refs = resultsOf(unit.goals)
  const ids = new Set(refs.flatMap(({ result: { id } }) => id ?? []))
  const driven = refs.flatMap((own) =>
    (into.get(own)?.parts ?? [])
      .filter(({ ref, guessed }) => !guessed && ref.goal.unit !== unit)
      .map(({ ref }) =>
        pointOf(
          'key_result',
          subjectOf(ref.result),
          `${ref.goal.unit.name}: ${titleOf(ref.result)}, for ${titleOf(own.result)}.`,
          ownerOf(ref) ?? null,
        ),
      ),
  )
  const held = facts
    .blockers()
    .flatMap(({ subject, called, blocker }) =>
      (blocker.blocks ?? []).some((id) => ids.has(id))
        ? [pointOf('blocker', subject, `Clear ${called}.`, blocker.owner ?? null)]
        : [],
    )
  return [...held, ...driven]
}

/** What is due in the next days: milestones and actions by their day, then results behind. */
function nextOf(unit: GoalUnit, known: readonly Goal[], facts: Facts): Point[] {
  const { at, company } = facts.situation
  const end = addDays(at, AHEAD)
  const isNext = (due: string | undefined, done: string | undefined): due is string =>
    due !== undefined && due >= at && due <= end && (done === undefined || done > at)
  const refs = resultsOf(unit.goals)
  const milestones = refs.flatMap((ref) =>
    (ref.result.milestone_dates ?? []).flatMap(({ title = 'Milestone', due_on, done_on }) =>
      isNext(due_on, done_on)
        ? [
            pointOf(
              'key_result',
              subjectOf(ref.result),
              `${title} (${titleOf(ref.result)})`,
              ownerOf(ref) ?? null,
              due_on,
            ),
          ]
        : [],
    ),
  )
  const nameOf = facts.ownerNames()
  const owners = new Set([unit.owner, ...refs.map(ownerOf)].map((one) => one && nameOf(one)))
  const actions = (company.actions ?? []).flatMap(({ id, title = '', owner, due_on, done_on }) =>
    owner !== undefined && owners.has(nameOf(owner)) && isNext(due_on, done_on)
      ? [pointOf('action', id ?? title, title, owner, due_on)]
      : [],
  )
  const dated = [...milestones, ...actions].sort((a, b) =>
    (a.due_on ?? '') < (b.due_on ?? '') ? -1 : 1,
  )
  return [...dated, ...resultsBehind(known, facts, 'Bring back on track')].slice(0, NEXT)
}

function pageOf(unit: GoalUnit, end: MonthEnd, month: Month): FunctionPage {
  const { facts } = end
  const known = judgeable(unit.goals, end)
  const isLinked = ({ result }: ResultRef) => Number((result.links?.length ?? 0) > 0)
  return {
    function: unit.name,
    owner: unit.owner ?? facts.owners().department(unit.name) ?? null,
    // What carries a number of the company stands first.
    metrics: resultsOf(unit.goals)
      .filter(({ result }) => targetOf(result) !== undefined)
      .sort((a, b) => isLinked(b) - isLinked(a))
      .slice(0, METRICS)
      .map((ref) => metricOf(ref, end, month)),
    wins: resultsWon(known, facts).slice(0, WINS),
    gaps: resultsBehind(known, facts).slice(0, GAPS),
    dependencies: dependenciesOf(unit, facts),
    next_30_days: nextOf(unit, known, facts),
  }
}

/** A function without goals of its own, whose page is to be filled. */
const emptyPage = (name: string, facts: Facts): FunctionPage => ({
  function: name,
  owner: facts.owners().department(name) ?? null,
  metrics: [],
  wins: [],
  gaps: [],
  dependencies: [],
  next_30_days: [],
})

const functionsOf = (facts: Facts): GoalUnit[] =>
  facts.goals().units.filter(({ level }) => level === 'Department')

/** Departments of today that had no goals. */
function withoutGoals({ facts, now }: MonthEnd): string[] {
  const known = new Set(functionsOf(facts).map(({ name }) => plainName(name)))
  return (now.situation.company.team?.departments ?? []).flatMap(({ name }) =>
    name === undefined || known.has(plainName(name)) ? [] : [name],
  )
}

const noGoals = (names: readonly string[]): Missing[] =>
  names.map((name) => ({ what: `Goals of ${name}`, supply: 'an entry in department_okrs' }))

/** What a page lacks for its metrics, so that the reader knows what to supply. */
function missingOf(unit: GoalUnit, { owner, metrics }: FunctionPage, end: MonthEnd): Missing[] {
  const without = metrics.filter(({ actual, prior }) => actual !== null && prior === null)
  return [
    ...missingIf(owner === null, `Owner of ${unit.name}`, 'owner in department_okrs'),
    ...missingIf(
      metrics.length === 0,
      `Key results of ${unit.name} with a target`,
      'key_results with target_value in department_okrs',
    ),
    ...missingValues(unit.goals, end, ` of ${unit.name}`),
    ...(without.length === 0
      ? []
      : [
          {
            what: `Values of last month for ${unit.name}: ${without.map(({ title }) => title).join(', ')}`,
            supply: 'check_ins of the key result',
          },
        ]),
  ]
}

/** The pages of all functions with goals, and what they lack. */
export function allPages(
  end: MonthEnd,
  month: Month,
): { pages: FunctionPage[]; missing: Missing[] } {
  const { facts } = end
  const units = functionsOf(facts)
  const pages = units.map((unit) => pageOf(unit, end, month))
  const bare = withoutGoals(end)
  const none =
    units.length + bare.length === 0 ? [{ what: 'Functions', supply: 'department_okrs' }] : []
  return {
    pages,
    missing: [
      ...none,
      ...units.flatMap((unit, i) => missingOf(unit, pages[i] as FunctionPage, end)),
      ...noGoals(bare),
    ],
  }
}

export function onePager(facts: Facts, { function: asked, month: typed }: Arguments): OnePager {
  const { company, at } = facts.situation
  const month = monthAsked(typed, at)
  const end = monthEnd(facts, month)
  const { facts: then } = end
  const head = {
    report: 'function_one_pager' as const,
    company: company.company ?? null,
    month: month.month,
    as_of: end.on,
  }
  if (asked === undefined) {
    const { pages, missing } = allPages(end, month)
    return { ...head, pages, missing: [...missing, ...missingQuarter(then)] }
  }
  const wanted = plainName(String(asked))
  const unit = functionsOf(then).find(({ name }) => plainName(name) === wanted)
  if (unit !== undefined) {
    const page = pageOf(unit, end, month)
    const missing = [...missingOf(unit, page, end), ...missingQuarter(then)]
    return { ...head, pages: [page], missing }
  }
  const without = withoutGoals(end)
  const bare = without.find((name) => plainName(name) === wanted)
  if (bare !== undefined)
    return { ...head, pages: [emptyPage(bare, then)], missing: noGoals([bare]) }
  const known = [...functionsOf(then).map(({ name }) => name), ...without]
  throw new UsageError(
    `--function: no function "${String(asked)}"`,
    didYouMean(String(asked), known) ??
      (known.length === 0
        ? 'the data name no department: supply department_okrs or team.departments'
        : `one of ${known.join(', ')}`),
  )
}

const shown = (value: string | null, what: string): Inline =>
  value === null ? [{ kind: 'missing', what }] : value

const metricsTable = (metrics: readonly ResultMetric[]): Block => ({
  kind: 'table',
  columns: columns(
    'Metric',
    '>Target',
    '>Actual',
    '>Last month',
    '>Of the way',
    '>Due now',
    'Outlook',
  ),
  rows: metrics.map(({ title, shown: { target, actual, prior }, progress, due_now, standing }) => [
    title,
    shown(target, 'target'),
    shown(actual, 'value'),
    shown(prior, 'check-in'),
    progress === null ? '' : [{ kind: 'number', value: progress, unit: 'ratio' }],
    due_now === null ? '' : [{ kind: 'number', value: due_now, unit: 'ratio' }],
    [standingCell(standing)],
  ]),
})

function noGaps({ metrics }: FunctionPage): string {
  if (metrics.length === 0) return 'Not known: no key results in the data.'
  const isKnown = metrics.every(({ standing }) => standing !== 'not_known')
  return isKnown ? 'No key result is behind.' : 'No key result is known to be behind.'
}

/** One page; its parts under headings of the level below.
 *  @param isFirst whether it stands below a title, on whose page it stays */
export function pageBlocks(page: FunctionPage, isFirst: boolean): Block[] {
  const none = 'Nothing in the data shows one.'
  const at = { level: 3 as const }
  return [
    { kind: 'heading', level: 2, text: page.function, ...(isFirst ? {} : { on_new_page: true }) },
    paragraph(
      page.owner === null
        ? [{ kind: 'missing', what: 'owner' }]
        : ['Owner: ', { kind: 'person', name: page.owner }],
    ),
    page.metrics.length === 0
      ? paragraph([{ kind: 'missing', what: 'key results with a target' }])
      : metricsTable(page.metrics),
    ...pointSection('Wins, derived', page.wins, none, at),
    ...pointSection('Gaps', page.gaps, noGaps(page), at),
    ...pointSection('Needed from others', page.dependencies, 'No link and no blocker says so.', at),
    ...pointSection('Next 30 days', page.next_30_days, none, { ...at, ordered: true }),
  ]
}

export function onePagerReport({
  company,
  month,
  as_of,
  pages,
  missing,
}: OnePager): ReportDocument {
  const { label } = monthAsked(month, `${month}-28`)
  const [only] = pages
  const what = pages.length === 1 && only !== undefined ? only.function : 'functions on a page each'
  return {
    title: `${company ?? 'Your company'}: ${what}, ${label}`,
    subtitle: [
      'Drafted from key results, check-ins, links, blockers and actions as of ',
      { kind: 'date', on: as_of },
      '.',
    ],
    blocks: [
      ...(pages.length === 0 ? [paragraph([{ kind: 'missing', what: 'functions' }])] : []),
      ...pages.flatMap((page, i) => pageBlocks(page, i === 0)),
      ...missingSection(missing),
    ],
  }
}
