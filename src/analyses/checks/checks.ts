import type { Situation } from '../../model/source.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Bottleneck } from '../process/flow.ts'
import type { GoalPath } from '../throughput/goal-path.ts'
import type { SeriesIndex } from '../throughput/metric-series.ts'
import type { WorkWeek } from '../throughput/work-week.ts'
import { flowing } from './flowing.ts'
import { headcountDisagreement } from './headcounts.ts'
import { shortLeadTimes } from './lead-times.ts'
import { processFiguresApart } from './process-figures.ts'
import { queueContradictions } from './queue-and-wait.ts'
import { queuesCountedTwice } from './queue-counts.ts'
import type { RetentionApart } from './retention.ts'
import { revenueDisagreements } from './revenues.ts'
import { impossibleShares } from './shares.ts'
import { impossibleSpans } from './spans.ts'
import { keyResultsByMeasure, measuresStatedTwice, ratesStatedTwice } from './stated-twice.ts'
import { impossibleThroughputs } from './throughputs.ts'
import { unknownLinks } from './unknown-links.ts'

export type Checks = ReturnType<typeof crossCheck>

/** Everything in the data that contradicts something else in them. */
export function crossCheck(
  situation: Situation,
  metrics: Metrics,
  flows: readonly Bottleneck[],
  week: WorkWeek,
  goals: GoalPath,
  retention: RetentionApart | undefined,
  series: SeriesIndex,
) {
  const { company } = situation
  const flow = flowing(company.processes ?? [], flows)
  const key_results_by_measure = keyResultsByMeasure(situation)
  const rates = ratesStatedTwice(situation, week)
  const ofProcesses = processFiguresApart(situation, goals, week)
  const ofQueues = queuesCountedTwice(situation, series)
  return {
    queues: queueContradictions(flow, week),
    throughputs: impossibleThroughputs(flow),
    lead_times: shortLeadTimes(company.processes ?? []),
    headcount: headcountDisagreement(situation),
    revenues: revenueDisagreements(situation),
    retention,
    /** What ends before it begins. */
    spans: impossibleSpans(company),
    shares: impossibleShares(company, metrics),
    key_results_by_measure,
    stated_twice: measuresStatedTwice(situation, metrics, key_results_by_measure),
    rates_stated_twice: rates.found,
    process_figures: ofProcesses.found,
    queue_counts: ofQueues.found,
    /** How many pairs of one measure there were to compare. */
    measures_compared:
      rates.compared +
      ofProcesses.compared +
      ofQueues.compared +
      [...key_results_by_measure.keys()].filter((one) => metrics.has(one)).length,
    unknown_links: unknownLinks(company, goals.unknown),
  }
}

/** Paths of all data that another datum contradicts; findings that rest on them are less sure. An
 *  unknown link says nothing against a figure, so that it is not among them.
 *  @param others those that are known otherwise: what links call one number, rates that counts deny */
export function contradictedPaths(
  checks: Checks,
  company: Situation['company'],
  others: Iterable<string>,
): Set<string> {
  const paths = new Set(others)
  const add = (...more: readonly string[]) => {
    for (const path of more) paths.add(path)
  }
  for (const { path } of checks.queues) {
    add(`${path}.current_queue`, `${path}.avg_wait_hours`, `${path}.throughput_per_day`)
  }
  for (const { path, limit_paths } of checks.throughputs) {
    add(`${path}.throughput_per_day`, ...limit_paths)
  }
  for (const { path, step_paths } of checks.lead_times) {
    add(`${path}.lead_time_hours`, ...step_paths)
  }
  if (checks.headcount !== undefined) {
    add(checks.headcount.base.path, ...checks.headcount.others.map(({ path }) => path))
  }
  for (const { one, other, kind } of checks.revenues) {
    add(one.path, other.path)
    if (kind === 'same') add('metrics.annual_revenue_usd', 'team.annual_revenue_usd')
  }
  // The months themselves are held by the recurring revenue that they lead to.
  if (checks.retention !== undefined) add(checks.retention.stated.path)
  for (const { from, to } of checks.spans.found) add(from.path, to.path)
  for (const { paths: of } of checks.shares) add(...of)
  for (const index of (company.dated_ahead ?? []).keys()) add(`dated_ahead[${index}].on`)
  for (const { metric, other } of checks.stated_twice) add(metric.path, other.value_path)
  for (const { value_path, step_path } of checks.rates_stated_twice) add(value_path, step_path)
  for (const { value_path, figure_path } of checks.process_figures) add(value_path, figure_path)
  for (const { path, counted } of checks.queue_counts) add(path, counted.path)
  const { stage, team } = company
  if (stage !== undefined && team?.stage !== undefined && stage !== team.stage) {
    add('stage', 'team.stage')
  }
  return paths
}
