import { flowFigures } from '../../knowledge/constraints.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company, Process, Step } from '../../model/company.ts'
import { comingIn } from '../coming-in.ts'
import { isFunnel } from '../funnel.ts'
import { exceeds, hoursOverLeadTime } from '../lead-time-parts.ts'
import type { FocusingStep } from '../process/focusing-steps.ts'
import { isWork } from '../process/inflow.ts'
import { nameOfProcess } from '../process/names.ts'
import type { StepFigures } from '../process/steps.ts'
import type { ToldBottleneck, ToldConstraint } from '../process/told-flow.ts'
import { expectedWait } from './expected-wait.ts'
import { type LittlesLaw, littlesLaw } from './littles-law.ts'
import { openPerPerson } from './open-work.ts'
import type { QueueTrend } from './queue-trend.ts'
import { type Raised, raised } from './raised.ts'
import type { WorkWeek } from './work-week.ts'

/** Waiting to be expected at a step whose variability is known. */
interface WaitAtStep {
  /** At its load; null from a full load on, where waiting grows without end. */
  hours: number | null
  /** The same at other loads, to show how waiting rises as the load nears full. */
  at: { load_pct: number; hours: number }[]
}

export interface StepFlow {
  name: string
  path: string
  is_constraint: boolean
  wait_hours: number | null
  process_hours: number | null
  /** Of all waiting in the process. */
  wait_share_pct: number | null
  throughput_per_day: number | null
  capacity_per_day: number | null
  inflow_per_day: number | null
  /** What comes to it while a long queue before it is worked off; null without one. */
  backlog_inflow_per_day: number | null
  load_pct: number | null
  queue: number | null
  queue_days: number | null
  /** What reaches it less what leaves it, where more arrives, or as it was counted, where that denies
   *  it; null in a funnel, or where unknown. */
  queue_growth_per_day: number | null
  people: number | null
  /** Pieces that wait there or are worked on, for each of its people. */
  open_per_person: number | null
  expected_wait: WaitAtStep | null
}

/** How work flows through one process. */
export interface ProcessFlowFigures {
  name: string
  path: string
  owner: string | null
  lead_time_hours: number | null
  lead_time_given: boolean
  /** Null where the work of a step is not given. */
  cycle_time_hours: number | null
  wait_hours: number | null
  flow_efficiency_pct: number | null
  constraint: ToldConstraint | null
  throughput_per_day: number | null
  raised: Raised | null
  littles_law: LittlesLaw | null
  /** Growth of the queue before the constraint, a week, and what tells it: it was counted, else what
   *  reaches it and what leaves it. */
  queue_growth_per_week: number | null
  queue_growth_by: 'counts' | 'rates' | null
  /** Whether the counts of that queue deny what is said to reach and leave it. */
  rates_refuted: boolean
  steps: StepFlow[]
  focusing_steps: FocusingStep[]
  /** Keys of its steps that are not given, by step. */
  missing: { step: string; keys: string[] }[]
}

const LOADS = valueOf(flowFigures.loads_pct)

function waitAt(given: Step, load: number | null): WaitAtStep | null {
  const { arrival_cv, process_cv, avg_process_hours: hours, people: servers = 1 } = given
  if (arrival_cv === undefined || process_cv === undefined) return null
  if (hours === undefined || load === null) return null
  const known = { hours, servers, arrival_cv, process_cv }
  return {
    hours: expectedWait({ ...known, load: load / 100 }),
    at: LOADS.map((load_pct) => ({
      load_pct,
      hours: expectedWait({ ...known, load: load_pct / 100 }) ?? 0,
    })),
  }
}

function stepFlow(
  given: Step,
  figures: StepFigures,
  path: string,
  funnel: boolean,
  allWaits: number | null,
  week: WorkWeek,
  trend: QueueTrend | undefined,
): StepFlow {
  const { avg_wait_hours: wait = null, avg_process_hours: hours = null } = given
  const throughput = given.throughput_per_day ?? null
  const queue = given.current_queue ?? null
  const { inflow_per_day: inflow, load_pct } = figures
  const isDenied = figures.is_constraint && trend?.rates_refuted === true
  const coming = comingIn(figures)
  const byRates = coming === null || throughput === null || funnel ? null : coming - throughput
  const growth = isDenied ? (trend.per_week ?? 0) / week.days_per_week : byRates
  return {
    name: figures.name,
    path,
    is_constraint: figures.is_constraint,
    wait_hours: wait,
    process_hours: hours,
    wait_share_pct:
      wait === null || allWaits === null || allWaits <= 0 ? null : (wait / allWaits) * 100,
    throughput_per_day: throughput,
    capacity_per_day: figures.capacity_per_day,
    inflow_per_day: inflow,
    backlog_inflow_per_day: figures.backlog_inflow_per_day,
    load_pct,
    queue,
    queue_days: figures.queue_days,
    queue_growth_per_day: growth === null ? null : Math.max(0, growth),
    people: given.people ?? null,
    open_per_person: openPerPerson(given, week),
    expected_wait: waitAt(given, load_pct),
  }
}

const FLOW_KEYS = [
  'throughput_per_day',
  'capacity_per_day',
  'current_queue',
  'avg_wait_hours',
  'avg_process_hours',
] as const satisfies readonly (keyof Step)[]

function withoutSteps(given: Process, position: number): ProcessFlowFigures {
  return {
    name: nameOfProcess(given, position),
    path: `processes[${position}]`,
    owner: given.owner ?? null,
    lead_time_hours: given.lead_time_hours ?? null,
    lead_time_given: given.lead_time_hours !== undefined,
    cycle_time_hours: null,
    wait_hours: null,
    flow_efficiency_pct: null,
    constraint: null,
    throughput_per_day: null,
    raised: null,
    littles_law: null,
    queue_growth_per_week: null,
    queue_growth_by: null,
    rates_refuted: false,
    steps: [],
    focusing_steps: [],
    missing: [],
  }
}

/** How work flows through every process, in the order of the data: lead time against the time it is
 *  worked on, where it waits, what limits it and what limits it next. */
export function processFlows(
  { processes = [] }: Company,
  bottlenecks: readonly ToldBottleneck[],
  trends: ReadonlyMap<number, QueueTrend>,
  week: WorkWeek,
): ProcessFlowFigures[] {
  const flows = new Map(bottlenecks.map((flow) => [flow.path, flow]))
  return processes.map((given, position) => {
    const flow = flows.get(`processes[${position}]`)
    return flow === undefined
      ? withoutSteps(given, position)
      : flowOf(given, position, flow, trends.get(position), week)
  })
}

/** Hours of all steps; null where a step that is work does not give them. */
function sumOf({ steps = [] }: Process, key: 'avg_wait_hours' | 'avg_process_hours') {
  const isKnown = steps.every((step) => step[key] !== undefined || !isWork(step))
  return isKnown ? steps.reduce((sum, step) => sum + (step[key] ?? 0), 0) : null
}

/** Waiting and work of a lead time; neither where the work, or waits and work, are more than that. */
function shareOf(given: Process, lead: number | null, work: number | null) {
  const isOver = lead !== null && work !== null && exceeds(work, lead)
  if (lead === null || work === null || isOver || hoursOverLeadTime(given) !== null) {
    return { wait_hours: null, flow_efficiency_pct: null }
  }
  return {
    wait_hours: Math.max(0, lead - work),
    flow_efficiency_pct: lead <= 0 ? null : Math.min(100, (work / lead) * 100),
  }
}

const byWhat = (trend: QueueTrend | undefined) =>
  trend === undefined || trend.per_week === null
    ? null
    : trend.history === null
      ? 'rates'
      : 'counts'

function flowOf(
  given: Process,
  position: number,
  flow: ToldBottleneck,
  trend: QueueTrend | undefined,
  week: WorkWeek,
): ProcessFlowFigures {
  const { constraint, path } = flow
  const funnel = isFunnel(given)
  const waits = sumOf(given, 'avg_wait_hours')
  const cycle = sumOf(given, 'avg_process_hours')
  const lead = given.lead_time_hours ?? (waits === null || cycle === null ? null : waits + cycle)
  const own = constraint.step_position
  const throughput_per_day = own === null ? null : (given.steps?.[own]?.throughput_per_day ?? null)
  return {
    ...withoutSteps(given, position),
    lead_time_hours: lead,
    cycle_time_hours: cycle,
    ...shareOf(given, lead, cycle),
    constraint: constraint.step === null ? null : constraint,
    throughput_per_day,
    raised: throughput_per_day === null ? null : raised(flow, given, funnel, trend?.rates_refuted),
    littles_law: littlesLaw(given, lead, week.hours_per_day),
    queue_growth_per_week: trend?.per_week ?? null,
    queue_growth_by: byWhat(trend),
    rates_refuted: trend?.rates_refuted ?? false,
    steps: flow.steps.map((figures, index) =>
      stepFlow(
        given.steps?.[index] ?? {},
        figures,
        `${path}.steps[${index}]`,
        funnel,
        waits,
        week,
        trend,
      ),
    ),
    focusing_steps: flow.focusing_steps,
    missing: (given.steps ?? []).flatMap((step, index) => {
      const keys = isWork(step) ? FLOW_KEYS.filter((key) => step[key] === undefined) : []
      return keys.length === 0 ? [] : [{ step: flow.steps[index]?.name ?? '', keys }]
    }),
  }
}
