import type { Facts } from '../../analyses/facts.ts'
import {
  baselineOf,
  currentOf,
  type Goal,
  ownerOf,
  type ResultRef,
  resultsOf,
  subjectOf,
  supportedIds,
  targetOf,
} from '../../analyses/goals/goals.ts'
import { isAddable, meaningOf, sharedWords } from '../../analyses/goals/words.ts'
import type { Level } from '../../analyses/levels.ts'
import { titleOf } from '../../analyses/okr/words.ts'
import { plainName } from '../../analyses/shared-words.ts'
import { sayValue } from '../../findings/rules/okr/support/say.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { measureOf } from '../../knowledge/measures.ts'
import { type FrameworkCheck, frameworkChecks, reportFigures } from '../../knowledge/reports.ts'
import type { Company, KeyResult } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { personFinder } from '../../model/find-person.ts'
import { formatNumber } from '../../reports/format-number.ts'
import { allFindings } from '../brief/brief.ts'
import type { Missing } from './missing.ts'
import { answeredPoint, type Point, pointOf } from './points.ts'

export interface FrameworkResult {
  /** Null where it has none, or is in no file yet. */
  id: string | null
  title: string
  kind: NonNullable<KeyResult['type']>
  owner: string | null
  baseline: number | null
  current: number | null
  target: number | null
  /** The same values as they are read. */
  shown: { baseline: string | null; target: string | null }
  /** Ids that it links to. */
  links: string[]
  /** Proposed by us: it is in no file yet. */
  draft: boolean
  /** Keys that a person has to fill before it can be used. */
  fill: string[]
}

export interface FrameworkObjective {
  level: Level
  /** Null where the data do not say who would carry a draft. */
  unit: string | null
  id: string | null
  title: string
  owner: string | null
  /** Ids of the priority or the company objectives that it serves. */
  serves: string[]
  draft: boolean
  key_results: FrameworkResult[]
}

export interface OkrFramework {
  report: 'okr_framework'
  company: string | null
  quarter: string
  vision: string | null
  priorities: { id: string | null; title: string; owner: string | null; objectives: string[] }[]
  objectives: FrameworkObjective[]
  checks: Record<FrameworkCheck, { points: Point[]; not_checked: string[] }>
  /** Actions that are due in the next week, by whom. */
  this_week: Point[]
  missing: Missing[]
}

type Priority = NonNullable<NonNullable<Company['strategy']>['priorities']>[number]

const levels: readonly Level[] = ['Company', 'Department', 'Team']
const WEEK = valueOf(reportFigures.days_of_week)
const FEWEST = valueOf(reportFigures.fewest_key_results)
const SHARED = valueOf(goalFigures.shared_words)

/** From where to where a key result goes: milestones from none to all of them. */
function wayOf(result: KeyResult): [baseline: number | null, target: number | null] {
  if (result.type === 'milestone') return [0, result.milestones_total ?? null]
  return [baselineOf(result) ?? null, targetOf(result) ?? null]
}

function givenResult(ref: ResultRef): FrameworkResult {
  const { result } = ref
  const { type: kind = 'numeric', links = [] } = result
  const [baseline, target] = wayOf(result)
  const say = (value: number | null) => (value === null ? null : sayValue(result, value))
  return {
    id: result.id ?? null,
    title: titleOf(result),
    kind,
    owner: ownerOf(ref) ?? null,
    baseline,
    current: currentOf(result) ?? null,
    target,
    shown:
      kind === 'boolean'
        ? { baseline: 'not done', target: 'done' }
        : { baseline: say(baseline), target: say(target) },
    links: links.flatMap(({ to }) => to ?? []),
    draft: false,
    fill: [],
  }
}

function given(goal: Goal): FrameworkObjective {
  const { objective, unit } = goal
  const priority = objective.supports_priority_id
  return {
    level: unit.level,
    unit: unit.name,
    id: objective.id ?? null,
    title: titleOf(objective),
    owner: objective.owner ?? unit.owner ?? null,
    serves: [...supportedIds(objective), ...(priority === undefined ? [] : [priority])],
    draft: false,
    key_results: goal.results.map((ref) => givenResult(ref)),
  }
}

const blank = (owner: string | null): FrameworkResult => ({
  id: null,
  title: 'A measure that shows it is done',
  kind: 'numeric',
  owner,
  baseline: null,
  current: null,
  target: null,
  shown: { baseline: null, target: null },
  links: [],
  draft: true,
  fill: ['title', 'baseline_value', 'target_value'],
})

/** Metrics that are measured already and share words with a title, as measures to start from. */
const measuresFor = (title: string, owner: string | null, facts: Facts): FrameworkResult[] =>
  [...facts.metrics()].flatMap(([metric, { current }]) =>
    sharedWords(title, measureOf(metric).name) < SHARED
      ? []
      : [
          {
            ...blank(owner),
            title: measureOf(metric).name,
            baseline: current.value,
            current: current.value,
            shown: { baseline: formatNumber(current.value, measureOf(metric).unit), target: null },
            fill: ['target_value'],
          },
        ],
  )

function withBlanks(drafts: readonly FrameworkResult[], owner: string | null): FrameworkResult[] {
  const lacking = Math.max(0, FEWEST - drafts.length)
  return [...drafts, ...Array.from({ length: lacking }, () => blank(owner))]
}

/** A company objective for a priority that none serves. */
function draftFor(priority: Priority, facts: Facts): FrameworkObjective {
  const title = priority.title ?? priority.id ?? 'Priority without a title'
  const owner = priority.owner ?? null
  return {
    level: 'Company',
    unit: 'Company',
    id: null,
    title,
    owner,
    serves: priority.id === undefined ? [] : [priority.id],
    draft: true,
    key_results: withBlanks(measuresFor(title, owner, facts), owner),
  }
}

/** An objective below one that nobody supports, with its results as parts to be split. */
function supportFor({ objective, results }: Goal, facts: Facts): FrameworkObjective {
  const owner = objective.owner ?? null
  const { people = [] } = facts.situation.company
  const person = owner === null ? undefined : people[personFinder(people)(owner) ?? -1]
  const parts = results.map(
    ({ result }): FrameworkResult => ({
      ...blank(owner),
      title: `Part of: ${titleOf(result)}`,
      baseline: isAddable(result) ? 0 : null,
      shown: { baseline: isAddable(result) ? sayValue(result, 0) : null, target: null },
      links: result.id === undefined ? [] : [result.id],
      fill: isAddable(result) ? ['target_value'] : ['baseline_value', 'target_value'],
    }),
  )
  return {
    level: 'Department',
    unit: person?.department ?? null,
    id: null,
    title: `Carry: ${titleOf(objective)}`,
    owner,
    serves: objective.id === undefined ? [] : [objective.id],
    draft: true,
    key_results: withBlanks(parts, owner),
  }
}

/** Company objectives that no objective below names and no key result links to. */
function unsupported(facts: Facts): Goal[] {
  const { supporters, into } = facts.rollups()
  return facts.goals().company.filter(({ objective, results }) => {
    const { id } = objective
    const isNamed = id !== undefined && (supporters.get(id)?.length ?? 0) > 0
    const isLinked = results.some((own) =>
      into
        .get(own)
        ?.parts.some(({ guessed, ref }) => !guessed && ref.goal.unit.level !== 'Company'),
    )
    return !isNamed && !isLinked
  })
}

const isThisYear = ({ year }: Priority, at: string): boolean =>
  year === undefined || !/^\d+$/.test(String(year)) || at.startsWith(String(year))

function checksOf(facts: Facts): OkrFramework['checks'] {
  const { findings, silences } = allFindings(facts)
  const check = (names: readonly string[]) => {
    const points = findings.filter(({ rule }) => names.includes(rule)).map(answeredPoint)
    const not_checked = silences
      .filter(({ rule }) => names.includes(rule))
      .map(({ rule, missing }) => `${rule.replaceAll('_', ' ')}: not known: ${missing.join(', ')}`)
    return { points, not_checked }
  }
  return Object.fromEntries(
    Object.entries(frameworkChecks).map(([name, { rules }]) => [name, check(rules)]),
  ) as OkrFramework['checks']
}

/** Open actions due within a week or late, and whether they share words with any key result: the
 *  data have no link from an action to a goal. */
function thisWeek(facts: Facts): Point[] {
  const { company, at } = facts.situation
  const due = (company.actions ?? []).filter(
    ({ due_on, done_on }) =>
      due_on !== undefined &&
      daysBetween(at, due_on) < WEEK &&
      (done_on === undefined || done_on > at),
  )
  if (due.length === 0) return []
  const results = resultsOf(facts.goals().units.flatMap(({ goals }) => goals)).map(
    ({ result }) => ({ title: titleOf(result), words: meaningOf(titleOf(result)) }),
  )
  return due.map(({ id, title = '', owner, due_on }) => {
    const words = meaningOf(title)
    const near = results.find(
      (result) => [...words].filter((word) => result.words.has(word)).length >= SHARED,
    )
    const goal =
      near === undefined ? 'serves no goal by its words' : `for ${near.title}, by its words`
    return pointOf('action', id ?? title, `${title}: ${goal}`, owner, due_on)
  })
}

export function okrFramework(facts: Facts): OkrFramework {
  const { company, at } = facts.situation
  const { units, cycle, count } = facts.goals()
  const priorities = (company.strategy?.priorities ?? []).filter((one) => isThisYear(one, at))
  const goals = units.flatMap((unit) => unit.goals)
  const serving = (id: string | undefined) =>
    id === undefined ? [] : goals.filter(({ objective }) => objective.supports_priority_id === id)
  const lacking = priorities.filter(({ id }) => serving(id).length === 0)
  const objectives = [
    ...goals.map(given),
    ...lacking.map((one) => draftFor(one, facts)),
    ...unsupported(facts).map((goal) => supportFor(goal, facts)),
  ]
  const actions = thisWeek(facts)
  const vision = company.strategy?.vision ?? null
  const named = new Set(units.map(({ name }) => plainName(name)))
  const silent = (company.team?.departments ?? []).flatMap(({ name }) =>
    name === undefined || named.has(plainName(name)) ? [] : [name],
  )
  return {
    report: 'okr_framework',
    company: company.company ?? company.company_okrs?.name ?? null,
    quarter: cycle.quarter,
    vision,
    priorities: priorities.map(({ id, title, owner }) => ({
      id: id ?? null,
      title: title ?? id ?? 'Priority without a title',
      owner: owner ?? null,
      objectives: serving(id).map(({ objective }) => subjectOf(objective)),
    })),
    objectives: objectives.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    checks: checksOf(facts),
    this_week: actions,
    missing: [
      ...(vision === null ? [{ what: 'Vision', supply: 'strategy.vision' }] : []),
      ...(priorities.length === 0
        ? [{ what: 'Priorities of the year', supply: 'strategy.priorities' }]
        : []),
      ...(count === 0 ? [{ what: 'Objectives', supply: 'company_okrs' }] : []),
      ...silent.map((name) => ({
        what: `Goals of ${name}`,
        supply: 'an entry in department_okrs',
      })),
      ...(actions.length === 0
        ? [{ what: 'Work of this week', supply: 'actions with due_on' }]
        : []),
    ],
  }
}
