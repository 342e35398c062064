import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { wholePercent } from '../../model/rounding.ts'
import { counted, say } from '../words.ts'
import { statedConfidence } from './confidence.ts'
import { type Judged, judged } from './pace-made.ts'
import type { PaceStatus } from './pace-status.ts'
import { readSteps, type Steps } from './steps.ts'

const AT_RISK = valueOf(okrFigures.at_risk_score)
const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)
const LATE_QUARTER = valueOf(okrFigures.late_quarter)
const CONFIDENT = valueOf(okrFigures.confident)
const DOUBTFUL = valueOf(okrFigures.doubtful)

interface Standing {
  status: PaceStatus
  because: () => string
}

function byDates(steps: Steps, q: number, good: number): Standing {
  if (q >= 1 && (steps.late > 0 || steps.score < good)) {
    return { status: 'off_track', because: () => `Ended with ${steps.told()}.` }
  }
  if (steps.late === 0) {
    return { status: 'on_track', because: () => `${steps.told()}, none of them late.` }
  }
  const late = () =>
    `${counted(steps.late, 'milestone', 'milestones')} late, the first due ${steps.first_late_on}`
  return {
    status: steps.late > 1 ? 'off_track' : 'at_risk',
    because: () => `${steps.told()}; ${late()}.`,
  }
}

/** A result that is done or not has nothing to measure on the way; only the owner can say. */
function undone(keyResult: KeyResult, q: number, at: string): Standing {
  if (q >= 1) return { status: 'off_track', because: () => 'Not done, and the quarter is over.' }
  const confidence = statedConfidence(keyResult, at)
  if (confidence !== undefined) {
    const because = () => `Not done; its owner is ${wholePercent(confidence)} confident.`
    if (confidence > CONFIDENT) return { status: 'on_track', because }
    return { status: confidence < DOUBTFUL ? 'off_track' : 'at_risk', because }
  }
  const gone = () => `${wholePercent(q)} of the quarter gone`
  if (q < NOT_STARTED_UNTIL) return { status: 'not_started', because: () => `Not done, ${gone()}.` }
  if (q >= LATE_QUARTER) {
    const because = () => `Not done with ${gone()}, and no date or confidence says when it will be.`
    return { status: 'at_risk', because }
  }
  const because = () =>
    `Not done with ${gone()}; without a due date or its owner's confidence nothing says whether it will be.`
  return { status: 'not_measurable', because }
}

/** Milestones come whole and at their own times, so there is no line and no rate; what is reached
 *  is held against the tracker's thresholds as shares of an even plan, and nothing counts as
 *  behind while an even plan would have finished no milestone either. */
function byCount(steps: Steps, q: number, good: number): Standing {
  const { score, total, told } = steps
  if (q >= 1) {
    const status = score >= good ? 'on_track' : 'off_track'
    return { status, because: () => `Ended with ${told()}.` }
  }
  const because = () => {
    const even =
      total === null
        ? `with ${wholePercent(q)} of the quarter gone`
        : `where an even plan has ${say(q * total)} by now`
    return `${told()} ${even}; no milestone dates are given.`
  }
  const noneDue = total === null ? q < NOT_STARTED_UNTIL : q * total < 1
  if (score === 0 && (noneDue || q < NOT_STARTED_UNTIL)) {
    return { status: 'not_started', because }
  }
  if (q < NOT_STARTED_UNTIL || score >= good * q) return { status: 'on_track', because }
  return { status: score >= AT_RISK * q ? 'at_risk' : 'off_track', because }
}

const DONE = () => 'Marked done.'

/** Pace of a milestone or boolean key result. Dates of milestones decide where there are any:
 *  one late is at risk, more are off track, and so is any on the last day. `expected` and
 *  `needed_multiple` are null: what comes in whole steps has no rate. */
export function stepsPace(keyResult: KeyResult, q: number, at: string, good: number): Judged {
  const boolean = keyResult.type === 'boolean'
  const steps = readSteps(keyResult, at)
  if (steps === null) {
    return keyResult.done === true
      ? judged('complete', null, null, null, DONE)
      : judged('not_measurable', null, null, null, () => 'No milestones_total is given.')
  }
  if (keyResult.done === true || steps.score >= 1) {
    const because = boolean || keyResult.done === true ? DONE : () => `${steps.told()}.`
    return judged('complete', steps.score, null, null, because)
  }
  const { status, because } = steps.dated
    ? byDates(steps, q, good)
    : boolean
      ? undone(keyResult, q, at)
      : byCount(steps, q, good)
  return judged(status, steps.score, null, null, because, steps.assumed)
}
