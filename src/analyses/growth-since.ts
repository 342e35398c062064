import { timeFigures } from '../knowledge/checks.ts'
import { valueOf } from '../knowledge/figure.ts'
import { growthFigures } from '../knowledge/growth.ts'
import { daysBetween } from '../model/dates.ts'

const QUARTER = valueOf(growthFigures.quarter_days)
const SHORTEST = valueOf(growthFigures.shortest_days)
const LONGEST = valueOf(timeFigures.days_per_year)

const withinYear = <P extends { on: string | null }>(points: readonly P[], until: string) =>
  points
    .filter((point): point is P & { on: string } => point.on !== null)
    .filter(({ on }) => daysBetween(on, until) >= SHORTEST && daysBetween(on, until) <= LONGEST)

/** The value from which growth up to a day is measured: the first within the last quarter, else the
 *  last one of the year before.
 *  @param points in the order of their days */
export function growthSince<P extends { on: string | null }>(
  points: readonly P[],
  until: string,
): (P & { on: string }) | undefined {
  const usable = withinYear(points, until)
  return usable.find(({ on }) => daysBetween(on, until) <= QUARTER) ?? usable.at(-1)
}

/** The value from which growth over a year is measured: the first of the year up to a day, where it
 *  is before the last quarter.
 *  @param points in the order of their days */
export function growthSinceYear<P extends { on: string | null }>(
  points: readonly P[],
  until: string,
): (P & { on: string }) | undefined {
  return withinYear(points, until).find(({ on }) => daysBetween(on, until) > QUARTER)
}
