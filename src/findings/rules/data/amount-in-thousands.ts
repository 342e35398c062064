import type { InThousands } from '../../../analyses/metrics/in-thousands.ts'
import { runwayLacks } from '../../../analyses/metrics/runway.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { measureOf } from '../../../knowledge/measures.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const usd = (value: number) => formatNumber(value, 'usd')

/** What is asked, and what hangs on the answer. */
function words({ metric, given, meant, beside, months, days }: InThousands) {
  const [amount, other] = [usd(given.value), usd(beside.value)]
  return metric === 'cash_usd'
    ? {
        what: `Cash is ${amount}, which pays for ${formatNumber(days, 'days')} at the burn of ${other} a month: is ${usd(meant)} meant?`,
        why: `If ${amount} is right, the company can pay nobody any more; until it is settled no runway is told.`,
      }
    : {
        what: `Monthly burn is ${amount}, at which cash of ${other} lasts ${formatNumber(months, 'months')}: is ${usd(meant)} meant?`,
        why: `If ${usd(meant)} is right, cash lasts a thousandth of that; until it is settled no runway is told.`,
      }
}

/** Of cash and burn one is written in full and one, it seems, in thousands. */
export const amountInThousands: Rule = {
  name: 'amount_in_thousands',
  area: 'data',
  docs: {
    what: 'Cash that pays for less than two days of the burn, or a burn under 1,000 a month at which cash lasts more than 1,000 months: one of the two looks written in thousands. It is used in no other judgement.',
    why: 'How long cash lasts is off by a thousand, and with it all that is decided on it.',
    act: 'Say which amount is meant, and enter it in full.',
  },
  needs: ['metrics', 'metric_history'],
  figures: { in_thousands: checkFigures.in_thousands },
  check: (facts, cite) => {
    const lacks = runwayLacks(facts.givenMetrics())
    if (lacks.length > 0) return silent(lacks.join(' and '))
    const slip = facts.inThousands()
    if (slip === undefined) return quiet
    const { metric, given, meant, beside, months, days } = slip
    const { name, role } = measureOf(metric)
    const isCash = metric === 'cash_usd'
    const data = () => [cite.datum(given.path, 'usd'), cite.datum(beside.path, 'usd')] as const
    return found([
      {
        subject: metric,
        severity: isCash ? 'high' : 'medium',
        says: () => ({
          ...words(slip),
          how_to_act: [
            act(facts.situation.at, {
              action: `Enter ${name} in full: ${meant} where ${usd(meant)} is meant`,
              owner: undefined,
              role,
              within: 'this_week',
            }),
          ],
        }),
        basis: 'counted',
        evidence: () => [
          ...data(),
          isCash
            ? cite.computed(days, 'days', 'cash / monthly burn x 365 / 12', data())
            : cite.computed(months, 'months', 'cash / monthly burn', data()),
          cite.computed(meant, 'usd', 'the amount x 1,000', data().slice(0, 1)),
        ],
      },
    ])
  },
}
