import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import type { Situation } from '../../model/source.ts'
import { endingOf } from '../../model/value-key.ts'
import { holdersOf, type Level } from '../levels.ts'
import { type LinkNames, linkNames, supportedIds } from '../link-names.ts'
import type { PaceFigures } from '../okr/pace-made.ts'
import type { Quarter, QuarterTime } from '../okr/quarter-progress.ts'
import type { TimeOf } from '../okr/value-time.ts'
import { undatedBecause } from '../quarter-dates.ts'
import { titleOf } from './words.ts'

/** An objective with its place. */
export interface Goal {
  unit: GoalUnit
  /** Path of the objective in the company document. */
  path: string
  objective: Objective
  results: readonly ResultRef[]
}

/** The company, a department or a team, with its objectives. */
export interface GoalUnit {
  level: Level
  name: string
  owner: string | undefined
  /** The department that a team belongs to. */
  department: string | undefined
  path: string
  goals: readonly Goal[]
  /** The key results of all its objectives. */
  results: readonly ResultRef[]
}

/** One key result, where it is written, and how it stands by its pace. */
export interface ResultRef {
  goal: Goal
  index: number
  result: KeyResult
  /** The cycle until the day of its value, and after it. */
  time: QuarterTime
  pace: PaceFigures
}

/** The running cycle, counted in days with both its ends and today. */
export interface CycleDays {
  /** Whether today lies within the cycle, its dates being known. */
  running: boolean
  /** Whether the cycle's dates, or the person asking, say how far it has run. */
  known: boolean
  /** Why it is taken as half over; null where it is not. */
  half_because: string | null
  quarter: string
  start: string | null
  /** Its last day; null where its dates are not known. */
  end: string | null
  /** Days from the first day until today, today included. */
  elapsed: number
  left: number
  total: number
  /** Share that has passed, 0-1. */
  progress: number
}

export interface Goals {
  /** The company first, then departments, then teams, as the document has them. */
  units: readonly GoalUnit[]
  company: readonly Goal[]
  /** What links call the company's objectives. */
  called: LinkNames<Goal>
  cycle: CycleDays
  /** How many key results there are in all. */
  count: number
}

/** Whether a cycle is over, so that nothing can be done about its goals any more. */
export const isOver = ({ known, running, progress }: CycleDays): boolean =>
  known && !running && progress >= 1

/** What a cycle without a name is called in a sentence. */
export const UNNAMED_CYCLE = 'the cycle'

type Okrs = NonNullable<Company['company_okrs']>

function cycleOf(okrs: Okrs, quarterNow: Quarter, at: string): CycleDays {
  const { progress, from, days_left, time } = quarterNow
  const { quarter_start: start, quarter_end: end, quarter = UNNAMED_CYCLE } = okrs
  const half_because = from === 'assumed' ? undatedBecause(okrs) : null
  const cycle = { quarter, start: start ?? null, progress, half_because }
  if (start === undefined || end === undefined || days_left === null) {
    const known = from === 'given'
    return { ...cycle, running: false, known, end: null, elapsed: 0, left: 0, total: 0 }
  }
  const running = from === 'given' ? progress > 0 && progress < 1 : at >= start && at <= end
  return { ...cycle, running, known: true, ...time, total: time.elapsed + time.left }
}

/** How key results are judged in this quarter. */
export interface Judging {
  timeOf: TimeOf
  paceOf: (result: KeyResult, time: QuarterTime) => PaceFigures
}

/** What the nameless units of a list are called, by their places where there are several. */
function unnamed(word: string, units: readonly UnitOkrs[]): (position: number) => string {
  const isOne = units.filter(({ name }) => name === undefined).length === 1
  return (position) => `${word}${isOne ? '' : ` ${position + 1}`} without a name`
}

const withObjectives = ({ name, owner, objectives = [] }: UnitOkrs) => ({ name, owner, objectives })

/** The objectives of all levels with their places, how each of their key results stands by its pace,
 *  and how far their cycle has run. */
export function goalsOf(
  { company, at }: Situation,
  quarter: Quarter,
  { timeOf, paceOf }: Judging,
): Goals {
  const { company_okrs: okrs = {}, department_okrs = [], team_okrs = [] } = company
  const holders = holdersOf({
    company: okrs.name ?? company.company ?? 'Company',
    objectives: okrs.objectives ?? [],
    departments: department_okrs.map(withObjectives),
    teams: team_okrs.map(withObjectives),
  })
  const [teamAt, departmentAt] = [
    unnamed('team', team_okrs),
    unnamed('department', department_okrs),
  ]
  let count = 0
  const units = holders.map((holder, place): GoalUnit => {
    const { level, path, owner } = holder
    const position = place - 1 - (level === 'Team' ? department_okrs.length : 0)
    const team = level === 'Team' ? team_okrs[position] : undefined
    const all: ResultRef[] = []
    const name = holder.name ?? (level === 'Team' ? teamAt : departmentAt)(position)
    const goals: Goal[] = []
    const unit = { level, name, owner, department: team?.department, path, goals, results: all }
    holder.objectives.forEach((objective, i) => {
      const results: ResultRef[] = []
      const goal: Goal = { unit, path: `${path}.objectives[${i}]`, objective, results }
      const list = `${goal.path}.key_results`
      objective.key_results?.forEach((result, index) => {
        const time = timeOf(result, list, index)
        const ref = { goal, index, result, time, pace: paceOf(result, time) }
        results.push(ref)
        all.push(ref)
      })
      goals.push(goal)
    })
    count += all.length
    return unit
  })
  const goals = units[0]?.goals ?? []
  const called = linkNames(goals, ({ objective }) => objective)
  return { units, company: goals, called, cycle: cycleOf(okrs, quarter, at), count }
}

/** All key results of some objectives, one after the other. */
export function resultsOf(goals: readonly Goal[]): readonly ResultRef[] {
  const [first] = goals
  if (first !== undefined && goals.length === 1) return first.results
  const all: ResultRef[] = []
  for (const { results } of goals) for (const ref of results) all.push(ref)
  return all
}

/** Where a key result stands in the company document. */
export const pathOf = ({ goal, index }: ResultRef): string => `${goal.path}.key_results[${index}]`

/** Who answers for a key result: its owner, else its objective's, else its unit's. */
export const ownerOf = ({ goal, result }: ResultRef): string | undefined =>
  result.owner ?? goal.objective.owner ?? goal.unit.owner

/** What a finding about a thing is filed under: its id, else its title. */
export const subjectOf = (thing: { id?: string; title?: string; name?: string }): string =>
  thing.id ?? titleOf(thing)

/** The company objectives that an objective serves, each once. */
export function servedBy({ objective }: Goal, { called }: Goals): readonly Goal[] {
  const [first, ...others] = supportedIds(objective)
  const one = first === undefined ? undefined : called.meant(first)
  if (others.length === 0) return one === undefined ? [] : [one]
  return [...new Set([one, ...others.map(called.meant)])].filter((goal) => goal !== undefined)
}

/** The present value of a numeric or percentage result. */
export const currentOf = (result: KeyResult): number | undefined =>
  endingOf(result) === 'pct' ? result.current_pct : result.current_value

/** The target of a numeric or percentage result. */
export const targetOf = (result: KeyResult): number | undefined =>
  endingOf(result) === 'pct' ? result.target_pct : result.target_value

/** The baseline of a numeric or percentage result. */
export const baselineOf = (result: KeyResult): number | undefined =>
  endingOf(result) === 'pct' ? result.baseline_pct : result.baseline_value

/** Whether a result stands where it began: not one to keep, not one that is done or not, not one that
 *  went back, and no milestones that are all still to come. */
export function isWhereItBegan(
  result: KeyResult,
  { score, status }: Pick<PaceFigures, 'score' | 'status'>,
): boolean {
  if (score !== 0 || status === 'not_kept' || result.type === 'boolean') return false
  if (result.type === 'milestone') return status === 'off_track' || status === 'at_risk'
  return currentOf(result) === (baselineOf(result) ?? 0)
}

/** Whether a result comes in steps: milestones, or done and not done. */
export const isStepped = ({ type }: KeyResult): boolean =>
  type === 'milestone' || type === 'boolean'

/** Whether a result says that it is a level to keep. */
export const isControl = ({ type, kind }: KeyResult): boolean =>
  type === 'control' || kind === 'control'
