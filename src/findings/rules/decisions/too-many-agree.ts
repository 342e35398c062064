import { deadlineOf } from '../../../analyses/decisions/open-in-turn.ts'
import { listed } from '../../../analyses/listed.ts'
import { decisionFigures } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, type Rule, silent } from '../../rule.ts'

const MOST = valueOf(decisionFigures.agreeing)

/** Open decisions that more people must agree to than can be got to agree. */
export const tooManyAgree: Rule = {
  name: 'too_many_agree',
  area: 'decisions',
  docs: {
    what: 'An open decision to which more than three people must agree.',
    why: 'Each of them has a veto, so that it is as slow as the last.',
    act: 'Keep the two or three who must carry the consequence; the others give input.',
  },
  needs: ['decisions', 'people'],
  figures: { agreeing: decisionFigures.agreeing },
  check(facts, cite) {
    const log = facts.decisions()
    if (!log.some(({ decision }) => decision.rapid?.agree !== undefined)) {
      return silent('who must agree, in the RAPID of the decisions')
    }
    return found(
      log.flatMap(({ path, subject, called, decision, parts, state, decider }) => {
        const agree = parts?.agree ?? []
        if (state !== 'open' || agree.length <= MOST) return []
        return [
          {
            subject,
            severity: 'medium',
            says: () => ({
              what: `${agree.length} people must agree to ${called} (${listed(agree)}), against ${MOST} at most.`,
              why: `Any of ${agree.length} can stop ${subject}, and it is taken when the last one answers.`,
              how_to_act: [
                act(facts.situation.at, {
                  action: `Keep at most ${MOST} of ${listed(agree)} as those who must agree to ${subject}; ask the others for input`,
                  owner: decider ?? undefined,
                  role: 'COO',
                  within: 'this_week',
                  by: deadlineOf(decision),
                }),
              ],
            }),
            basis: 'counted',
            extent: agree.length,
            why_basis: 'benchmark',
            evidence: () => [
              cite.datum(`${path}.rapid.agree`, 'people'),
              known(cite, 'decisions.agreeing', decisionFigures.agreeing),
            ],
          } as const,
        ]
      }),
    )
  },
}
