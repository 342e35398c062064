import type { Facts } from '../../../../analyses/facts.ts'
import type { ProcessVolume, StepVolume } from '../../../../analyses/throughput/volume.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import { inflowEvidence } from './inflow.ts'

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
  const heldBack = steps
    .filter(
      ({ step_position: at, breaks_at }) =>
        at < step_position &&
        breaks_at < 1 &&
        process.steps?.[at]?.throughput_per_day !== undefined,
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

/** Evidence for the multiple of today's volume at which a step is full. */
export const breakEvidence = (
  facts: Facts,
  cite: Cite,
  volume: ProcessVolume,
  step: StepVolume,
): Evidence =>
  cite.computed(step.breaks_at, 'times', 'capacity / what reaches the step', [
    cite.datum(
      `processes[${volume.position}].steps[${step.step_position}].capacity_per_day`,
      'per_day',
    ),
    reachingEvidence(facts, cite, volume, step),
  ])
