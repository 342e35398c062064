import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import type { KeyResult } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import { meanOf } from '../mean.ts'
import { neededMultiple } from '../needed-multiple.ts'
import type { PaceFigures } from '../okr/pace-made.ts'
import type { PaceStatus } from '../okr/pace-status.ts'
import { recentConfidence, statedConfidence } from '../stated-confidence.ts'
import {
  baselineOf,
  type CycleDays,
  currentOf,
  type Goal,
  isStepped,
  type ResultRef,
  targetOf,
} from './goals.ts'
import { impossibleFigure } from './impossible-figure.ts'
import { isTrailing, isWhole } from './words.ts'

const CONFIDENT = valueOf(okrFigures.confident)
const DOUBTFUL = valueOf(okrFigures.doubtful)
const GOOD = valueOf(okrFigures.on_track_score)
/** In the first tenth of a cycle no pace is judged. */
export const JUDGED_FROM = valueOf(okrFigures.not_started_until)
const AT_RISK_COUNTS = valueOf(goalFigures.at_risk_counts)
/** Means are rounded before they are held against a band, as 0.7 may come out a hair above. */
const DIGITS = valueOf(okrFigures.score_digits)

/** A key result and how it stands by its pace. */
export interface Paced {
  result: KeyResult
  pace: Pick<PaceFigures, 'status' | 'score'>
}

export const standings = ['done', 'on_track', 'at_risk', 'off_track', 'not_known'] as const
export type Standing = (typeof standings)[number]

/** What an outlook rests on. */
export const outlookGrounds = ['fact', 'confidence', 'pace', 'nothing'] as const

/** How a key result looks: by a fact, by its owner's recent word, or by its pace. */
export interface ResultOutlook {
  standing: Standing
  by: (typeof outlookGrounds)[number]
  /** The owner's, 0-1, where it decides. */
  confidence: number | null
}

/** By the bands of the quarterly report: above 0.70 on track, from 0.50 at risk, else off track. */
export function standingOf(share: number): Standing {
  if (share > CONFIDENT) return 'on_track'
  return share >= DOUBTFUL ? 'at_risk' : 'off_track'
}

const byPace: Record<PaceStatus, Standing> = {
  complete: 'done',
  kept: 'on_track',
  not_kept: 'off_track',
  on_track: 'on_track',
  at_risk: 'at_risk',
  off_track: 'off_track',
  not_started: 'not_known',
  not_measurable: 'not_known',
  no_pace: 'not_known',
}

const decided = (standing: Standing, by: ResultOutlook['by']): ResultOutlook => ({
  standing,
  by: standing === 'not_known' ? 'nothing' : by,
  confidence: null,
})

/** Outlook of a key result. What is reached, kept or broken is a fact; then the owner's recent
 *  confidence counts, then the pace. A trailing measure has no pace: without its owner's word it is
 *  known only when it is reached, behind its baseline, or its quarter is over. Of what has a figure
 *  that cannot be, nobody knows where it stands. */
export function outlookOfResult({ result, pace: { status } }: Paced, at: string): ResultOutlook {
  if (status === 'complete' || status === 'kept' || status === 'not_kept') {
    return decided(byPace[status], 'fact')
  }
  if (impossibleFigure(result) !== undefined) return decided('not_known', 'nothing')
  const confidence = recentConfidence(result, at)
  if (confidence !== undefined) {
    return { standing: standingOf(confidence), by: 'confidence', confidence }
  }
  return decided(byPace[status], 'pace')
}

/** Whether a result stands further from its target than its baseline did. */
export function isBehindBaseline(result: KeyResult): boolean {
  const current = currentOf(result)
  const baseline = baselineOf(result)
  const target = targetOf(result)
  if (current === undefined || baseline === undefined || target === undefined) return false
  return target > baseline ? current < baseline : target < baseline && current > baseline
}

export const isKept = ({ pace: { status } }: Paced): boolean => status === 'kept'

/** Whether an objective has limits that are kept, and nothing else. */
export const isKeptAlone = ({ results }: { results: readonly Paced[] }): boolean =>
  results.length > 0 && results.every(isKept)

/** What a mean is made of: a limit that is kept delivers nothing that would make up for what is behind,
 *  so it is left out, and so is an objective of nothing else, unless there is nothing else. */
export function delivering<T>(all: readonly T[], isGuard: (one: T) => boolean): readonly T[] {
  const others = all.filter((one) => !isGuard(one))
  return others.length === 0 ? all : others
}

/** What is reached of an objective: the weighted mean of its results, 0-1, over those of which it can
 *  be said; null where it can be of none. */
export function scoreOfGoal({ results }: Goal): number | null {
  let sum = 0
  let weights = 0
  for (const { result, pace } of delivering(results, isKept)) {
    if (pace.score === null) continue
    const { weight = 1 } = result
    sum += pace.score * weight
    weights += weight
  }
  return meanOf(sum, weights)
}

/** Whether a key result comes to its target as things stand. */
export const isOn = (standing: Standing): boolean => standing === 'on_track' || standing === 'done'

/** Whether a key result misses its target as things stand. */
export const isOff = (standing: Standing): standing is 'at_risk' | 'off_track' =>
  standing === 'at_risk' || standing === 'off_track'

/** How an objective looks. */
export interface GoalOutlook {
  standing: Standing
  /** Weighted mean, 0-1: the owner's confidence where it decides, else 1 for done and on track,
   *  a half for at risk, 0 for off track. Limits that are kept are left out, unless there is nothing
   *  else. Null where nothing is known of the others. */
  value: number | null
  /** How many of its results are on track or done, how many are known, and how many of these by their
   *  owner's confidence. */
  on_track: number
  known: number
  confident: number
}

const pointsOf: Record<Exclude<Standing, 'not_known'>, number> = {
  done: 1,
  on_track: 1,
  at_risk: AT_RISK_COUNTS,
  off_track: 0,
}

/** Outlook of an objective: the weighted mean of its results' outlooks, by the same bands. A limit to
 *  keep is a guard: broken it counts as off track, kept it delivers nothing that would make up for
 *  what is behind. */
export function outlookOfGoal({ results }: { results: readonly Paced[] }, at: string): GoalOutlook {
  let sum = 0
  let weights = 0
  let on_track = 0
  let known = 0
  let confident = 0
  let kept = 0
  for (const ref of results) {
    const { standing, confidence } = outlookOfResult(ref, at)
    if (standing === 'not_known') continue
    known++
    if (isOn(standing)) on_track++
    if (ref.pace.status === 'kept') {
      kept++
      continue
    }
    if (confidence !== null) confident++
    const weight = ref.result.weight ?? 1
    sum += (confidence ?? pointsOf[standing]) * weight
    weights += weight
  }
  const onlyKept = kept > 0 && kept === results.length ? 1 : null
  const value = weights > 0 ? sum / weights : onlyKept
  const standing = value === null ? 'not_known' : standingOf(roundHalfEven(value, DIGITS))
  return { standing, value, on_track, known, confident }
}

/** A result on a straight line from its baseline to its target. Rates are in its own unit. */
export interface Line {
  /** Part of the way that is done, 0-1. */
  score: number
  per_day_so_far: number
  per_day_needed: number
  /** Needed over so far; null where nothing has moved or the goal is reached. */
  multiple: number | null
  /** Where it ends if it goes on as so far, in its own unit; of things that come whole, those that
   *  will be there. */
  end_at_pace: number
  /** What it must reach: the target, or for an aspirational result 0.7 of the way, of whole things
   *  rounded up. */
  goal: number
}

/** What is made of things that come whole: the part that is not finished does not count.
 *  @param way from baseline to target, whose direction is that of progress */
function wholeOf(made: number, way: number): number {
  const direction = Math.sign(way)
  return direction * Math.floor(roundHalfEven(direction * made, DIGITS))
}

type OnItsWay = Pick<ResultRef, 'result' | 'pace' | 'time'>

/** The straight line of a result that has one: a running cycle, a value of a day past its first
 *  tenth, by which rates are counted, and a number that moves from a baseline to a target.
 *  Trailing measures, levels to keep, milestones and what is done or not have none. A missing
 *  baseline of a number that should rise is 0. */
export function lineOf({ result, pace, time }: OnItsWay, cycle: CycleDays): Line | null {
  const { elapsed, left, progress } = time
  const { score, status } = pace
  if (progress < JUDGED_FROM || !(elapsed > 0) || !(cycle.left > 0)) return null
  if (isStepped(result) || score === null) return null
  if (status === 'kept' || status === 'not_kept' || isTrailing(result)) return null
  const current = currentOf(result)
  const target = targetOf(result)
  const baseline = baselineOf(result) ?? 0
  if (current === undefined || target === undefined || target === baseline) return null
  const whole = isWhole(result)
  const way = target - baseline
  const good = (result.aspirational === true ? GOOD : 1) * way
  const aim = whole ? Math.sign(way) * Math.ceil(roundHalfEven(Math.abs(good), DIGITS)) : good
  const goal = aim === way ? target : baseline + aim
  const soFar = (current - baseline) / elapsed
  const made = soFar * cycle.total
  return {
    score,
    per_day_so_far: soFar,
    per_day_needed: (goal - current) / left,
    multiple: neededMultiple(score, aim / way, time),
    end_at_pace: baseline + (whole ? wholeOf(made, way) : made),
    goal,
  }
}

/** What is sure of a result's target, 0-1, by what has been said of it: its owner's word counts until
 *  there is another, and a pace by a value of some day. Null where nothing tells. */
function saidShare(ref: ResultRef, at: string, isDated: boolean): number | null {
  const { standing, by } = outlookOfResult(ref, at)
  const points = standing === 'not_known' ? null : pointsOf[standing]
  if (by === 'fact' || impossibleFigure(ref.result) !== undefined) return points
  return statedConfidence(ref.result, at) ?? (isDated ? points : null)
}

/** The part of its way by which a result on a line ends short at the pace so far; behind its baseline,
 *  where a slower fall is no progress, what it is away from its goal. */
function endsShort(ref: ResultRef, cycle: CycleDays): number {
  const line = lineOf(ref, cycle)
  if (line === null || ref.pace.status === 'complete') return 0
  const way = (targetOf(ref.result) ?? 0) - (baselineOf(ref.result) ?? 0)
  const end = isBehindBaseline(ref.result) ? (currentOf(ref.result) ?? 0) : line.end_at_pace
  return Math.max(0, (line.goal - end) / way)
}

/** How far an objective is off: what is lacking of what was said of its results, and of each on a line
 *  the part of its way by which it ends short. Waiting alone adds nothing and takes nothing away: rates
 *  are counted until the day of a value, and what is undated has none.
 *  @param isDated whether the value of a result is of a known day
 *  @example confidence 0.25; 30 of 100 where the pace leads to 60 // => 0.75 + 0.4 */
export function shortOf(
  { results }: Goal,
  at: string,
  cycle: CycleDays,
  isDated: (ref: ResultRef) => boolean,
): number {
  let short = 1
  let sum = 0
  let weights = 0
  for (const ref of results) {
    if (isKept(ref)) continue
    const hasDay = isDated(ref)
    if (hasDay) short += endsShort(ref, cycle)
    const share = saidShare(ref, at, hasDay)
    if (share === null) continue
    const { weight = 1 } = ref.result
    sum += share * weight
    weights += weight
  }
  return short - (meanOf(sum, weights) ?? 1)
}
