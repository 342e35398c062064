import { handedOn, type Inflow, inflows } from '../../../../analyses/process/inflow.ts'
import type { StepFigures } from '../../../../analyses/process/steps.ts'
import type { Process } from '../../../../model/company.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'

/** Evidence for what reaches a step in a day: the arrivals, else what the steps before it pass on;
 *  null where that is not known. */
export function inflowEvidence(
  cite: Cite,
  process: Process,
  path: string,
  position: number,
  inflow: number | null,
): Evidence | null {
  return inflow === null ? null : reachingEvidence(cite, process, path, position, inflows(process))
}

/** The same for what comes to a step today, also of a queue before it that is worked off. */
export function comingEvidence(
  cite: Cite,
  process: Process,
  path: string,
  position: number,
  { inflow_per_day, backlog_inflow_per_day: now }: StepFigures,
): Evidence | null {
  if (now === null) return inflowEvidence(cite, process, path, position, inflow_per_day)
  const [only, ...others] = (inflows(process)[position]?.feeders ?? []).map((feeder) =>
    cite.datum(`${path}.steps[${feeder}].throughput_per_day`, 'per_day'),
  )
  if (only === undefined || others.length === 0) return only ?? null
  return cite.computed(now, 'per_day', 'what the steps before it pass on', [only, ...others])
}

function reachingEvidence(
  cite: Cite,
  process: Process,
  path: string,
  position: number,
  reaching: readonly Inflow[],
): Evidence {
  const { feeders = [], per_day } = reaching[position] ?? {}
  const throughput = (at: number) =>
    cite.datum(`${path}.steps[${at}].throughput_per_day`, 'per_day')
  if (position === 0 || feeders.length === 0) {
    return process.arrivals_per_day === undefined || position > 0
      ? throughput(position)
      : cite.datum(`${path}.arrivals_per_day`, 'per_day')
  }
  const inputs = feeders.flatMap((feeder) => {
    const passed = process.steps?.[feeder]?.throughput_per_day
    // Of one that hands on less than it passes on today, what reaches it tells.
    if (feeder < position && handedOn(process, feeder, reaching) !== passed) {
      return [reachingEvidence(cite, process, path, feeder, reaching)]
    }
    return passed === undefined ? [] : [throughput(feeder)]
  })
  const [only = cite.datum(`${path}.steps`), ...others] = inputs
  return inputs.length === 1
    ? only
    : cite.computed(per_day ?? 0, 'per_day', 'what the steps before it pass on', [only, ...others])
}
