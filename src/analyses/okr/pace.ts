import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { wholePercent } from '../../model/rounding.ts'
import { keptPace } from './pace-keep.ts'
import { type Judged, judged, type Pace, type PaceFigures } from './pace-made.ts'
import { paceLabels } from './pace-status.ts'
import { stepsPace } from './pace-steps.ts'
import { type Reading, type ReadingGap, readKeyResult } from './reading.ts'
import { percentPair } from './words.ts'

const GOOD = valueOf(okrFigures.on_track_score)
const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)
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

/** The score that counts as a good end: the whole target where the result is not aspirational. */
const goodEnd = (keyResult: KeyResult): number => (keyResult.aspirational === false ? 1 : GOOD)

/** Rate needed from now on to reach `end`, over the rate so far; null where there is no rate. */
export function neededMultiple(score: number, progress: number, end: number): number | null {
  if (!(score > 0) || !(progress > 0) || progress >= 1 || score >= end) return null
  const multiple = (end - score) / (1 - progress) / (score / progress)
  return Number.isFinite(multiple) ? multiple : null
}

const times = (multiple: number): string => `${multiple.toFixed(1)} times the pace so far`

/** What a good end and, where that is less, the full target need. */
function catchUpWords(score: number, q: number, good: number): string {
  const multiple = neededMultiple(score, q, good)
  if (multiple === null) return ''
  const full = good < 1 ? neededMultiple(score, q, 1) : null
  const whole = full === null ? '' : `, the full target ${full.toFixed(1)} times`
  return `; ${wholePercent(good)} by the end needs ${times(multiple)}${whole}`
}

function behindBecause(score: number, q: number, good: number, wentBack: boolean): string {
  if (q >= 1) {
    const [at, due] = percentPair(score, good)
    return `Ended at ${at}, under the ${due} that counts as a good end.`
  }
  const gone = wholePercent(q)
  if (wentBack)
    return `Further from its target than its baseline, with ${gone} of the quarter gone.`
  if (score === 0) return `No progress from its baseline, with ${gone} of the quarter gone.`
  const [at, due] = percentPair(score, good * q)
  const needs = catchUpWords(score, q, good)
  return `${at} of the way where ${due} is due by now${needs}.`
}

function onTrackBecause(score: number, q: number, good: number): string {
  const [at, due] = percentPair(score, good * q)
  if (q >= 1) return `Ended at ${at}; ${due} counts as a good end.`
  if (score < good * q) return `${at} of the way, too early in the quarter to judge its pace.`
  const multiple = neededMultiple(score, q, 1)
  const full =
    multiple === null || multiple <= 1 ? '' : `; the full target needs ${times(multiple)}`
  return `${at} of the way where ${due} is due by now${full}.`
}

const missing: Record<ReadingGap, string> = {
  current_value: 'No current_value is given.',
  current_pct: 'No current_pct is given.',
  target_value: 'No target_value is given.',
  baseline: 'No baseline is given, so how much of the way is done cannot be said.',
}

/** Pace of a result that moves from a baseline to a target. Within the first tenth of the quarter
 *  nothing is behind yet. */
function wayPace(
  keyResult: KeyResult,
  q: number,
  { score, went_back, assumed }: Extract<Reading, { kind: 'way' }>,
): Judged {
  const good = goodEnd(keyResult)
  const due = good * q
  const needed = neededMultiple(score, q, 1)
  if (score >= 1) {
    return judged('complete', score, due, null, () => 'The target is reached.', assumed)
  }
  if (keyResult.done === true) {
    const because = () => `Marked done at ${wholePercent(score)}.`
    return judged('complete', score, due, null, because, assumed)
  }
  const early = q < NOT_STARTED_UNTIL
  if (early && score === 0) {
    const so = went_back ? 'Further from its target than its baseline' : 'No progress yet'
    const because = () => `${so}, ${wholePercent(q)} into the quarter.`
    return judged('not_started', score, due, needed, because, assumed)
  }
  if (early || score >= due) {
    const because = () => onTrackBecause(score, q, good)
    return judged('on_track', score, due, needed, because, assumed)
  }
  const catchUp = neededMultiple(score, q, good)
  const status = catchUp !== null && catchUp <= HARDEST_CATCH_UP ? 'at_risk' : 'off_track'
  const because = () => behindBecause(score, q, good, went_back)
  return judged(status, score, due, needed, because, assumed)
}

function judge(keyResult: KeyResult, progress: number, at: string): Judged {
  const { type } = keyResult
  if (type === 'milestone' || type === 'boolean') {
    return stepsPace(keyResult, progress, at, goodEnd(keyResult))
  }
  const reading = readKeyResult(keyResult)
  if (reading.kind === 'keep') return keptPace(keyResult, reading)
  if (reading.kind === 'way') return wayPace(keyResult, progress, reading)
  return keyResult.done === true
    ? judged('complete', null, null, null, () => 'Marked done.')
    : judged('not_measurable', null, null, null, () => missing[reading.what])
}

/** How a key result stands on a day: judged by time and by the rate it needs, with the tracker's
 *  faults corrected (results to keep, lower-is-better percentages, missing baselines).
 *  `score` is what is reached, 0-1, null where it cannot be said; `expected` where a straight line
 *  to a good end stands now, null where there is none.
 *  @param progress share of the quarter that has passed, 0-1 */
export function paceOf(keyResult: KeyResult, progress: number, at: string): Pace {
  const { status, score, expected, needed_multiple, assumed, because } = judge(
    keyResult,
    progress,
    at,
  )
  const status_label = paceLabels[status]
  return { status, status_label, score, expected, needed_multiple, because: because(), assumed }
}

/** The same without words. */
export function paceFiguresOf(keyResult: KeyResult, progress: number, at: string): PaceFigures {
  const { status, score, expected, needed_multiple, assumed } = judge(keyResult, progress, at)
  return { status, score, expected, needed_multiple, assumed }
}
