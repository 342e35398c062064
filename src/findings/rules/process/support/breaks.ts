import type { Facts } from '../../../../analyses/facts.ts'
import { inflows } from '../../../../analyses/process/inflow.ts'
import type { ProcessVolume, StepVolume } from '../../../../analyses/throughput/volume.ts'
import type { Process } from '../../../../model/company.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatNumber } from '../../../../reports/format-number.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import { inflowEvidence } from './inflow.ts'
import { growthEvidence } from './queue.ts'

/** The multiple at which a step is full, and the other where counts of its queue deny its rates.
 *  @example '0.8x'
 *  @example '0.8x or 1.01x' */
export function fullWords({ breaks_at, by_counts }: StepVolume): string {
  const rates = formatNumber(breaks_at, 'times')
  return by_counts === null ? rates : `${rates} or ${formatNumber(by_counts.breaks_at, 'times')}`
}

/** Positions of all steps whose work comes to one. */
function stepsBefore(process: Process, position: number): Set<number> {
  const reaching = inflows(process)
  const before = new Set<number>(reaching[position]?.feeders)
  for (const at of before) for (const feeder of reaching[at]?.feeders ?? []) before.add(feeder)
  return before
}

/** Evidence for what would reach a step today if no step before it held work back. */
function reachingEvidence(
  { situation }: Facts,
  cite: Cite,
  { position, arrivals_per_day, steps }: ProcessVolume,
  { step_position, inflow_per_day, reaching_per_day }: StepVolume,
): Evidence {
  const root = `processes[${position}]`
  const process = situation.company.processes?.[position] ?? {}
  const inflow = (at: number, value: number | null) =>
    inflowEvidence(cite, process, root, at, value)
  const throughput = (at: number) =>
    cite.datum(`${root}.steps[${at}].throughput_per_day`, 'per_day')
  const handed = inflow(step_position, inflow_per_day) ?? throughput(step_position)
  if (handed.value === reaching_per_day) return handed
  const before = stepsBefore(process, step_position)
  const heldBack = steps
    .filter(
      ({ step_position: at, breaks_at }) =>
        before.has(at) && breaks_at < 1 && process.steps?.[at]?.throughput_per_day !== undefined,
    )
    .flatMap(({ step_position: at, inflow_per_day: given }) => [
      inflow(at, given) ?? throughput(at),
      throughput(at),
    ])
    .slice(0, MOST_CITED)
  const arrivals = inflow(0, arrivals_per_day)
  return cite.computed(
    reaching_per_day,
    'per_day',
    'what it is handed x (handed / throughput) of each overfull step before it, at most what arrives',
    [handed, ...heldBack, ...(arrivals === null ? [] : [arrivals])],
  )
}

/** Evidence for the multiple of today's volume at which a step is full by its rates. */
const byRates = (facts: Facts, cite: Cite, volume: ProcessVolume, step: StepVolume): Evidence =>
  cite.computed(step.breaks_at, 'times', 'capacity / what reaches the step', [
    cite.datum(
      `processes[${volume.position}].steps[${step.step_position}].capacity_per_day`,
      'per_day',
    ),
    reachingEvidence(facts, cite, volume, step),
  ])

/** Evidence for the multiples of today's volume at which a step is full: by its rates, and by what
 *  leaves it and the counts of its queue where these deny them. */
export function breakEvidence(
  facts: Facts,
  cite: Cite,
  volume: ProcessVolume,
  step: StepVolume,
): Evidence[] {
  const rates = byRates(facts, cite, volume, step)
  const trend = facts.queueTrends().get(volume.position)
  const { by_counts } = step
  if (by_counts === null || trend === undefined) return [rates]
  const path = `processes[${volume.position}].steps[${step.step_position}]`
  const days = facts.workWeek().days_per_week
  const reaching = cite.computed(
    by_counts.reaching_per_day,
    'per_day',
    `throughput + growth of the queue as counted / ${days} working days`,
    [
      cite.datum(`${path}.throughput_per_day`, 'per_day'),
      ...growthEvidence(cite, trend, null, days).slice(0, 1),
    ],
  )
  const counted = cite.computed(
    by_counts.breaks_at,
    'times',
    'capacity / what reaches the step by its counts',
    [cite.datum(`${path}.capacity_per_day`, 'per_day'), reaching],
  )
  return [rates, counted]
}
