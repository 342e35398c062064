import { cadenceFigures } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Held, Series } from './held.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_result)

/** The last meetings running that left neither an action nor a decision. */
export function lastWithoutResult({ held }: Series): Held[] {
  let from = held.length
  while (from > 0 && held[from - 1]?.actions === 0 && held[from - 1]?.decisions === 0) from--
  return held.slice(from)
}

/** Whether one of a series is on record with what it left. */
export const isRecorded = ({ held }: Series): boolean =>
  held.some(({ actions, decisions }) => actions !== null && decisions !== null)

/** Whether the records tell if a series ends with nothing: not where none says what it left, nor where
 *  none left anything and they are too few for a run. */
export function tellsResults(series: Series): boolean {
  const { length } = series.held
  return isRecorded(series) && (length >= RUNNING || lastWithoutResult(series).length < length)
}
