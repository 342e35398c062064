import { confidenceFigures } from '../knowledge/confidence.ts'
import { valueOf } from '../knowledge/figure.ts'
import { daysBetween } from '../model/dates.ts'
import type { DatumEvidence } from '../model/finding.ts'
import { dayOf } from '../model/hours.ts'

/** A datum of a log whose document carries no day: it is of the day the log itself gives, such as
 *  that of a meeting or of the newest entry, since the log was still kept then. */
export const dated = (piece: DatumEvidence, on: string | null | undefined): DatumEvidence =>
  piece.on === null && on !== null && on !== undefined ? { ...piece, on: dayOf(on) } : piece

const USABLE_DAYS = valueOf(confidenceFigures.usable_days)

/** A datum of the newest entries of a log, such as of a trend: no newer than the newest of them, since
 *  a document of a later day says that the log is complete, and not that it goes on like this. */
export const ofNewest = (piece: DatumEvidence, newest: string | undefined): DatumEvidence =>
  newest !== undefined && (piece.on === null || dayOf(newest) < piece.on)
    ? { ...piece, on: dayOf(newest) }
    : piece

/** Whether the newest entry of a log is so old that it tells of the past alone. */
export const isPast = (newest: string | undefined, at: string): boolean =>
  newest !== undefined && daysBetween(dayOf(newest), at) > USABLE_DAYS
