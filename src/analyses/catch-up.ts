import { valueOf } from '../knowledge/figure.ts'
import { okrFigures } from '../knowledge/okr.ts'
import type { KeyResult } from '../model/company.ts'

const GOOD = valueOf(okrFigures.on_track_score)

/** The score that counts as a good end: the whole target where the result is not aspirational. */
export const goodEnd = (keyResult: KeyResult): number =>
  keyResult.aspirational === false ? 1 : GOOD

/** How much faster than so far a result may have to go and still be at risk only: 0.70 / 0.40.
 *
 *  The tracker calls 0.70 on track and 0.40 at risk whatever the day, so that 10 % in the first
 *  week is off track and 45 % on the last day at risk. Here a result is on track when it is on the
 *  straight line to a good end. Behind the line it is judged by the rate that a good end needs from
 *  now on over the rate so far, `((good - s) / (1 - q)) / (s / q)`. Early in the quarter that is
 *  `good x q / s`, so that the tracker's two thresholds, taken as shares of the way that is due,
 *  put the limit at 0.70 / 0.40 = 1.75. Later the same shortfall needs a higher rate, for less time
 *  is left; on the last day any shortfall is a miss. */
export const HARDEST_CATCH_UP = GOOD / valueOf(okrFigures.at_risk_score)
