import type { InThousands } from '../../../analyses/metrics/in-thousands.ts'
import { runwayLacks } from '../../../analyses/metrics/runway.ts'
import { checkFigures } from '../../../knowledge/checks.ts'
import { measureOf } from '../../../knowledge/measures.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, usd } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'

const what = ({ slips, ...one }: InThousands): string => {
  const [{ metric, given, meant }, second] = slips
  const [amount, is] = [usd(given.value), `is ${usd(meant)} meant?`]
  if (one.beside === 'other')
    return metric === 'cash_usd'
      ? `Cash is ${amount}, which pays for ${formatNumber(one.days, 'days')} at the burn of ${usd(one.other.value)} a month: ${is}`
      : `Monthly burn is ${amount}, at which cash of ${usd(one.other.value)} lasts ${formatNumber(one.months, 'months')}: ${is}`
  const beside =
    one.beside === 'revenue'
      ? `the revenue of ${formatNumber(one.days, 'days')} at ${usd(one.revenue.value)} a year`
      : `${usd(one.each)} for each of ${formatNumber(one.people, 'count')} people`
  return `Cash is ${amount}, ${beside}, and monthly burn ${usd(second?.given.value ?? 0)}: are ${usd(meant)} and ${usd(second?.meant ?? 0)} meant?`
}

/** What hangs on the answer. */
function why({ slips: [{ metric, given, meant }], beside }: InThousands): string {
  const until = 'until it is settled no runway is told.'
  if (beside !== 'other')
    return `If ${usd(meant)} is right, whatever is held against cash and burn is off by a thousand; ${until}`
  return metric === 'cash_usd'
    ? `If ${usd(given.value)} is right, the company can pay nobody any more; ${until}`
    : `If ${usd(meant)} is right, cash lasts a thousandth of that; ${until}`
}

/** The data that an amount is held against, and what they make of it. */
function grounds(one: InThousands, cite: Cite): [Evidence, ...Evidence[]] {
  const [first, ...others] = one.slips.map(({ given }) => cite.datum(given.path, 'usd'))
  const cash = first as Evidence
  if (one.beside === 'other') {
    const data = [cash, cite.datum(one.other.path, 'usd')]
    const isCash = one.slips[0].metric === 'cash_usd'
    return [
      cash,
      ...data.slice(1),
      isCash
        ? cite.computed(one.days, 'days', 'cash / monthly burn x 365 / 12', data)
        : cite.computed(one.months, 'months', 'cash / monthly burn', data),
    ]
  }
  if (one.beside === 'revenue') {
    const revenue = cite.datum(one.revenue.path, 'usd')
    const days = cite.computed(one.days, 'days', 'cash / revenue x 365', [cash, revenue])
    return [cash, ...others, revenue, days]
  }
  const counts = one.paths.map((path) => cite.datum(path))
  const people = cite.computed(one.people, 'count', 'headcount', counts)
  const each = cite.computed(one.each, 'usd', 'cash / headcount', [cash, people])
  return [cash, ...others, people, each]
}

/** Of cash and burn one is written in full and one, it seems, in thousands; or both are in thousands. */
export const amountInThousands: Rule = {
  name: 'amount_in_thousands',
  area: 'data',
  docs: {
    what: 'Cash that pays for less than two days of the burn, or a burn under 1,000 a month at which cash lasts more than 1,000 months: one of the two looks written in thousands. Both do where cash is less than two days of revenue and burn less than a thousandth of it, or where ten people or more have less than 500 of cash and 50 of monthly burn each. What looks so is used in no other judgement.',
    why: 'How long cash lasts is off by a thousand, and with it all that is decided on it.',
    act: 'Say which amount is meant, and enter it in full.',
  },
  needs: ['metrics', 'metric_history', 'team', 'people'],
  figures: { in_thousands: checkFigures.in_thousands },
  check: (facts, cite) => {
    const lacks = runwayLacks(facts.givenMetrics())
    if (lacks.length > 0) return silent(lacks.join(' and '))
    const slip = facts.inThousands()
    if (slip === undefined) return quiet
    const [{ metric }] = slip.slips
    return found([
      {
        subject: metric,
        severity: metric === 'cash_usd' ? 'high' : 'medium',
        says: () => ({
          what: what(slip),
          why: why(slip),
          how_to_act: slip.slips.map(({ metric, meant }) => {
            const { name, role } = measureOf(metric)
            return act(facts.situation.at, {
              action: `Enter ${name} in full: ${meant} where ${usd(meant)} is meant`,
              owner: undefined,
              role,
              within: 'this_week',
            })
          }),
        }),
        basis: 'counted',
        evidence: () => [
          ...grounds(slip, cite),
          ...slip.slips.map(({ given, meant }) =>
            cite.computed(meant, 'usd', 'the amount x 1,000', [cite.datum(given.path, 'usd')]),
          ),
        ],
      },
    ])
  },
}
