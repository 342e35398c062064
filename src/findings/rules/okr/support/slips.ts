import {
  baselineOf,
  currentOf,
  isStepped,
  type ResultRef,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import { impossibleFigure } from '../../../../analyses/goals/impossible-figure.ts'
import { isBehindBaseline } from '../../../../analyses/goals/outlook.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import { sayValue, titled } from './say.ts'

/** A result that has gone the wrong way. */
export interface Slip {
  ref: ResultRef
  /** Where it came from: its baseline, else an earlier check-in. */
  from: number
  current: number
  /** Position of the earlier check-in; null: the baseline. */
  checkIn: number | null
}

const isWorse = (ref: ResultRef, from: number, current: number): boolean => {
  const target = targetOf(ref.result) ?? 0
  return Math.abs(target - current) > Math.abs(target - from) && (ref.pace.score ?? 0) < 1
}

/** The check-in before the latest, among those that state a value. */
function checkInBefore({ result }: ResultRef, at: string): { value: number; index: number } | null {
  const dated: { on: string; value: number; index: number }[] = []
  result.check_ins?.forEach(({ on, value }, index) => {
    if (value !== undefined && on !== undefined && on <= at) dated.push({ on, value, index })
  })
  dated.sort((a, b) => (a.on < b.on ? -1 : 1))
  const last = dated.pop()
  const current = currentOf(result)
  if (last !== undefined && current !== undefined && last.value !== current) return last
  return dated.pop() ?? null
}

/** How a numeric result has gone the wrong way; null where it has not. */
export function slipOf(ref: ResultRef, at: string): Slip | null {
  const { result } = ref
  const { status } = ref.pace
  if (isStepped(result) || status === 'kept' || status === 'not_kept') return null
  const current = currentOf(result)
  const baseline = baselineOf(result)
  if (current === undefined || targetOf(result) === undefined) return null
  if (impossibleFigure(result) !== undefined) return null
  if (baseline !== undefined && isBehindBaseline(result)) {
    return { ref, from: baseline, current, checkIn: null }
  }
  const before = result.check_ins === undefined ? null : checkInBefore(ref, at)
  if (before === null || !isWorse(ref, before.value, current)) return null
  return { ref, from: before.value, current, checkIn: before.index }
}

/** "'NRR' went from 106.2% to 104.2% since the start, away from 108%". */
export function saySlip({ ref: { result }, from, current, checkIn }: Slip): string {
  const since = checkIn === null ? 'the start' : formatDate(result.check_ins?.[checkIn]?.on)
  const target = sayValue(result, targetOf(result) ?? 0)
  return `${titled(result)} went from ${sayValue(result, from)} to ${sayValue(result, current)} since ${since}, away from ${target}`
}
