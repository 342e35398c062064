import type { Process } from '../../model/company.ts'
import { hoursOverLeadTime } from '../lead-time-parts.ts'
import { nameOfProcess } from '../process/names.ts'

/** A lead time that is less than the waits and work of its steps. */
export interface ShortLeadTime {
  process: string
  process_position: number
  /** Path of the process. */
  path: string
  lead_time_hours: number
  steps_hours: number
  /** Paths of the waits and work that are given. */
  step_paths: readonly string[]
}

/** Processes whose lead time is less than the sum of its parts. */
export const shortLeadTimes = (processes: readonly Process[]): ShortLeadTime[] =>
  processes.flatMap((given, process_position) => {
    const steps_hours = hoursOverLeadTime(given)
    if (steps_hours === null) return []
    const path = `processes[${process_position}]`
    const step_paths = (given.steps ?? []).flatMap((step, index) =>
      (['avg_wait_hours', 'avg_process_hours'] as const).flatMap((key) =>
        step[key] === undefined ? [] : [`${path}.steps[${index}].${key}`],
      ),
    )
    return [
      {
        process: nameOfProcess(given, process_position),
        process_position,
        path,
        lead_time_hours: given.lead_time_hours ?? 0,
        steps_hours,
        step_paths,
      },
    ]
  })
