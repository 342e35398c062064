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
  /** The calendar year in which it begins. */
  begins: number
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

/** What links call the priorities of any year; null where the strategy has none. */
export const priorityNames = ({ strategy }: Company): LinkNames<Priority> | null =>
  strategy?.priorities?.length ? linkNames(strategy.priorities, (one) => one) : null

/** Parts the priorities of a strategy by the fiscal year of a day. It is called as the company's own
 *  goals tell; else by the year in which it ends, unless priorities are of the year in which it begins
 *  and none is of that in which it ends. */
export function yearsPriorities(
  { strategy }: Company,
  span: FiscalSpan,
  calledBy: keyof FiscalSpan | null,
  called: LinkNames<Priority> | null,
): YearsPriorities {
  const { priorities = [] } = strategy ?? {}
  const { begins, ends } = span
  const years = new Set(priorities.map(yearOf))
  const guessed = years.has(begins) && !years.has(ends) ? begins : ends
  const year = calledBy === null ? guessed : span[calledBy]
  const isRunning = (one: Priority): boolean => (yearOf(one) ?? year) === year
  return {
    year,
    begins,
    running: priorities.filter(isRunning),
    other: priorities.filter((one) => !isRunning(one)),
    called,
  }
}
