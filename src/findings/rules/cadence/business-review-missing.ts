import { ownerOf, pathOf } from '../../../analyses/goals/goals.ts'
import { titleOf } from '../../../analyses/goals/words.ts'
import { listed } from '../../../analyses/listed.ts'
import { isBehind } from '../../../analyses/okr/pace-status.ts'
import { counted, quoted } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { lastDay } from '../okr/support/last-day.ts'

const GAP = valueOf(cadenceFigures.review_gap_days)
const UNNOTICED = valueOf(cadenceFigures.results_unnoticed)

/** No monthly review, and key results behind that nobody has looked at for a month. */
export const businessReviewMissing: Rule = {
  name: 'business_review_missing',
  area: 'cadence',
  docs: {
    what: 'A cadence without a monthly business review, and two key results or more that are behind and had no check-in for more than a month.',
    why: 'Goals fall behind unnoticed until the quarter ends.',
    act: 'Once a month, let each function show its figures against plan, and decide on what is behind.',
  },
  needs: ['cadence', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    review_gap_days: cadenceFigures.review_gap_days,
    results_unnoticed: cadenceFigures.results_unnoticed,
  },
  check(facts, cite) {
    const { written, meetings } = facts.cadence()
    if (!written) return silent('recurring meetings (cadence)')
    if (meetings.some(({ kind }) => kind === 'mbr')) return quiet
    const { running, elapsed } = facts.goals().cycle
    const checkIns = facts.checkIns()
    if (!running || checkIns.ever === 0) {
      return silent('check-ins of a running cycle, which would show what goes unnoticed')
    }
    const unnoticed = checkIns.late
      .flatMap(({ results }) => results)
      .filter(({ days, ref }) => Math.min(days, elapsed - 1) > GAP && isBehind(ref.pace.status))
      .sort((a, b) => b.days - a.days)
    if (unnoticed.length < UNNOTICED) return quiet
    const names = unnoticed.map(
      ({ ref, days }) => `${ref.result.id ?? quoted(titleOf(ref.result))} (${days} days)`,
    )
    const longest = unnoticed.reduce((most, { days }) => Math.max(most, days), 0)
    const { left } = facts.goals().cycle
    const days = unnoticed.map(({ ref, days, last_on }) =>
      cite.computed(days, 'days', 'days since the last check-in, or the start of the cycle', [
        last_on === null
          ? cite.missing(pathOf(ref), 'check_ins')
          : cite.datum(`${pathOf(ref)}.check_ins`, 'check-ins'),
      ]),
    )
    return found([
      {
        subject: 'mbr',
        severity: 'medium',
        says: () => ({
          what: `${counted(unnoticed.length, 'key result is', 'key results are')} behind and had no check-in for more than ${GAP} days (${listed(names)}), and the cadence has no monthly review that would show ${unnoticed.length === 1 ? 'it' : 'them'}.`,
          why: `${unnoticed.length === 1 ? 'It' : 'The longest'} has had no word for ${counted(longest, 'day', 'days')}; ${counted(left, 'day of the cycle is', 'days of the cycle are')} left to act.`,
          how_to_act: [
            ...unnoticed.slice(0, UNNOTICED).map(({ ref }) =>
              act(facts.situation.at, {
                action: `Say where ${ref.result.id ?? quoted(titleOf(ref.result))} stands and whether it is still meant to be reached`,
                owner: ownerOf(ref),
                role: 'Head of the department',
                within: 'this_week',
                by: lastDay(facts.goals().cycle, facts.situation.at),
              }),
            ),
            act(facts.situation.at, {
              action:
                'Look once a month at every key result that is behind, in an hour taken from the leadership sync, before adding a meeting',
              owner: undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        evidence: () => [
          cite.missing('cadence', 'mbr'),
          cite.computed(
            unnoticed.length,
            'key results',
            'behind, without a check-in for a month',
            days,
          ),
          known(cite, 'cadence.review_gap_days', cadenceFigures.review_gap_days),
        ],
        why_evidence: () => [
          cite.computed(left, 'days', 'days of the cycle after today', [
            cite.datum('company_okrs.quarter_end'),
          ]),
        ],
      },
    ])
  },
}
