import { inflows } from '../../../../analyses/process/inflow.ts'
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
  if (inflow === null) return null
  const { feeders = [] } = inflows(process)[position] ?? {}
  if (position === 0 || feeders.length === 0) {
    return process.arrivals_per_day === undefined || position > 0
      ? cite.datum(`${path}.steps[${position}].throughput_per_day`, 'per_day')
      : cite.datum(`${path}.arrivals_per_day`, 'per_day')
  }
  const inputs = feeders.flatMap((feeder) =>
    process.steps?.[feeder]?.throughput_per_day === undefined
      ? []
      : [cite.datum(`${path}.steps[${feeder}].throughput_per_day`, 'per_day')],
  )
  const [only = cite.datum(`${path}.steps`), ...others] = inputs
  return inputs.length === 1
    ? only
    : cite.computed(inflow, 'per_day', 'what the steps before it pass on', [only, ...others])
}
