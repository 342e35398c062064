/** The levels of the cascade, from the top. */
export const levels = ['Company', 'Department', 'Team'] as const
export type Level = (typeof levels)[number]

/** One owner of objectives at a level of the cascade. */
export interface Holder<One> {
  level: Level
  /** Undefined where a department or team has no name. */
  name: string | undefined
  owner: string | undefined
  /** Path of the unit in the company document. */
  path: string
  objectives: readonly One[]
}

interface Held<One> {
  name?: string
  owner?: string
  objectives: readonly One[]
}

/** The objectives of all three levels. */
interface Levels<One> {
  company: string
  objectives: readonly One[]
  departments: readonly Held<One>[]
  teams: readonly Held<One>[]
}

/** Departments and then teams, in the order of the document. */
export const unitsOf = <One>(cascade: Levels<One>): Holder<One>[] => [
  ...cascade.departments.map(
    ({ name, owner, objectives }, i): Holder<One> => ({
      level: 'Department',
      name,
      owner,
      path: `department_okrs[${i}]`,
      objectives,
    }),
  ),
  ...cascade.teams.map(
    ({ name, owner, objectives }, i): Holder<One> => ({
      level: 'Team',
      name,
      owner,
      path: `team_okrs[${i}]`,
      objectives,
    }),
  ),
]

/** The company and then its departments and teams. */
export const holdersOf = <One>(cascade: Levels<One>): Holder<One>[] => [
  {
    level: 'Company',
    name: cascade.company,
    owner: undefined,
    path: 'company_okrs',
    objectives: cascade.objectives,
  },
  ...unitsOf(cascade),
]
