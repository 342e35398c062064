import type { Situation } from '../model/source.ts'
import { retentionApart } from './checks/retention.ts'
import { believedMetrics } from './metrics/believed.ts'
import { burnMultipleNow } from './metrics/burn-multiple.ts'
import { inThousands } from './metrics/in-thousands.ts'
import { analyseMetrics } from './metrics/metrics.ts'
import { analyseChurn } from './metrics/net-churn.ts'
import { runwayNow } from './metrics/runway.ts'
import { once } from './once.ts'

/** What the metrics are, and what follows from them alone. */
export function metricFacts(situation: Situation) {
  const { company, at } = situation
  const givenMetrics = once(() => analyseMetrics(situation))
  const metrics = once(() => believedMetrics(givenMetrics(), company))
  const churn = once(() => analyseChurn(metrics()))
  return {
    /** Metrics with their values by day; also those that have a history only. */
    metrics,
    /** The same with what cannot be. */
    givenMetrics,
    burnMultiple: once(() => burnMultipleNow(metrics())),
    /** Cash or burn that looks written in thousands, or both. */
    inThousands: once(() => inThousands(givenMetrics(), company)),
    churn,
    /** Where the retention that is given and the churn of the months disagree. */
    retentionApart: once(() => retentionApart(metrics(), churn())),
    /** How long cash lasts from the day asked about. */
    runway: once(() => runwayNow(metrics(), at)),
  }
}
