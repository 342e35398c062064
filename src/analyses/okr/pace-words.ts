import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { wholePercent } from '../../model/rounding.ts'
import { formatDate } from '../../reports/format-date.ts'
import { formatNumber, times } from '../../reports/format-number.ts'
import { goodEnd } from '../catch-up.ts'
import { fillingOf } from '../goals/filling.ts'
import { currentOf, targetOf } from '../goals/goals.ts'
import { sayImpossible } from '../goals/impossible-figure.ts'
import { inUnit } from '../goals/in-unit.ts'
import { countKeyMissing, milestoneCount } from '../goals/milestones.ts'
import { scaledMoney } from '../goals/money-unit.ts'
import { neededMultiple } from '../needed-multiple.ts'
import { statedConfidence } from '../stated-confidence.ts'
import { counted, say } from '../words.ts'
import type { PaceFigures, PaceReason } from './pace-made.ts'
import type { QuarterTime } from './quarter-progress.ts'
import { type ReadingGap, readKeyResult } from './reading.ts'
import { readSteps, type Steps } from './steps.ts'
import { percentPair } from './words.ts'

const DIGITS = valueOf(okrFigures.score_digits)
const NOT_STARTED_UNTIL = valueOf(okrFigures.not_started_until)

/** What a sentence is about: a key result, its score, the share of the quarter that has passed, and
 *  the time until the day of its value. */
interface Judged {
  keyResult: KeyResult
  score: number
  q: number
  at: string
  time: QuarterTime
}

const gone = (q: number): string => `${wholePercent(q)} of the quarter gone`

/** The day of the value, where it is not the day asked about. */
const onDay = ({ on }: QuarterTime): string => (on === null ? '' : ` on ${formatDate(on)}`)

/** "20% of the way where 35% is due by now" */
function stands({ keyResult, score, time }: Judged): string {
  const [at, due] = percentPair(score, goodEnd(keyResult) * time.progress)
  return time.on === null
    ? `${at} of the way where ${due} is due by now`
    : `${at} of the way on ${formatDate(time.on)}, where ${due} was due`
}

const paceMade = ({ on }: QuarterTime): string =>
  on === null ? 'the pace so far' : 'the pace until then'

/** What a good end and, where that is less, the full target need. */
function catchUpWords({ score, time }: Judged, good: number): string {
  const multiple = neededMultiple(score, good, time)
  if (multiple === null) return ''
  const full = good < 1 ? neededMultiple(score, 1, time) : null
  const whole = full === null ? '' : `, the full target ${times(full)}`
  return `; ${wholePercent(good)} by the end needs ${times(multiple)} ${paceMade(time)}${whole}`
}

function behindBecause(judged: Judged): string {
  const { keyResult, score, time } = judged
  const { progress: q } = time
  const good = goodEnd(keyResult)
  if (q >= 1) {
    const [at, due] = percentPair(score, good)
    return `Ended at ${at}, under the ${due} that counts as a good end.`
  }
  if (wentBack(keyResult)) return backBecause(judged)
  if (score === 0) return `No progress from its baseline${onDay(time)}, with ${gone(q)}.`
  return `${stands(judged)}${catchUpWords(judged, good)}.`
}

const backBecause = ({ time }: Judged): string =>
  `Further from its target than its baseline${onDay(time)}, with ${gone(time.progress)}.`

const earlyBecause = ({ score, time }: Judged): string =>
  `${wholePercent(score)} of the way${onDay(time)}, too early in the quarter to judge its pace.`

function onTrackBecause(judged: Judged): string {
  const { keyResult, score, time } = judged
  const { progress: q } = time
  const good = goodEnd(keyResult)
  if (q >= 1) {
    const [at, due] = percentPair(score, good)
    return `Ended at ${at}; ${due} counts as a good end.`
  }
  if (score < good * q) return earlyBecause(judged)
  const multiple = neededMultiple(score, 1, time)
  const full =
    multiple === null || multiple <= 1
      ? ''
      : `; the full target needs ${times(multiple)} ${paceMade(time)}`
  return `${stands(judged)}${full}.`
}

function wentBack(keyResult: KeyResult): boolean {
  const reading = readKeyResult(keyResult)
  return reading.kind === 'way' && reading.went_back
}

/** A value with the unit of its key result. */
const inUnitOf = ({ type, unit = '' }: KeyResult, value: number, said: string): string =>
  scaledMoney(value, unit) ?? inUnit(said, type === 'percentage' ? '%' : unit)

function keptBecause({ keyResult }: Judged): string {
  const reading = readKeyResult(keyResult)
  if (reading.kind !== 'keep') return ''
  const told = (value: number) => inUnitOf(keyResult, value, String(value))
  const side = reading.at_most ? 'at most' : 'at least'
  return `${told(reading.current)}, to keep ${side} ${told(reading.limit)}.`
}

/** "$1.05M on 9 Nov 2026, of at most $1.20M; at the pace until then it ends at $2.42M, and
 *  0.11x that pace still fits" */
function fillsBecause({ keyResult, at, time }: Judged): string {
  const filling = fillingOf(keyResult, at, time)
  if (filling === null) return ''
  const { current, cap, end_at_pace: end, multiple } = filling
  const stands = `${inUnitOf(keyResult, current, say(current, DIGITS))}${onDay(time)}, of at most ${inUnitOf(keyResult, cap, say(cap, DIGITS))}`
  if (current > cap) return `${stands} until the end.`
  if (end === null || time.progress < NOT_STARTED_UNTIL) {
    return `${stands}, which only the end of the quarter settles.`
  }
  const fits =
    multiple === null || multiple >= 1 ? '' : `, and ${times(multiple)} that pace still fits`
  return `${stands}; at ${paceMade(time)} it ends at ${inUnitOf(keyResult, end, formatNumber(end, 'none'))}${fits}.`
}

const missing: Record<ReadingGap, string> = {
  current_value: 'No current_value is given.',
  current_pct: 'No current_pct is given.',
  target_value: 'No target_value is given.',
  baseline: 'No baseline is given, so how much of the way is done cannot be said.',
}

/** What is missing; without a baseline whether the target is reached can be told all the same. */
function gapBecause({ keyResult }: Judged): string {
  const reading = readKeyResult(keyResult)
  if (reading.kind !== 'missing') return ''
  const [current, target] = [currentOf(keyResult), targetOf(keyResult)]
  if (
    reading.what !== 'baseline' ||
    current === undefined ||
    target === undefined ||
    current === target
  ) {
    return missing[reading.what]
  }
  const told = (value: number) => inUnitOf(keyResult, value, say(value, DIGITS))
  return `${told(current)}, not at the ${told(target)} yet. ${missing.baseline}`
}

function cannotBeBecause({ keyResult }: Judged): string {
  const reading = readKeyResult(keyResult)
  return reading.kind === 'impossible' ? `Cannot be judged: ${sayImpossible(reading.figure)}.` : ''
}

const stepsOf = ({ keyResult, at, time: { end } }: Judged): Steps | null =>
  readSteps(keyResult, { at, end })

/** "1 of 4 milestones hit" */
function told(judged: Judged): string {
  const { keyResult } = judged
  const steps = stepsOf(judged)
  if (steps === null) return ''
  if (keyResult.type === 'boolean') return keyResult.done === true ? 'done' : 'Not done'
  return steps.total === null
    ? `Scored at ${wholePercent(steps.score)}`
    : `${steps.hit} of ${counted(steps.total, 'milestone', 'milestones')} hit`
}

/** "1 milestone late, due 2026-05-20; 2 milestones planned for after the quarter ends on 2026-06-30,
 *  the last for 2026-07-20" */
function missedBecause(judged: Judged): string {
  const parts = [told(judged)]
  const { late = 0, first_late_on, beyond = 0, last_beyond_on } = stepsOf(judged) ?? {}
  if (late > 0) {
    const first = late === 1 ? 'due' : 'the first due'
    parts.push(
      `${counted(late, 'milestone', 'milestones')} late, ${first} ${formatDate(first_late_on)}`,
    )
  }
  const end = `after the quarter ends on ${formatDate(judged.time.end)}`
  if (beyond === 1) parts.push(`1 milestone planned for ${formatDate(last_beyond_on)}, ${end}`)
  if (beyond > 1) {
    parts.push(
      `${beyond} milestones planned for ${end}, the last for ${formatDate(last_beyond_on)}`,
    )
  }
  return `${parts.join('; ')}.`
}

function countBecause(judged: Judged): string {
  const { q } = judged
  const { total = null } = stepsOf(judged) ?? {}
  const even =
    total === null ? `with ${gone(q)}` : `where an even plan has ${say(q * total)} by now`
  return `${told(judged)} ${even}; no milestone dates are given.`
}

/** "9 of 14 milestones hit; the rest needs 2.13x the pace so far" */
function tooFastBecause(judged: Judged): string {
  const { keyResult, at, time } = judged
  const multiple = milestoneCount(keyResult, time, at)?.multiple ?? null
  const needs = multiple === null ? '' : `; the rest needs ${times(multiple)} ${paceMade(time)}`
  return `${told(judged)}${needs}.`
}

const words: Record<PaceReason, (judged: Judged) => string> = {
  reached: () => 'The target is reached.',
  marked_done: () => 'Marked done.',
  marked_done_on_the_way: ({ score }) => `Marked done at ${wholePercent(score)}.`,
  nothing_yet: ({ keyResult, time }) =>
    `${wentBack(keyResult) ? 'Further from its target than its baseline' : 'No progress yet'}${onDay(time)}, ${wholePercent(time.progress)} into the quarter.`,
  only_early: earlyBecause,
  on_the_line: onTrackBecause,
  behind_the_line: behindBecause,
  trailing: ({ score }) =>
    `${wholePercent(score)} of the way; it looks back over months that are mostly past, so that no straight line foretells where it ends.`,
  trailing_back: backBecause,
  level_to_keep: keptBecause,
  fills_up: fillsBecause,
  over_its_cap: fillsBecause,
  gap: gapBecause,
  cannot_be: cannotBeBecause,
  no_count: ({ keyResult }) => `No ${countKeyMissing(keyResult)} is given.`,
  all_steps: (judged) => `${told(judged)}.`,
  ended_by_dates: (judged) => `Ended with ${told(judged)}.`,
  none_late: (judged) => `${told(judged)}, none of them late.`,
  too_fast: tooFastBecause,
  missed_by_dates: missedBecause,
  ended_undone: () => 'Not done, and the quarter is over.',
  owner_says: ({ keyResult, at }) =>
    `Not done; its owner is ${wholePercent(statedConfidence(keyResult, at) ?? 0)} confident.`,
  undone_early: ({ q }) => `Not done, ${gone(q)}.`,
  undone_late: ({ q }) =>
    `Not done with ${gone(q)}, and no date or confidence says when it will be.`,
  undone_unknown: ({ q }) =>
    `Not done with ${gone(q)}; without a due date or its owner's confidence nothing says whether it will be.`,
  ended_by_count: (judged) => `Ended with ${told(judged)}.`,
  by_count: countBecause,
}

/** Why a key result stands as it does, in one sentence.
 *  @param q share of the quarter that has passed, 0-1
 *  @param time the same until the day of the value, by which it is judged */
export const becauseOf = (
  { reason, score }: PaceFigures,
  keyResult: KeyResult,
  q: number,
  at: string,
  time: QuarterTime,
): string => words[reason]({ keyResult, score: score ?? 0, q, at, time })
