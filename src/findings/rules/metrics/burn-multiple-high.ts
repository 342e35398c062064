import type { Facts } from '../../../analyses/facts.ts'
import { latestNetNew, type NetNew } from '../../../analyses/metrics/recurring-revenue.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import {
  burnMultipleAlarm,
  burnMultipleOfGrowth,
  burnMultipleRange,
} from '../../../knowledge/metrics.ts'
import { stagePhrases } from '../../../knowledge/stages.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf } from './owner-of.ts'

const METRIC = 'burn_multiple'
const ALARM = valueOf(burnMultipleAlarm)
const usd = (value: number) => formatNumber(value, 'usd')
const times = (value: number) => formatNumber(value, 'times')

const flowsOf = (cite: Cite, { new_arr, expansion, churned }: NetNew): Evidence[] =>
  [new_arr, expansion, churned].flatMap((point) =>
    point === null ? [] : [cite.datum(point.path, 'usd')],
  )

/** Cash is burned and recurring revenue does not grow: no multiple can be told. */
function undefinedMultiple(facts: Facts, cite: Cite, net: NetNew, burn: number): Draft {
  const { owner, role } = ownerOf(facts, METRIC)
  const path = facts.metrics().get('burn_usd_per_month')?.current.path ?? 'metrics'
  return {
    subject: 'company',
    severity: 'critical',
    says: () => ({
      what: `${usd(burn)} a month is burned while net new recurring revenue is ${net.usd === 0 ? '$0' : `minus ${usd(-net.usd)}`}: no burn multiple can be told.`,
      why: `Each month costs ${usd(burn)} and the company is ${usd(-net.usd)} of recurring revenue smaller after it.`,
      how_to_act: [
        act(facts.situation.at, {
          action: `Decide what is stopped until new and expansion revenue exceed the ${usd(net.churned.value)} lost`,
          owner,
          role,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    evidence: () => [
      cite.datum(path, 'usd'),
      cite.computed(net.usd, 'usd', 'new + expansion - churned', flowsOf(cite, net)),
    ],
  }
}

interface Limit {
  value: number
  /** Whether the limit itself is too much. */
  to_stay_under: boolean
  words: string
  evidence: Evidence
}

/** The limit that is exceeded: the top of the stage's own range, or what it is to stay under; without
 *  a stage, the alarm. */
function limitOf(facts: Facts, cite: Cite): Limit {
  const { stage } = facts.benchmarkScope()
  const under = stage === null ? undefined : statementFor(burnMultipleOfGrowth, { stage })
  if (stage !== null && under !== undefined) {
    return {
      value: under.value,
      to_stay_under: true,
      words: `where ${stagePhrases[stage]} stays under ${times(under.value)}`,
      evidence: cite.knowledge('metrics.burn_multiple_of_growth', under, 'times'),
    }
  }
  const statement = stage === null ? undefined : statementFor(burnMultipleRange, { stage })
  if (stage === null || statement === undefined) {
    return {
      value: ALARM,
      to_stay_under: false,
      words: `above the alarm at ${times(ALARM)}`,
      evidence: cite.knowledge(
        'metrics.burn_multiple_alarm',
        burnMultipleAlarm.statements[0],
        'times',
      ),
    }
  }
  const [low, high] = statement.value
  return {
    value: high,
    to_stay_under: false,
    words: `above the ${formatNumber(low, 'none')} to ${times(high)} of ${stagePhrases[stage]}`,
    evidence: cite.knowledge('metrics.burn_multiple_range', statement, 'times'),
  }
}

/** What the same net new revenue would have cost at the limit. */
function whyOf(
  value: number,
  limit: Limit,
  net: NetNew | undefined,
  burn: number | undefined,
): string {
  if (value === limit.value) {
    return `Each $1 of net new recurring revenue costs ${usd(value)} of cash, and less is what leads to profit.`
  }
  if (net === undefined || burn === undefined || net.usd <= 0) {
    return `Each $1 of net new recurring revenue costs ${usd(value)} of cash, ${usd(value - limit.value)} more than at the limit: the same cash buys ${formatNumber((1 - limit.value / value) * 100, 'percent')} less growth.`
  }
  const excess = burn - limit.value * net.usd
  const atLimit = `At ${times(limit.value)} the ${usd(net.usd)} of net new recurring revenue of the last month would have cost ${usd(limit.value * net.usd)}`
  return excess > 0
    ? `${atLimit}; ${usd(burn)} was burned, ${usd(excess)} more.`
    : `${atLimit}; ${usd(burn)} was burned, so that the last month was better than the multiple says.`
}

/** More cash is burned for new revenue than the stage allows. */
export const burnMultipleHigh: Rule = {
  name: 'burn_multiple_high',
  area: 'metrics',
  docs: {
    what: 'Compares the burn multiple with the range of the stage, or at the growth stage with what it is to stay under; without a stage, with the alarm at 2. Where cash is burned and net new recurring revenue is not positive, no multiple can be told, and that is found.',
    why: 'It says how much cash a dollar of growth costs, and so how long the money lasts as growth.',
    act: 'Find the spending that brings no net new revenue, and stop that first.',
  },
  needs: ['metrics', 'stage'],
  figures: {
    burn_multiple_range: burnMultipleRange,
    burn_multiple_of_growth: burnMultipleOfGrowth,
    burn_multiple_alarm: burnMultipleAlarm,
  },
  check: (facts, cite) => {
    const { company, at } = facts.situation
    const metrics = facts.metrics()
    const current = metrics.get(METRIC)?.current
    const burn = metrics.get('burn_usd_per_month')?.current.value
    const net = latestNetNew(metrics)
    if (net !== undefined && net.usd <= 0 && burn !== undefined && burn > 0) {
      return found([undefinedMultiple(facts, cite, net, burn)])
    }
    if (current === undefined) return silent('metrics.burn_multiple')
    if (current.value < 0)
      return silent('whether a negative burn multiple means earned cash or shrinking revenue')
    const scope = facts.benchmarkScope()
    if (scope.stage !== null && scope.silent_because !== null)
      return withoutBenchmark(scope, scope.silent_because)
    if ((company.sector ?? 'saas').toLowerCase() !== 'saas')
      return withoutBenchmark(scope, 'a benchmark for the sector')
    const limit = limitOf(facts, cite)
    const isKept = limit.to_stay_under ? current.value < limit.value : current.value <= limit.value
    if (isKept) return quiet
    const { owner, role } = ownerOf(facts, METRIC)
    const parts =
      net === undefined || burn === undefined
        ? []
        : [
            cite.datum(metrics.get('burn_usd_per_month')?.current.path ?? 'metrics', 'usd'),
            cite.computed(net.usd, 'usd', 'new + expansion - churned', flowsOf(cite, net)),
          ]
    return found([
      {
        subject: 'company',
        severity: current.value > Math.max(ALARM, limit.value) ? 'high' : 'medium',
        says: () => ({
          what: `Burn multiple is ${times(current.value)}, ${limit.words}.`,
          why: whyOf(current.value, limit, net, burn),
          how_to_act: [
            act(at, {
              action: `List the spending that brings no net new revenue and what of it ends, to come ${limit.to_stay_under ? 'under' : 'back to'} ${times(limit.value)}`,
              owner,
              role,
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: current.value,
        evidence: () => [cite.datum(current.path, 'times'), limit.evidence, ...parts],
      },
    ])
  },
}
