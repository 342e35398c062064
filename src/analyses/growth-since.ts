import { timeFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import { growthFigures } from '../knowledge/growth.ts'
import { daysBetween } from '../model/dates.ts'

const QUARTER = valueOf(growthFigures.quarter_days)
const SHORTEST = valueOf(growthFigures.shortest_days)
const LONGEST = valueOf(timeFigures.days_per_year)

/** The value from which growth up to a day is measured: the first within the last quarter, else the
 *  last one of the year before.
 *  @param points in the order of their days */
export function growthSince<P extends { on: string | null }>(
  points: readonly P[],
  until: string,
): (P & { on: string }) | undefined {
  const days = ({ on }: { on: string }) => daysBetween(on, until)
  const usable = points
    .filter((point): point is P & { on: string } => point.on !== null)
    .filter((point) => days(point) >= SHORTEST && days(point) <= LONGEST)
  return usable.find((point) => days(point) <= QUARTER) ?? usable.at(-1)
}
