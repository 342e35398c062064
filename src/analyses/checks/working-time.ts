import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'

/** Lengths of working time, as the company states them, else as assumed. */
export interface WorkingTime {
  hours_per_day: number
  days_per_week: number
  /** What was assumed, as sentences. */
  assumed: readonly string[]
}

const CLOCK = /^(\d{1,2}):(\d{2})$/
const MINUTES = valueOf(timeFigures.minutes_per_hour)

function minutesOf(clock: string | undefined): number | undefined {
  const [, hours, minutes] = CLOCK.exec(clock ?? '') ?? []
  return hours === undefined ? undefined : Number(hours) * MINUTES + Number(minutes)
}

/** Working hours in a day and working days in a week. */
export function workingTime({ working_hours }: Company): WorkingTime {
  const start = minutesOf(working_hours?.start)
  const end = minutesOf(working_hours?.end)
  const given = start !== undefined && end !== undefined && end > start
  const days = working_hours?.days?.length
  const hours_per_day = given ? (end - start) / MINUTES : valueOf(timeFigures.working_hours_per_day)
  const days_per_week = days || valueOf(timeFigures.working_days_per_week)
  return {
    hours_per_day,
    days_per_week,
    assumed: [
      ...(given ? [] : [`${hours_per_day} working hours a day`]),
      ...(days ? [] : [`${days_per_week} working days a week`]),
    ],
  }
}
