import type { Company } from '../../model/company.ts'

export interface Headcount {
  people: number
  /** Where it comes from. */
  path: string
}

/** How many people a company has: those listed, else the team's total, else the metric; undefined
 *  where none is given. Source: the contract on links and people. */
export function headcountOf({ people, team, metrics }: Company): Headcount | undefined {
  if (people !== undefined && people.length > 0) return { people: people.length, path: 'people' }
  if (team?.total_headcount !== undefined) {
    return { people: team.total_headcount, path: 'team.total_headcount' }
  }
  const headcount = metrics?.headcount
  return headcount === undefined ? undefined : { people: headcount, path: 'metrics.headcount' }
}
