import type { Company, Person } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { once } from '../once.ts'
import { ownTitle } from '../own-title.ts'

/** Roles and the titles that carry them, best first. Names, not figures: they are ours. */
const titlesOf = {
  CEO: [/^ceo$/i, /\bchief executive\b/i, /\bceo\b/i, /^managing director\b/i, /^president\b/i],
  COO: [/^coo$/i, /\bchief operating\b/i, /\bcoo\b/i],
  CTO: [/^cto$/i, /\bchief technology\b/i, /\bcto\b/i],
  CFO: [
    /^cfo$/i,
    /\bchief financial\b/i,
    /\bcfo\b/i,
    /^(?:vp|vice president|head),? (?:of )?finance\b/i,
  ],
  CHRO: [
    /^(?:chro|cpo)$/i,
    /\bchief (?:people|human)\b/i,
    /^(?:vp|vice president|head),? (?:of )?people\b/i,
    /^(?:vp|vice president|head)\b.*\bpeople\b/i,
  ],
  'VP Sales': [/^cro$/i, /\bchief revenue\b/i, /^(?:vp|vice president|head),? (?:of )?sales\b/i],
  'VP Customer Success': [
    /^(?:vp|vice president|head),? (?:of )?(?:customer success|cs)\b/i,
    /\bchief customer\b/i,
  ],
} as const

/** What a rule calls who leads a department or team. */
const LEAD_OF = /^(?:lead|head) of (.+)$/

type RoleName = keyof typeof titlesOf

const isRole = (role: string): role is RoleName => Object.hasOwn(titlesOf, role)

/** Who answers for what, as far as the data name somebody. */
export interface Owners {
  /** Who holds a role, by title: of a role that has no titles of its own, the one person whose title
   *  it is; who leads the department where nobody has the title of its lead. */
  role: (role: string) => string | undefined
  /** Who owns the goals of a department, else leads it. */
  department: (name: string | undefined) => string | undefined
}

/** Names by the role that the title gives, of the people, else of the managers that the team lists
 *  by their titles. */
function holders(company: Company): { title: string; name: string }[] {
  const people = (company.people ?? []).flatMap(({ title, name, id }) =>
    title === undefined ? [] : [{ title: ownTitle(title), name: name ?? id ?? title }],
  )
  if (people.length > 0) return people
  const managers = (company.team?.departments ?? []).flatMap((one) => one.managers ?? [])
  return managers.flatMap(({ name }) =>
    name === undefined ? [] : [{ title: ownTitle(name), name }],
  )
}

const calledBy = ({ id, name, title }: Person): (string | undefined)[] => [id, name, title]

/** Who leads people by the reporting lines: the one of them whose manager is none of them. Where there
 *  are several, whoever leads none of them and has no manager that is known is only not placed yet.
 *  @param known by what the people of the company are called */
function headAmong(people: readonly Person[], known: ReadonlySet<string | undefined>) {
  const own = new Set(people.flatMap(calledBy))
  const top = people.filter(({ manager_id }) => manager_id === undefined || !own.has(manager_id))
  const leading = new Set(people.map(({ manager_id }) => manager_id))
  const isPlaced = (one: Person) =>
    (one.manager_id !== undefined && known.has(one.manager_id)) ||
    calledBy(one).some((called) => called !== undefined && leading.has(called))
  const [head, ...others] = top.length > 1 ? top.filter(isPlaced) : top
  return others.length > 0 ? undefined : (head?.name ?? head?.id ?? head?.title)
}

/** Heads of departments: who owns their goals, else their one manager of managers or one manager, else
 *  who leads the people of it. */
function heads(company: Company): Map<string, string> {
  const found = new Map<string, string>()
  const enter = (department: string | undefined, owner: string | undefined) => {
    const key = plainName(department ?? '')
    if (owner !== undefined && owner.trim() !== '' && !found.has(key)) found.set(key, owner)
  }
  for (const { name, owner } of company.department_okrs ?? []) enter(name, owner)
  for (const { name, managers = [] } of company.team?.departments ?? []) {
    const leads = managers.filter((manager) => manager.manages_managers)
    const [lead] = leads.length > 0 ? leads : managers
    if (leads.length <= 1 && lead !== undefined) enter(name, lead.name)
  }
  const placed = (company.people ?? []).filter(({ department }) => department !== undefined)
  const known = new Set((company.people ?? []).flatMap(calledBy))
  for (const [name, own] of Map.groupBy(placed, ({ department = '' }) => plainName(department))) {
    if (!found.has(name)) enter(name, headAmong(own, known))
  }
  return found
}

/** Looks up owners by what the data name; nothing is guessed. */
export function findOwners(company: Company): Owners {
  const titled = once(() => holders(company))
  let headOf: Map<string, string> | undefined
  const department = (name: string | undefined) => {
    headOf ??= heads(company)
    return name === undefined ? undefined : headOf.get(plainName(name))
  }
  const roles = new Map<string, string | undefined>()
  const byTitle = once(() => Map.groupBy(titled(), ({ title }) => plainName(title)))
  const lookUp = (role: string) => {
    if (!isRole(role)) {
      const [holder, ...others] = byTitle().get(plainName(role)) ?? []
      if (holder === undefined) return department(LEAD_OF.exec(role)?.[1])
      return others.length > 0 ? undefined : holder.name
    }
    for (const pattern of titlesOf[role]) {
      const holder = titled().find(({ title }) => pattern.test(title))
      if (holder !== undefined) return holder.name
    }
    return undefined
  }
  return {
    role: (role) => {
      if (!roles.has(role)) roles.set(role, lookUp(role))
      return roles.get(role)
    },
    department,
  }
}
