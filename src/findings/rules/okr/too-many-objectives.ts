import { resultsOf } from '../../../analyses/goals/goals.ts'
import { isOff, outlookOfGoal } from '../../../analyses/goals/outlook.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule } from '../../rule.ts'
import { citeResults } from './support/evidence.ts'
import { whenOver, withoutCompanyGoals } from './support/guard.ts'
import { assumedHalf } from './support/half-over.ts'
import { namedBy, titled } from './support/say.ts'

const MOST = valueOf(goalFigures.company_priorities)

/** More company objectives in one quarter than a leadership team can push. */
export const tooManyObjectives: Rule = {
  name: 'too_many_objectives',
  area: 'okr',
  docs: {
    what: 'More than three company objectives in one cycle, the limit that the playbook sets for a leadership team.',
    why: 'What is pushed beside three other things moves slower than what is pushed after them.',
    act: 'Choose three, and say what waits.',
  },
  needs: ['company_okrs', 'strategy'],
  figures: { company_priorities: goalFigures.company_priorities },
  check(facts, cite) {
    const nothing = withoutCompanyGoals(facts) ?? whenOver(facts)
    if (nothing !== null) return nothing
    const { company, cycle } = facts.goals()
    if (company.length <= MOST) return quiet
    const { at } = facts.situation
    const weak = company.filter((goal) => isOff(outlookOfGoal(goal, at).standing))
    const results = resultsOf(company).length
    const priorities = facts.priorities().running
    const years =
      priorities.length > MOST
        ? `, and the strategy names ${counted(priorities.length, 'priority', 'priorities')}`
        : ''
    const state =
      weak.length === 0
        ? `none of the ${company.length} is behind so far`
        : `${weak.length} of the ${company.length} ${weak.length === 1 ? 'is' : 'are'} at risk or off track: ${namedBy(weak, ({ objective }) => titled(objective))}`
    return found([
      {
        subject: 'company',
        severity: weak.length > 1 ? 'medium' : 'low',
        says: () => ({
          what: `${company.length} company objectives run in ${cycle.quarter} where ${MOST} are the limit${years}.`,
          why: `The same leaders push ${results} company key results at once, and ${state}.`,
          how_to_act: [
            act(at, {
              action: `Choose ${MOST} of the ${company.length} company objectives for the rest of ${cycle.quarter}, and say which waits`,
              owner: undefined,
              role: 'CEO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: company.length,
        why_basis: 'reported',
        why_assumed: assumedHalf(facts),
        why_evidence: () => [
          cite.computed(
            results,
            'count',
            'key results of the company',
            company.slice(0, MOST_CITED).map((goal) => citeResults(cite, goal)),
          ),
          cite.computed(
            weak.length,
            'count',
            'company objectives at risk or off track',
            (weak.length === 0 ? company : weak)
              .slice(0, MOST_CITED)
              .map((goal) => citeResults(cite, goal)),
          ),
        ],
        evidence: () => [
          cite.datum('company_okrs.objectives'),
          ...(priorities.length > MOST
            ? [
                cite.computed(priorities.length, 'count', 'priorities of this year, or of any', [
                  cite.datum('strategy.priorities'),
                ]),
              ]
            : []),
          cite.knowledge(
            'goals.company_priorities',
            goalFigures.company_priorities.statements[0],
            'count',
          ),
        ],
      },
    ])
  },
}
