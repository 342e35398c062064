import { pathOf } from '../../../analyses/goals/goals.ts'
import type { SharedResult } from '../../../analyses/goals/rollups.ts'
import { counted } from '../../../analyses/words.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { withoutCompanyGoals, withoutOpenCycle } from './support/guard.ts'
import { namedBy, sayStand, titled } from './support/say.ts'

const sayShared = ({ ref, company }: SharedResult): string =>
  `${titled(ref.result)} is the company's ${titled(company.result)} (${sayStand(company.result)}), but links nowhere near ${titled(company.goal.objective)}`

function draftOf(shared: readonly SharedResult[], cite: Cite, at: string): Draft | null {
  const [first] = shared
  if (first === undefined) return null
  const { ref, company } = first
  const { unit } = ref.goal
  return {
    subject: unit.name,
    severity: 'medium',
    says: () => ({
      what: `${counted(shared.length, 'result', 'results')} of ${unit.name} ${shared.length === 1 ? 'carries' : 'carry'} a company number without a link: ${namedBy(shared, sayShared)}.`,
      why: `${unit.name} moves ${titled(company.goal.objective)} without being counted for it, and when it sets ${titled(ref.goal.objective)} first, the company's number goes without a word.`,
      how_to_act: [
        act(at, {
          action: `Link ${titled(ref.result)} of ${unit.name} to ${company.result.id ?? titled(company.result)} with rolls_up: same`,
          owner: ref.goal.objective.owner ?? unit.owner,
          role: `lead of ${unit.name}`,
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    extent: shared.length,
    assumed: shared.map(
      ({ ref, company }) =>
        `${titled(ref.result)} and ${titled(company.result)} are one number, by their values and words`,
    ),
    evidence: () => [
      cite.computed(
        shared.length,
        'count',
        'results with the values and words of a company result',
        shared.map((one) => cite.datum(pathOf(one.ref))),
      ),
      ...shared.flatMap(({ ref, company }) => [
        citeValue(cite, company, 'current'),
        citeValue(cite, company, 'target'),
        citeValue(cite, company, 'baseline'),
        citeValue(cite, ref, 'current'),
        cite.missing(pathOf(ref), 'links'),
      ]),
    ],
  }
}

/** Units that carry a company number without a link to its objective. */
export const sharedResultUnlinked: Rule = {
  name: 'shared_result_unlinked',
  area: 'okr',
  docs: {
    what: 'A key result of a department or team with the baseline, present value, target, unit and words of a company result, whose objective does not support the company objective of that result.',
    why: 'The company has somebody who carries the number and does not know it.',
    act: 'Link the two.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {},
  check(facts, cite) {
    const nothing = withoutOpenCycle(facts) ?? withoutCompanyGoals(facts)
    if (nothing !== null) return nothing
    const groups = Map.groupBy(facts.rollups().shared, ({ ref }) => ref.goal.unit)
    const drafts = [...groups.values()].map((shared) => draftOf(shared, cite, facts.situation.at))
    return found(drafts.filter((draft) => draft !== null))
  },
}
