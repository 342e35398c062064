import { decidersOf } from '../../../analyses/decisions/log.ts'
import { listed } from '../../../analyses/listed.ts'
import { act } from '../../act.ts'
import { found, type Rule, silent } from '../../rule.ts'

/** Decisions that several people are to take. */
export const decisionByCommittee: Rule = {
  name: 'decision_by_committee',
  area: 'decisions',
  docs: {
    what: 'A decision, open or in force, whose RAPID names more than one person to decide.',
    why: 'Where several decide, one who hesitates decides for all.',
    act: 'One person decides; the others give input or, two or three at most, must agree.',
  },
  needs: ['decisions'],
  figures: {},
  check(facts, cite) {
    const log = facts.decisions()
    if (!log.some(({ decision }) => decision.rapid?.decide !== undefined)) {
      return silent('who decides, in the RAPID of the decisions')
    }
    const { at } = facts.situation
    return found(
      log
        .filter(({ state }) => state === 'open' || state === 'decided')
        .flatMap(({ path, subject, called, decision, state }) => {
          const deciders = [...new Set(decidersOf(decision))]
          if (deciders.length <= 1) return []
          return [
            {
              subject,
              severity: state === 'open' ? 'medium' : 'low',
              what: `${deciders.length} people are named to decide ${called}: ${listed(deciders)}.`,
              basis: 'counted',
              why:
                state === 'open'
                  ? `It is taken when the slowest of ${deciders.length} agrees, and nobody answers for it.`
                  : `When ${called} is to be changed or defended, ${deciders.length} people answer for it, which is nobody.`,
              why_basis: 'benchmark',
              how_to_act: [
                act(at, {
                  action: `Name which one of ${listed(deciders)} decides ${subject}; the others give input`,
                  owner: decision.owner,
                  role: 'COO',
                  within: state === 'open' ? 'this_week' : 'month',
                }),
              ],
              evidence: () => [cite.datum(`${path}.rapid.decide`, 'people')],
            } as const,
          ]
        }),
    )
  },
}
