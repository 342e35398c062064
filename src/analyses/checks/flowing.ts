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
  const byPosition: (Flowing | undefined)[] = processes.map(() => undefined)
  for (const flow of flows) {
    const { process, position } = flow.from
    byPosition[position] = { position, process, flow }
  }
  return byPosition.filter((one) => one !== undefined)
}
