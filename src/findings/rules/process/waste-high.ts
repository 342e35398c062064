import { listed } from '../../../analyses/listed.ts'
import { counted, sayMoney } from '../../../analyses/words.ts'
import { cadenceFigures } from '../../../knowledge/cadence.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { wasteFigures } from '../../../knowledge/waste.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const WEEK = valueOf(cadenceFigures.hours_per_week)
const { low, high } = valueOf(wasteFigures.improvement_pct)

/** Hours that are lost to waste, from the working week of one person on. */
export const wasteHigh: Rule = {
  name: 'waste_high',
  area: 'process',
  docs: {
    what: 'Waste on the steps of processes that takes 40 hours a week or more in all: the time of one person.',
    why: 'These hours are paid and serve no customer.',
    act: 'Take the largest item first; win back a fifth of it in a month.',
  },
  needs: ['processes', 'people'],
  figures: {
    hours_per_week: cadenceFigures.hours_per_week,
    improvement_pct: wasteFigures.improvement_pct,
  },
  check(facts, cite) {
    const { items, hours_per_week: hours } = facts.wasteWalk()
    const [first] = items
    if (first === undefined) return silent('the waste on the steps of processes')
    if (hours < WEEK) return quiet
    const { usd_per_hour: usd } = facts.cadence()
    const money = usd === null ? '' : ` They cost ${sayMoney(hours * usd)} a week.`
    const parts = items.map(
      ({ step, kind, called, hours_per_week }) =>
        `${formatNumber(hours_per_week, 'hours')} of ${kind ?? called} at '${step}'`,
    )
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${formatNumber(hours, 'hours')} a week are lost to waste: ${listed(parts)}.`,
          why: `That is the time of ${counted(hours / WEEK, 'person', 'people')}; a first walk usually wins back ${low} to ${high}%.${money}`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Take away what causes the ${formatNumber(first.hours_per_week, 'hours')} a week of ${first.kind ?? first.called} at '${first.step}' in ${first.process}`,
              owner: first.owner ?? undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        extent: hours,
        evidence: () => [
          cite.computed(
            hours,
            'hours',
            'sum of hours a week of waste',
            items.slice(0, MOST_CITED).map(({ path }) => cite.datum(path, 'hours')),
          ),
        ],
        why_evidence: () => [
          cite.knowledge(
            'waste.improvement_pct',
            wasteFigures.improvement_pct.statements[0],
            'percent',
          ),
        ],
      },
    ])
  },
}
