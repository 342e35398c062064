import type { Goal, GoalUnit } from '../../../analyses/goals/goals.ts'
import { isBehind } from '../../../analyses/okr/pace-status.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeScore } from './support/evidence.ts'
import { withoutOpenCycle } from './support/guard.ts'
import { roleOfUnit, subjectOfUnit } from './support/per-unit.ts'
import { namedBy, sayUnit, titled } from './support/say.ts'

const MOST = valueOf(goalFigures.key_results_of_objective)

const countOf = ({ results }: Goal): number => results.length

function draftOf(unit: GoalUnit, goals: readonly Goal[], cite: Cite, at: string): Draft {
  const [first] = goals
  const all = goals.flatMap(({ results }) => results)
  const late = all.filter(({ pace }) => isBehind(pace.status))
  const behind = late.length
  return {
    subject: subjectOfUnit(unit),
    severity: 'low',
    says: () => ({
      what: `${counted(goals.length, 'objective', 'objectives')} of ${sayUnit(unit)} ${goals.length === 1 ? 'has' : 'have'} more than ${MOST} key results: ${namedBy(goals, (goal) => `${titled(goal.objective)} ${countOf(goal)}`)}.`,
      why: `With ${all.length} numbers to watch nobody says which one decides; ${behind} of them ${behind === 1 ? 'is' : 'are'} behind by pace.`,
      how_to_act: [
        act(at, {
          action: `Choose the ${MOST} key results that decide ${namedBy(goals, ({ objective }) => titled(objective))}, and keep the rest as plain measures`,
          owner: first?.objective.owner ?? unit.owner,
          role: roleOfUnit(unit),
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    extent: all.length,
    why_basis: 'reported',
    why_evidence: () => [
      cite.computed(
        all.length,
        'count',
        'key results of these objectives',
        goals.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.key_results`)),
      ),
      cite.computed(
        behind,
        'count',
        'key results behind by pace',
        (behind === 0 ? all : late).slice(0, MOST_CITED).map((ref) => citeScore(cite, ref)),
      ),
    ],
    evidence: () => [
      cite.computed(
        goals.length,
        'count',
        `objectives with more than ${MOST} key results`,
        goals.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.key_results`)),
      ),
      ...goals.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.key_results`)),
      cite.knowledge(
        'goals.key_results_of_objective',
        goalFigures.key_results_of_objective.statements[0],
        'count',
      ),
    ],
  }
}

/** Objectives with more key results than one can steer by. */
export const tooManyKeyResults: Rule = {
  name: 'too_many_key_results',
  area: 'okr',
  docs: {
    what: 'An objective with more than five key results; one finding for each unit.',
    why: 'A long list is a dashboard, not a goal: what decides is not said.',
    act: 'Keep those that decide.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { key_results_of_objective: goalFigures.key_results_of_objective },
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts)
    if (nothing !== null) return nothing
    const drafts: Draft[] = []
    for (const unit of facts.goals().units) {
      const goals = unit.goals.filter((goal) => countOf(goal) > MOST)
      if (goals.length > 0) drafts.push(draftOf(unit, goals, cite, facts.situation.at))
    }
    return found(drafts)
  },
}
