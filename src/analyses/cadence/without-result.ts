import { cadenceFigures } from '../../knowledge/cadence.ts'
import { lookBacks } from '../../knowledge/cadence-habits.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Held, Series } from './held.ts'

const RUNNING = valueOf(cadenceFigures.meetings_without_result)

/** Whether meetings of a series say what they left: actions and decisions, of a look back the actions
 *  alone, since it has to end with one. */
function saysResult({ name }: Series): (held: Held) => boolean {
  const isLookBack = lookBacks.test(name)
  return ({ actions, decisions }) => actions !== null && (isLookBack || decisions !== null)
}

/** The last meetings running that left neither an action nor a decision. */
export function lastWithoutResult(series: Series): Held[] {
  const { held } = series
  const isSaid = saysResult(series)
  const isEmpty = (one: Held) => isSaid(one) && !one.actions && !one.decisions
  return held.slice(held.findLastIndex((one) => !isEmpty(one)) + 1)
}

/** Whether one of a series is on record with what it left. */
export const isRecorded = (series: Series): boolean => series.held.some(saysResult(series))

/** Whether the records tell if a series ends with nothing: not where none says what it left, nor where
 *  none left anything and they are too few for a run. */
export function tellsResults(series: Series): boolean {
  const { length } = series.held
  return isRecorded(series) && (length >= RUNNING || lastWithoutResult(series).length < length)
}
