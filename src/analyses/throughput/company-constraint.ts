import { valueOf } from '../../knowledge/figure.ts'
import { constraintUtilization } from '../../knowledge/flow.ts'
import { throughputFigures } from '../../knowledge/throughput.ts'
import type { Company, Process } from '../../model/company.ts'
import { keepsUp } from '../keeps-up.ts'
import { type NextLimit, nextLimit } from '../next-limit.ts'
import type { Bottleneck } from '../process/flow.ts'
import type { StepFigures } from '../process/steps.ts'
import { usedOf } from '../used-of.ts'
import { quoted, sayPercent } from '../words.ts'
import type { GoalOfProcess, GoalPath } from './goal-path.ts'
import type { QueueTrend } from './queue-trend.ts'

/** The constraint of one process on the path of a key result. */
export interface ConstraintCandidate {
  process: string
  position: number
  /** Path of its constraint step. */
  path: string
  figures: StepFigures
  goal: GoalOfProcess
  /** What it passes on a day; null where not given. */
  does_per_day: number | null
  /** How full the step is of what it can take, in percent: its load, else its utilization; null
   *  where neither is known. */
  full_pct: number | null
  /** `load`: by what reaches it; `utilization`: by what it passes on, as what reaches it is not known. */
  full_by: 'load' | 'utilization'
  queue: number | null
  /** Working days of work in the queue; null where not known, or where none leaves. */
  queue_days: number | null
  trend: QueueTrend | null
  /** Whether each step of its process at which work waits passes on all that reaches it and could do
   *  more, so that it limits nothing. */
  keeps_up: boolean
  /** The step of the process that can take least once this one is no limit; `per_day` in pieces at
   *  this one. */
  next: (Omit<NextLimit, 'position'> & { step: string; path: string }) | null
}

export interface CompanyConstraint {
  /** `none`: every process on a path is known, and no step limits it. */
  status: 'established' | 'none' | 'not_established'
  because: string
  /** What would establish it, each as a phrase. */
  would_establish: readonly string[]
  /** The constraints of all processes on a path, the company's first where it is established. */
  candidates: readonly ConstraintCandidate[]
  /** Names of processes on a path of whose flow nothing is known. */
  not_compared: readonly string[]
}

const { at_capacity, headroom } = valueOf(constraintUtilization)
const fillings = [at_capacity, headroom]
const HELD_UP = valueOf(throughputFigures.held_up_days)

/** How full a step is: full, with room, or idle; not knowing comes before idle. */
function fullness({ full_pct }: ConstraintCandidate): number {
  return fillings.filter((limit) => (full_pct ?? headroom) >= limit).length
}

const daysOf = ({ figures, queue, queue_days }: ConstraintCandidate): number =>
  queue !== null && queue > 0 && figures.throughput_per_day <= 0 ? Infinity : (queue_days ?? 0)

const moreOf = (one: number, other: number): number => (one === other ? 0 : other - one)

const isHoldingUp = (candidate: ConstraintCandidate): boolean =>
  (candidate.full_pct ?? 0) >= at_capacity || (daysOf(candidate) >= HELD_UP && !candidate.keeps_up)

/** What holds work up first; then by load against capacity, by queue and its growth, and by what its
 *  goals are. */
const byLimit = (one: ConstraintCandidate, other: ConstraintCandidate): number =>
  Number(isHoldingUp(other)) - Number(isHoldingUp(one)) ||
  moreOf(fullness(one), fullness(other)) ||
  moreOf(daysOf(one), daysOf(other)) ||
  moreOf(one.trend?.per_week ?? 0, other.trend?.per_week ?? 0) ||
  moreOf(one.full_pct ?? 0, other.full_pct ?? 0) ||
  moreOf(one.goal.key_results.length, other.goal.key_results.length)

function nextOf({ steps, from, path }: Bottleneck, position: number): ConstraintCandidate['next'] {
  const next = nextLimit(steps, from.process, position)
  if (next === null) return null
  const { position: other, ...limit } = next
  return { ...limit, step: steps[other]?.name ?? '', path: `${path}.steps[${other}]` }
}

/** Whether every step at which a day of work waits keeps up.
 *  @param perWeek growth of the queue before its constraint */
const isFlowing = ({ from, constraint, steps }: Bottleneck, perWeek: number | null): boolean =>
  steps.every(
    ({ queue_days }, position) =>
      (queue_days !== null && queue_days < HELD_UP) ||
      keepsUp(from, position, position === constraint.step_position ? perWeek : null),
  )

function candidateOf(
  flow: Bottleneck,
  goal: GoalOfProcess,
  given: Process,
  trend: QueueTrend | undefined,
): ConstraintCandidate | undefined {
  const { step_position, queue, queue_days } = flow.constraint
  const figures = step_position === null ? undefined : flow.steps[step_position]
  if (step_position === null || figures === undefined) return undefined
  const step = given.steps?.[step_position] ?? {}
  const used = usedOf(step)
  return {
    process: flow.process,
    position: goal.position,
    path: `${flow.path}.steps[${step_position}]`,
    figures,
    goal,
    does_per_day: step.throughput_per_day ?? null,
    full_pct: figures.load_pct ?? (used === undefined ? null : used * 100),
    full_by: figures.load_pct === null ? 'utilization' : 'load',
    queue,
    queue_days,
    trend: trend ?? null,
    keeps_up: isFlowing(flow, trend?.per_week ?? null),
    next: nextOf(flow, step_position),
  }
}

const stepsOf = (process: string): string => `the \`steps\` of ${process}`

const notEstablished = (
  because: string,
  would_establish: readonly string[],
  rest: Partial<CompanyConstraint> = {},
): CompanyConstraint => ({
  status: 'not_established',
  because,
  would_establish,
  candidates: [],
  not_compared: [],
  ...rest,
})

interface NearFull {
  name: string
  process: string
  used_pct: number
}

/** The first step that does nearly all it can while it is not known what reaches it: it may limit,
 *  though nothing waits there. */
function nearFull(
  company: Company,
  candidates: readonly ConstraintCandidate[],
  flows: ReadonlyMap<string, Bottleneck>,
): NearFull | undefined {
  for (const { process, position } of candidates) {
    const given = company.processes?.[position]?.steps ?? []
    for (const [i, { name, load_pct }] of (
      flows.get(`processes[${position}]`)?.steps ?? []
    ).entries()) {
      const used_pct = (usedOf(given[i] ?? {}) ?? 0) * 100
      if (load_pct === null && used_pct >= at_capacity) return { name, process, used_pct }
    }
  }
  return undefined
}

/** The step that limits the company: among the processes on the path of a key result, the
 *  constraint with the highest load, then the longest queue and its growth. Not established where
 *  the data do not carry it; a funnel's drop-out is no lack of capacity.
 *  Source: seed, process_frameworks (what limits the output of the system). */
export function companyConstraint(
  company: Company,
  path: GoalPath,
  bottlenecks: readonly Bottleneck[],
  trends: ReadonlyMap<number, QueueTrend>,
): CompanyConstraint {
  const flows = new Map(bottlenecks.map((flow) => [flow.path, flow]))
  if (path.processes.length === 0) {
    return notEstablished('no process is described', ['`processes` with their `steps`'])
  }
  const onPath = path.processes.filter(({ on_path }) => on_path !== 'none')
  if (onPath.length === 0) {
    const why =
      path.key_results === 0
        ? 'no key result is given'
        : 'no process stands on the path of a key result'
    return notEstablished(why, ['a key result that names its `process`'])
  }
  const candidates: ConstraintCandidate[] = []
  const not_compared: string[] = []
  for (const goal of onPath) {
    const flow = flows.get(`processes[${goal.position}]`)
    const given = company.processes?.[goal.position] ?? {}
    const candidate = flow && candidateOf(flow, goal, given, trends.get(goal.position))
    if (candidate === undefined) not_compared.push(goal.process)
    else candidates.push(candidate)
  }
  candidates.sort(byLimit)
  const [first] = candidates
  if (first === undefined) {
    return notEstablished(
      'no process on the path of a key result tells what its steps can take and what waits',
      not_compared.map(
        (name) =>
          `\`capacity_per_day\`, \`throughput_per_day\` and \`current_queue\` of the steps of ${name}`,
      ),
      { not_compared },
    )
  }
  if (!isHoldingUp(first)) {
    const near = nearFull(company, candidates, flows)
    if (near !== undefined) {
      const step = `${quoted(near.name)} in ${near.process}`
      return notEstablished(
        `no step on the path of a key result lets work pile up, though ${step} does ${sayPercent(near.used_pct)} of what it can take`,
        [`what reaches ${quoted(near.name)} a day`, ...not_compared.map(stepsOf)],
        { candidates, not_compared },
      )
    }
    const because = 'no step on the path of a key result is full or lets work pile up'
    if (not_compared.length === 0 && candidates.every(({ full_pct }) => full_pct !== null)) {
      return { status: 'none', because, would_establish: [], candidates, not_compared }
    }
    return notEstablished(
      because,
      not_compared.length > 0
        ? not_compared.map(stepsOf)
        : candidates
            .filter(({ full_pct }) => full_pct === null)
            .map(({ process }) => `\`capacity_per_day\` of the steps of ${process}`),
      { candidates, not_compared },
    )
  }
  return {
    status: 'established',
    because: 'by load against capacity, then by queue and its growth',
    would_establish: [],
    candidates,
    not_compared,
  }
}
