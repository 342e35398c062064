import { valueOf } from '../knowledge/figure.ts'
import { goalFigures } from '../knowledge/goals.ts'
import type { Situation } from '../model/source.ts'
import { analyseCadence } from './cadence/cadence.ts'
import { headcountOf } from './cadence/headcount.ts'
import { heldMeetings } from './cadence/held.ts'
import { contradictedPaths, crossCheck } from './checks/checks.ts'
import { decisionLog } from './decisions/log.ts'
import { decisionSpeed } from './decisions/speed.ts'
import { checkInsOf } from './goals/check-ins.ts'
import { endedCycles } from './goals/cycles.ts'
import { goalsOf } from './goals/goals.ts'
import { netGoals } from './goals/net-goal.ts'
import { rollupsOf } from './goals/rollups.ts'
import { analyseGrowth } from './growth/headcount.ts'
import { readStage } from './growth/stage.ts'
import { improvementPlan } from './improvement/plan.ts'
import { analyseMetrics } from './metrics/metrics.ts'
import { analyseOkrs } from './okr/analysis.ts'
import { analyseOrg } from './org/org.ts'
import { analyseFlow } from './process/flow.ts'
import { scoreMaturity } from './process/maturity.ts'
import { findOwners } from './reporting/owners.ts'
import { reportingLines } from './reporting/reporting-lines.ts'
import { analyseActions } from './risk/actions.ts'
import { analyseAutomations } from './risk/automations.ts'
import { openBlockers } from './risk/blockers.ts'
import { analyseIncidents } from './risk/incidents.ts'
import { companyConstraint } from './throughput/company-constraint.ts'
import { goalPath } from './throughput/goal-path.ts'
import { leadTimes } from './throughput/lead-time.ts'
import { leversAt } from './throughput/levers.ts'
import { metricSeries } from './throughput/metric-series.ts'
import { processCases } from './throughput/process-cases.ts'
import { processOwners } from './throughput/process-owners.ts'
import { queueTrends } from './throughput/queue-trend.ts'
import { volumes } from './throughput/volume.ts'
import { workWeek } from './throughput/work-week.ts'

/** Settings that a person may put in place of what the data say. */
export interface Overrides {
  /** Share of the quarter that has passed, 0-1. */
  quarter_progress?: number
}

/** A function that computes once and remembers. */
export function once<T>(compute: () => T): () => T {
  let computed: { value: T } | undefined
  return () => (computed ??= { value: compute() }).value
}

/** Every analysis of one situation, each computed when first asked for and only once.
 *  Analyses never call each other: what one needs of another is wired here. */
export function createFacts(situation: Situation, overrides: Overrides) {
  const { company, at } = situation
  const processes = company.processes ?? []
  const maturity = once(() => scoreMaturity(processes))
  const flow = once(() => analyseFlow(processes))
  const org = once(() => analyseOrg(company))
  const okr = once(() => analyseOkrs(situation, overrides))
  const goals = once(() => goalsOf(okr(), situation.at))
  const rollups = once(() => rollupsOf(goals()))
  const decisions = once(() => decisionLog(company))
  const incidents = once(() => analyseIncidents(company, at))
  const week = once(() => workWeek(company))
  const path = once(() => goalPath(company))
  const series = once(() => metricSeries(company))
  const queues = once(() => queueTrends(flow().bottlenecks, series(), week(), situation))
  const headcount = once(() => headcountOf(company))
  const metrics = once(() => analyseMetrics(situation))
  const checks = once(() => crossCheck(situation, metrics(), week(), path()))
  const owners = once(() => findOwners(company))
  const answering = once(() => processOwners(company, owners().department))
  const limit = once(() => companyConstraint(company, path(), flow().bottlenecks, queues()))
  return {
    situation,
    workWeek: week,
    goalPath: path,
    metricSeries: series,
    queueTrends: queues,
    companyConstraint: limit,
    /** Null where the company's constraint is not established. */
    constraintLevers: once(() => {
      const [first] = limit().status === 'established' ? limit().candidates : []
      return first === undefined ? null : leversAt(company, first, path().processes)
    }),
    leadTimes: once(() => leadTimes(company, flow().bottlenecks, path().processes, week())),
    volumes: once(() => volumes(company, flow().bottlenecks)),
    processOwners: answering,
    processCases: once(() =>
      processCases(
        company,
        path().processes,
        answering(),
        maturity().process_scores,
        incidents().all,
      ),
    ),
    headcount,
    /** Metrics with their values by day; also those that have a history only. */
    metrics,
    /** What contradicts something else in the data, and the paths of both sides. */
    checks,
    contradicted: once(() => contradictedPaths(checks(), company)),
    growth: once(() => analyseGrowth(situation, headcount())),
    stage: once(() => readStage(company, headcount())),
    reportingLines: once(() => reportingLines(company.people ?? [])),
    owners,
    cadence: once(() => analyseCadence(company)),
    meetings: once(() => heldMeetings(company, at)),
    decisions,
    decisionSpeed: once(() => decisionSpeed(decisions(), at)),
    blockers: once(() => openBlockers(company, at)),
    actions: once(() => analyseActions(company, at)),
    incidents,
    automations: once(() => analyseAutomations(company, company.people ?? [], at)),
    okr,
    goals,
    rollups,
    netGoals: once(() => netGoals(situation, goals(), rollups())),
    checkIns: once(() => checkInsOf(goals(), situation.at)),
    endedCycles: once(() => endedCycles(situation, valueOf(goalFigures.cycles_in_a_row))),
    maturity,
    flow,
    org,
    improvementPlan: once(() => improvementPlan(processes, maturity(), flow(), org())),
  }
}

export type Facts = ReturnType<typeof createFacts>
