import type { Process } from '../../model/company.ts'
import { nextLimit } from '../next-limit.ts'
import type { Bottleneck } from '../process/flow.ts'
import { isOneWay } from '../process/inflow.ts'

/** A process once its constraint limits it no more. */
export interface Raised {
  /** What the constraint does when it is used fully, before anything is added; null where unknown. */
  exploited_per_day: number | null
  /** The step that limits then. */
  step: string
  step_position: number
  throughput_per_day: number
  /** Whether what arrives is less than that step can take, so that demand limits. */
  limited_by: 'step' | 'arrivals'
  /** Whether what the first step passes on stands in for arrivals that are not given. */
  arrivals_assumed: boolean
  /** What the whole gains by it; null where what arrives is not known. */
  gain_pct: number | null
}

type Limited = Pick<Bottleneck, 'steps' | 'constraint'>

/** What arrives in a day: as given, else what the first step passes on, unless that is the constraint
 *  itself. In a funnel behind that what reaches the constraint, and null where work drops out before
 *  it, so that nobody tells how much would come. */
function arrivalsOf({ steps }: Limited, given: Process, constraint: number, funnel: boolean) {
  const { arrivals_per_day: arrivals } = given
  if (constraint === 0) return arrivals ?? null
  const reaching = steps[constraint]?.inflow_per_day ?? null
  if (funnel) return arrivals === undefined ? null : reaching
  if (reaching === null && isOneWay(given.steps ?? [])) return null
  return arrivals ?? steps[0]?.inflow_per_day ?? null
}

/** Where the constraint goes when it is raised, and how much the whole passes on then, in pieces a
 *  day at the constraint: the least that another step can take, and no more than arrives. Null
 *  where what another step can take is not given.
 *  @param funnel whether most of what enters is meant to drop out
 *  @param refuted whether the counts of its queue deny what is said to arrive and leave
 *  @example capacities 10, 4, 6, arrivals 9, the second raised // => the third, 6 a day */
export function raised(
  flow: Limited,
  given: Process,
  funnel: boolean,
  refuted = false,
): Raised | null {
  const { step_position: constraint } = flow.constraint
  const own = constraint === null ? undefined : flow.steps[constraint]
  if (constraint === null || own === undefined) return null
  const next = nextLimit(flow.steps, given, constraint)
  if (next === null || !next.is_sure) return null
  const arriving = refuted ? null : arrivalsOf(flow, given, constraint, funnel)
  const arrivals = arriving ?? Infinity
  const today = own.throughput_per_day
  // What is worked off a queue today may be more than arrives.
  const throughput_per_day = Math.max(today, Math.min(next.per_day, arrivals))
  return {
    exploited_per_day:
      own.capacity_per_day === null
        ? null
        : Math.max(today, Math.min(own.capacity_per_day, throughput_per_day)),
    step: flow.steps[next.position]?.name ?? '',
    step_position: next.position,
    throughput_per_day,
    limited_by: arrivals < next.per_day ? 'arrivals' : 'step',
    arrivals_assumed: arriving !== null && given.arrivals_per_day === undefined,
    gain_pct: today > 0 && arriving !== null ? (throughput_per_day / today - 1) * 100 : null,
  }
}
