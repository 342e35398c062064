import { sayMoney } from '../../../analyses/words.ts'
import { automationFigures } from '../../../knowledge/automation.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

/** A proposal that would pay for itself within a year, and waits. */
export const automationWorthBuilding: Rule = {
  name: 'automation_worth_building',
  area: 'process',
  docs: {
    what: 'Work that is proposed to be automated, is stable and written down as far as known, and pays for the building in less than 12 months.',
    why: 'Each month it waits costs the hours it would free.',
    act: 'Build it in the order of `coo automate`; first say what the hours it frees are used for.',
  },
  needs: ['automations'],
  figures: {
    payback_months: automationFigures.payback_months,
    tier_hours: automationFigures.tier_hours,
    frequent_per_year: automationFigures.frequent_per_year,
  },
  check(facts, cite) {
    const { candidates } = facts.automationPlan()
    if (candidates.length === 0) return silent('work that is proposed to be automated')
    const unknown = candidates.filter(({ verdict }) => verdict === 'not_known')
    const ready = candidates.filter(({ verdict }) => verdict === 'automate')
    if (ready.length === 0) {
      return unknown.length === 0
        ? quiet
        : silent(`minutes, times, hourly and building cost of ${unknown[0]?.name ?? ''}`)
    }
    return found(
      ready.map(({ path, name, owner, ...worth }) => {
        const payback = worth.payback_months ?? 0
        const freed = worth.hours_saved_per_year ?? 0
        const value = worth.net_value_usd_per_year ?? 0
        const input = (key: string) => cite.datum(`${path}.${key}`)
        const hours = cite.computed(freed, 'hours', 'minutes / 60 x times a year', [
          input('minutes_per_occurrence'),
          input('occurrences_per_year'),
        ])
        const net = cite.computed(
          value,
          'usd',
          'hours x cost of an hour + errors + speed - upkeep',
          [hours, input('cost_per_hour_usd')],
        )
        return {
          subject: name,
          severity: 'low',
          says: () => ({
            what: `${name} would pay for its ${sayMoney(worth.build_cost_usd ?? 0)} in ${formatNumber(payback, 'months')} and is not built.`,
            why: `It would free ${formatNumber(freed, 'hours')} a year, and is worth ${sayMoney(value)} a year if they are used for other work.`,
            how_to_act: [
              act(facts.situation.at, {
                action: `Say what the hours of ${name} are to be used for, and build it`,
                owner: owner ?? undefined,
                role: 'COO',
                within: 'month',
              }),
            ],
          }),
          basis: 'reported',
          evidence: () => [
            cite.computed(payback, 'months', 'cost to build / net value x 12', [
              input('build_cost_usd'),
              net,
            ]),
          ],
        }
      }),
    )
  },
}
