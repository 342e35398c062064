import type { KeyResult } from '../../model/company.ts'
import { endingOf } from '../../model/value-key.ts'
import { baselineOf, currentOf, isControl, targetOf } from '../goals/goals.ts'
import { type ImpossibleFigure, impossibleFigure } from '../goals/impossible-figure.ts'
import { clampScore, isKept, wayTo } from './score.ts'

/** Keys of a key result that were not given, and for which a value was taken. */
export type Assumable =
  | 'baseline_value'
  | 'baseline_pct'
  | 'target_pct'
  | 'lower_is_better'
  | 'kind'
  | 'milestones_total'

export type ReadingGap = 'current_value' | 'current_pct' | 'target_value' | 'baseline'

/** What a numeric key result says about itself. */
export type Reading =
  /** On the way from a baseline to a target. */
  | {
      kind: 'way'
      score: number
      /** Further from the target than the baseline was. */
      went_back: boolean
      assumed: readonly Assumable[]
    }
  /** A level to hold at or on one side of a limit. */
  | {
      kind: 'keep'
      kept: boolean
      current: number
      limit: number
      at_most: boolean
      assumed: readonly Assumable[]
    }
  | { kind: 'missing'; what: ReadingGap }
  | { kind: 'impossible'; figure: ImpossibleFigure }

const NOTHING: readonly Assumable[] = []
/** The target of a percentage result that names none. */
export const WHOLE = 100

/** Whether a result without `lower_is_better` leads down, as its baseline and target say. */
export function readsLower(keyResult: KeyResult): boolean {
  const ending = endingOf(keyResult)
  const target = targetOf(keyResult) ?? (ending === 'pct' ? WHOLE : 0)
  return target < (baselineOf(keyResult) ?? 0)
}

const keep = (
  current: number,
  limit: number,
  atMost: boolean,
  assumed: readonly Assumable[],
): Reading => ({
  kind: 'keep',
  kept: isKept(current, limit, atMost),
  current,
  limit,
  at_most: atMost,
  assumed,
})

function way(
  target: number,
  current: number,
  baseline: number,
  assumed: readonly Assumable[],
): Reading {
  const share = wayTo(target, current, baseline)
  return { kind: 'way', score: clampScore(share), went_back: share < 0, assumed }
}

/** A baseline that already meets its target leaves nothing to reach: the result is one to keep.
 *  Without `lower_is_better` the direction is the one from baseline to target. */
function fromBaseline(
  target: number,
  current: number,
  baseline: number,
  lower: boolean | undefined,
  assumed: readonly Assumable[],
): Reading {
  const read: readonly Assumable[] =
    lower === undefined && target <= baseline ? [...assumed, 'lower_is_better'] : assumed
  const down = lower ?? target < baseline
  if (isKept(baseline, target, down)) return keep(current, target, down, [...read, 'kind'])
  return way(target, current, baseline, read)
}

/** A lower-is-better result without a baseline says nothing about its way, only whether it has
 *  arrived; a higher-is-better one is taken to start from 0. */
function withoutBaseline(
  target: number,
  current: number,
  lower: boolean | undefined,
  key: 'baseline_value' | 'baseline_pct',
  assumed: readonly Assumable[],
): Reading {
  if (lower === true) {
    return current <= target
      ? { kind: 'way', score: 1, went_back: false, assumed }
      : { kind: 'missing', what: 'baseline' }
  }
  if (target === 0) return { kind: 'missing', what: 'baseline' }
  return fromBaseline(target, current, 0, lower, [...assumed, key])
}

/** Reads a numeric, percentage or control key result: its corrected score, or whether it is
 *  kept, or what is missing to say, or which of its figures cannot be. */
export function readKeyResult(keyResult: KeyResult): Reading {
  const figure = impossibleFigure(keyResult)
  if (figure !== undefined) return { kind: 'impossible', figure }
  const ending = endingOf(keyResult)
  const control = isControl(keyResult)
  const current = currentOf(keyResult)
  const given = targetOf(keyResult)
  if (current === undefined) return { kind: 'missing', what: `current_${ending}` }
  if (given === undefined && (control || ending === 'value'))
    return { kind: 'missing', what: 'target_value' }
  const target = given ?? WHOLE
  const assumed: readonly Assumable[] = given === undefined ? ['target_pct'] : NOTHING
  const lower = keyResult.lower_is_better
  if (control) {
    return keep(
      current,
      target,
      lower ?? false,
      lower === undefined ? ['lower_is_better'] : NOTHING,
    )
  }
  const baseline = baselineOf(keyResult)
  return baseline === undefined
    ? withoutBaseline(target, current, lower, `baseline_${ending}`, assumed)
    : fromBaseline(target, current, baseline, lower, assumed)
}
