import type { Company } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { linkNameOf } from '../link-names.ts'
import { replacements } from '../replacements.ts'
import type { GoalPath } from '../throughput/goal-path.ts'

/** A name or id that is used and that nothing in the data has. */
export interface UnknownLink {
  to: string
  /** What it should have been. */
  kind: 'process' | 'goal' | 'decision'
  /** Where it is used, and by what. */
  from: readonly { path: string; by: string }[]
  /** What is called almost the same; null where nothing is. */
  near: string | null
}

interface Use {
  to: string
  path: string
  by: string
}

/** Processes that incidents and responsibilities name; those that key results and other processes
 *  name are known already. */
function* namedProcesses(company: Company, unknown: GoalPath['unknown']): Generator<Use> {
  for (const { name: to, path, by } of unknown) yield { to, path, by }
  for (const list of ['incidents', 'raci'] as const) {
    for (const [position, entry] of (company[list] ?? []).entries()) {
      const { process: to } = entry
      if (to === undefined) continue
      const by = 'task' in entry ? entry.task : (entry as { id?: string }).id
      yield { to, path: `${list}[${position}].process`, by: by ?? list }
    }
  }
}

/** What open blockers say they block. */
function* blocked(company: Company): Generator<Use> {
  for (const [position, { id, title, blocks, resolved_on }] of (company.blockers ?? []).entries()) {
    if (resolved_on !== undefined) continue
    for (const [index, to] of (blocks ?? []).entries()) {
      yield { to, path: `blockers[${position}].blocks[${index}]`, by: id ?? title ?? 'a blocker' }
    }
  }
}

/** What decisions say they replace and the log does not hold. */
function* replacedUnknown({ decisions = [] }: Company): Generator<Use> {
  const { isKnown } = replacements(decisions)
  for (const [position, decision] of decisions.entries()) {
    const { id, title, supersedes: to } = decision
    if (to === undefined || isKnown(decision)) continue
    yield { to, path: `decisions[${position}].supersedes`, by: id ?? title ?? 'a decision' }
  }
}

/** What everything that can be blocked is called, of past cycles too, one after the other. */
function eachName(company: Company, visit: (id: string | undefined) => void): void {
  for (const cycle of [company, ...(company.okr_history ?? [])]) {
    const units = [cycle.company_okrs, ...(cycle.department_okrs ?? []), ...(cycle.team_okrs ?? [])]
    for (const unit of units) {
      unit?.objectives?.forEach((objective) => {
        visit(linkNameOf(objective))
        objective.key_results?.forEach((keyResult) => visit(linkNameOf(keyResult)))
      })
    }
  }
  const visitNamed = (thing: Parameters<typeof linkNameOf>[0]): void => visit(linkNameOf(thing))
  for (const list of ['processes', 'actions', 'decisions', 'blockers', 'incidents'] as const) {
    company[list]?.forEach(visitNamed)
  }
  company.processes?.forEach(({ name }) => visit(name))
  company.strategy?.priorities?.forEach(visitNamed)
}

/** Names and ids of processes, one after the other. */
function eachProcessName({ processes }: Company, visit: (name: string | undefined) => void): void {
  processes?.forEach(({ name, id }) => {
    visit(name)
    visit(id)
  })
}

/** What is used and not known. The few names that are used are held against the many that are
 *  known, which need no set of their own. */
function unknownAmong(
  uses: Iterable<Use>,
  eachKnown: (visit: (name: string | undefined) => void) => void,
  kind: UnknownLink['kind'],
): UnknownLink[] {
  const found = new Map<string, { path: string; by: string }[]>()
  for (const { to, path, by } of uses) {
    const from = found.get(to)
    if (from === undefined) found.set(to, [{ path, by }])
    else from.push({ path, by })
  }
  if (found.size === 0) return []
  eachKnown((name) => name !== undefined && found.delete(name))
  if (found.size === 0) return []
  const plain = new Map([...found.keys()].map((to) => [plainName(to), null as string | null]))
  eachKnown((name) => {
    const same = name === undefined ? undefined : plainName(name)
    if (name !== undefined && same !== undefined && plain.has(same)) plain.set(same, name)
  })
  return [...found].map(([to, from]) => ({
    to,
    kind,
    from,
    near: plain.get(plainName(to)) ?? null,
  }))
}

/** Names of processes, what blockers block and replaced decisions which are not in the data.
 *  Nothing is said where there are no processes, or no goals, at all. */
export function unknownLinks(company: Company, unknown: GoalPath['unknown']): UnknownLink[] {
  const processes = company.processes ?? []
  const found: UnknownLink[] = []
  if (processes.length > 0) {
    const uses = namedProcesses(company, unknown)
    found.push(...unknownAmong(uses, (visit) => eachProcessName(company, visit), 'process'))
  }
  if (company.company_okrs ?? company.department_okrs ?? company.team_okrs) {
    found.push(...unknownAmong(blocked(company), (visit) => eachName(company, visit), 'goal'))
  }
  found.push(...unknownAmong(replacedUnknown(company), () => {}, 'decision'))
  return found
}
