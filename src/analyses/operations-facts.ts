import type { Situation } from '../model/source.ts'
import { improvementPlan } from './improvement/plan.ts'
import { believedMetrics } from './metrics/believed.ts'
import { burnMultipleNow } from './metrics/burn-multiple.ts'
import { analyseMetrics } from './metrics/metrics.ts'
import { once } from './once.ts'
import { benchmarkScope } from './org/benchmark-scope.ts'
import { analyseOrg } from './org/org.ts'
import { analyseFlow } from './process/flow.ts'
import { scoreMaturity } from './process/maturity.ts'
import { tellFlow } from './process/told-flow.ts'
import { companyConstraint } from './throughput/company-constraint.ts'
import { goalPath } from './throughput/goal-path.ts'
import { metricSeries } from './throughput/metric-series.ts'
import { queueTrends } from './throughput/queue-trend.ts'
import { volumes } from './throughput/volume.ts'
import { workWeek } from './throughput/work-week.ts'

/** The facts of the operations report alone, so that it starts without the other analyses. */
export function operationsFacts(situation: Situation) {
  const { company } = situation
  const processes = company.processes ?? []
  const maturity = once(() => scoreMaturity(processes))
  const flow = once(() => analyseFlow(processes))
  const path = once(() => goalPath(company))
  const week = once(() => workWeek(company))
  const series = once(() => metricSeries(company))
  const queues = once(() => queueTrends(flow().bottlenecks, series(), week(), situation))
  const limit = once(() => companyConstraint(company, path(), flow().bottlenecks, queues()))
  const toldFlow = once(() => {
    const { status, candidates } = limit()
    return tellFlow(
      flow(),
      status === 'established' ? candidates[0]?.position : undefined,
      queues(),
    )
  })
  const scope = once(() => benchmarkScope(company))
  const burn = once(() => burnMultipleNow(believedMetrics(analyseMetrics(situation), company)))
  const org = once(() => analyseOrg(company, scope(), burn()))
  return {
    situation,
    maturity,
    flow,
    /** The same with its sentences, and what limits the company first. */
    toldFlow,
    workWeek: week,
    goalPath: path,
    metricSeries: series,
    queueTrends: queues,
    companyConstraint: limit,
    /** How much more volume each process carries. */
    volumes: once(() => volumes(flow().bottlenecks, queues(), week())),
    org,
    /** Against which benchmarks the company may be held. */
    benchmarkScope: scope,
    improvementPlan: once(() => improvementPlan(processes, maturity(), toldFlow(), org())),
  }
}

export type OperationsFacts = ReturnType<typeof operationsFacts>
