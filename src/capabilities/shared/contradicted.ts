import type { Facts } from '../../analyses/facts.ts'
import { BEFORE_METRICS } from '../../analyses/metrics/compared.ts'
import { dataOf } from '../../findings/locate.ts'
import { disagreements } from '../../knowledge/briefing.ts'
import type { Finding } from '../../model/finding.ts'
import { parsePath } from '../../model/path.ts'

/** A value of a metric that something else in the data contradicts. */
export interface Contradicted {
  path: string
  metric: string
  on: string | null
  /** What says so. */
  finding: Finding
}

/** Other disagreements than this one may cite the people for something else. */
const OF_HEADCOUNT = 'headcount_disagrees'
const OF_METRIC = /^metrics\.|^metric_history\[/
const isOfMetric = (path: string) => OF_METRIC.test(path) || BEFORE_METRICS.has(path)
/** The rules that find two statements of the data apart. */
export const isDisagreement: ReadonlySet<string> = new Set(disagreements)

/** The values of metrics that other data contradict, each with the finding that says so. */
export function contradictedValues(facts: Facts, findings: readonly Finding[]): Contradicted[] {
  const paths = new Set([...facts.contradicted()].filter(isOfMetric))
  if (paths.size === 0) return []
  const { metric_history = [] } = facts.situation.company
  return findings
    .filter(({ rule }) => isDisagreement.has(rule))
    .flatMap((finding) =>
      dataOf(finding.evidence).flatMap(({ path, on }) => {
        if (!paths.has(path)) return []
        if (BEFORE_METRICS.has(path)) {
          return finding.rule === OF_HEADCOUNT ? [{ path, metric: 'headcount', on, finding }] : []
        }
        const [list, at] = parsePath(path)
        if (list === 'metrics') return [{ path, metric: String(at), on, finding }]
        const entry = list === 'metric_history' ? metric_history[Number(at)] : undefined
        return entry?.metric === undefined
          ? []
          : [{ path, metric: entry.metric, on: entry.on ?? null, finding }]
      }),
    )
}
