import type { Facts } from '../../analyses/facts.ts'
import type { Goal } from '../../analyses/goals/goals.ts'
import type { Priority } from '../../analyses/goals/priorities.ts'
import {
  isAddable,
  meaningOf,
  moneyWord,
  sharedWords,
  titleOf,
} from '../../analyses/goals/words.ts'
import type { Level } from '../../analyses/levels.ts'
import { linkNameOf } from '../../analyses/link-names.ts'
import type { MetricSeries } from '../../analyses/metrics/metrics.ts'
import { type TitleFigures, titleFigures } from '../../analyses/title-figures.ts'
import { quoted } from '../../analyses/words.ts'
import { sayValue } from '../../findings/rules/okr/support/say.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { measureOf } from '../../knowledge/measures.ts'
import { reportFigures } from '../../knowledge/reports.ts'
import type { KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { currencyCode } from '../../reports/money-sign.ts'
import { type Department, departmentsOf } from './framework-departments.ts'
import type { FrameworkObjective, FrameworkResult } from './okr-framework.ts'

const FEWEST = valueOf(reportFigures.fewest_key_results)
const SHARED = valueOf(goalFigures.shared_words)

const blank = (owner: string | null): FrameworkResult => ({
  id: null,
  title: 'A measure that shows it is done',
  kind: 'numeric',
  unit: '',
  owner,
  baseline: null,
  current: null,
  target: null,
  shown: { baseline: null, target: null },
  links: [],
  draft: true,
  fill: ['title', 'baseline_value', 'target_value'],
})

/** What comes before a metric's abbreviation where another one is meant: new ARR is not ARR. */
const OTHER_METRIC = /\b(?:new|expansion|churned|net)\s$/i

/** Whether a title names a metric: by the words that mean it, its name, or its key. */
function isNamed(title: string, metric: string): boolean {
  const { name, words } = measureOf(metric)
  if (words?.test(title)) return true
  if (sharedWords(title, name) >= SHARED) return true
  const key = metric.replace(/_(?:pct|usd|days|hours|weeks|months)$/, '').replaceAll('_', ' ')
  const place = ` ${plainName(title)} `.indexOf(` ${key} `)
  return place >= 0 && !OTHER_METRIC.test(plainName(title).slice(0, place))
}

const metricsIn = (title: string, facts: Facts): MetricSeries[] =>
  [...facts.metrics()].flatMap(([metric, series]) => (isNamed(title, metric) ? [series] : []))

/** Money by its name, right before the figures of a title. */
const MONEY_BEFORE =
  /\b(?:billings|bookings|gmv|gross merchandise (?:value|volume)|revenues?|tpv|turnover)\s+(?:from|to)\b/i

/** The unit of a figure: as the title has it, else that of the metric it names; money without a sign is in
 *  the company's currency. */
function unitFor(
  title: string,
  { unit, by }: TitleFigures,
  metric: MetricSeries | undefined,
  { situation }: Facts,
): string {
  const measured = metric?.measure.unit
  const isMoney = moneyWord({ title }) !== undefined || MONEY_BEFORE.test(title)
  const isNamedMoney = measured === undefined && by === null && isMoney
  if (unit === '' && (measured === 'usd' || isNamedMoney)) {
    return currencyCode(situation.company.currency)
  }
  if (unit === '%' || (by === null && unit === '' && measured === 'percent')) return '%'
  if (unit === '$') return 'USD'
  if (unit !== '' || measured === undefined) return unit
  return measured === 'count' ||
    measured === 'none' ||
    measured === 'percent' ||
    measured === 'times'
    ? ''
    : measured
}

/** A key result from the figures of a title, and from the metric that it names. */
function fromFigures(
  title: string,
  figures: TitleFigures,
  metric: MetricSeries | undefined,
  owner: string | null,
  facts: Facts,
): FrameworkResult {
  const unit = unitFor(title, figures, metric, facts)
  const current = metric?.current.value ?? null
  const baseline = figures.from ?? current
  const { by } = figures
  // A change in percent of what is in percent itself may mean points.
  const isPlain = by !== null && baseline !== null && metric?.measure.unit !== 'percent'
  const target = isPlain ? baseline * (1 + (by.way * by.percent) / 100) : figures.to
  const kind = unit === '%' ? 'percentage' : 'numeric'
  const say = (value: number | null) =>
    value === null ? null : sayValue({ title, type: kind, unit: unit === '%' ? '' : unit }, value)
  const change = by === null ? null : `${by.percent}% ${by.way > 0 ? 'more' : 'less'}`
  return {
    ...blank(owner),
    title,
    kind,
    unit,
    baseline,
    current,
    target,
    shown: { baseline: say(baseline), target: say(target) ?? change },
    fill: [
      ...(baseline === null ? ['baseline_value'] : []),
      ...(target === null ? ['target_value'] : []),
    ],
  }
}

/** A metric that is measured already, as a measure to start from. */
const fromMetric = (
  { measure, current }: MetricSeries,
  owner: string | null,
  { situation: { company } }: Facts,
): FrameworkResult => ({
  ...blank(owner),
  title: `${measure.name.slice(0, 1).toUpperCase()}${measure.name.slice(1)}`,
  kind: measure.unit === 'percent' ? 'percentage' : 'numeric',
  unit:
    measure.unit === 'percent' ? '%' : measure.unit === 'usd' ? currencyCode(company.currency) : '',
  baseline: current.value,
  current: current.value,
  shown: { baseline: formatNumber(current.value, measure.unit), target: null },
  fill: ['target_value'],
})

function resultsFor(title: string, owner: string | null, facts: Facts): FrameworkResult[] {
  const [metric, ...others] = metricsIn(title, facts)
  const figures = titleFigures(title)
  const measured = others.map((one) => fromMetric(one, owner, facts))
  if (figures !== null) return [fromFigures(title, figures, metric, owner, facts), ...measured]
  return metric === undefined ? [] : [fromMetric(metric, owner, facts), ...measured]
}

function withBlanks(drafts: readonly FrameworkResult[], owner: string | null): FrameworkResult[] {
  const lacking = Math.max(0, FEWEST - drafts.length)
  return [...drafts, ...Array.from({ length: lacking }, () => blank(owner))]
}

/** A company objective for a priority that none serves. */
export function draftFor(priority: Priority, facts: Facts): FrameworkObjective {
  const title = priority.title ?? priority.id ?? 'Priority without a title'
  const owner = priority.owner ?? null
  return {
    level: 'Company',
    unit: 'Company',
    id: null,
    title,
    owner,
    owner_of_unit: false,
    serves: [linkNameOf(priority) ?? title],
    because: null,
    draft: true,
    key_results: withBlanks(resultsFor(title, owner, facts), owner),
  }
}

/** A company objective, given or drafted, that is to be carried below. */
interface Carried {
  title: string
  id: string | null
  owner: string | null
  results: readonly { title: string; id: string | null; result: KeyResult | null }[]
  isDraft: boolean
}

/** What is to be carried below: not what is done. */
const carriedGoal = ({ objective, results }: Goal): Carried => ({
  title: titleOf(objective),
  id: objective.id ?? null,
  owner: objective.owner ?? null,
  results: results
    .filter(({ pace }) => pace.status !== 'complete')
    .map(({ result }) => ({ title: titleOf(result), id: result.id ?? null, result })),
  isDraft: false,
})

/** What is only to be filled has no parts yet. */
const carriedDraft = ({ title, owner, key_results }: FrameworkObjective): Carried => ({
  title,
  id: null,
  owner,
  results: key_results
    .filter(({ fill }) => !fill.includes('title'))
    .map((one) => ({
      title: one.title,
      id: null,
      result: {
        title: one.title,
        type: one.kind === 'percentage' ? 'percentage' : 'numeric',
        unit: one.unit === '%' ? '' : one.unit,
        ...(one.baseline === null ? {} : { baseline_value: one.baseline }),
      },
    })),
  isDraft: true,
})

/** Who would carry a company objective, and why: where its owner works, else by its words. */
function carriersOf(
  { owner, title, results }: Carried,
  units: readonly Department[],
): { unit: Department; because: string }[] {
  const own = units.filter(({ people }) => owner !== null && people.has(owner))
  if (own.length > 0) return own.map((unit) => ({ unit, because: `${owner} works there` }))
  const said = meaningOf([title, ...results.map((one) => one.title)].join(' '))
  return units.flatMap((unit) => {
    const shared = [...unit.words].find((word) => said.has(word))
    return shared === undefined ? [] : [{ unit, because: `by the word ${quoted(shared)}` }]
  })
}

/** An objective below one of the company, with its results as parts to be split. */
function carry(
  carried: Carried,
  unit: { level: Level; name: string | null; owner: string | null },
  because: string | null,
): FrameworkObjective {
  const { owner } = unit
  const parts = carried.results.map(({ title, id, result }): FrameworkResult => {
    const fromNone = result !== null && isAddable(result)
    return {
      ...blank(owner),
      title: `Part of: ${title}`,
      baseline: fromNone ? 0 : null,
      shown: { baseline: fromNone ? sayValue(result, 0) : null, target: null },
      links: id === null ? [] : [id],
      fill: fromNone ? ['target_value'] : ['baseline_value', 'target_value'],
    }
  })
  return {
    level: unit.level,
    unit: unit.name,
    id: null,
    title: `Carry: ${carried.title}`,
    owner,
    owner_of_unit: false,
    serves: [carried.id ?? carried.title],
    because,
    draft: true,
    key_results: withBlanks(parts, owner),
  }
}

/** Drafts of departments and teams, and what of the cascade they leave open. */
export interface Cascade {
  /** Whether there is no unit below the company, and at its stage none is to have goals yet. */
  endsAtCompany: boolean
  objectives: FrameworkObjective[]
  /** Departments and teams without goals that nothing ties to a company objective. */
  untied: { name: string; owner: string | null }[]
  /** Drafts of the company that nobody below carries. */
  uncarried: { title: string; owner: string | null }[]
}

/** What departments and teams would carry: each company objective that nobody supports, and for each
 *  unit without goals what is its own by owner or by words. */
export function cascade(drafts: readonly FrameworkObjective[], facts: Facts): Cascade {
  const units = departmentsOf(facts)
  // At seed OKRs of departments are too early: see the rule `process_too_early`.
  if (units.length === 0 && facts.stageNow().stage === 'seed') {
    return { endsAtCompany: true, objectives: [], untied: [], uncarried: [] }
  }
  const { served } = facts.rollups()
  const carried = [
    ...facts.goals().company.map((goal) => ({ ...carriedGoal(goal), isAlone: !served.has(goal) })),
    ...drafts.map((draft) => ({ ...carriedDraft(draft), isAlone: true })),
  ]
  const objectives: FrameworkObjective[] = []
  const tied = new Set<Department>()
  const uncarried: Cascade['uncarried'] = []
  for (const one of carried) {
    const below = carriersOf(one, units).filter(({ unit }) => one.isAlone || !unit.hasGoals)
    for (const { unit, because } of below) {
      tied.add(unit)
      objectives.push(carry(one, unit, because))
    }
    if (!one.isAlone || below.length > 0) continue
    if (one.isDraft) uncarried.push({ title: one.title, owner: one.owner })
    else objectives.push(carry(one, { level: 'Department', name: null, owner: one.owner }, null))
  }
  const untied = units.filter((unit) => !unit.hasGoals && !tied.has(unit))
  return {
    endsAtCompany: false,
    objectives,
    untied: untied.map(({ name, owner }) => ({ name, owner })),
    uncarried,
  }
}
