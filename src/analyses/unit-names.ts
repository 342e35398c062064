import type { Company } from '../model/company.ts'
import { plainName } from '../model/plain-name.ts'

/** Names of departments and teams, as they are compared: none of them is a person. */
export function unitNames({ team, people, department_okrs, team_okrs }: Company): Set<string> {
  const names = [
    ...(team?.departments ?? []).map(({ name }) => name),
    ...(department_okrs ?? []).map(({ name }) => name),
    ...(team_okrs ?? []).map(({ name }) => name),
    ...new Set(people?.map(({ department }) => department)),
  ]
  return new Set(names.flatMap((name) => (name === undefined ? [] : [plainName(name)])))
}
