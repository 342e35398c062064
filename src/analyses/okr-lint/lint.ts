import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { lintKinds } from '../../knowledge/okr-lint.ts'
import type { Situation } from '../../model/source.ts'
import { type Goal, type Goals, resultsOf } from '../goals/goals.ts'
import type { YearsPriorities } from '../goals/priorities.ts'
import type { Rollups } from '../goals/rollups.ts'
import { changedSince } from './changed.ts'
import { faultsOfResult } from './faults-of-result.ts'
import { issueOfGoal, type OkrIssue } from './issue.ts'
import { linksToNothing } from './links.ts'
import { ownedTwice } from './owned-twice.ts'

export interface OkrLint {
  key_results: number
  objectives: number
  /** Row by row, in the order of the company document. */
  issues: readonly OkrIssue[]
}

const MOST = valueOf(goalFigures.key_results_of_objective)
const kindOrder = new Map(Object.keys(lintKinds).map((kind, i) => [kind, i]))

function tooMany(goal: Goal): OkrIssue[] {
  const count = goal.results.length
  if (count <= MOST) return []
  return [
    issueOfGoal(goal, {
      kind: 'too_many',
      what: `It has ${count} key results, ${count - MOST} more than one can steer by.`,
      rewrite: null,
    }),
  ]
}

/** Looks at how objectives and key results of the running cycle are put. */
export function lintOkrs(
  situation: Situation,
  goals: Goals,
  rollups: Rollups,
  priorities: YearsPriorities,
): OkrLint {
  const all = goals.units.flatMap((unit) => unit.goals)
  const refs = resultsOf(all)
  const issues = [
    ...all.flatMap(tooMany),
    ...refs.flatMap(faultsOfResult),
    ...ownedTwice(refs),
    ...linksToNothing(goals, rollups, priorities),
    ...changedSince(situation, refs),
  ]
  const place = new Map<string, number>()
  for (const goal of all) {
    place.set(goal.path, place.size)
    goal.results.forEach((_, i) => place.set(`${goal.path}.key_results[${i}]`, place.size))
  }
  issues.sort(
    (a, b) =>
      (place.get(a.path) ?? 0) - (place.get(b.path) ?? 0) ||
      (kindOrder.get(a.kind) ?? 0) - (kindOrder.get(b.kind) ?? 0),
  )
  return { key_results: refs.length, objectives: all.length, issues }
}
