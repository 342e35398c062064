import type { KeyResult } from '../../model/company.ts'
import { type Pace, pace } from './pace-made.ts'
import type { Reading } from './reading.ts'

/** Pace of a result to keep: it is kept today or it is not, and there is no rate. */
export function keptPace(keyResult: KeyResult, reading: Extract<Reading, { kind: 'keep' }>): Pace {
  const unit = keyResult.type === 'percentage' ? '%' : (keyResult.unit ?? '')
  const side = reading.at_most ? 'at most' : 'at least'
  const because = `${reading.current}${unit}, to keep ${side} ${reading.limit}${unit}.`
  const made = reading.kept
    ? pace('kept', 1, null, null, because)
    : pace('not_kept', 0, null, null, because)
  made.assumed = reading.assumed
  return made
}
