import type { DatumEvidence } from '../model/finding.ts'
import { dayOf } from '../model/hours.ts'

/** A datum of a log whose document carries no day: it is of the day the log itself gives, such as
 *  that of a meeting or of the newest entry, since the log was still kept then. */
export const dated = (piece: DatumEvidence, on: string | null | undefined): DatumEvidence =>
  piece.on === null && on !== null && on !== undefined ? { ...piece, on: dayOf(on) } : piece
