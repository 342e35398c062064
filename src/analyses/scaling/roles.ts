import { valueOf } from '../../knowledge/figure.ts'
import { type FunctionName, functionNamed } from '../../knowledge/function-names.ts'
import { type RoleDue, roleFigures, rolesDue } from '../../knowledge/scaling/roles.ts'
import type { Company, Stage } from '../../model/company.ts'
import { counted } from '../words.ts'
import { anyOf } from './any-of.ts'
import { type DueState, dueState, positionOf } from './due.ts'
import { peopleByFunction } from './functions.ts'

export interface RoleState {
  id: string
  stage: Stage
  title: string
  note: string
  state: DueState
  /** Who holds it, by name, and where they stand. */
  held_by: { name: string; path: string }[]
}

interface Holder {
  name: string
  title: string
  path: string
}

/** People with titles, else the managers that a team lists by their titles. Null where nobody has
 *  a title: nothing can be told then. */
function titled({ people = [], team }: Company): Holder[] | null {
  const held: Holder[] = []
  people.forEach(({ name, id, title }, position) => {
    if (title === undefined) return
    held.push({ name: name ?? id ?? title, title, path: `people[${position}].title` })
  })
  if (held.length > 0) return held
  for (const [position, { managers = [] }] of (team?.departments ?? []).entries()) {
    for (const [index, { name }] of managers.entries()) {
      if (name === undefined) continue
      const path = `team.departments[${position}].managers[${index}].name`
      held.push({ name, title: name, path })
    }
  }
  return held.length === 0 ? null : held
}

/** The managers that a team lists are leaders only: of other roles they tell nothing. */
const isLeading = ({ stage, id }: RoleDue): boolean =>
  /^(?:head_of_|sales_manager|finance_lead|people_lead|customer_success_lead|coo|vp_)/.test(id) &&
  stage !== 'seed'

/** Whether a role is due by size: a number of people, or of sellers for a manager of theirs. */
function isLargeEnough(
  { id, from_people }: RoleDue,
  people: number | null,
  sellers: number | null,
) {
  if (from_people !== undefined) return people === null || people >= valueOf(from_people)
  if (id === 'sales_manager')
    return sellers === null || sellers >= valueOf(roleFigures.sellers_for_manager)
  return true
}

type DepartmentSizes = ReadonlyMap<string, { count: number; path: string }>

/** How many people each department has: by the list of people, else as the team counts them. */
function departmentSizes({ people = [], team }: Company): DepartmentSizes {
  const counts = new Map<string, { count: number; path: string }>()
  for (const [position, { department }] of people.entries()) {
    if (department === undefined) continue
    const known = counts.get(department)
    if (known === undefined)
      counts.set(department, { count: 1, path: `people[${position}].department` })
    else known.count++
  }
  if (counts.size === 0) {
    for (const [position, department] of (team?.departments ?? []).entries()) {
      const { name: called = '', headcount: count = 0 } = department
      counts.set(called, { count, path: `team.departments[${position}].headcount` })
    }
  }
  return counts
}

/** Departments of a function that have people, as who holds its work. */
const departmentsOf = (sizes: DepartmentSizes, name: FunctionName): RoleState['held_by'] =>
  [...sizes].flatMap(([called, { count, path }]) =>
    functionNamed(called) === name && count > 0
      ? [{ name: `${called} (${counted(count, 'person', 'people')})`, path }]
      : [],
  )

function sellersOf(company: Company): number | null {
  const counts = peopleByFunction(company)
  return counts === null ? null : (counts.get('sales') ?? 0)
}

/** The title of any role: most titles are of none, and are held against this alone. */
const ofAnyRole = anyOf(rolesDue.map(({ titles }) => titles))

/** Roles due at the stage: held or missing, and those that the next stage brings. A role that a
 *  later stage's replaces (VP Sales for the sales manager) is not asked for twice. */
export function roleStates(company: Company, stage: Stage, headcount: number | null): RoleState[] {
  const held = titled(company)
  const isComplete = (company.people ?? []).some(({ title }) => title !== undefined)
  const sellers = sellersOf(company)
  const sizes = departmentSizes(company)
  const known = (held ?? []).filter(({ title }) => ofAnyRole.test(title))
  const states = rolesDue.flatMap((role): RoleState[] => {
    const holders = known.filter(({ title }) => role.titles.test(title))
    const inDepartment = role.function === undefined ? [] : departmentsOf(sizes, role.function)
    const canTell = isComplete || (held !== null && isLeading(role))
    const isHeld = holders.length >= (role.at_least === undefined ? 1 : valueOf(role.at_least))
    const there = isHeld || inDepartment.length > 0 ? true : canTell ? false : null
    const isDue = isLargeEnough(role, headcount, sellers)
    const state = dueState(role.stage, stage, there)
    if (state === null || (state === 'missing' && !isDue)) return []
    if (there === true && positionOf(role.stage) > positionOf(stage) + 1) return []
    const named = holders.slice(0, 3).map(({ name, path }) => ({ name, path }))
    const held_by = named.length > 0 ? named : inDepartment
    return [{ id: role.id, stage: role.stage, title: role.title, note: role.note, state, held_by }]
  })
  const filled = new Set(states.filter(({ state }) => state === 'present').map(({ id }) => id))
  const isReplaced = (id: string) =>
    (id === 'sales_manager' && filled.has('vp_sales')) ||
    (id === 'legal_counsel' && filled.has('general_counsel'))
  return states.filter(({ id, state }) => !(state === 'missing' && isReplaced(id)))
}
