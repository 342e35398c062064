import type { Company } from '../../model/company.ts'
import type { PeopleNamed } from '../different-people.ts'

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
  /** Of one in a meeting: those who are named, each once, at their own cost, all others at the mean. */
  meanOf: (participants: number | readonly string[] | undefined) => number | null
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
    meanOf: (participants) => {
      if (mean === null || !Array.isArray(participants) || participants.length === 0) return mean
      const different = [...new Map(participants.map((name) => [keyOf(name), name])).values()]
      const sum = different.reduce((usd, name) => usd + (costOf(name)?.usd_per_hour ?? mean), 0)
      return sum / different.length
    },
  }
}
