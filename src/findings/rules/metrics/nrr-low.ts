import { ofStage } from '../../../analyses/org/benchmark-scope.ts'
import { statementFor, valueOf } from '../../../knowledge/figure.ts'
import { netRetentionFloor, netRetentionOfStage } from '../../../knowledge/metrics.ts'
import { netRetentionRedFlag, stagePhrases } from '../../../knowledge/stages.ts'
import type { Evidence } from '../../../model/finding.ts'
import { formatNumber, percent } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { withoutBenchmark } from '../../without-benchmark.ts'
import { ownerOf, recurringRevenue } from './owner-of.ts'

const METRIC = 'net_revenue_retention_pct'
const FLOOR = valueOf(netRetentionFloor)
const points = (value: number) => formatNumber(value, 'points', undefined, false)

/** The customers of a year ago bring less than the stage asks for. */
export const nrrLow: Rule = {
  name: 'nrr_low',
  area: 'metrics',
  docs: {
    what: 'Net revenue retention against 100 %, below which the customers of a year ago bring less, and against the level to exceed at the stage.',
    why: 'What existing customers no longer bring has to be sold anew before the company grows at all.',
    act: 'Split the loss into churn, contraction and missing expansion, by kind of customer.',
  },
  needs: ['metrics', 'stage'],
  figures: {
    net_retention_floor: netRetentionFloor,
    net_retention_of_stage: netRetentionOfStage,
    net_retention_red_flag: netRetentionRedFlag,
  },
  check: (facts, cite) => {
    const { at } = facts.situation
    const current = facts.metrics().get(METRIC)?.current
    if (current === undefined) return silent('metrics.net_revenue_retention_pct')
    const scope = facts.benchmarkScope()
    const asked = statementFor(netRetentionOfStage, ofStage(scope))
    const shrinks = current.value < FLOOR
    if (!shrinks && asked === undefined) {
      return withoutBenchmark(scope, 'a level of net revenue retention for the stage')
    }
    if (!shrinks && asked !== undefined && current.value > asked.value) return quiet
    const limit = asked?.value ?? FLOOR
    const missing = limit - current.value
    const stage = scope.stage === null ? 'its stage' : stagePhrases[scope.stage]
    const revenue = recurringRevenue(facts)
    const { owner, role } = ownerOf(facts, METRIC)
    const benchmark: Evidence =
      asked === undefined
        ? cite.knowledge('metrics.net_retention_floor', netRetentionFloor.statements[0], 'percent')
        : cite.knowledge('metrics.net_retention_of_stage', asked, 'percent')
    const lost = ((revenue?.value ?? 0) * missing) / 100
    const isRedFlag = shrinks && scope.stage === 'series_c'
    return found([
      {
        subject: 'company',
        severity: isRedFlag ? 'critical' : shrinks ? 'high' : 'medium',
        says: () => ({
          what: shrinks
            ? `Net revenue retention is ${percent(current.value)}: the customers of a year ago bring ${percent(FLOOR - current.value)} less than they did.`
            : `Net revenue retention is ${percent(current.value)}, ${missing === 0 ? 'not above' : `${points(missing)} under`} the ${percent(limit)} that ${stage} exceeds.`,
          why:
            revenue === undefined || missing === 0
              ? `What is missing to ${percent(limit)} has to be sold to new customers each year before the company grows as its peers do.`
              : `On ${formatNumber(revenue.value, 'usd')} the ${points(missing)} are about ${formatNumber(lost, 'usd')} a year that has to be sold anew to end where ${percent(limit)} would.`,
          how_to_act: [
            act(at, {
              action: `Split the gap to ${percent(limit)} into churn, contraction and missing expansion, by size of customer`,
              owner,
              role,
              within: 'two_weeks',
            }),
          ],
        }),
        basis: 'reported',
        extent: -current.value,
        evidence: () => [
          cite.datum(current.path, 'percent'),
          cite.computed(missing, 'points', 'level to exceed - net retention', [
            cite.datum(current.path, 'percent'),
            benchmark,
          ]),
          ...(revenue === undefined
            ? []
            : [
                cite.computed(lost, 'usd', 'revenue x (level to exceed - net retention)', [
                  cite.datum(revenue.path, 'usd'),
                  cite.datum(current.path, 'percent'),
                ]),
              ]),
        ],
      },
    ])
  },
}
