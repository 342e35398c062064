import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { goodEnd, HARDEST_CATCH_UP } from '../catch-up.ts'
import { type Filling, fillingOf } from '../goals/filling.ts'
import { isTrailing } from '../goals/words.ts'
import { neededMultiple } from '../needed-multiple.ts'
import { figuresOf, type Pace, type PaceFigures } from './pace-made.ts'
import { type PaceStatus, paceLabels } from './pace-status.ts'
import { stepsPace } from './pace-steps.ts'
import { becauseOf } from './pace-words.ts'
import { type QuarterTime, shareOf } from './quarter-progress.ts'
import { type Reading, readKeyResult } from './reading.ts'

const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)

/** Pace of a result that moves from a baseline to a target. Within the first tenth of the quarter
 *  nothing is behind yet; a value that is still of then shows no pace later. A measure over months
 *  that are mostly past, such as retention, is on no straight line before the quarter ends. */
function wayPace(
  keyResult: KeyResult,
  today: number,
  time: QuarterTime,
  { score, went_back, assumed }: Extract<Reading, { kind: 'way' }>,
): PaceFigures {
  const good = goodEnd(keyResult)
  const { progress: q } = time
  const due = good * q
  if (score >= 1) return figuresOf('complete', 'reached', score, due, null, assumed)
  if (keyResult.done === true) {
    return figuresOf('complete', 'marked_done_on_the_way', score, due, null, assumed)
  }
  if (q < 1 && isTrailing(keyResult)) {
    return went_back
      ? figuresOf('off_track', 'trailing_back', score, null, null, assumed)
      : figuresOf('no_pace', 'trailing', score, null, null, assumed)
  }
  const needed = neededMultiple(score, 1, time)
  const early = q < NOT_STARTED_UNTIL
  if (early && score === 0) {
    return figuresOf('not_started', 'nothing_yet', score, due, needed, assumed)
  }
  if (early && today >= NOT_STARTED_UNTIL) {
    return figuresOf('no_pace', 'only_early', score, null, null, assumed)
  }
  if (early || score >= due) {
    return figuresOf('on_track', 'on_the_line', score, due, needed, assumed)
  }
  const catchUp = neededMultiple(score, good, time)
  const status = catchUp !== null && catchUp <= HARDEST_CATCH_UP ? 'at_risk' : 'off_track'
  return figuresOf(status, 'behind_the_line', score, due, needed, assumed)
}

/** Pace of a cap that is used up: below it nothing is reached before the cycle ends, and of a total
 *  above it nothing comes back. Its rate may have to fall by as much as another's may have to grow. */
function fillPace(
  { current, cap, end_at_pace, multiple }: Filling,
  { progress: q }: QuarterTime,
  assumed: PaceFigures['assumed'],
): PaceFigures {
  if (current > cap) return figuresOf('not_kept', 'over_its_cap', 0, null, null, assumed)
  const judged = (status: PaceStatus) => figuresOf(status, 'fills_up', null, null, null, assumed)
  if (q < NOT_STARTED_UNTIL || end_at_pace === null) return judged('no_pace')
  if (multiple === null || multiple >= 1) return judged('on_track')
  return judged(multiple * HARDEST_CATCH_UP >= 1 ? 'at_risk' : 'off_track')
}

/** How a key result stands on a day: judged by time and by the rate it needs, with the tracker's
 *  faults corrected (results to keep, lower-is-better percentages, missing baselines).
 *  What has a figure that cannot be is judged by nothing, were it marked done.
 *  `score` is what is reached, 0-1, null where it cannot be said; `expected` where a straight line
 *  to a good end stands by then, null where there is none.
 *  @param progress share of the quarter that has passed on the day asked about, 0-1
 *  @param time the same by the day of the value, in days where dates are known: it is judged by that */
export function paceFiguresOf(
  keyResult: KeyResult,
  progress: number,
  at: string,
  time: QuarterTime = shareOf(progress),
): PaceFigures {
  const { type } = keyResult
  if (type === 'milestone' || type === 'boolean') {
    return stepsPace(keyResult, progress, { at, time }, goodEnd(keyResult))
  }
  const reading = readKeyResult(keyResult)
  const isBroken = reading.kind === 'keep' && !reading.kept
  const filling = keyResult.done === true || isBroken ? null : fillingOf(keyResult, at, time)
  if (filling !== null && reading.kind !== 'impossible') {
    return fillPace(filling, time, 'assumed' in reading ? reading.assumed : [])
  }
  if (reading.kind === 'way') return wayPace(keyResult, progress, time, reading)
  if (reading.kind === 'keep') {
    // It is kept today or it is not, and there is no rate.
    return reading.kept
      ? figuresOf('kept', 'level_to_keep', 1, null, null, reading.assumed)
      : figuresOf('not_kept', 'level_to_keep', 0, null, null, reading.assumed)
  }
  if (reading.kind === 'impossible') {
    return figuresOf('not_measurable', 'cannot_be', null, null, null)
  }
  return keyResult.done === true
    ? figuresOf('complete', 'marked_done', null, null, null)
    : figuresOf('not_measurable', 'gap', null, null, null)
}

/** The same with its words. */
export function paceOf(
  keyResult: KeyResult,
  progress: number,
  at: string,
  time: QuarterTime = shareOf(progress),
): Pace {
  const figures = paceFiguresOf(keyResult, progress, at, time)
  const { status, score, expected, needed_multiple, assumed } = figures
  const because = becauseOf(figures, keyResult, progress, at, time)
  const status_label = paceLabels[status]
  return { status, status_label, score, expected, needed_multiple, because, assumed }
}
