import { valueOf } from '../knowledge/figure.ts'
import { FUNNEL_WORDS, throughputFigures } from '../knowledge/throughput.ts'
import type { Process } from '../model/company.ts'
import { type Inflow, inflows } from './process/inflow.ts'
import { stemList, stemsOf } from './shared-words.ts'

const funnelStems = stemsOf(FUNNEL_WORDS.join(' '))

/** What was found of each process: several analyses ask. */
const funnels = new WeakMap<Process, boolean>()

const BORNE_OUT = valueOf(throughputFigures.growth_days)

/** Whether what does not leave the steps waits before them, as their queues bear out by arrivals that
 *  are given: then it has not dropped out. */
function waitsInstead(process: Process): boolean {
  if (process.arrivals_per_day === undefined) return false
  const reaching = inflows(process)
  let stays = false
  for (const [position, step] of (process.steps ?? []).entries()) {
    const { current_queue: queue = 0, throughput_per_day: passed } = step
    const lost = (reaching[position]?.per_day ?? 0) - (passed ?? Infinity)
    if (lost <= 0) continue
    if (queue < lost * BORNE_OUT) return false
    stays = true
  }
  return stays
}

/** Whether dropping out is normal in a process, by its name or category, and nothing says that what
 *  does not leave it waits. */
export function isFunnel(process: Process): boolean {
  const known = funnels.get(process)
  if (known !== undefined) return known
  const { name = '', category = '' } = process
  const found =
    stemList(`${name} ${category}`).some((stem) => funnelStems.has(stem)) && !waitsInstead(process)
  funnels.set(process, found)
  return found
}

/** What reaches a step in a day, of what the steps before it hand on. In a funnel that is known only
 *  where it enters or all of it is passed on, if the step can take it: else nobody knows how much
 *  drops out on the way.
 *  @example a funnel, 15 are handed to a step that does 8 of a possible 10 // => null */
export function reachingOf(process: Process, position: number, inflow: Inflow): number | null {
  const { per_day: handed, feeders } = inflow
  if (handed === null || !isFunnel(process)) return handed
  const { throughput_per_day: passed = 0, capacity_per_day: most = Infinity } =
    process.steps?.[position] ?? {}
  return handed <= most && (feeders.length === 0 || passed >= handed) ? handed : null
}
