import type { Facts } from '../../analyses/facts.ts'
import type { GoalUnit } from '../../analyses/goals/goals.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Arguments } from '../capability.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { departmentsOf } from './framework-departments.ts'
import { type FunctionPage, missingOf, pageOf } from './function-page.ts'
import type { Missing } from './missing.ts'
import { type MonthEnd, monthEnd } from './month-end.ts'
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

const functionsOf = (facts: Facts): GoalUnit[] =>
  facts.goals().units.filter(({ level }) => level === 'Department')

/** Departments of today that had no goals, whose pages are to be filled. */
function withoutGoals({ facts, now }: MonthEnd): GoalUnit[] {
  const known = new Set(functionsOf(facts).map(({ name }) => plainName(name)))
  return departmentsOf(now).flatMap(({ level, name, owner }) =>
    level !== 'Department' || known.has(plainName(name))
      ? []
      : [
          {
            level,
            name,
            owner: owner ?? undefined,
            department: undefined,
            path: 'department_okrs',
            goals: [],
            results: [],
          },
        ],
  )
}

const noGoals = (units: readonly GoalUnit[]): Missing[] =>
  units.map(({ name }) => ({ what: `Goals of ${name}`, supply: 'an entry in department_okrs' }))

/** The pages of all functions, those with goals first, and what they lack. */
export function allPages(
  end: MonthEnd,
  month: Month,
): { pages: FunctionPage[]; missing: Missing[] } {
  const { facts } = end
  const units = functionsOf(facts)
  const pages = units.map((unit) => pageOf(unit, end, month))
  const bare = withoutGoals(end)
  const none =
    units.length + bare.length === 0 ? [{ what: 'Functions', supply: 'department_okrs' }] : []
  return {
    pages: [...pages, ...bare.map((unit) => pageOf(unit, end, month))],
    missing: [
      ...none,
      ...units.flatMap((unit, i) => missingOf(unit, pages[i] as FunctionPage, end)),
      ...noGoals(bare),
    ],
  }
}

/** The page of one function, or of each. */
export function onePager(facts: Facts, { function: asked, month: typed }: Arguments): OnePager {
  const { company, at } = facts.situation
  const month = monthAsked(typed, at)
  const end = monthEnd(facts, month)
  const { facts: then } = end
  const head = {
    report: 'function_one_pager' as const,
    company: company.company ?? null,
    month: month.month,
    as_of: end.on,
  }
  if (asked === undefined) {
    const { pages, missing } = allPages(end, month)
    return { ...head, pages, missing: [...missing, ...missingQuarter(then)] }
  }
  const wanted = plainName(String(asked))
  const unit = functionsOf(then).find(({ name }) => plainName(name) === wanted)
  if (unit !== undefined) {
    const page = pageOf(unit, end, month)
    const missing = [...missingOf(unit, page, end), ...missingQuarter(then)]
    return { ...head, pages: [page], missing }
  }
  const without = withoutGoals(end)
  const bare = without.find(({ name }) => plainName(name) === wanted)
  if (bare !== undefined)
    return { ...head, pages: [pageOf(bare, end, month)], missing: noGoals([bare]) }
  const known = [...functionsOf(then), ...without].map(({ name }) => name)
  throw new UsageError(
    `--function: no function "${String(asked)}"`,
    didYouMean(String(asked), known) ??
      (known.length === 0
        ? 'the data name no department: supply department_okrs, team.departments or department of people'
        : `one of ${known.join(', ')}`),
  )
}
