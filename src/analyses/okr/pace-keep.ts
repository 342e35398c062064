import type { KeyResult } from '../../model/company.ts'
import { type Judged, judged } from './pace-made.ts'
import type { Reading } from './reading.ts'

/** Pace of a result to keep: it is kept today or it is not, and there is no rate. */
export function keptPace(
  keyResult: KeyResult,
  reading: Extract<Reading, { kind: 'keep' }>,
): Judged {
  const because = () => {
    const unit = keyResult.type === 'percentage' ? '%' : (keyResult.unit ?? '')
    const side = reading.at_most ? 'at most' : 'at least'
    return `${reading.current}${unit}, to keep ${side} ${reading.limit}${unit}.`
  }
  return reading.kept
    ? judged('kept', 1, null, null, because, reading.assumed)
    : judged('not_kept', 0, null, null, because, reading.assumed)
}
