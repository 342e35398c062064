import type { Company } from '../model/company.ts'

export interface Headcount {
  people: number
  /** Where it comes from; of a sum the list that is summed. */
  path: string
  /** The data that say it; of a sum each part. */
  paths: readonly string[]
}

const stated = (people: number, path: string): Headcount => ({ people, path, paths: [path] })

const headcountAt = (position: number): string => `team.departments[${position}].headcount`

/** The people of all departments; undefined where one of them does not say how many it has. */
export function sumOfDepartments({ team }: Company): Headcount | undefined {
  const { departments = [] } = team ?? {}
  let people = 0
  for (const { headcount } of departments) {
    if (headcount === undefined) return undefined
    people += headcount
  }
  if (departments.length === 0) return undefined
  return { people, path: 'team.departments', paths: departments.map((_, i) => headcountAt(i)) }
}

/** A department whose name begins with that of another: the data do not say whether it is counted
 *  within it, or beside it. */
export interface NestedDepartment {
  name: string
  within: string
  path: string
  people: number
}

/** Departments with names like "Engineering / Platform" beside "Engineering".
 *  @example nestedDepartments(company)[0]?.within // => 'Engineering' */
export function nestedDepartments({ team }: Company): NestedDepartment[] {
  const names = new Set(team?.departments?.map(({ name = '' }) => name.trim().toLowerCase()))
  return (team?.departments ?? []).flatMap(({ name, headcount }, position) => {
    const [, within = ''] = /^(.+?)\s*(?:[/>:|(]| [-–—] )/u.exec(name ?? '') ?? []
    if (name === undefined || headcount === undefined) return []
    if (!names.has(within.trim().toLowerCase())) return []
    return [{ name, within: within.trim(), path: headcountAt(position), people: headcount }]
  })
}

/** Whether a headcount is summed from parts. */
export const isSum = ({ path, paths }: Headcount): boolean => paths[0] !== path

/** Departments that do not say how many people they have, and where they would. */
export const uncountedDepartments = ({ team }: Company): { name: string; path: string }[] =>
  (team?.departments ?? []).flatMap(({ name, headcount }, position) =>
    headcount === undefined
      ? [{ name: name ?? `department ${position + 1}`, path: headcountAt(position) }]
      : [],
  )

/** The people of a company: where its figures disagree the most, since a list may hold some of them. */
export function mostPeople(company: Company): number {
  const { team, metrics } = company
  const stated = [headcountOf(company)?.people, team?.total_headcount, metrics?.headcount]
  return Math.max(...stated.map((people) => people ?? 0))
}

/** How many people a company has: those listed, else the team's total, else the metric, else all
 *  departments together; undefined where none is given. Source: the contract on links and people. */
export function headcountOf(company: Company): Headcount | undefined {
  const { people, team, metrics } = company
  if (people !== undefined && people.length > 0) return stated(people.length, 'people')
  if (team?.total_headcount !== undefined) {
    return stated(team.total_headcount, 'team.total_headcount')
  }
  const headcount = metrics?.headcount
  return headcount === undefined
    ? sumOfDepartments(company)
    : stated(headcount, 'metrics.headcount')
}
