import { flowFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { TIME_UNITS, throughputFigures } from '../../knowledge/throughput.ts'
import type { Company, KeyResult, Step } from '../../model/company.ts'
import { type LeadTimeUnit, leadTimeUnitOf, workingHours } from '../lead-time-unit.ts'
import type { Bottleneck } from '../process/flow.ts'
import type { GoalOfProcess, ProcessGoal } from './goal-path.ts'
import type { Point } from './metric-series.ts'
import type { WorkWeek } from './work-week.ts'

/** A key result that counts the lead time of a process. */
export interface LeadTimeGoal {
  goal: ProcessGoal
  /** As the key result counts it. */
  value: number
  target: number | null
  baseline: number | null
  unit: LeadTimeUnit
  /** Whether it counts working time, by its unit or because that agrees with the hours stated for
   *  the process; calendar time otherwise, which is assumed. */
  working: boolean
  /** Working hours it comes to. */
  hours: number
  /** Check-ins, oldest first. */
  points: readonly Point[]
}

export interface LeadTime {
  process: string
  position: number
  /** As given for the process, in hours; null where not given. */
  stated_hours: number | null
  target_hours: number | null
  goal: LeadTimeGoal | null
  /** Waits and work of all steps that are given. */
  steps_hours: number | null
  /** Paths of waits and work that are not given. */
  steps_missing: readonly string[]
  /** Share of the key result's time (else of the stated one) that the steps explain; null where a
   *  step is not known. */
  explained_share: number | null
  /** Pieces that are in the process by its throughput and that time (Little's law), and by what
   *  its steps show: waiting, and in work. */
  in_process: { by_time: number; by_steps: number } | null
  /** Whether the steps hold about the pieces that the time means: then all of it passes at them,
   *  whatever waits are stated. */
  in_queues: boolean
}

const LAW_AGREES = valueOf(flowFigures.law_agrees_pct) / 100
const AGREE = valueOf(throughputFigures.rates_agree_pct) / 100
const NO_STEPS: readonly Step[] = []

/** Key results that count this lead time: those that say so, else the first that counts days or
 *  weeks and is to fall.
 *  @param stated hours that are given for the process */
function leadTimeGoal(
  goals: readonly ProcessGoal[],
  week: WorkWeek,
  stated: number | undefined,
): LeadTimeGoal | null {
  const said = goals.find(({ key_result }) => key_result.measure === 'lead_time_hours')
  const goal = said ?? goals.find(({ key_result: of }) => countsTime(of))
  const value = goal?.key_result.current_value
  const unit = goal === undefined ? undefined : leadTimeUnitOf(goal.key_result)
  if (goal === undefined || value === undefined || unit === undefined) return null
  const { key_result, path } = goal
  const agrees = (working: boolean): boolean =>
    stated !== undefined &&
    Math.abs(workingHours(value, unit, working, week) - stated) <= stated * AGREE
  const working =
    unit === 'hours' ||
    TIME_UNITS.working.test(key_result.unit ?? '') ||
    (unit === 'days' && agrees(true) && !agrees(false))
  return {
    goal,
    value,
    target: key_result.target_value ?? null,
    baseline: key_result.baseline_value ?? null,
    unit,
    working,
    hours: workingHours(value, unit, working, week),
    points: (key_result.check_ins ?? [])
      .flatMap(({ on, value: then }, index) =>
        on === undefined || then === undefined
          ? []
          : [{ on, value: then, path: `${path}.check_ins[${index}].value` }],
      )
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
  }
}

const countsTime = (of: KeyResult): boolean =>
  of.measure === undefined &&
  of.lower_is_better === true &&
  (TIME_UNITS.days.test(of.unit ?? '') || TIME_UNITS.weeks.test(of.unit ?? ''))

/** Pieces in a process by its throughput over a time, and by what its steps show.
 *  Source: Little's law, pieces = throughput x time. */
function inProcess(flow: Bottleneck, hours: number, { hours_per_day }: WorkWeek, known: boolean) {
  const { step_position } = flow.constraint
  const throughput =
    step_position === null ? 0 : (flow.steps[step_position]?.throughput_per_day ?? 0)
  if (throughput <= 0 || !known) return null
  return { by_time: (throughput * hours) / hours_per_day, by_steps: 0 }
}

/** How long each process takes by its own figure, by the key result that counts it and by its
 *  steps. In the order of the data. */
export function leadTimes(
  company: Company,
  bottlenecks: readonly Bottleneck[],
  goals: readonly GoalOfProcess[],
  week: WorkWeek,
): LeadTime[] {
  const flows = new Map(bottlenecks.map((flow) => [flow.from.position, flow]))
  return (company.processes ?? []).map((given, position) => {
    const flow = flows.get(position)
    const goal = leadTimeGoal(goals[position]?.key_results ?? [], week, given.lead_time_hours)
    const steps_missing: string[] = []
    let steps_hours = 0
    let pieces = 0
    const { steps = NO_STEPS } = given
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] ?? {}
      const { avg_wait_hours: wait, avg_process_hours: work } = step
      if (wait === undefined) {
        steps_missing.push(`processes[${position}].steps[${index}].avg_wait_hours`)
      }
      if (work === undefined) {
        steps_missing.push(`processes[${position}].steps[${index}].avg_process_hours`)
      }
      steps_hours += (wait ?? 0) + (work ?? 0)
      pieces +=
        (step.current_queue ?? 0) +
        ((step.throughput_per_day ?? 0) * (work ?? 0)) / week.hours_per_day
    }
    const hours = goal?.hours ?? given.lead_time_hours ?? null
    const isKnown = flow !== undefined && steps_missing.length === 0
    const counted =
      flow === undefined || hours === null ? null : inProcess(flow, hours, week, isKnown)
    return {
      process: goals[position]?.process ?? `processes[${position}]`,
      position,
      stated_hours: given.lead_time_hours ?? null,
      target_hours: given.target_lead_time_hours ?? null,
      goal,
      steps_hours: flow === undefined ? null : steps_hours,
      steps_missing,
      explained_share: isKnown && hours !== null && hours > 0 ? steps_hours / hours : null,
      in_process: counted === null ? null : { ...counted, by_steps: pieces },
      in_queues: counted !== null && pieces >= counted.by_time * (1 - LAW_AGREES),
    }
  })
}
