import { meetingCalendar } from '../../analyses/cadence/meeting-calendar.ts'
import { nextFiscalYear } from '../../analyses/cadence/occurrences.ts'
import { workdayFrom } from '../../analyses/work-calendar.ts'
import { planningTimeline } from '../../knowledge/cadence-year.ts'
import { timeFigures } from '../../knowledge/checks.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'

/** A step of annual planning with its day. */
export interface PlanningDate {
  /** Weeks from the first day of the fiscal year. */
  week: number
  /** The first working day from then on. */
  on: string
  step: string
  who: string
}

const WEEK = valueOf(timeFigures.days_per_week)

/** The steps of planning the next fiscal year, from ten weeks before its first day to that day. */
export function planningDates(company: Company, at: string): PlanningDate[] {
  const year = nextFiscalYear(company, at)
  const calendar = meetingCalendar(company, at)
  return planningTimeline.map(({ week, step, who }) => ({
    week,
    on: workdayFrom(calendar, addDays(year, week * WEEK)),
    step: step.text,
    who,
  }))
}
