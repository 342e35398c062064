import type { KeyResult } from '../../model/company.ts'

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
