import type { KeyResult } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation } from '../../model/source.ts'
import { valueKey } from '../../model/value-key.ts'
import { isStepped } from '../goals/goals.ts'
import type { Quarter, QuarterDates, QuarterTime } from './quarter-progress.ts'

/** The time that a key result's value stands for.
 *  @param list where the list of key results stands in the company document
 *  @param index its place in that list */
export type TimeOf = (result: KeyResult, list: string, index: number) => QuarterTime

/** Time passed and left by the day that a value is of, not by the day asked about: what was reached in
 *  half a quarter is no slower for being told later. A value without a day, or of one before the
 *  quarter, counts as today's, and so do steps, which have no rate; and all values do where the asker
 *  says how far the quarter has run, and when it is over. The days of very many values are few, so that each is counted once. */
export function valueTimes(
  { sources, at }: Pick<Situation, 'sources' | 'at'>,
  { from, progress, time }: Quarter,
  { quarter_start: start, quarter_end: end }: QuarterDates,
): TimeOf {
  if (from !== 'dates' || progress >= 1 || start === undefined || end === undefined) {
    return () => time
  }
  const total = daysBetween(start, end)
  const times = new Map<string, QuarterTime>()
  return (result, list, index) => {
    if (isStepped(result)) return time
    const on = sources.dateOf(list, [index, valueKey(result)])
    if (on === undefined || on >= at || on < start) return time
    let then = times.get(on)
    if (then === undefined) {
      const before = daysBetween(start, on)
      const elapsed = before + 1
      then = { elapsed, left: total - before, progress: before / total, end, on }
      times.set(on, then)
    }
    return then
  }
}
