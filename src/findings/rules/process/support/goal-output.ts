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
import { citeProgress, citeTime, citeValue } from '../../okr/support/evidence.ts'
import { namedBy, sayComputed, sayEnd, titled } from '../../okr/support/say.ts'
import { citeWorkdays, said } from './queue.ts'

/** A key result that counts what a process makes, and how far its constraint lets it come. */
export interface GoalOutput {
  ref: ResultRef
  /** The constraint, and its path. */
  step: string
  path: string
  /** What the step passes on in the working days left, and what the key result lacks. */
  made: number
  lacks: number
  /** Parts that do not run through the process, and what they lack together: it comes on top. */
  beside: { parts: readonly ResultRef[]; lack: number; assumed: readonly string[] }
  /** Where it ends at most; null where it has parts and none is said to run through the process. */
  at_most: number | null
  end: string
}

/** Where a key result ends at most, and the step that lets no more through. */
export interface Ceiling {
  ref: ResultRef
  at_most: number
  step: string
  evidence: (cite: Cite) => Evidence[]
}

/** Whether a key result counts the pieces that a process makes: it names the process, counts whole
 *  things, and has a word of the process in its title. */
function countsOutput({ how, key_result: result }: ProcessGoal, process: string): boolean {
  if (how !== 'stated' || result.lower_is_better === true || !isWhole(result)) return false
  const made = tellingStems(process)
  return [...tellingStems(result.title ?? '')].some((stem) => made.has(stem))
}

/** What comes beside a process to a key result that counts its pieces: parts of it of which another
 *  is said to run through the process; null where it has parts and the data do not tell. */
function besideOf(ref: ResultRef, { goal }: ConstraintCandidate, facts: Facts) {
  const parts = (facts.rollups().into.get(ref)?.parts ?? []).filter(
    ({ rolls_up }) => rolls_up === 'sum',
  )
  const through = new Set(goal.key_results.map(({ key_result }) => key_result))
  const others = parts.flatMap(({ ref: part }) => (through.has(part.result) ? [] : [part]))
  if (parts.length > 0 && others.length === parts.length) return null
  let lack = 0
  for (const { result } of others) {
    const [current, target] = [currentOf(result), targetOf(result)]
    if (current === undefined || target === undefined) return null
    lack += Math.max(0, target - current)
  }
  const untold = others.filter(({ result }) => result.process === undefined)
  const assumed = untold.map(
    ({ result }) => `${titled(result)} does not run through ${goal.process}`,
  )
  return { parts: others, lack, assumed }
}

const NOTHING: GoalOutput['beside'] = { parts: [], lack: 0, assumed: [] }

/** How far a key result that counts the pieces of a process comes at what its constraint does in the
 *  working days left; null where none does, or where that is enough. */
export function goalOutput(facts: Facts, candidate: ConstraintCandidate): GoalOutput | null {
  const { goal, figures, does_per_day: does } = candidate
  const { units, cycle } = facts.goals()
  if (does === null || does <= 0 || !cycle.running || cycle.end === null) return null
  const counting = goal.key_results.find((one) => countsOutput(one, goal.process))
  const ref =
    counting &&
    units.flatMap(({ results }) => results).find(({ result }) => result === counting.key_result)
  const [current, target] = [ref && currentOf(ref.result), ref && targetOf(ref.result)]
  if (ref === undefined || current === undefined || target === undefined) return null
  const from = addDays(ref.time.on ?? facts.situation.at, 1)
  const made = does * workdaysIn(facts.workCalendar(), from, cycle.end)
  const beside = besideOf(ref, candidate, facts)
  const lack = beside?.lack ?? 0
  if (current + made + lack >= target) return null
  return {
    ref,
    step: figures.name,
    path: candidate.path,
    made: Math.floor(made),
    lacks: target - current,
    beside: beside ?? NOTHING,
    at_most: beside === null ? null : Math.floor(current + made + lack),
    end: cycle.end,
  }
}

export function sayOutput({ ref, made, lacks, beside, at_most, end }: GoalOutput, does: number) {
  const { result } = ref
  const day = formatDate(end)
  if (at_most === null) {
    return `At ${said(does)} a day it makes ${sayEnd(result, made)} at most by ${day} of the ${sayComputed(result, lacks)} that ${titled(result)} lacks; which parts of it come from elsewhere the data do not tell.`
  }
  const others =
    beside.parts.length === 0
      ? ''
      : `, with the ${sayComputed(result, beside.lack)} still to come of ${namedBy(beside.parts, (part) => titled(part.result))}`
  return `At ${said(does)} a day ${titled(result)} ends at ${sayEnd(result, at_most)} at most on ${day}${others}, against ${sayComputed(result, targetOf(result) ?? 0)}.`
}

/** The key result that the company's constraint lets end under its goal; null where none is known. */
export function ceilingOf(facts: Facts): Ceiling | null {
  const { status, candidates } = facts.companyConstraint()
  const [first] = candidates
  const output = status !== 'established' || !first ? null : goalOutput(facts, first)
  if (output === null || output.at_most === null) return null
  const { ref, at_most, step } = output
  return { ref, at_most, step, evidence: (cite) => citeOutput(output, facts, cite) }
}

/** Evidence for how far the key result comes. */
export function citeOutput(output: GoalOutput, facts: Facts, cite: Cite): Evidence[] {
  const { ref, path, made, lacks, beside, at_most } = output
  const { cycle } = facts.goals()
  const { at, company } = facts.situation
  const [current, target] = [citeValue(cite, ref, 'current'), citeValue(cite, ref, 'target')]
  const worked = [
    cite.datum(`${path}.throughput_per_day`, 'per_day'),
    ...citeTime(cite, ref, cycle, at),
    ...citeWorkdays(cite, company),
  ]
  const byDay = 'what the step does in a day x working days left after the day of that value'
  if (at_most === null) {
    return [
      cite.computed(made, null, `${byDay}, rounded down`, worked),
      cite.computed(lacks, null, 'target - present value', [current, target]),
    ]
  }
  const others = beside.parts.flatMap((part) => citeProgress(cite, part))
  const isMore = others.length > 0
  return [
    cite.computed(
      at_most,
      null,
      `present value + ${byDay}${isMore ? ' + what the other parts lack' : ''}, rounded down`,
      [current, ...worked, ...others],
    ),
    ...(isMore ? [cite.computed(beside.lack, null, 'targets - present values', others)] : []),
    target,
  ]
}
