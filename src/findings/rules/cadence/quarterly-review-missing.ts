import { counted } from '../../../analyses/words.ts'
import { daysBetween } from '../../../model/dates.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** No quarterly review, and a cycle that ended without goals for the next. */
export const quarterlyReviewMissing: Rule = {
  name: 'quarterly_review_missing',
  area: 'cadence',
  docs: {
    what: 'A cadence without a quarterly review, and a cycle that has ended with no goals for the one that runs.',
    why: 'Teams work on without goals, and what the last cycle taught is not asked.',
    act: 'Close the cycle: hit, missed or partial for each goal, with its cause; then set the next goals.',
  },
  needs: ['cadence', 'company_okrs'],
  figures: {},
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    if (meetings.some(({ kind }) => kind === 'qbr')) return quiet
    const { company, at } = facts.situation
    const end = company.company_okrs?.quarter_end
    if (end === undefined) return silent('company_okrs.quarter_end')
    if (end >= at) return quiet
    const days = daysBetween(end, at)
    const open = company.company_okrs?.objectives?.length ?? 0
    const quarter = company.company_okrs?.quarter ?? 'the last cycle'
    const ended = cite.datum('company_okrs.quarter_end')
    return found([
      {
        subject: 'qbr',
        severity: 'medium',
        says: () => ({
          what: `${quarter} ended ${counted(days, 'day', 'days')} ago, on ${formatDate(end)}, with no goals for the quarter that runs and no quarterly review in the cadence.`,
          why: `For ${counted(days, 'day', 'days')} no team could tell which goal its work serves; ${counted(open, 'objective', 'objectives')} of ${quarter} ${open === 1 ? 'was' : 'were'} not closed.`,
          how_to_act: [
            act(at, {
              action: `Close ${quarter}: hit, missed or partial for each objective with its cause, then set the goals of this quarter`,
              owner: undefined,
              role: 'COO',
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          cite.computed(days, 'days', 'days since the end of the cycle', [ended]),
          cite.missing('cadence', 'qbr'),
        ],
        why_evidence: () => (open > 0 ? [cite.datum('company_okrs.objectives', 'objectives')] : []),
      },
    ])
  },
}
