import { goodEnd } from '../../../../analyses/catch-up.ts'
import { fillingOf } from '../../../../analyses/goals/filling.ts'
import { type CycleDays, pathOf, type ResultRef } from '../../../../analyses/goals/goals.ts'
import { neededMultiple } from '../../../../analyses/needed-multiple.ts'
import { readSteps } from '../../../../analyses/okr/steps.ts'
import { okrFigures } from '../../../../knowledge/okr.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { known } from '../../../known.ts'
import { citeProgress, citeScore, citeTime } from './evidence.ts'

/** What counts as a good end of a key result, 0-1. */
const citeGoodEnd = (cite: Cite, ref: ResultRef): Evidence =>
  ref.result.aspirational === false
    ? cite.computed(1, 'ratio', 'the whole target, as it is no aspiration', [
        cite.datum(`${pathOf(ref)}.aspirational`),
      ])
    : known(cite, 'okr.on_track_score', okrFigures.on_track_score)

/** The milestones that are late, planned for later than the cycle, or due by now on an even plan. */
function citeSteps(cite: Cite, ref: ResultRef, cycle: CycleDays, at: string): Evidence[] {
  const steps = readSteps(ref.result, { at, end: ref.time.end })
  if (steps === null || ref.result.type !== 'milestone') return []
  const inputs = citeProgress(cite, ref)
  const count = (value: number, what: string) => cite.computed(value, 'count', what, inputs)
  return [
    count(steps.hit, 'milestones hit'),
    ...(steps.late > 0 ? [count(steps.late, 'milestones late')] : []),
    ...(steps.beyond > 0 ? [count(steps.beyond, 'milestones planned for after the cycle')] : []),
    ...(steps.total === null || steps.dated
      ? []
      : [count(cycle.progress * steps.total, 'milestones x share of the cycle gone')]),
  ]
}

/** How much of the cycle has passed by the day of a key result's value, 0-1. */
export const citeGone = (cite: Cite, { time }: ResultRef, at: string): Evidence =>
  cite.computed(time.progress, 'ratio', `share of the cycle until ${formatDate(time.on ?? at)}`, [
    cite.datum('company_okrs.quarter_start'),
    cite.datum('company_okrs.quarter_end'),
  ])

/** Where a cap ends at its pace, and how much of that pace still fits under it. */
function citeFilling(cite: Cite, ref: ResultRef, cycle: CycleDays, at: string): Evidence[] {
  const filling = fillingOf(ref.result, at, ref.time)
  if (filling === null) return []
  const { end_at_pace: end, multiple } = filling
  const values = [...citeProgress(cite, ref), ...citeTime(cite, ref, cycle, at)]
  const of = (value: number | null, unit: 'times' | null, formula: string) =>
    value === null ? [] : [cite.computed(value, unit, formula, values)]
  return [
    ...values,
    ...of(end, null, 'current + rate so far x days left'),
    ...of(multiple, 'times', '(cap - current) / days left / rate so far'),
  ]
}

/** What is said of the pace of a key result: how much of its way is made and how much is due by the
 *  day of its value, and the rates that a good end and the full target need. */
export function citePace(cite: Cite, ref: ResultRef, cycle: CycleDays, at: string): Evidence[] {
  const { result, pace, time } = ref
  const score = citeScore(cite, ref)
  const days = citeTime(cite, ref, cycle, at)
  const gone = citeGone(cite, ref, at)
  const stands = [score, gone, ...citeSteps(cite, ref, cycle, at)]
  if (pace.reason === 'fills_up') return [...stands, ...citeFilling(cite, ref, cycle, at)]
  if (pace.score === null || pace.expected === null) return stands
  const made = pace.score
  const good = citeGoodEnd(cite, ref)
  const rates = [...new Set([goodEnd(result), 1])].flatMap((end) => {
    const multiple = neededMultiple(made, end, time)
    if (multiple === null) return []
    const formula = `(${end} - made) / days left / (made / days gone)`
    return [cite.computed(multiple, 'times', formula, [score, ...days])]
  })
  const due = cite.computed(pace.expected, 'ratio', 'a good end x share of the cycle', [good, gone])
  return [...stands, good, due, ...rates]
}
