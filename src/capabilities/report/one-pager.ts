import type { Facts } from '../../analyses/facts.ts'
import { type GoalUnit, ownerOf, type ResultRef } from '../../analyses/goals/goals.ts'
import type { Level } from '../../analyses/levels.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Arguments } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { departmentsOf } from './framework-departments.ts'
import { type FunctionPage, missingOf, type PageUnit, pageOf } from './function-page.ts'
import type { Missing } from './missing.ts'
import { type MonthEnd, missingValues, monthEnd } from './month-end.ts'
import { type Month, monthAsked } from './period.ts'
import { missingQuarter } from './quarter.ts'

export interface OnePager {
  report: 'function_one_pager'
  company: string | null
  month: string
  /** The day that the pages are of: the end of the month, or today where it is not over. */
  as_of: string
  pages: FunctionPage[]
  missing: Missing[]
}

const isDepartment = ({ level }: { level: Level }): boolean => level === 'Department'

/** The functions that have pages, those with goals of their own first. One without stands on the
 *  goals of the company that its people own. */
function functionsOf({ facts, now }: MonthEnd): PageUnit[] {
  const nameOf = now.ownerNames()
  const departments = departmentsOf(now).filter(isDepartment)
  const staff = new Map(
    departments.map(({ name, people, owner }) => [
      plainName(name),
      new Set([...people, ...(owner === null ? [] : [owner])].map(nameOf)),
    ]),
  )
  const isOf = (people: ReadonlySet<string>) => (ref: ResultRef) => {
    const owner = ownerOf(ref)
    return owner !== undefined && people.has(nameOf(owner))
  }
  const withGoals = (unit: GoalUnit): PageUnit => {
    const people = staff.get(plainName(unit.name)) ?? new Set<string>()
    if (unit.goals.length > 0) return { unit, people, of_company: false }
    const goals = facts.goals().company.flatMap((goal) => {
      const results = goal.results.filter(isOf(people))
      return results.length === 0 ? [] : [{ ...goal, results }]
    })
    return { unit: { ...unit, goals }, people, of_company: goals.length > 0 }
  }
  const units = facts.goals().units.filter(isDepartment)
  const known = new Set(units.map(({ name }) => plainName(name)))
  const others = departments.filter(({ name }) => !known.has(plainName(name)))
  return [
    ...units.map(withGoals),
    ...others.map(({ level, name, owner }) =>
      withGoals({
        level,
        name,
        owner: owner ?? undefined,
        department: undefined,
        path: '',
        goals: [],
        results: [],
      }),
    ),
  ]
}

/** What a page lacks; a function that only people or the team name lacks goals first of all. */
const lackedBy = (one: PageUnit, page: FunctionPage, end: MonthEnd): Missing[] =>
  one.unit.path === ''
    ? [
        { what: `Goals of ${one.unit.name}`, supply: 'an entry in department_okrs' },
        ...missingValues(one.unit.goals, end, ` of ${one.unit.name}`),
      ]
    : missingOf(one.unit, page, end)

/** The pages of all functions, and what they lack. */
export function allPages(
  end: MonthEnd,
  month: Month,
): { pages: FunctionPage[]; missing: Missing[] } {
  const functions = functionsOf(end)
  const pages = functions.map((one) => pageOf(one, end, month))
  const none = functions.length === 0 ? [{ what: 'Functions', supply: 'department_okrs' }] : []
  return {
    pages,
    missing: [
      ...none,
      ...functions.flatMap((one, i) => lackedBy(one, pages[i] as FunctionPage, end)),
    ],
  }
}

/** The page of one function, or of each. */
export function onePager(facts: Facts, { function: asked, month: typed }: Arguments): OnePager {
  const { company, at } = facts.situation
  const month = monthAsked(typed, at)
  const end = monthEnd(facts, month)
  const head = {
    report: 'function_one_pager' as const,
    company: company.company ?? null,
    month: month.month,
    as_of: end.on,
  }
  if (asked === undefined) {
    const { pages, missing } = allPages(end, month)
    return { ...head, pages, missing: [...missing, ...missingQuarter(end.facts)] }
  }
  const functions = functionsOf(end)
  const one = functions.find(({ unit }) => plainName(unit.name) === plainName(String(asked)))
  if (one !== undefined) {
    const page = pageOf(one, end, month)
    const missing = lackedBy(one, page, end)
    return { ...head, pages: [page], missing: [...missing, ...missingQuarter(end.facts)] }
  }
  const known = functions.map(({ unit }) => unit.name)
  throw new UsageError(
    `--function: no function "${String(asked)}"`,
    didYouMean(String(asked), known) ??
      (known.length === 0
        ? 'the data name no department: supply department_okrs, team.departments or department of people'
        : `one of ${known.join(', ')}`),
  )
}
