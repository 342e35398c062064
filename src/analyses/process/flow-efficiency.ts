import { valueOf } from '../../knowledge/figure.ts'
import { assumedProcessHours, scriptDecimals } from '../../knowledge/flow.ts'
import type { Process } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import type { Assumption } from '../assumption.ts'
import { exceeds, hoursOverLeadTime } from '../lead-time-parts.ts'

export interface FlowEfficiency {
  /** As the script has it, with an hour for each step whose work is not given. */
  flow_efficiency_pct: number
  /** Work of lead time, unrounded; null where an hour of it is not known, or waits and work are more
   *  than the lead time. */
  flow_efficiency_known_pct: number | null
  /** As given for the process, else waits and work of all steps; null where one is not known. */
  lead_time_hours: number | null
  lead_time_basis: 'given' | 'steps' | null
  /** Waits and work of all steps; null where one is not known. */
  steps_hours: number | null
  /** Work of all steps; null where one is not known. */
  process_hours: number | null
}

const anHour = valueOf(assumedProcessHours)
const { percent: decimals } = valueOf(scriptDecimals)
const WAIT_AS_NONE = 'a missing wait counts as none, as in the script'
const WORK_AS_HOUR = 'missing work counts as one hour, as in the script'

/** Share of the lead time that is work, in percent. Source of the formula: seed,
 *  ops_efficiency_analyzer. What it puts in for missing hours is added to `assumed`. */
export function flowEfficiency(
  process: Process,
  position: number,
  assumed: Assumption[],
): FlowEfficiency {
  let lead = 0
  let work = 0
  let isWaitKnown = true
  let isWorkKnown = true
  process.steps?.forEach((step, index) => {
    const { avg_wait_hours: wait, avg_process_hours: hours } = step
    if (wait === undefined) {
      isWaitKnown = false
      const path = `processes[${position}].steps[${index}].avg_wait_hours`
      assumed.push({ path, value: 0, because: WAIT_AS_NONE })
    }
    if (hours === undefined) {
      isWorkKnown = false
      const path = `processes[${position}].steps[${index}].avg_process_hours`
      assumed.push({ path, value: anHour, because: WORK_AS_HOUR })
    }
    lead += (wait ?? 0) + (hours ?? anHour)
    work += hours ?? anHour
  })
  const given = process.lead_time_hours
  const steps_hours = isWaitKnown && isWorkKnown ? lead : null
  const lead_time_hours = given ?? steps_hours
  const isKnown =
    isWorkKnown &&
    lead_time_hours !== null &&
    lead_time_hours > 0 &&
    !exceeds(work, lead_time_hours) &&
    hoursOverLeadTime(process) === null
  const fromSteps = steps_hours === null ? null : 'steps'
  return {
    flow_efficiency_pct: roundHalfEven(lead > 0 ? (work / lead) * 100 : 0, decimals),
    flow_efficiency_known_pct: isKnown ? Math.min(100, (work / lead_time_hours) * 100) : null,
    lead_time_hours,
    lead_time_basis: given === undefined ? fromSteps : 'given',
    steps_hours,
    process_hours: isWorkKnown ? work : null,
  }
}
