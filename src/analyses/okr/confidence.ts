import { confidenceFigures } from '../../knowledge/confidence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { KeyResult } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'

const FRESH_DAYS = valueOf(confidenceFigures.fresh_days)

/** The owner's confidence (0-1) of hitting the target: that of the latest check-in until `at`
 *  that states one, else the key result's own. */
export function statedConfidence(keyResult: KeyResult, at: string): number | undefined {
  let stated = keyResult.confidence
  let on = ''
  for (const checkIn of keyResult.check_ins ?? []) {
    const day = checkIn.on ?? ''
    if (checkIn.confidence === undefined || day > at || day < on) continue
    stated = checkIn.confidence
    on = day
  }
  return stated
}

/** The owner's confidence of the last thirty days, or the one that is given without a day. */
export function recentConfidence(result: KeyResult, at: string): number | undefined {
  if (result.check_ins === undefined) return result.confidence
  let stated: number | undefined
  let on = ''
  for (const checkIn of result.check_ins) {
    const day = checkIn.on ?? ''
    if (checkIn.confidence === undefined || day > at || day < on) continue
    stated = checkIn.confidence
    on = day
  }
  if (stated === undefined) return result.confidence
  return on === '' || daysBetween(on, at) <= FRESH_DAYS ? stated : undefined
}
