import { valueOf } from '../../knowledge/figure.ts'
import { assumedCapacity } from '../../knowledge/flow.ts'
import type { Assumption } from '../assumption.ts'
import type { ProcessFlow } from './constraint.ts'

const capacityForThroughput = valueOf(assumedCapacity)
const AS_NONE = 'a missing figure counts as 0, as in the script'
const CAPACITY = 'without a capacity the script takes 1.2 times the throughput'
const ARRIVALS = 'what the first step passes on stands in for arrivals that are not given'

/** Adds what is put in for missing throughputs, queues, capacities and arrivals. */
export function assumptionsOfSteps(flow: ProcessFlow, assumed: Assumption[]): void {
  const root = `processes[${flow.position}]`
  const [first] = flow.inflows
  if (first?.assumed) {
    assumed.push({ path: `${root}.arrivals_per_day`, value: first.per_day ?? 0, because: ARRIVALS })
  }
  flow.process.steps?.forEach((step, index) => {
    const { throughput_per_day: throughput, capacity_per_day, current_queue } = step
    if (throughput === undefined) {
      const path = `${root}.steps[${index}].throughput_per_day`
      assumed.push({ path, value: 0, because: AS_NONE })
    }
    if (capacity_per_day === undefined) {
      const path = `${root}.steps[${index}].capacity_per_day`
      const value = (throughput ?? 0) * capacityForThroughput
      assumed.push({ path, value, because: CAPACITY })
    }
    if (current_queue === undefined) {
      const path = `${root}.steps[${index}].current_queue`
      assumed.push({ path, value: 0, because: AS_NONE })
    }
  })
}
