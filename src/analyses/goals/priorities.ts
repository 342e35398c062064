import type { Company } from '../../model/company.ts'
import { type LinkNames, linkNames } from '../link-names.ts'

export type Priority = NonNullable<NonNullable<Company['strategy']>['priorities']>[number]

/** The calendar years in which the fiscal year of a day begins and ends. */
export interface FiscalSpan {
  begins: number
  ends: number
}

/** The priorities of a strategy, by the year that a day belongs to. */
export interface YearsPriorities {
  /** What the running fiscal year is called. */
  year: number
  /** Those of the running year, or of any. */
  running: Priority[]
  /** Those of another year. */
  other: Priority[]
  /** What links call the priorities of any year; null where the strategy has none. */
  called: LinkNames<Priority> | null
}

const yearOf = ({ year }: Priority): number | undefined =>
  year !== undefined && /^\d+$/.test(String(year)) ? Number(year) : undefined

/** The day by which goals belong to a fiscal year: the last of their cycle where it is over. */
export const lastDayOfGoals = ({ company_okrs: okrs }: Company, at: string): string =>
  okrs?.quarter_end !== undefined && okrs.quarter_end < at ? okrs.quarter_end : at

/** Parts the priorities of a strategy by the fiscal year of a day. It is called by the year in which it
 *  ends, unless priorities are of the year in which it begins and none is of that in which it ends. */
export function yearsPriorities(
  { strategy }: Company,
  { begins, ends }: FiscalSpan,
): YearsPriorities {
  const { priorities = [] } = strategy ?? {}
  const years = new Set(priorities.map(yearOf))
  const year = years.has(begins) && !years.has(ends) ? begins : ends
  const isRunning = (one: Priority): boolean => (yearOf(one) ?? year) === year
  return {
    year,
    running: priorities.filter(isRunning),
    other: priorities.filter((one) => !isRunning(one)),
    called: priorities.length === 0 ? null : linkNames(priorities, (one) => one),
  }
}
