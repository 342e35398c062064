import type { KeyResult } from '../../model/company.ts'
import { hitOf, totalOf } from '../goals/milestones.ts'
import type { Assumable } from './reading.ts'
import { clampScore } from './score.ts'

/** Where a milestone or boolean key result stands. */
export interface Steps {
  /** Share of the milestones that are hit, 0-1. */
  score: number
  /** How many are hit, of how many; no total where only a score is given. */
  hit: number
  total: number | null
  /** Whether due dates say what is late. */
  dated: boolean
  late: number
  first_late_on: string | null
  /** Milestones planned for days after the quarter, and the last of these days. */
  beyond: number
  last_beyond_on: string | null
  assumed: readonly Assumable[]
}

type Dates = NonNullable<KeyResult['milestone_dates']>

const NOTHING: readonly Assumable[] = []
const NO_DATES: Dates = []
const LISTED: readonly Assumable[] = ['milestones_total']

const isDone = (entry: Dates[number], at: string): boolean =>
  entry.done_on !== undefined && entry.done_on <= at

/** The day asked about, and the last day of the quarter where it is known. */
export interface StepDays {
  at: string
  end: string | null
}

/** Puts in what the dates say: what was due before `at` and is not done by then, and what is due
 *  when the quarter is over. */
function withDates(steps: Steps, dates: Dates, { at, end }: StepDays): Steps {
  for (const entry of dates) {
    const { due_on } = entry
    if (due_on === undefined) continue
    steps.dated = true
    if (isDone(entry, at)) continue
    if (due_on < at) {
      steps.late++
      if (steps.first_late_on === null || due_on < steps.first_late_on) steps.first_late_on = due_on
    } else if (end !== null && due_on > end) {
      steps.beyond++
      if (steps.last_beyond_on === null || due_on > steps.last_beyond_on) {
        steps.last_beyond_on = due_on
      }
    }
  }
  return steps
}

const stepsOf = (
  score: number,
  hit: number,
  total: number | null,
  assumed: readonly Assumable[] = NOTHING,
): Steps => ({
  score,
  hit,
  total,
  dated: false,
  late: 0,
  first_late_on: null,
  beyond: 0,
  last_beyond_on: null,
  assumed,
})

function milestoneSteps(keyResult: KeyResult, at: string): Steps | null {
  if (keyResult.score !== undefined) return stepsOf(clampScore(keyResult.score), 0, null)
  const total = totalOf(keyResult)
  const hit = hitOf(keyResult, at)
  if (hit === undefined || !(total > 0)) return null
  const assumed = keyResult.milestones_total === undefined ? LISTED : NOTHING
  return stepsOf(clampScore(hit / total), hit, total, assumed)
}

function booleanSteps({ done }: KeyResult): Steps {
  const hit = done === true ? 1 : 0
  return stepsOf(hit, hit, 1)
}

/** Reads a milestone or boolean key result; null where nothing says how many milestones there are, or
 *  how many of them are hit. The total is `milestones_total`, else the length of `milestones` or `milestone_dates`. */
export function readSteps(keyResult: KeyResult, days: StepDays): Steps | null {
  const dates = keyResult.milestone_dates ?? NO_DATES
  const steps =
    keyResult.type === 'boolean' ? booleanSteps(keyResult) : milestoneSteps(keyResult, days.at)
  return steps === null || dates.length === 0 ? steps : withDates(steps, dates, days)
}
