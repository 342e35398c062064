import type { Company, KeyResult, Objective, UnitOkrs } from '../../model/company.ts'
import { dayOf } from '../../model/hours.ts'
import type { BlockedEarlier } from '../risk/blocked-earlier.ts'
import { type GraphBuilder, graphBuilder, type HeldKind, type WaitingGraph } from './graph.ts'

const BLOCKABLE: readonly HeldKind[] = [
  'process',
  'key_result',
  'objective',
  'decision',
  'action',
  'blocker',
]

/** Whether a result is an amount of US dollars. */
type IsUsd = (result: KeyResult) => boolean

const titleOf = ({ title, name }: KeyResult | Objective): string => title ?? name ?? 'Unknown'

function openUsd(result: KeyResult, isUsd: IsUsd): number | null {
  const { current_value: current, target_value: target } = result
  if (!isUsd(result)) return null
  return target === undefined || current === undefined ? null : Math.max(0, target - current)
}

/** Its first milestone that is not done, else the end of the cycle. */
function dueOf({ milestone_dates = [] }: KeyResult, end: string | null): string | null {
  const open = milestone_dates.filter(({ done_on }) => done_on === undefined)
  return open.flatMap(({ due_on }) => due_on ?? []).sort()[0] ?? end
}

function readPeople({ people = [] }: Company, { addPerson }: GraphBuilder): void {
  for (const { id, name, title } of people) {
    const aliases = [id, name, title].filter((alias) => alias !== undefined)
    const [called] = aliases
    if (called !== undefined) addPerson(called, name ?? title ?? null, aliases)
  }
}

function readProcesses({ processes = [] }: Company, { add, own, depend }: GraphBuilder): void {
  for (const [i, { id, name, owner = null, depends_on = [] }] of processes.entries()) {
    const called = id ?? name ?? `process ${i + 1}`
    const node = add({ kind: 'process', id: called, title: name ?? null, owner })
    own(owner, node)
    for (const other of depends_on) depend(node, other)
  }
}

/** Reads objectives and their results, and gives the results of each objective. */
function readGoals(
  company: Company,
  { add, own, link, holdUp, sumInto }: GraphBuilder,
  isUsd: IsUsd,
) {
  const end = company.company_okrs?.quarter_end ?? null
  const resultsOf = new Map<number, readonly number[]>()
  const addResult = (result: KeyResult, answers: string | null): number => {
    const title = titleOf(result)
    const owner = result.owner ?? answers
    const node = add({
      kind: 'key_result',
      id: result.id ?? title,
      title,
      owner,
      due_on: dueOf(result, end),
      open_usd: openUsd(result, isUsd),
    })
    own(owner, node)
    if (result.process !== undefined) {
      link(result.process, ['process'], (process) => holdUp(process, node))
    }
    for (const { to, rolls_up } of result.links ?? []) {
      const into = rolls_up === 'sum' ? sumInto : holdUp
      if (to !== undefined) link(to, ['key_result', 'objective'], (parent) => into(node, parent))
    }
    return node
  }
  const addObjective = (objective: Objective, unit: string | undefined): void => {
    const title = titleOf(objective)
    const owner = objective.owner ?? unit ?? null
    const results = (objective.key_results ?? []).map((result) => addResult(result, owner))
    const node = add({ kind: 'objective', id: objective.id ?? title, title, owner, due_on: end })
    resultsOf.set(node, results)
    own(owner, node)
    const { supports_company_objective_id: one = [], supports_company_objective_ids = [] } =
      objective
    for (const to of new Set(supports_company_objective_ids.concat(one))) {
      link(to, ['objective'], (parent) => holdUp(node, parent))
    }
  }
  const addUnit = ({ objectives = [], owner }: UnitOkrs): void => {
    for (const objective of objectives) addObjective(objective, owner)
  }
  addUnit(company.company_okrs ?? {})
  for (const unit of company.department_okrs ?? []) addUnit(unit)
  for (const unit of company.team_okrs ?? []) addUnit(unit)
  return resultsOf
}

/** Decisions and actions hold their owners to them while they are open. */
function readTasks({ decisions = [], actions = [] }: Company, { add, own }: GraphBuilder): void {
  for (const [i, { id, title = null, owner = null, decide_by, ...one }] of decisions.entries()) {
    const due_on = decide_by === undefined ? null : dayOf(decide_by)
    const called = id ?? title ?? `decision ${i + 1}`
    const node = add({ kind: 'decision', id: called, title, owner, due_on })
    const isOpen = one.decided_on === undefined && (one.status ?? 'requested') === 'requested'
    if (isOpen) own(owner, node)
  }
  for (const [i, { id, title = null, owner = null, due_on = null, done_on }] of actions.entries()) {
    const called = id ?? title ?? `action ${i + 1}`
    const node = add({ kind: 'action', id: called, title, owner, due_on })
    if (done_on === undefined) own(owner, node)
  }
}

/** What a blocker or an incident holds up; behind its owner only while it is open. */
function readObstacles(
  { blockers = [], incidents = [] }: Company,
  { add, own, link, holdUp }: GraphBuilder,
  resultsOf: ReadonlyMap<number, readonly number[]>,
  blockedEarlier: BlockedEarlier,
): void {
  for (const [i, one] of blockers.entries()) {
    const earlier = blockedEarlier(one)
    const { id, title = null, owner = null, blocks = [], resolved_on } = one
    const node = add({ kind: 'blocker', id: id ?? title ?? `blocker ${i + 1}`, title, owner })
    if (resolved_on === undefined) own(owner, node)
    for (const block of blocks) {
      if (earlier.has(block)) continue
      link(block, BLOCKABLE, (held) => {
        holdUp(node, held)
        // What holds up an objective holds up the results it is made of.
        for (const result of resultsOf.get(held) ?? []) holdUp(node, result)
      })
    }
  }
  for (const [i, { id, title = null, process }] of incidents.entries()) {
    const node = add({ kind: 'incident', id: id ?? title ?? `incident ${i + 1}`, title })
    if (process !== undefined) link(process, ['process'], (held) => holdUp(node, held))
  }
}

/** Who waits for whom, from `depends_on`, `blocks`, the process of a key result, links and owners. */
export function waitingGraph(
  company: Company,
  isUsd: IsUsd,
  blockedEarlier: BlockedEarlier,
): WaitingGraph {
  const builder = graphBuilder()
  readPeople(company, builder)
  readProcesses(company, builder)
  const resultsOf = readGoals(company, builder, isUsd)
  readTasks(company, builder)
  readObstacles(company, builder, resultsOf, blockedEarlier)
  return builder.build()
}
