import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import type { KeyResult } from '../model/company.ts'
import { daysBetween } from '../model/dates.ts'

const FRESH_DAYS = valueOf(confidenceFigures.fresh_days)

/** What the latest check-in until a day that states one says, 0-1, and its day. */
function latestStated(
  { check_ins }: KeyResult,
  at: string,
): { confidence: number; on: string } | undefined {
  let latest: { confidence: number; on: string } | undefined
  for (const { confidence, on = '' } of check_ins ?? []) {
    if (confidence === undefined || on > at || on < (latest?.on ?? '')) continue
    latest = { confidence, on }
  }
  return latest
}

/** The owner's confidence (0-1) of hitting the target: that of the latest check-in until `at`
 *  that states one, else the key result's own. */
export const statedConfidence = (keyResult: KeyResult, at: string): number | undefined =>
  keyResult.check_ins === undefined
    ? keyResult.confidence
    : (latestStated(keyResult, at)?.confidence ?? keyResult.confidence)

/** The owner's confidence of the last thirty days, or the one that is given without a day. */
export function recentConfidence(result: KeyResult, at: string): number | undefined {
  const latest = result.check_ins === undefined ? undefined : latestStated(result, at)
  if (latest === undefined) return result.confidence
  const { confidence, on } = latest
  return on === '' || daysBetween(on, at) <= FRESH_DAYS ? confidence : undefined
}
