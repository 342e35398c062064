import type { KeyResult } from '../../model/company.ts'
import { wholePercent } from '../../model/rounding.ts'
import type { Assumable } from './reading.ts'
import { clampScore } from './score.ts'

/** Where a milestone or boolean key result stands. */
export interface Steps {
  /** Share of the milestones that are hit, 0-1. */
  score: number
  /** How many there are; null where only a score is given. */
  total: number | null
  /** Whether due dates say what is late. */
  dated: boolean
  late: number
  first_late_on: string | null
  /** "1 of 4 milestones hit" */
  told: () => string
  assumed: readonly Assumable[]
}

type Dates = NonNullable<KeyResult['milestone_dates']>

const NOTHING: readonly Assumable[] = []
const NO_DATES: Dates = []
const LISTED: readonly Assumable[] = ['milestones_total']

const isDone = (entry: Dates[number], at: string): boolean =>
  entry.done_on !== undefined && entry.done_on <= at

/** Days due before `at` of milestones that are not done by then, earliest first. */
function lateDays(dates: Dates, at: string): string[] {
  const late: string[] = []
  for (const entry of dates) {
    if (entry.due_on !== undefined && entry.due_on < at && !isDone(entry, at))
      late.push(entry.due_on)
  }
  return late.sort()
}

function booleanSteps(keyResult: KeyResult): Omit<Steps, 'dated' | 'late' | 'first_late_on'> {
  const done = keyResult.done === true
  const told = () => (done ? 'done' : 'Not done')
  return { score: done ? 1 : 0, total: 1, told, assumed: NOTHING }
}

function milestoneSteps(
  keyResult: KeyResult,
  dates: Dates,
  at: string,
): Omit<Steps, 'dated' | 'late' | 'first_late_on'> | null {
  const listed = keyResult.milestones?.length ?? dates.length
  const total = keyResult.milestones_total ?? listed
  const assumed = keyResult.milestones_total === undefined && total > 0 ? LISTED : NOTHING
  if (keyResult.score !== undefined) {
    const score = clampScore(keyResult.score)
    const told = () => `Scored at ${wholePercent(score)}`
    return { score, total: null, told, assumed: NOTHING }
  }
  if (!(total > 0)) return null
  const hit = keyResult.milestones_hit ?? dates.filter((entry) => isDone(entry, at)).length
  const told = () => `${hit} of ${total} milestones hit`
  return { score: clampScore(hit / total), total, told, assumed }
}

/** Reads a milestone or boolean key result; null where nothing says how many milestones there are.
 *  The total is `milestones_total`, else the length of `milestones` or `milestone_dates`. */
export function readSteps(keyResult: KeyResult, at: string): Steps | null {
  const dates = keyResult.milestone_dates ?? NO_DATES
  const steps =
    keyResult.type === 'boolean' ? booleanSteps(keyResult) : milestoneSteps(keyResult, dates, at)
  if (steps === null) return null
  if (dates.length === 0) return { ...steps, dated: false, late: 0, first_late_on: null }
  const late = lateDays(dates, at)
  const dated = dates.some((entry) => entry.due_on !== undefined)
  return { ...steps, dated, late: late.length, first_late_on: late[0] ?? null }
}
