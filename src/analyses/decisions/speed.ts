import { decisionFigures } from '../../knowledge/decisions.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { daysBetween } from '../../model/dates.ts'
import { dayOf } from '../../model/hours.ts'
import { halves, median } from '../../model/middle.ts'
import { type Trend, trendOf } from '../trend.ts'
import type { Logged } from './log.ts'

/** A decision that was taken, with the time it took. */
export type Taken = Logged & { cycle_hours: number; on: string }

export interface DecisionSpeed {
  /** Decisions taken in the year before the newest of them, the earliest first. */
  taken: Taken[]
  /** How many were taken earlier, which are not looked at. */
  before: number
  /** Null with fewer decisions than can show a trend. */
  trend: Trend | null
  /** The earlier and the later half of them; of an odd number the middle one is in neither. */
  earlier: Taken[]
  later: Taken[]
  earlier_median_hours: number
  later_median_hours: number
  /** Those that are wholly reversible. */
  reversible: Taken[]
  /** Null with fewer than have a median worth naming. */
  reversible_median_hours: number | null
}

const FOR_TREND = valueOf(decisionFigures.decisions_for_trend)
const FOR_MEDIAN = valueOf(decisionFigures.decisions_for_median)
const DAYS = valueOf(decisionFigures.days_looked_at)

function takenOf(log: readonly Logged[], at: string): Taken[] {
  const taken: Taken[] = []
  for (const one of log) {
    const { cycle_hours, state, decision } = one
    if (cycle_hours === null || decision.decided_on === undefined) continue
    const on = dayOf(decision.decided_on)
    const isTaken = state === 'decided' || state === 'superseded'
    if (isTaken && on <= at) taken.push({ ...one, cycle_hours, on })
  }
  // Those of one day by how long they took, so that the order of the log decides nothing.
  return taken.sort(
    (a, b) => Number(a.on > b.on) - Number(a.on < b.on) || a.cycle_hours - b.cycle_hours,
  )
}

const hoursOf = (taken: readonly Taken[]): number[] => taken.map(({ cycle_hours }) => cycle_hours)

/** How long decisions take: those decided, superseded ones too (they were taken), without rejected
 *  proposals and open requests. */
export function decisionSpeed(log: readonly Logged[], at: string): DecisionSpeed {
  const all = takenOf(log, at)
  const newest = all.at(-1)?.on ?? at
  const taken = all.filter(({ on }) => daysBetween(on, newest) <= DAYS)
  const [earlier, later] = halves(taken)
  const reversible = taken.filter(({ decision }) => decision.reversible === 'yes')
  const points = taken.map(({ on, cycle_hours }) => ({ on, value: cycle_hours }))
  return {
    taken,
    before: all.length - taken.length,
    trend: taken.length < FOR_TREND ? null : trendOf(points),
    earlier,
    later,
    earlier_median_hours: median(hoursOf(earlier)),
    later_median_hours: median(hoursOf(later)),
    reversible,
    reversible_median_hours: reversible.length < FOR_MEDIAN ? null : median(hoursOf(reversible)),
  }
}
