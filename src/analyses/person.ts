import type { Person } from '../model/company.ts'
import { positionsByName } from '../model/positions.ts'
import { sum } from '../model/sum.ts'
import { once } from './once.ts'

/** What a person is called: the name, else the id, else the title, else the place in the list. */
export const nameOfPerson = ({ name, id, title }: Person, position: number): string =>
  name ?? id ?? title ?? `person ${position + 1}`

/** What a finding about a person is filed under: the id, else the name, else the title. */
export const subjectOfPerson = ({ name, id, title }: Person, position: number): string =>
  id ?? name ?? title ?? `person ${position + 1}`

/** What people are called where several are listed: by name, with the id where others have the name. */
export function namesApart(people: readonly Person[]): (position: number) => string {
  const shared = once(() => {
    const { repeated } = positionsByName(people)
    return new Set(repeated.map((position) => people[position]?.name))
  })
  return (position) => {
    const person = people[position] ?? {}
    const name = nameOfPerson(person, position)
    const { id } = person
    return id !== undefined && id !== name && shared().has(name) ? `${name} (${id})` : name
  }
}

/** What people cost in a year on average, in US dollars; undefined where no cost is given. */
export function averageCost(people: readonly Person[]): number | undefined {
  const costs = people.flatMap(({ annual_cost_usd }) => annual_cost_usd ?? [])
  return costs.length === 0 ? undefined : sum(costs) / costs.length
}
