import type { Company } from '../../model/company.ts'
import { plainName } from '../shared-words.ts'
import type { GoalPath } from '../throughput/goal-path.ts'
import { keyResultsOf } from './okr-walk.ts'

/** A name or id that is used and that nothing in the data has. */
export interface UnknownLink {
  to: string
  /** What it should have been. */
  kind: 'process' | 'goal'
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

/** Ids of everything that can be blocked, of past cycles too. */
function idsOf(company: Company): Set<string> {
  const ids = new Set<string>()
  const add = (id: string | undefined) => {
    if (id !== undefined) ids.add(id)
  }
  for (const cycle of [company, ...(company.okr_history ?? [])]) {
    const units = [cycle.company_okrs, ...(cycle.department_okrs ?? []), ...(cycle.team_okrs ?? [])]
    for (const objective of units.flatMap((unit) => unit?.objectives ?? [])) add(objective.id)
    for (const { keyResult } of keyResultsOf(cycle)) add(keyResult.id)
  }
  for (const list of ['processes', 'actions', 'decisions', 'blockers', 'incidents'] as const) {
    for (const { id } of company[list] ?? []) add(id)
  }
  for (const { name } of company.processes ?? []) add(name)
  for (const { id } of company.strategy?.priorities ?? []) add(id)
  return ids
}

function unknownAmong(
  uses: Iterable<Use>,
  known: () => Set<string>,
  kind: UnknownLink['kind'],
): UnknownLink[] {
  const found = new Map<string, { path: string; by: string }[]>()
  let names: Set<string> | undefined
  for (const { to, path, by } of uses) {
    names ??= known()
    if (names.has(to)) continue
    const from = found.get(to)
    if (from === undefined) found.set(to, [{ path, by }])
    else from.push({ path, by })
  }
  if (found.size === 0) return []
  const plain = new Map([...(names ?? [])].map((name) => [plainName(name), name]))
  return [...found].map(([to, from]) => ({
    to,
    kind,
    from,
    near: plain.get(plainName(to)) ?? null,
  }))
}

/** Names of processes and ids that blockers block which are not in the data. Nothing is said where
 *  there are no processes, or no goals, at all. */
export function unknownLinks(company: Company, unknown: GoalPath['unknown']): UnknownLink[] {
  const processes = company.processes ?? []
  const found: UnknownLink[] = []
  if (processes.length > 0) {
    const names = () =>
      new Set(processes.flatMap(({ name, id }) => [name, id].filter((one) => one !== undefined)))
    found.push(...unknownAmong(namedProcesses(company, unknown), names, 'process'))
  }
  if (company.company_okrs ?? company.department_okrs ?? company.team_okrs) {
    found.push(...unknownAmong(blocked(company), () => idsOf(company), 'goal'))
  }
  return found
}
