import { type Goal, type GoalUnit, subjectOf } from '../../../analyses/goals/goals.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { type Draft, found, type Rule, silent } from '../../rule.ts'
import { roleOfUnit, subjectOfUnit } from './support/per-unit.ts'
import { namedBy, sayUnit, titled } from './support/say.ts'

function draftOf(unit: GoalUnit, without: readonly Goal[], cite: Cite, at: string): Draft {
  const [first] = without
  const all = unit.goals.length
  const goals = namedBy(without, ({ objective }) => titled(objective))
  return {
    subject: without.length === 1 && first ? subjectOf(first.objective) : subjectOfUnit(unit),
    severity: unit.level === 'Company' ? 'medium' : 'low',
    says: () => ({
      what: `${without.length} of ${counted(all, 'objective', 'objectives')} of ${sayUnit(unit)} ${without.length === 1 ? 'has' : 'have'} no key result: ${goals}.`,
      why: `Nobody can say how far ${goals} ${without.length === 1 ? 'is' : 'are'}, and the score of ${sayUnit(unit)} rests on ${all === without.length ? 'nothing' : `the other ${all - without.length}`}.`,
      how_to_act: [
        act(at, {
          action: `Write down what shows that ${goals} ${without.length === 1 ? 'is' : 'are'} reached, each with baseline and target`,
          owner: first?.objective.owner ?? unit.owner,
          role: roleOfUnit(unit),
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: without.length,
    evidence: () => [
      cite.computed(
        without.length,
        'count',
        'objectives without key results',
        without
          .slice(0, MOST_CITED)
          .map(({ path, objective }) =>
            objective.key_results === undefined
              ? cite.missing(path, 'key_results')
              : cite.datum(`${path}.key_results`),
          ),
      ),
      cite.datum(`${unit.path}.objectives`),
    ],
  }
}

/** Objectives that nothing measures. */
export const objectiveWithoutKeyResults: Rule = {
  name: 'objective_without_key_results',
  area: 'okr',
  docs: {
    what: 'An objective of the running cycle that has no key result at all; one finding for each unit.',
    why: 'Nobody can say how far it is, nor when it is reached.',
    act: 'Give it key results with baseline and target, or drop it.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const units = facts.goals().units.filter(({ goals }) => goals.length > 0)
    if (units.length === 0) return silent('objectives')
    const drafts: Draft[] = []
    for (const unit of units) {
      const without = unit.goals.filter(({ results }) => results.length === 0)
      if (without.length > 0) drafts.push(draftOf(unit, without, cite, facts.situation.at))
    }
    return found(drafts)
  },
}
