import { listed } from '../../../analyses/listed.ts'
import type { DueAction } from '../../../analyses/risk/actions.ts'
import { isOnTime } from '../../../analyses/risk/promises.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { riskFigures } from '../../../knowledge/risk.ts'
import { halves, median } from '../../../model/middle.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { overdueEvidence } from '../overdue-evidence.ts'

const ON_TIME = valueOf(riskFigures.actions_on_time_pct)
const FEWEST = valueOf(riskFigures.actions_for_share)

/** How many of some actions were done by their day. */
const share = (some: readonly DueAction[]): string =>
  `${some.filter(isOnTime).length} of ${some.length}`

/** What was said would be done, against what was done by its day. */
export const actionsLateShare: Rule = {
  name: 'actions_late_share',
  area: 'risk',
  docs: {
    what: 'Of six actions or more that were due before today, fewer than 80% were done by their day.',
    why: 'A date that is not kept plans nothing: others add their own margin or wait.',
    act: 'Fewer actions, each with a day its owner gave.',
  },
  needs: ['actions', 'meetings'],
  figures: {
    actions_on_time_pct: riskFigures.actions_on_time_pct,
    actions_for_share: riskFigures.actions_for_share,
  },
  check(facts, cite) {
    const { due, on_time, overdue } = facts.actions()
    if (due.length < FEWEST) return silent(`${FEWEST} actions that were due (${due.length} were)`)
    const pct = (on_time.length / due.length) * 100
    if (pct >= ON_TIME) return quiet
    const late = due.filter((one) => !isOnTime(one))
    const days = median(late.map(({ days_late }) => days_late))
    const [earlier, later] = halves(due)
    const inputs = due
      .slice(0, MOST_CITED)
      .flatMap(({ path, done_on }) => [
        cite.datum(`${path}.due_on`),
        ...(done_on === null ? [] : [cite.datum(`${path}.done_on`)]),
      ])
    const trend = `${share(earlier)} of the earlier ones, ${share(later)} of those due from ${formatDate(later[0]?.due_on)} on`
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${on_time.length} of ${counted(due.length, 'action due by now was', 'actions due by now were')} done by their day (${formatNumber(pct / 100, 'ratio')}, wanted ${ON_TIME}%): ${trend}.`,
          why: `The other ${late.length === 1 ? `1 was ${formatNumber(days, 'days')} late` : `${late.length} were ${formatNumber(days, 'days')} late in the median`}${overdue.length > 0 ? `, ${counted(overdue.length, 'of them still open', 'of them still open')}` : ''}: a day that is agreed on tells others little.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Go through ${listed(late.map(({ subject }) => subject))} with their owners: was the day theirs, and what came before it; then agree on fewer actions at a time`,
              owner: undefined,
              role: 'COO',
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: -pct,
        evidence: () => [
          cite.computed(
            on_time.length,
            'actions',
            `done by their day, of ${due.length} due`,
            inputs,
          ),
          cite.computed(due.length, 'actions', 'due before today', inputs),
          cite.computed(pct / 100, 'ratio', 'done by their day / due', inputs),
          ...[earlier, later].map((half) =>
            cite.computed(
              half.filter(isOnTime).length,
              'actions',
              `done by their day, of ${half.length}`,
              half.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.due_on`)),
            ),
          ),
          known(cite, 'risk.actions_on_time_pct', riskFigures.actions_on_time_pct),
        ],
        why_evidence: () => [
          cite.computed(
            days,
            'days',
            `median of the days that ${late.length} were late`,
            late.slice(0, MOST_CITED).map(({ path }) => cite.datum(`${path}.due_on`)),
          ),
          ...(overdue.length > 0 ? [overdueEvidence(overdue, cite)] : []),
        ],
      },
    ])
  },
}
