import {
  baselineOf,
  type CycleDays,
  currentOf,
  type Goal,
  type Goals,
  isStepped,
  pathOf,
  type ResultRef,
  targetOf,
} from '../../../../analyses/goals/goals.ts'
import { type Line, outlookOfGoal, outlookOfResult } from '../../../../analyses/goals/outlook.ts'
import { citedUnit, isWhole, scaledUnit } from '../../../../analyses/goals/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { endingOf } from '../../../../model/value-key.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'

type Which = 'baseline' | 'current' | 'target'

const keyOf = ({ result }: ResultRef, which: Which): string => `${which}_${endingOf(result)}`

/** Where a key result has its value of a kind. */
export const valuePath = (ref: ResultRef, which: Which): string =>
  `${pathOf(ref)}.${keyOf(ref, which)}`

/** A value of a key result, or that it is missing; an amount in thousands or millions with its unit, as
 *  sentences tell it in full. */
export function citeValue(cite: Cite, ref: ResultRef, which: Which, unit?: string): Evidence {
  const key = keyOf(ref, which) as keyof ResultRef['result']
  const own = scaledUnit(ref.result) ?? unit
  return citeKey(cite, pathOf(ref), key, ref.result[key] !== undefined, own)
}

function citeKey(cite: Cite, path: string, key: string, is: boolean, unit?: string): Evidence {
  return is ? cite.datum(`${path}.${key}`, unit) : cite.missing(path, key)
}

/** Where a key result stands, by what its kind counts. */
export function citeProgress(cite: Cite, ref: ResultRef): Evidence[] {
  const { result } = ref
  const path = pathOf(ref)
  if (result.type === 'boolean') return [citeKey(cite, path, 'done', result.done !== undefined)]
  if (result.type !== 'milestone') {
    return [citeValue(cite, ref, 'current'), citeValue(cite, ref, 'target')]
  }
  const hit =
    result.milestones_hit === undefined && result.milestone_dates !== undefined
      ? cite.datum(`${path}.milestone_dates`)
      : citeKey(cite, path, 'milestones_hit', result.milestones_hit !== undefined)
  return result.milestones_total === undefined
    ? [hit]
    : [hit, cite.datum(`${path}.milestones_total`)]
}

/** The part of its way that a key result has made, 0-1, with what it was computed from; of a cap the
 *  part that is used. */
export function citeScore(cite: Cite, ref: ResultRef): Evidence {
  if (ref.pace.reason === 'fills_up') {
    const used = (currentOf(ref.result) ?? 0) / (targetOf(ref.result) || 1)
    return cite.computed(used, 'ratio', 'part of the cap that is used', citeProgress(cite, ref))
  }
  return cite.computed(ref.pace.score ?? 0, 'ratio', 'part of the way from baseline to target', [
    ...citeProgress(cite, ref),
    ...citeBaseline(cite, ref),
  ])
}

/** Where a key result started, where that is given: by nature older than where it stands. */
export function citeBaseline(cite: Cite, ref: ResultRef): Evidence[] {
  if (isStepped(ref.result) || baselineOf(ref.result) === undefined) return []
  return [cite.earlier(`${pathOf(ref)}.${keyOf(ref, 'baseline')}`)]
}

/** The owner's confidence where it is given: that of the check-in that states it last. */
export function citeConfidence(cite: Cite, ref: ResultRef, at: string): Evidence {
  const latest = confidentCheckIn(ref, at)
  const path = pathOf(ref)
  return latest === undefined
    ? citeKey(cite, path, 'confidence', ref.result.confidence !== undefined)
    : cite.datum(`${path}.check_ins[${latest}].confidence`)
}

/** The place of the latest check-in that states a confidence. */
export function confidentCheckIn({ result }: ResultRef, at: string): number | undefined {
  let latest: number | undefined
  let on = ''
  result.check_ins?.forEach((checkIn, i) => {
    const day = checkIn.on ?? ''
    if (checkIn.confidence === undefined || day > at || day < on) return
    latest = i
    on = day
  })
  return latest
}

/** The outlook of an objective, 0-1, with what that of each of its results rests on. */
export function citeOutlook(cite: Cite, goal: Goal, at: string): Evidence {
  const each = goal.results.slice(0, MOST_CITED).flatMap((ref) => {
    const { standing, by } = outlookOfResult(ref, at)
    if (standing === 'not_known') return []
    return by === 'confidence' ? [citeConfidence(cite, ref, at)] : [citeScore(cite, ref)]
  })
  return cite.computed(
    outlookOfGoal(goal, at).value ?? 0,
    'ratio',
    "weighted mean of owners' confidence, else 1 on track, 0.5 at risk, 0 off",
    each,
  )
}

/** The dates of the running cycle, which its days are counted from. */
export function citeCycle(cite: Cite, { elapsed, left, total }: CycleDays, at: string): Evidence[] {
  const dates = [cite.datum('company_okrs.quarter_start'), cite.datum('company_okrs.quarter_end')]
  return [
    cite.computed(
      elapsed,
      'days',
      `days from quarter_start to ${formatDate(at)}, both counted`,
      dates,
    ),
    cite.computed(left, 'days', `days from ${formatDate(at)} to quarter_end`, dates),
    cite.computed(total, 'days', 'days from quarter_start to quarter_end, both counted', dates),
  ]
}

/** The days that the rate of a key result is counted by: until the day of its value. */
export const citeTime = (
  cite: Cite,
  { time }: ResultRef,
  cycle: CycleDays,
  at: string,
): Evidence[] => citeCycle(cite, { ...cycle, ...time }, time.on ?? at)

/** "day 59 of 90". */
export const dayOf = ({ elapsed, total }: CycleDays): string => `day ${elapsed} of ${total}`

/** How many key results an objective has, as evidence. */
export const citeResults = (cite: Cite, goal: Goal): Evidence =>
  goal.objective.key_results === undefined
    ? cite.missing(goal.path, 'key_results')
    : cite.datum(`${goal.path}.key_results`)

/** How many key results there are in all, added up over the units that have some. */
export function citeCount(cite: Cite, goals: Goals): Evidence {
  const lists = goals.units
    .filter((unit) => unit.goals.length > 0)
    .slice(0, MOST_CITED)
    .map(({ path }) => cite.datum(`${path}.objectives`))
  return cite.computed(goals.count, 'count', 'key results of all objectives', lists)
}

/** Where a result ends if it goes on as so far. */
export const citeEndAtPace = (
  cite: Cite,
  ref: ResultRef,
  { end_at_pace }: Line,
  cycle: CycleDays,
  at: string,
): Evidence =>
  cite.computed(
    end_at_pace,
    citedUnit(ref.result),
    `baseline + rate so far x all days${isWhole(ref.result) ? ', rounded down' : ''}`,
    [...citeProgress(cite, ref), ...citeTime(cite, ref, cycle, at)],
  )
