import type { Facts } from '../../analyses/facts.ts'
import {
  baselineOf,
  currentOf,
  type Goal,
  ownerOf,
  type ResultRef,
  resultsOf,
  servedBy,
  subjectOf,
  targetOf,
} from '../../analyses/goals/goals.ts'
import type { Priority } from '../../analyses/goals/priorities.ts'
import { meaningOf, titleOf, unitOf } from '../../analyses/goals/words.ts'
import { type Level, levels } from '../../analyses/levels.ts'
import { supportedIds } from '../../analyses/link-names.ts'
import { listedBy } from '../../analyses/listed.ts'
import { quoted } from '../../analyses/words.ts'
import { sayValue } from '../../findings/rules/okr/support/say.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { type FrameworkCheck } from '../../knowledge/reports.ts'
import type { KeyResult } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { checksOf } from './framework-checks.ts'
import { departmentsOf } from './framework-departments.ts'
import { cascade, draftFor } from './framework-drafts.ts'
import { type GoalOwner, ownerOfGoal } from './goal-owner.ts'
import type { Missing } from './missing.ts'
import { type Point, pointOf } from './points.ts'

export interface FrameworkResult {
  /** Null where it has none, or is in no file yet. */
  id: string | null
  title: string
  kind: NonNullable<KeyResult['type']>
  /** A word, a sign or USD; empty where it has none. */
  unit: string
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

export interface FrameworkObjective extends GoalOwner {
  level: Level
  /** Null where the data do not say who would carry a draft. */
  unit: string | null
  id: string | null
  title: string
  /** Ids, else titles, of the priority or the company objectives that it serves, and of objectives
   *  that its key results link to. */
  serves: string[]
  /** Why a draft of a unit serves them; null where that is given, or nothing says so. */
  because: string | null
  draft: boolean
  key_results: FrameworkResult[]
}

export interface OkrFramework {
  report: 'okr_framework'
  company: string | null
  quarter: string
  vision: string | null
  priorities: { id: string | null; title: string; owner: string | null; objectives: string[] }[]
  /** Those of another year than the running fiscal one, which are left out. */
  other_priorities: { id: string | null; title: string; year: string }[]
  objectives: FrameworkObjective[]
  checks: Record<FrameworkCheck, { points: Point[]; not_checked: string[] }>
  /** Actions that are due in the next week, by whom. */
  this_week: Point[]
  missing: Missing[]
}

const WEEK = valueOf(timeFigures.days_per_week)
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
    unit: unitOf(result),
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

/** What an objective names, and the objectives that its key results link to beside it. */
function servesOf(goal: Goal, facts: Facts): string[] {
  const { objective } = goal
  const priority = objective.supports_priority_id
  const named = servedBy(goal, facts.goals())
  const linked = [...(facts.rollups().tied.get(goal) ?? [])].filter(
    (one) => one !== goal && !named.includes(one),
  )
  return [
    ...supportedIds(objective),
    ...(priority === undefined ? [] : [priority]),
    ...linked.map((one) => subjectOf(one.objective)),
  ]
}

function given(goal: Goal, facts: Facts): FrameworkObjective {
  const { objective, unit } = goal
  return {
    level: unit.level,
    unit: unit.name,
    id: objective.id ?? null,
    title: titleOf(objective),
    ...ownerOfGoal(goal),
    serves: servesOf(goal, facts),
    because: null,
    draft: false,
    key_results: goal.results.map((ref) => givenResult(ref)),
  }
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

const titleOfPriority = ({ id, title }: Priority): string =>
  title ?? id ?? 'Priority without a title'

const ofOtherYear = (one: Priority): OkrFramework['other_priorities'][number] => ({
  id: one.id ?? null,
  title: titleOfPriority(one),
  year: String(one.year),
})

export function okrFramework(facts: Facts): OkrFramework {
  const { company } = facts.situation
  const { units, cycle, count } = facts.goals()
  const { running: priorities, other, year, called } = facts.priorities()
  const goals = units.flatMap((unit) => unit.goals)
  const byPriority = Map.groupBy(goals, ({ objective: { supports_priority_id: to } }) =>
    to === undefined ? undefined : called?.meant(to),
  )
  const serving = (one: Priority) => byPriority.get(one) ?? []
  const lacking = priorities.filter((one) => serving(one).length === 0)
  const drafts = lacking.map((one) => draftFor(one, facts))
  const below = cascade(drafts, facts)
  const objectives = [...goals.map((goal) => given(goal, facts)), ...drafts, ...below.objectives]
  const actions = thisWeek(facts)
  const vision = company.strategy?.vision ?? null
  return {
    report: 'okr_framework',
    company: company.company ?? company.company_okrs?.name ?? null,
    quarter: cycle.quarter,
    vision,
    priorities: priorities.map((one) => ({
      id: one.id ?? null,
      title: titleOfPriority(one),
      owner: one.owner ?? null,
      objectives: serving(one).map(({ objective }) => subjectOf(objective)),
    })),
    other_priorities: other.map(ofOtherYear),
    objectives: objectives.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    checks: checksOf(facts, objectives, below),
    this_week: actions,
    missing: [
      ...(vision === null ? [{ what: 'Vision', supply: 'strategy.vision' }] : []),
      ...(priorities.length === 0
        ? [
            {
              what: 'Priorities of the year',
              supply: other.length === 0 ? 'strategy.priorities' : `strategy.priorities of ${year}`,
            },
          ]
        : []),
      ...(other.length === 0
        ? []
        : [
            {
              what: `Priorities of other years than ${year}, which are left out: ${listedBy(other, (one) => `${quoted(titleOfPriority(one))} (${one.year})`)}`,
              supply: 'year of strategy.priorities, if they are of this one',
            },
          ]),
      ...(count === 0 ? [{ what: 'Objectives', supply: 'company_okrs' }] : []),
      ...departmentsOf(facts)
        .filter(({ hasGoals }) => !hasGoals)
        .map(({ level, name }) => ({
          what: `Goals of ${name}`,
          supply: `an entry in ${level === 'Team' ? 'team_okrs' : 'department_okrs'}`,
        })),
      ...(below.endsAtCompany || units.some(({ level }) => level === 'Team')
        ? []
        : [{ what: 'Teams and their goals', supply: 'team_okrs' }]),
      ...(cycle.known
        ? []
        : [
            {
              what: 'Quarter that the goals are for',
              supply: 'company_okrs.quarter_start and quarter_end',
            },
          ]),
      ...(actions.length === 0
        ? [{ what: 'Work of this week', supply: 'actions with due_on' }]
        : []),
    ],
  }
}
