import type { Process } from '../../model/company.ts'
import type { Bottleneck } from '../process/flow.ts'

/** A process with its flow. */
export interface Flowing {
  position: number
  process: Process
  flow: Bottleneck
}

/** The processes that have steps, each with its flow, in the order of the data. */
export function flowing(processes: readonly Process[], flows: readonly Bottleneck[]): Flowing[] {
  const byPath = new Map(flows.map((flow) => [flow.path, flow]))
  return processes.flatMap((process, position) => {
    const flow = byPath.get(`processes[${position}]`)
    return flow === undefined ? [] : [{ position, process, flow }]
  })
}
