import type { Facts } from '../../../../analyses/facts.ts'
import { currentOf, type ResultRef, targetOf } from '../../../../analyses/goals/goals.ts'
import { isWhole } from '../../../../analyses/goals/words.ts'
import type { ConstraintCandidate } from '../../../../analyses/throughput/company-constraint.ts'
import type { ProcessGoal } from '../../../../analyses/throughput/goal-path.ts'
import { tellingStems } from '../../../../analyses/throughput/goal-words.ts'
import { workdaysIn } from '../../../../analyses/work-calendar.ts'
import { addDays } from '../../../../model/dates.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { citeTime, citeValue } from '../../okr/support/evidence.ts'
import { sayComputed, sayEnd, titled } from '../../okr/support/say.ts'
import { citeWorkdays, said } from './queue.ts'

/** A key result that counts what a process makes, and where it ends at most. */
export interface GoalOutput {
  ref: ResultRef
  at_most: number
  end: string
}

/** Whether a key result counts the pieces that a process makes: it names the process, counts whole
 *  things, and has a word of the process in its title. */
function countsOutput({ how, key_result: result }: ProcessGoal, process: string): boolean {
  if (how !== 'stated' || result.lower_is_better === true || !isWhole(result)) return false
  const made = tellingStems(process)
  return [...tellingStems(result.title ?? '')].some((stem) => made.has(stem))
}

/** Where a key result that counts the pieces of a process ends at what its constraint does in the
 *  working days left; null where none does, or where that is enough. */
export function goalOutput(
  facts: Facts,
  { goal, does_per_day: does }: ConstraintCandidate,
): GoalOutput | null {
  const { units, cycle } = facts.goals()
  if (does === null || does <= 0 || !cycle.running || cycle.end === null) return null
  const counting = goal.key_results.find((one) => countsOutput(one, goal.process))
  const ref =
    counting &&
    units.flatMap(({ results }) => results).find(({ result }) => result === counting.key_result)
  const [current, target] = [ref && currentOf(ref.result), ref && targetOf(ref.result)]
  if (ref === undefined || current === undefined || target === undefined) return null
  const from = addDays(ref.time.on ?? facts.situation.at, 1)
  const at_most = Math.floor(current + does * workdaysIn(facts.workCalendar(), from, cycle.end))
  return at_most < target ? { ref, at_most, end: cycle.end } : null
}

export const sayOutput = ({ ref, at_most, end }: GoalOutput, does: number): string =>
  `At ${said(does)} a day ${titled(ref.result)} ends at ${sayEnd(ref.result, at_most)} at most on ${formatDate(end)}, against ${sayComputed(ref.result, targetOf(ref.result) ?? 0)}.`

export function citeOutput(
  { ref, at_most }: GoalOutput,
  { path }: ConstraintCandidate,
  facts: Facts,
  cite: Cite,
): Evidence[] {
  const { cycle } = facts.goals()
  return [
    cite.computed(
      at_most,
      null,
      'present value + what the step does in a day x working days left after the day of that value, rounded down',
      [
        citeValue(cite, ref, 'current'),
        cite.datum(`${path}.throughput_per_day`, 'per_day'),
        ...citeTime(cite, ref, cycle, facts.situation.at),
        ...citeWorkdays(cite, facts.situation.company),
      ],
    ),
    citeValue(cite, ref, 'target'),
  ]
}
