import type { Company } from '../../model/company.ts'
import { formatNumber } from '../../reports/format-number.ts'
import type { PeopleNamed } from '../different-people.ts'
import { listed } from '../listed.ts'
import { meanOf } from '../mean.ts'
import { spokenName } from '../meeting-kind.ts'
import { quoted } from '../words.ts'

/** What an hour of one person costs, and where the yearly cost stands. */
interface HourlyCost {
  usd_per_hour: number
  path: string
}

export interface HourlyCosts {
  /** Over the people whose yearly cost is given; null where it is of nobody. */
  mean: number | null
  /** Of one person, by id, name or title; undefined where it is not given. */
  costOf: (name: string) => HourlyCost | undefined
  /** Of one in a meeting of these, each once: at their own cost, those without one at the mean. */
  ofNamed: (participants: readonly string[]) => MeetingCost
  /** Of one in a meeting of so many, of whom those at these positions are known. */
  ofSeats: (positions: readonly number[], people: number) => MeetingCost
}

/** What an hour of one in a meeting costs on average. */
export interface MeetingCost {
  /** Null where nobody's cost is known. */
  usd_per_hour: number | null
  /** Whether it has the mean of everybody for some of whom the data do not tell who they are, or what
   *  they cost. */
  at_mean: boolean
}

function meanCost(people: NonNullable<Company['people']>, hours: number): number | null {
  let sum = 0
  let count = 0
  for (const { annual_cost_usd: cost } of people) {
    if (cost === undefined) continue
    sum += cost
    count++
  }
  return count === 0 ? null : sum / count / hours
}

/** What an hour costs: yearly cost over the working hours of a year. */
export function hourlyCosts(
  people: NonNullable<Company['people']>,
  { keyOf }: PeopleNamed,
  hours: number,
): HourlyCosts {
  const mean = meanCost(people, hours)
  const costOf = (name: string): HourlyCost | undefined => {
    const key = keyOf(name)
    const cost = typeof key === 'number' ? people[key]?.annual_cost_usd : undefined
    return cost === undefined
      ? undefined
      : { usd_per_hour: cost / hours, path: `people[${key}].annual_cost_usd` }
  }
  return {
    mean,
    costOf,
    ofNamed: (participants) => {
      if (mean === null) return { usd_per_hour: null, at_mean: false }
      const different = [...new Map(participants.map((name) => [keyOf(name), name])).values()]
      const own = different.map((name) => costOf(name)?.usd_per_hour)
      const sum = own.reduce<number>((usd, one) => usd + (one ?? mean), 0)
      return { usd_per_hour: sum / different.length, at_mean: own.includes(undefined) }
    },
    ofSeats: (positions, seated) => {
      if (mean === null) return { usd_per_hour: null, at_mean: false }
      const own = positions.flatMap((position) => people[position]?.annual_cost_usd ?? [])
      const ofOwn = meanOf(
        own.reduce((sum, one) => sum + one / hours, 0),
        own.length,
      )
      if (ofOwn === null || seated === 0) return { usd_per_hour: mean, at_mean: true }
      const known = Math.min(seated, positions.length)
      return {
        usd_per_hour: (known * ofOwn + (seated - known) * mean) / seated,
        at_mean: known < seated || own.length < positions.length,
      }
    },
  }
}

/** What is taken for granted of the cost of meetings. */
export function assumedCosts({
  meetings,
  usd_per_hour: mean,
}: {
  meetings: readonly (MeetingCost & { name: string; hours_per_week: number | null })[]
  usd_per_hour: number | null
}): string[] {
  const costed = meetings.filter(
    ({ at_mean, hours_per_week }) => at_mean && hours_per_week !== null,
  )
  if (mean === null || costed.length === 0) return []
  const names = listed(costed.map(({ name }) => quoted(spokenName(name))))
  return [
    `in ${names} an hour of those whose role or cost the data do not give costs ${formatNumber(mean, 'usd')}, the mean of everybody`,
  ]
}
