import { valueOf } from '../../knowledge/figure.ts'
import { DAYS_IN_WEEK, okrFigures } from '../../knowledge/okr.ts'
import { daysBetween } from '../../model/dates.ts'
import type { CycleTime } from '../needed-multiple.ts'

const HALFWAY = valueOf(okrFigures.assumed_progress)

export interface Quarter {
  /** Share of the quarter that has passed, 0-1. */
  progress: number
  /** Whether dates say so, the asker does, or nobody (then it is taken as half). */
  from: 'dates' | 'given' | 'assumed'
  /** Days to the last day of the quarter, never negative; null where no dates say. */
  days_left: number | null
  weeks_left: number | null
  time: QuarterTime
}

/** Until a day: in days with both ends and that day where dates say, else in shares. */
export interface QuarterTime extends CycleTime {
  /** Share of the quarter that has passed on that day, 0-1. */
  progress: number
  /** The day, where it is before the one asked about; else null. */
  on: string | null
  /** The last day; null where no dates say. */
  end: string | null
}

export interface QuarterDates {
  quarter_start?: string
  quarter_end?: string
}

const limit = (share: number): number => Math.max(0, Math.min(1, share))

/** Passed and left where only a share is known. */
export const shareOf = (progress: number): QuarterTime => ({
  elapsed: progress,
  left: 1 - progress,
  progress,
  on: null,
  end: null,
})

/** How far the quarter has run on the day `at`: elapsed days over the days from its first to its
 *  last day, within 0-1. Without dates, or with dates that do not follow each other, it is taken
 *  as half and marked assumed. Source: okr_tracker.
 *  @example quarterOn('2025-02-28', { quarter_start: '2025-01-01', quarter_end: '2025-03-31' }, undefined)
 *  // => progress 58 / 89, 31 days left, 59 of 90 passed */
export function quarterOn(at: string, dates: QuarterDates, given: number | undefined): Quarter {
  const { quarter_start: start, quarter_end: end } = dates
  const total = start === undefined || end === undefined ? 0 : daysBetween(start, end)
  if (start === undefined || end === undefined || !(total > 0)) {
    const from = given === undefined ? 'assumed' : 'given'
    const progress = given ?? HALFWAY
    return { progress, from, days_left: null, weeks_left: null, time: shareOf(progress) }
  }
  const daysLeft =
    given === undefined ? Math.max(0, daysBetween(at, end)) : Math.round((1 - given) * total)
  const left = Math.min(total + 1, daysLeft)
  const progress = given ?? limit(daysBetween(start, at) / total)
  return {
    progress,
    from: given === undefined ? 'dates' : 'given',
    days_left: daysLeft,
    weeks_left: daysLeft / DAYS_IN_WEEK,
    time: { elapsed: total + 1 - left, left, progress, on: null, end },
  }
}
