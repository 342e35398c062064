import { counted } from '../../../analyses/words.ts'
import { decisionFigures } from '../../../knowledge/decisions.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { dayOf, hoursBetween } from '../../../model/hours.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, type Rule, silent } from '../../rule.ts'
import { deciderEvidence } from './shared.ts'

const SHORTEST = valueOf(decisionFigures.answer_hours)

/** Open requests that give less than a day to answer. */
export const decisionWindowShort: Rule = {
  name: 'decision_window_short',
  area: 'decisions',
  docs: {
    what: 'An open decision request that gives less than 24 hours from request to answer, before that time has passed.',
    why: 'Those who should be heard are asleep or in meetings, and the default decides.',
    act: 'Give at least 24 hours, or name who may decide at once.',
  },
  needs: ['decisions', 'people'],
  figures: { answer_hours: decisionFigures.answer_hours },
  check(facts, cite) {
    const open = facts.decisions().filter(({ state }) => state === 'open')
    if (open.length === 0) return silent('open decision requests')
    const { at } = facts.situation
    return found(
      open.flatMap((one) => {
        const { path, subject, called, decision, parts, decider } = one
        const { requested_on, decide_by } = decision
        if (requested_on === undefined || decide_by === undefined || dayOf(decide_by) < at)
          return []
        const hours = hoursBetween(requested_on, decide_by)
        if (!(hours < SHORTEST)) return []
        const asked = parts?.input.length ?? 0
        const dates = ['requested_on', 'decide_by'].map((key) => cite.datum(`${path}.${key}`))
        return [
          {
            subject,
            severity: 'low',
            says: () => ({
              what: `${called} gives ${formatNumber(hours, 'hours')} to answer, against at least ${SHORTEST} h.`,
              why:
                asked > 0
                  ? `${counted(asked, 'person is', 'people are')} asked for input and may not see it before ${formatDate(dayOf(decide_by))} is over.`
                  : `Whoever is away on ${formatDate(dayOf(decide_by))} is not heard, and what they know comes after the decision.`,
              how_to_act: [
                act(at, {
                  action: `Give ${subject} at least ${SHORTEST} hours, or say that it is urgent and who decides without the others`,
                  owner: decider ?? undefined,
                  role: 'COO',
                  within: 'today',
                }),
              ],
            }),
            basis: 'counted',
            why_basis: 'benchmark',
            evidence: () => [
              cite.computed(hours, 'hours', 'decide_by - requested_on', dates),
              known(cite, 'decisions.answer_hours', decisionFigures.answer_hours),
              ...deciderEvidence(one, cite),
            ],
            why_evidence: () => (asked > 0 ? [cite.datum(`${path}.rapid.input`, 'people')] : []),
          } as const,
        ]
      }),
    )
  },
}
