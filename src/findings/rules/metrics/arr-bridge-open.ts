import { type Bridge, openBridges } from '../../../analyses/metrics/recurring-revenue.ts'
import { counted } from '../../../analyses/words.ts'
import { trendFigures } from '../../../knowledge/checks.ts'
import { formatDate } from '../../../reports/format-date.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { ownerOf } from './owner-of.ts'

const signed = (value: number) =>
  value < 0 ? `minus ${formatNumber(-value, 'usd')}` : formatNumber(value, 'usd')

const size = ({ gap_usd }: Bridge) => Math.abs(gap_usd)

/** New, expansion and churned revenue do not explain how recurring revenue moved. */
export const arrBridgeOpen: Rule = {
  name: 'arr_bridge_open',
  area: 'metrics',
  docs: {
    what: 'Between two month ends, recurring revenue must move by new plus expansion less churned revenue. Found where more than 0.1 % of it is left unexplained.',
    why: 'One of the four figures is wrong, and net new revenue, retention and the burn multiple rest on them.',
    act: 'Close the bridge customer by customer.',
  },
  needs: ['metrics', 'metric_history'],
  figures: {
    bridge_tolerance_pct: trendFigures.bridge_tolerance_pct,
    bridge_days: trendFigures.bridge_days,
  },
  check: (facts, cite) => {
    const { checked, open } = openBridges(facts.metrics())
    if (checked === 0) {
      return silent('arr_usd at two month ends, with new and churned revenue of the month between')
    }
    const [worst] = open.toSorted((a, b) => size(b) - size(a))
    if (worst === undefined) return quiet
    const { before, after, flows, gap_usd } = worst
    const moved = after.value - before.value
    const off = (size(worst) / Math.max(1, Math.abs(flows.usd))) * 100
    const citeMoved = () =>
      cite.computed(moved, 'usd', 'change of recurring revenue', [
        cite.datum(after.path, 'usd'),
        cite.datum(before.path, 'usd'),
      ])
    const citeFlows = () =>
      cite.computed(flows.usd, 'usd', 'new + expansion - churned', [
        cite.datum(flows.new_arr.path, 'usd'),
        ...(flows.expansion === null ? [] : [cite.datum(flows.expansion.path, 'usd')]),
        cite.datum(flows.churned.path, 'usd'),
      ])
    const citeGap = () =>
      cite.computed(gap_usd, 'usd', 'change of recurring revenue - (new + expansion - churned)', [
        citeMoved(),
        citeFlows(),
      ])
    const more =
      open.length > 1 ? ` (and ${counted(open.length - 1, 'month', 'months')} more likewise)` : ''
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `From ${formatDate(before.on)} to ${formatDate(after.on)} recurring revenue moved by ${signed(moved)}, its flows say ${signed(flows.usd)}: ${formatNumber(Math.abs(gap_usd), 'usd')} are not explained${more}.`,
          why: `Net new revenue of the month is off by up to ${formatNumber(off, 'percent')}, and with it retention and the burn multiple.`,
          how_to_act: [
            act(facts.situation.at, {
              action: `Close the bridge from ${formatDate(before.on)} to ${formatDate(after.on)} customer by customer`,
              ...ownerOf(facts, 'arr_usd'),
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'counted',
        extent: size(worst),
        evidence: () => [citeGap()],
        why_evidence: () => [
          cite.computed(off, 'percent', 'unexplained / flows', [citeGap(), citeFlows()]),
        ],
      },
    ])
  },
}
