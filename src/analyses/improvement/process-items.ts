import { valueOf } from '../../knowledge/figure.ts'
import { maturityStatus } from '../../knowledge/maturity.ts'
import { planLimits, planPriorities } from '../../knowledge/plan.ts'
import type { MaturityRecommendation, ProcessScore } from '../process/maturity.ts'
import type { StepFigures } from '../process/steps.ts'
import type { ToldBottleneck } from '../process/told-flow.ts'
import { counted, quoted, say, sayRate } from '../words.ts'
import type { PlanItem } from './item.ts'

const priorities = valueOf(planPriorities)
const limits = valueOf(planLimits)
const status = valueOf(maturityStatus)

/** What counts as done: the script's gain in throughput, but no more than reaches the step, and while
 *  it does less than it can no more than that; where all of that is passed on, that no more waits than
 *  the step does in a day. */
function target(figures: StepFigures): string {
  const { throughput_per_day: throughput, inflow_per_day: inflow, queue_depth: queue } = figures
  const capacity = figures.capacity_per_day ?? 0
  const name = quoted(figures.name)
  const gain = limits.throughput_gain_pct
  const reached = throughput * (1 + gain / 100)
  if (throughput <= 0) return `Work leaves ${name} every day`
  if (capacity > throughput && capacity < Math.min(reached, inflow ?? reached)) {
    return `${name} passes on ${sayRate(capacity)} a day, all it can take, instead of ${sayRate(throughput)}`
  }
  if (inflow === null || inflow >= reached) {
    return `${name} passes on ${say(gain)}% more: ${sayRate(reached)} a day instead of ${sayRate(throughput)}`
  }
  if (inflow > throughput) {
    return `${name} passes on all ${sayRate(inflow)} a day that ${inflow === 1 ? 'reaches' : 'reach'} it, instead of ${sayRate(throughput)}`
  }
  const aDay = Math.ceil(throughput)
  return queue > aDay
    ? `At most ${counted(aDay, 'waits', 'wait')} at ${name} instead of ${say(queue)}: it passes on ${sayRate(throughput)} a day`
    : `No more reaches ${name} than it can take`
}

function bottleneckItem(bottleneck: ToldBottleneck): PlanItem {
  const { constraint, process, focusing_steps, steps, owner } = bottleneck
  const { step, step_position: position } = constraint
  const [, exploit] = focusing_steps
  const figures = position === null ? undefined : steps[position]
  const isKnown = step !== null && figures !== undefined
  return {
    priority: priorities.bottleneck,
    category: 'Bottleneck',
    item: isKnown
      ? `Get more through ${quoted(step)} in ${quoted(process)}`
      : `Find what limits ${quoted(process)}`,
    detail: isKnown && exploit !== undefined ? exploit.what : constraint.because,
    impact: 'HIGH — the process as a whole delivers what this step lets through',
    effort: 'MEDIUM',
    owner_suggestion: 'COO + process owner',
    timebox: '2-4 weeks',
    success_metric: isKnown ? target(figures) : 'Capacity and queue of each step are known',
    subject: process,
    owner,
    rests_on: isKnown ? 'data' : 'missing',
  }
}

/** The constraints that hold up most work, as many as the script has bottlenecks in its plan. */
export const bottleneckItems = (mostHeldUp: readonly ToldBottleneck[]): PlanItem[] =>
  mostHeldUp.slice(0, limits.bottlenecks).map(bottleneckItem)

const byScore = (one: ProcessScore, other: ProcessScore): number =>
  one.maturity_score - other.maturity_score

function maturityText(process: ProcessScore, recommendation: MaturityRecommendation) {
  const { dimension, current_score, target_score, action, given, now, target } = recommendation
  const name = dimension.replaceAll('_', ' ')
  const reached = `${name} of ${quoted(process.name)} is at level ${target_score}: ${target}`
  return given
    ? {
        item: `Raise ${name} of ${quoted(process.name)} from ${say(current_score)} to ${target_score} of 5`,
        detail: `Now: ${now}. ${action}.`,
        success_metric: reached,
        rests_on: 'data' as const,
      }
    : {
        item: `Find out how ${quoted(process.name)} does on ${name}: no level is given`,
        detail: `Ask those who run it. If nothing is there: ${action}.`,
        success_metric: reached,
        rests_on: 'missing' as const,
      }
}

function criticalItem(
  process: ProcessScore,
  recommendation: MaturityRecommendation,
  owner: string | null,
): PlanItem {
  return {
    priority: priorities.critical_process,
    category: 'Process Maturity',
    ...maturityText(process, recommendation),
    impact: 'HIGH — what depends on who happens to do it goes wrong unseen',
    effort: 'LOW-MEDIUM',
    owner_suggestion: 'Process owner',
    timebox: '1-2 weeks',
    subject: process.name,
    owner,
  }
}

function improvementItem(
  process: ProcessScore,
  recommendation: MaturityRecommendation,
  owner: string | null,
): PlanItem {
  return {
    priority: priorities.improvement,
    category: 'Process Improvement',
    ...maturityText(process, recommendation),
    impact: 'MEDIUM',
    effort: 'LOW',
    owner_suggestion: 'Process owner',
    timebox: '2-4 weeks',
    subject: process.name,
    owner,
  }
}

/** The first recommendations for every critical process, least mature first. */
export const criticalItems = (
  scores: readonly ProcessScore[],
  ownerOf: (process: string) => string | null,
): PlanItem[] =>
  scores
    .filter(({ maturity_score }) => maturity_score < status.critical_below)
    .sort(byScore)
    .flatMap((process) =>
      process.recommendations
        .slice(0, limits.recommendations_of_critical)
        .map((recommendation) => criticalItem(process, recommendation, ownerOf(process.name))),
    )

/** The first recommendation for the least mature of the processes that are neither critical nor
 *  healthy. */
export const improvementItems = (
  scores: readonly ProcessScore[],
  ownerOf: (process: string) => string | null,
): PlanItem[] =>
  scores
    .filter(
      ({ maturity_score: score }) => score >= status.critical_below && score < status.healthy_from,
    )
    .sort(byScore)
    .slice(0, limits.processes_to_improve)
    .flatMap((process) =>
      process.recommendations
        .slice(0, 1)
        .map((recommendation) => improvementItem(process, recommendation, ownerOf(process.name))),
    )
