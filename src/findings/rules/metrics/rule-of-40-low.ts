import type { Facts } from '../../../analyses/facts.ts'
import type { MetricSeries } from '../../../analyses/metrics/metrics.ts'
import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { counted } from '../../../analyses/words.ts'
import { timeFigures, trendFigures } from '../../../knowledge/checks.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { ruleOfForty, stagePhrases } from '../../../knowledge/stages.ts'
import { daysBetween } from '../../../model/dates.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, percentInWords } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'

const YEAR = valueOf(timeFigures.days_per_year)
const OFF = valueOf(trendFigures.year_ago_days)
const GROWTH = ['arr_growth_pct', 'revenue_growth_pct']
const MARGIN = ['profit_margin_pct', 'operating_margin_pct', 'ebitda_margin_pct', 'fcf_margin_pct']

interface Part {
  value: number
  evidence: Evidence
}

const stated = (facts: Facts, cite: Cite, names: readonly string[]): Part | undefined => {
  const point = names.flatMap((name) => facts.metrics().get(name)?.current ?? [])[0]
  return point && { value: point.value, evidence: cite.datum(point.path, 'percent') }
}

/** Growth over a year of a series that reaches back so far. */
function growthOf(series: MetricSeries | undefined, cite: Cite): Part | undefined {
  const now = series?.current
  if (series === undefined || now === undefined || now.on === null) return undefined
  const until = now.on
  const before = series.points.find(
    ({ on }) => on !== null && Math.abs(daysBetween(on, until) - YEAR) <= OFF,
  )
  if (before === undefined || before.value <= 0) return undefined
  const value = (now.value / before.value - 1) * 100
  const inputs = [cite.datum(now.path, 'usd'), cite.datum(before.path, 'usd')]
  return { value, evidence: cite.computed(value, 'percent', 'now / a year ago - 1', inputs) }
}

/** Growth and profit together are under what a company of the growth stage needs. */
export const ruleOf40Low: Rule = {
  name: 'rule_of_40_low',
  area: 'metrics',
  docs: {
    what: 'Growth of revenue in a year plus profit margin, in percent, at the growth stage only: found at 40 or less, grave under 20.',
    why: 'A company that neither grows nor earns has hired ahead of its revenue.',
    act: 'Decide which of the two is to carry the sum, growth or profit.',
  },
  needs: ['metrics', 'metric_history', 'stage'],
  figures: { rule_of_forty: ruleOfForty },
  check: (facts, cite) => {
    const { at } = facts.situation
    const scope = facts.benchmarkScope()
    const limit = statementFor(ruleOfForty, ofStage(scope))
    if (limit === undefined || scope.stage === null) {
      return withoutBenchmark(scope, `a rule of 40 for ${stagePhrases[scope.stage ?? 'seed']}`)
    }
    const growth = stated(facts, cite, GROWTH) ?? growthOf(facts.metrics().get('arr_usd'), cite)
    const margin = stated(facts, cite, MARGIN)
    if (growth === undefined || margin === undefined) {
      return silent('growth in a year and profit margin')
    }
    const sum = growth.value + margin.value
    if (sum > limit.value.target) return quiet
    const isRed = sum < limit.value.red_flag
    return found([
      {
        subject: 'company',
        severity: isRed ? 'high' : 'medium',
        says: () => ({
          what: `Growth of ${percentInWords(growth.value)} and a margin of ${percentInWords(margin.value)} add up to ${formatNumber(sum, 'none')}, not above ${limit.value.target}.`,
          why: `${counted(limit.value.target - sum, 'point is', 'points are')} missing, in growth or in profit${isRed ? `; under ${limit.value.red_flag} hiring has run ahead of revenue` : ''}.`,
          how_to_act: [
            act(at, {
              action: 'Decide whether growth or margin closes the gap, and by when',
              owner: undefined,
              role: 'CFO',
              within: 'month',
            }),
          ],
        }),
        basis: 'reported',
        extent: -sum,
        why_basis: 'benchmark',
        evidence: () => [
          cite.computed(sum, 'percent', 'growth + margin', [growth.evidence, margin.evidence]),
          cite.knowledge('stages.rule_of_forty', limit, 'percent'),
        ],
      },
    ])
  },
}
