import type { Person } from '../../model/company.ts'

/** What a person is called: the name, else the id, else the title, else the place in the list. */
export const nameOfPerson = ({ name, id, title }: Person, position: number): string =>
  name ?? id ?? title ?? `person ${position + 1}`

/** What a finding about a person is filed under: the id, else the name, else the title. */
export const subjectOfPerson = ({ name, id, title }: Person, position: number): string =>
  id ?? name ?? title ?? `person ${position + 1}`

/** What people cost in a year on average, in US dollars; undefined where no cost is given. */
export function averageCost(people: readonly Person[]): number | undefined {
  const costs = people.flatMap(({ annual_cost_usd }) => annual_cost_usd ?? [])
  return costs.length === 0 ? undefined : costs.reduce((sum, one) => sum + one, 0) / costs.length
}
