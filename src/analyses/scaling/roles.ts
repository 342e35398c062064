import { valueOf } from '../../knowledge/figure.ts'
import { type FunctionName, functionNamed } from '../../knowledge/function-names.ts'
import { functionLead, roleWords } from '../../knowledge/name-words.ts'
import { leadsCompany, type RoleDue, roleFigures, rolesDue } from '../../knowledge/scaling/roles.ts'
import type { Company, Department, Person, Stage } from '../../model/company.ts'
import { ownTitle } from '../own-title.ts'
import type { ReportingLines } from '../reporting/reporting-lines.ts'
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

/** The title of any role: most titles are of none, and are held against this alone. */
const ofAnyRole = anyOf(rolesDue.map(({ titles }) => titles))

/** Who holds a role: how many, and the first of them. */
interface Holders {
  count: number
  first: { name: string; path: string }[]
}

/** How many of those who hold a role are named. */
const NAMED = 3

/** Roles by the titles that mean them; each title is held against them once. */
function titleReader(): (title: string) => readonly RoleDue[] {
  const known = new Map<string, readonly RoleDue[]>()
  return (title) => {
    const before = known.get(title)
    if (before !== undefined) return before
    const own = ofAnyRole.test(title) ? ownTitle(title) : ''
    const meant = own === '' ? [] : rolesDue.filter(({ titles }) => titles.test(own))
    known.set(title, meant)
    return meant
  }
}

/** Whether a team calls a manager by title, and not by name. */
const isTitle = (name: string | undefined): name is string =>
  name !== undefined && roleWords.test(name)

/** Whether a title is that of a manager, which one who leads nobody may have as well. */
const isManager = (title: string): boolean =>
  /\bmanager\b/i.test(title) &&
  !/\b(?:head|lead|leader|director|vp|vice president|chief|c.o)\b/i.test(title)

/** Whether a role leads the people of a function, which its name alone does not make it do. */
const isOfTeam = ({ leads }: RoleDue): boolean =>
  leads !== undefined && leads !== 'company' && leads !== 'g_and_a'

/** Tells of a person's position whether nobody who leads a function is above: the manager is the top,
 *  or leads the whole company. Nothing is told of a manager who is not in the data. */
function leadsFunction(people: readonly Person[], lines: ReportingLines) {
  const lost = new Set(lines.unknown_managers.flatMap(({ reports }) => reports))
  const isTop = (position: number) =>
    lines.manager_of(position) === undefined && !lost.has(position)
  return (position: number): boolean => {
    const above = lines.manager_of(position)
    if (above === undefined) return isTop(position)
    return isTop(above) || leadsCompany.test(ownTitle(people[above]?.title ?? ''))
  }
}

/** Holders of each role among people with titles, else among the managers that a team lists by their
 *  titles. Null where nobody has a title: who has which role cannot be told then. */
function holdersOf(
  { people = [], team }: Company,
  lines: ReportingLines,
): Map<RoleDue, Holders> | null {
  const holders = new Map<RoleDue, Holders>()
  const rolesOf = titleReader()
  const isHead = leadsFunction(people, lines)
  let isTold = false
  const add = (title: string, name: string, path: () => string, position?: number): void => {
    isTold = true
    const inLines = lines.known ? position : undefined
    for (const role of rolesOf(title)) {
      if (inLines !== undefined) {
        const leadsNobody = isManager(title) && !lines.managers_at.has(inLines)
        if (leadsNobody && isOfTeam(role)) continue
        if (role.is_below_head === true && isHead(inLines)) continue
      }
      const known = holders.get(role) ?? { count: 0, first: [] }
      known.count++
      if (known.count <= NAMED) known.first.push({ name, path: path() })
      holders.set(role, known)
    }
  }
  people.forEach(({ name, id, title }, position) => {
    if (title === undefined) return
    add(title, name ?? id ?? title, () => `people[${position}].title`, position)
  })
  if (isTold) return holders
  for (const [position, { managers = [] }] of (team?.departments ?? []).entries()) {
    for (const [index, { name }] of managers.entries()) {
      if (!isTitle(name)) continue
      add(name, name, () => `team.departments[${position}].managers[${index}].name`)
    }
  }
  return isTold ? holders : null
}

/** Whether a team's managers show that nobody holds a role: they are leaders only, and have to be
 *  listed of each department, or of each that the holder would lead. */
function isToldByManagers({ leads }: RoleDue, { team }: Company): boolean {
  if (leads === undefined) return false
  const departments = (team?.departments ?? []).filter(({ headcount }) => headcount !== 0)
  const own = departments.filter(({ name = '' }) => functionNamed(name) === leads)
  return [departments, own].some(
    (some) => some.length > 0 && some.every(({ managers }) => isListed(managers)),
  )
}

/** Managers of a department, each by title: one without may hold any role. */
const isListed = (managers: Department['managers'] = []): boolean =>
  managers.length > 0 && managers.every(({ name }) => isTitle(name))

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

/** Whether a role comes with a later stage than the company's: whoever leads the company does its work
 *  until then. Who leads a function is of the stage that calls for its leader, not of the one in which
 *  somebody begins to do its work.
 *  @example comesLater('CFO', 'seed') // => true */
export function comesLater(title: string, stage: Stage): boolean {
  const meant = rolesDue.filter(({ titles }) => titles.test(title))
  const leading = functionLead.test(title) ? meant.filter(({ leads }) => leads !== undefined) : []
  const stages = (leading.length > 0 ? leading : meant).map((role) => positionOf(role.stage))
  return stages.length > 0 && Math.min(...stages) > positionOf(stage)
}

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

/** Roles due at the stage: held or missing, and those that the next stage brings. A role that a
 *  later stage's replaces (VP Sales for the sales manager) is not asked for twice. */
export function roleStates(
  company: Company,
  stage: Stage,
  headcount: number | null,
  lines: ReportingLines,
): RoleState[] {
  const held = holdersOf(company, lines)
  const isComplete = (company.people ?? []).some(({ title }) => title !== undefined)
  const sellers = sellersOf(company)
  const sizes = departmentSizes(company)
  const states = rolesDue.flatMap((role): RoleState[] => {
    const { count, first } = held?.get(role) ?? { count: 0, first: [] }
    const inDepartment = role.function === undefined ? [] : departmentsOf(sizes, role.function)
    const canTell = isComplete || (held !== null && isToldByManagers(role, company))
    const isHeld = count >= (role.at_least === undefined ? 1 : valueOf(role.at_least))
    const there = isHeld || inDepartment.length > 0 ? true : canTell ? false : null
    const isDue = isLargeEnough(role, headcount, sellers)
    const state = dueState(role.stage, stage, there)
    if (state === null || (state === 'missing' && !isDue)) return []
    if (there === true && positionOf(role.stage) > positionOf(stage) + 1) return []
    const held_by = count > 0 ? first : inDepartment
    return [{ id: role.id, stage: role.stage, title: role.title, note: role.note, state, held_by }]
  })
  const filled = new Set(states.filter(({ state }) => state === 'present').map(({ id }) => id))
  const isReplaced = (id: string) =>
    (id === 'sales_manager' && filled.has('vp_sales')) ||
    (id === 'legal_counsel' && filled.has('general_counsel'))
  return states.filter(({ id, state }) => !(state === 'missing' && isReplaced(id)))
}
