import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { impossibleFigure } from '../goals/impossible-figure.ts'
import { isTooFast, milestoneCount } from '../goals/milestones.ts'
import { statedConfidence } from '../stated-confidence.ts'
import { figuresOf, type PaceFigures, type PaceReason } from './pace-made.ts'
import type { PaceStatus } from './pace-status.ts'
import type { QuarterTime } from './quarter-progress.ts'
import { readSteps, type Steps } from './steps.ts'

const AT_RISK = valueOf(okrFigures.at_risk_score)
const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)
const LATE_QUARTER = valueOf(okrFigures.late_quarter)
const CONFIDENT = valueOf(okrFigures.confident)
const DOUBTFUL = valueOf(okrFigures.doubtful)

const standing = ({ score, assumed }: Steps, status: PaceStatus, reason: PaceReason): PaceFigures =>
  figuresOf(status, reason, score, null, null, assumed)

/** The most that can be reached within the quarter by the dates, 0-1. */
function reachable({ score, total, beyond }: Steps): number {
  return total === null ? 1 : Math.max(score, 1 - beyond / total)
}

/** What is planned for days after the quarter misses it as what is late does. */
function byDates(steps: Steps, q: number, good: number): PaceFigures {
  const { late, beyond, score } = steps
  const missing = late + beyond
  if (q >= 1 && (missing > 0 || score < good)) return standing(steps, 'off_track', 'ended_by_dates')
  if (missing === 0) return standing(steps, 'on_track', 'none_late')
  const isOff = missing > 1 || reachable(steps) < good
  return standing(steps, isOff ? 'off_track' : 'at_risk', 'missed_by_dates')
}

/** A result that is done or not has nothing to measure on the way; only the owner can say. */
function undone(steps: Steps, keyResult: KeyResult, q: number, at: string): PaceFigures {
  if (q >= 1) return standing(steps, 'off_track', 'ended_undone')
  const confidence = statedConfidence(keyResult, at)
  if (confidence !== undefined) {
    const doubted = confidence < DOUBTFUL ? 'off_track' : 'at_risk'
    return standing(steps, confidence > CONFIDENT ? 'on_track' : doubted, 'owner_says')
  }
  if (q < NOT_STARTED_UNTIL) return standing(steps, 'not_started', 'undone_early')
  return q >= LATE_QUARTER
    ? standing(steps, 'at_risk', 'undone_late')
    : standing(steps, 'not_measurable', 'undone_unknown')
}

/** Milestones come whole and at their own times, so there is no line and no rate; what is reached
 *  is held against the tracker's thresholds as shares of an even plan, and nothing counts as
 *  behind while an even plan would have finished no milestone either. */
function byCount(steps: Steps, q: number, good: number): PaceFigures {
  const { score, total } = steps
  if (q >= 1) return standing(steps, score >= good ? 'on_track' : 'off_track', 'ended_by_count')
  const noneDue = total === null ? q < NOT_STARTED_UNTIL : q * total < 1
  if (score === 0 && (noneDue || q < NOT_STARTED_UNTIL)) {
    return standing(steps, 'not_started', 'by_count')
  }
  const isOn = q < NOT_STARTED_UNTIL || score >= good * q
  return standing(
    steps,
    isOn ? 'on_track' : score >= AT_RISK * q ? 'at_risk' : 'off_track',
    'by_count',
  )
}

/** What by dates or count is on track is at risk where the milestones left would have to come faster
 *  than can be believed, but for an aspirational result, of which 70 % is good. */
function doubted(
  pace: PaceFigures,
  keyResult: KeyResult,
  steps: Steps,
  { at, time }: StepTime,
): PaceFigures {
  if (pace.status !== 'on_track' || keyResult.aspirational === true) return pace
  if (steps.total === null) return pace
  const count = milestoneCount(keyResult, time, at)
  return count !== null && isTooFast(count, time) ? standing(steps, 'at_risk', 'too_fast') : pace
}

/** The day asked about, and the time that has passed and is left on it. */
interface StepTime {
  at: string
  time: QuarterTime
}

/** Pace of a milestone or boolean key result. Dates of milestones decide where there are any:
 *  one late or planned for after the quarter is at risk; more are off track, and so are those without
 *  which there is no good end, and any on the last day. `expected` and
 *  `needed_multiple` are null: what comes in whole steps has no rate. */
export function stepsPace(
  keyResult: KeyResult,
  q: number,
  day: StepTime,
  good: number,
): PaceFigures {
  if (impossibleFigure(keyResult) !== undefined) {
    return figuresOf('not_measurable', 'cannot_be', null, null, null)
  }
  const { at, time } = day
  const steps = readSteps(keyResult, { at, end: time.end })
  const isDone = keyResult.done === true
  if (steps === null) {
    return isDone
      ? figuresOf('complete', 'marked_done', null, null, null)
      : figuresOf('not_measurable', 'no_count', null, null, null)
  }
  const boolean = keyResult.type === 'boolean'
  if (isDone || steps.score >= 1) {
    const reason = boolean || isDone ? 'marked_done' : 'all_steps'
    return figuresOf('complete', reason, steps.score, null, null)
  }
  if (boolean) {
    return steps.dated ? byDates(steps, q, good) : undone(steps, keyResult, q, at)
  }
  const pace = steps.dated ? byDates(steps, q, good) : byCount(steps, q, good)
  return doubted(pace, keyResult, steps, day)
}
