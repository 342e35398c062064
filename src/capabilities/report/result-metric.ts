import { currentOf, type ResultRef, subjectOf, targetOf } from '../../analyses/goals/goals.ts'
import { hitOf, totalOf } from '../../analyses/goals/milestones.ts'
import { outlookOfResult, type Standing } from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { counted } from '../../analyses/words.ts'
import { sayValue } from '../../findings/rules/okr/support/say.ts'
import type { KeyResult } from '../../model/company.ts'
import { formatDate } from '../../reports/format-date.ts'
import { isUnknown, type MonthEnd } from './month-end.ts'
import type { Month } from './period.ts'
import { dayOfValue } from './results.ts'

/** A key result as a metric of its function. Values are in its own unit. */
export interface ResultMetric {
  id: string
  title: string
  unit: string
  target: number | null
  actual: number | null
  /** The day of that value; null where undated. */
  actual_on: string | null
  /** The value at the end of the month before. */
  prior: number | null
  prior_on: string | null
  /** The part of the way that is made, 0-1, and that which is due by the day of its value. */
  progress: number | null
  due_now: number | null
  standing: Standing
  /** The same values as they are read. */
  shown: { target: string | null; actual: string | null; prior: string | null }
}

/** Where a key result is to come, and where it stands: milestones by their count, what is done or not
 *  as 1 and 0. */
function valuesOf(result: KeyResult, on: string): [target: number | null, actual: number | null] {
  if (result.type === 'boolean') return [1, result.done === undefined ? null : Number(result.done)]
  return result.type === 'milestone'
    ? [totalOf(result) || null, hitOf(result, on) ?? null]
    : [targetOf(result) ?? null, currentOf(result) ?? null]
}

/** Whether the data say where a key result is to come: to a target, to all milestones, or to be done. */
export const hasTarget = (result: KeyResult): boolean => valuesOf(result, '')[0] !== null

/** A value of a key result as it is read. */
function sayAs(result: KeyResult, value: number): string {
  if (result.type === 'boolean') return value > 0 ? 'done' : 'not done'
  return result.type === 'milestone' && !result.unit
    ? counted(value, 'milestone', 'milestones')
    : sayValue(result, value)
}

/** A key result at the end of a month, beside its value before the month. */
export function metricOf(ref: ResultRef, end: MonthEnd, month: Month): ResultMetric {
  const { result, pace } = ref
  const unknown = isUnknown(ref, end)
  const actual_on = unknown ? null : dayOfValue(ref, end.facts)
  const [target, known] = valuesOf(result, end.on)
  const actual = unknown ? null : known
  const before = (result.check_ins ?? [])
    .filter(({ on, value }) => on !== undefined && on < month.from && value !== undefined)
    .sort((a, b) => ((a.on ?? '') < (b.on ?? '') ? -1 : 1))
    .at(-1)
  const prior = before?.value ?? null
  const say = (value: number | null) => (value === null ? null : sayAs(result, value))
  const isOlder = actual_on !== null && actual_on < month.from
  return {
    id: subjectOf(result),
    title: titleOf(result),
    unit: result.type === 'percentage' ? '%' : (result.unit ?? '').trim(),
    target,
    actual,
    actual_on,
    prior,
    prior_on: before?.on ?? null,
    progress: unknown ? null : pace.score,
    due_now: pace.expected,
    standing: unknown ? 'not_known' : outlookOfResult(ref, end.on).standing,
    shown: {
      target: say(target),
      actual:
        actual === null || !isOlder ? say(actual) : `${say(actual)} on ${formatDate(actual_on)}`,
      prior: say(prior),
    },
  }
}
