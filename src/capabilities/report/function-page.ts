import type { Facts } from '../../analyses/facts.ts'
import {
  type Goal,
  type GoalUnit,
  isStepped,
  ownerOf,
  type ResultRef,
  resultsOf,
  subjectOf,
} from '../../analyses/goals/goals.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { reportFigures } from '../../knowledge/reports.ts'
import { addDays } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import { drivenByOthers, holdingUp, teamsOf, toClearForOthers } from './dependencies.ts'
import { goalsAhead, objectivePoint } from './goals-after.ts'
import { milestonesOf } from './milestones.ts'
import { type Missing, missingIf } from './missing.ts'
import { judgeable, type MonthEnd, missingValues, settledSince } from './month-end.ts'
import type { Month } from './period.ts'
import { type Point, pointOf } from './points.ts'
import { hasTarget, metricOf, type ResultMetric } from './result-metric.ts'
import { resultsBehind, resultsWon } from './results.ts'
import { openDecisions } from './topics.ts'

/** A function with the goals on its page, and who works there. */
export interface PageUnit {
  unit: GoalUnit
  people: ReadonlySet<string>
  /** Whether the goals are the company's that its people own, since it has none of its own. */
  of_company: boolean
}

export interface FunctionPage {
  function: string
  owner: string | null
  of_company: boolean
  metrics: ResultMetric[]
  wins: Point[]
  gaps: Point[]
  dependencies: Point[]
  next_30_days: Point[]
}

const METRICS = valueOf(reportFigures.metrics_of_function)
const WINS = valueOf(reportFigures.wins)
const GAPS = valueOf(reportFigures.challenges)
const NEXT = valueOf(reportFigures.priorities)
const AHEAD = valueOf(reportFigures.days_ahead)

/** Whether somebody is of a function: works there, leads it or a team of it, or owns what is on its
 *  page. */
function ownOf({ unit, people }: PageUnit, facts: Facts): (who: string) => boolean {
  const nameOf = facts.ownerNames()
  const own = new Set<string | undefined>(people)
  const leads = [unit, ...teamsOf(unit, facts)].map(({ owner }) => owner)
  for (const one of [...leads, ...resultsOf(unit.goals).map(ownerOf)]) own.add(one && nameOf(one))
  return (who) => own.has(nameOf(who))
}

/** What is to be done in the next days: what its people have to clear, then milestones, actions
 *  and decisions by their day, then what goals ask for. Actions and decisions that are overdue
 *  are still open. */
function nextOf(
  { unit }: PageUnit,
  toClear: readonly Point[],
  isOwn: (who: string) => boolean,
  known: readonly Goal[],
  next: readonly Goal[] | null | undefined,
  facts: Facts,
): Point[] {
  const { at, company } = facts.situation
  const end = addDays(at, AHEAD)
  const isNext = (due: string | undefined, done: string | undefined): due is string =>
    due !== undefined && due >= at && due <= end && (done === undefined || done > at)
  const refs = resultsOf(next ?? unit.goals)
  const milestones = milestonesOf(refs, at, ({ due_on, done_on }) => isNext(due_on, done_on))
  const decisions = openDecisions(facts, { isOf: isOwn, until: end })
  const overdue = facts
    .actions()
    .overdue.filter(({ owner }) => owner !== null && isOwn(owner))
    .map(({ subject, called, owner, due_on }) =>
      pointOf('action', subject, `Overdue: ${called}.`, owner, due_on),
    )
  const actions = (company.actions ?? []).flatMap(({ id, title = '', owner, due_on, done_on }) =>
    owner !== undefined && isOwn(owner) && isNext(due_on, done_on)
      ? [pointOf('action', id ?? title, title, owner, due_on)]
      : [],
  )
  const dated = [...milestones, ...overdue, ...actions, ...decisions].sort((a, b) =>
    (a.due_on ?? '') < (b.due_on ?? '') ? -1 : 1,
  )
  return [...toClear, ...dated, ...goalsAhead(known, facts, next && next.flatMap(linesOf))].slice(
    0,
    NEXT,
  )
}

/** The goals of a function after the month, else those of the company that its people own. */
function goalsNext({ name }: GoalUnit, end: MonthEnd, isOwn: (who: string) => boolean) {
  const after = end.after()
  if (after == null) return after
  const { units, company } = after.goals()
  const own = units.find(
    (unit) => unit.level === 'Department' && plainName(unit.name) === plainName(name),
  )
  const isOfOwn = (ref: ResultRef) => {
    const owner = ownerOf(ref)
    return owner !== undefined && isOwn(owner)
  }
  return own !== undefined && own.goals.length > 0
    ? own.goals
    : company.flatMap((goal) => {
        const results = goal.results.filter(isOfOwn)
        return results.length === 0 ? [] : [{ ...goal, results }]
      })
}

/** An objective of a function, or of the company what its people carry of it. */
const linesOf = (goal: Goal): Point[] =>
  goal.unit.level === 'Company'
    ? goal.results.map((ref) =>
        pointOf('key_result', subjectOf(ref.result), `${titleOf(ref.result)}.`, ownerOf(ref)),
      )
    : [objectivePoint(goal)]

/** Who owns the goals of a function, else leads it; today, where the data do not say who did then. */
function ownerOfUnit({ owner, name }: GoalUnit, { facts, now }: MonthEnd): string | undefined {
  return owner ?? facts.owners().department(name) ?? now.owners().department(name)
}

/** The page of a function. */
export function pageOf(one: PageUnit, end: MonthEnd, month: Month): FunctionPage {
  const { facts } = end
  const { unit, of_company } = one
  const known = judgeable(unit.goals, end)
  const isOwn = ownOf(one, facts)
  const isOfOwn = ({ owner }: Point) => owner !== null && isOwn(owner)
  const held = holdingUp(unit, facts)
  const toClear = [...held.filter(isOfOwn), ...toClearForOthers(unit, isOwn, facts)]
  const isLinked = ({ result }: ResultRef) => Number((result.links?.length ?? 0) > 0)
  const inSteps = ({ result }: ResultRef) => Number(isStepped(result))
  return {
    function: unit.name,
    owner: ownerOfUnit(unit, end) ?? null,
    of_company,
    // Numbers stand before what comes in steps, and first what carries a number of the company.
    metrics: resultsOf(unit.goals)
      .filter(({ result }) => hasTarget(result))
      .sort((a, b) => inSteps(a) - inSteps(b) || isLinked(b) - isLinked(a))
      .slice(0, METRICS)
      .map((ref) => metricOf(ref, end, month)),
    wins: resultsWon(known, facts, month.from).slice(0, WINS),
    gaps: resultsBehind(known, facts).slice(0, GAPS),
    dependencies: settledSince(
      [...held, ...drivenByOthers(unit, facts)].filter((point) => !isOfOwn(point)),
      end,
    ),
    next_30_days: settledSince(
      nextOf(one, toClear, isOwn, known, goalsNext(unit, end, isOwn), facts),
      end,
    ),
  }
}

/** What a page lacks for its metrics, so that the reader knows what to supply. */
export function missingOf(
  unit: GoalUnit,
  { owner, metrics }: FunctionPage,
  end: MonthEnd,
): Missing[] {
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
