import { vutEquation } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'

interface Queue {
  /** What arrives of what can be done, a ratio. */
  load: number
  /** Hours of work for one piece. */
  hours: number
  servers: number
  /** Standard deviation of the time between arrivals, and of the work, of their means. */
  arrival_cv: number
  process_cv: number
}

const { coefficients, root_of } = valueOf(vutEquation)

/** Hours a piece waits on average: variability x utilization x time. Null from a load of one on,
 *  where waiting grows without end. Exact for Poisson arrivals at one server, an approximation
 *  otherwise. Source: Kingman 1961; for several servers Hopp and Spearman.
 *  @example { load: 0.9, hours: 1, servers: 1, arrival_cv: 1, process_cv: 1 } // => 9 */
export function expectedWait({ load, hours, servers, arrival_cv, process_cv }: Queue) {
  if (load >= 1 || servers <= 0) return null
  const variability = (arrival_cv * arrival_cv + process_cv * process_cv) / coefficients
  const utilization = load ** (Math.sqrt(root_of * (servers + 1)) - 1) / (servers * (1 - load))
  return variability * utilization * hours
}
