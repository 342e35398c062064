import { checkFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { Process } from '../model/company.ts'
import { isLine } from './process/inflow.ts'

const LARGEST = 1 + valueOf(checkFigures.measure_tolerance_pct) / 100

/** Whether a part of a time is more than the whole, beyond rounding. */
export const exceeds = (part: number, whole: number): boolean => part > whole * LARGEST

/** Hours of waits and work, as far as given, that are more than the lead time stated for the process;
 *  null where they are not, and where steps branch, since a piece then passes a part of them.
 *  @example lead time 40, steps 10 + 62 // => 72 */
export function hoursOverLeadTime({ lead_time_hours: lead, steps = [] }: Process): number | null {
  if (lead === undefined || !isLine(steps)) return null
  let hours = 0
  for (const { avg_wait_hours: wait = 0, avg_process_hours: work = 0 } of steps) {
    hours += Math.max(0, wait) + Math.max(0, work)
  }
  return exceeds(hours, lead) ? hours : null
}
