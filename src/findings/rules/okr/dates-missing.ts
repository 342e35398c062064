import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule } from '../../rule.ts'
import { citeCount } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { percent } from './support/say.ts'

const ASSUMED = valueOf(okrFigures.assumed_progress)

/** Goals whose cycle has no dates. */
export const datesMissing: Rule = {
  name: 'dates_missing',
  area: 'okr',
  docs: {
    what: 'Key results whose cycle has no `quarter_start` and `quarter_end`, or an end that is not after the start.',
    why: 'Without dates nothing is early or late: pace, days left and overdue check-ins cannot be told.',
    act: 'Add the two dates to `company_okrs`.',
  },
  needs: ['company_okrs'],
  figures: { assumed_progress: okrFigures.assumed_progress },
  check(facts, cite) {
    const nothing = withoutResults(facts)
    if (nothing !== null) return nothing
    const goals = facts.goals()
    if (goals.cycle.known) return quiet
    const { at, company } = facts.situation
    const okr = company.company_okrs ?? {}
    const keys = (['quarter_start', 'quarter_end'] as const).filter((key) => okr[key] === undefined)
    const told =
      keys.length === 0
        ? `a cycle that ends ${formatDate(okr.quarter_end)} and begins ${formatDate(okr.quarter_start)}`
        : `a cycle without ${keys.join(' and ')}`
    return found([
      {
        subject: 'company',
        severity: 'low',
        says: () => ({
          what: `${counted(goals.count, 'key result stands', 'key results stand')} in ${told}.`,
          why: `Whether any of the ${goals.count} is late, which check-in is overdue and how many days are left cannot be told; scores are read as if ${percent(ASSUMED)} of the cycle had passed.`,
          how_to_act: [
            act(at, {
              action: `Add quarter_start and quarter_end to company_okrs${okr.quarter === undefined ? '' : ` of ${okr.quarter}`}`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        why_evidence: () => [known(cite, 'okr.assumed_progress', okrFigures.assumed_progress)],
        evidence: () => [
          citeCount(cite, goals),
          ...keys.map((key) => cite.missing('company_okrs', key)),
          ...(keys.length === 0
            ? [cite.datum('company_okrs.quarter_start'), cite.datum('company_okrs.quarter_end')]
            : []),
        ],
      },
    ])
  },
}
