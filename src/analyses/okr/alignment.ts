import { roundHalfEven } from '../../model/rounding.ts'
import { titleOf } from '../goals/words.ts'
import { holdersOf, type Level, unitsOf } from '../levels.ts'
import { type LinkNames, linkNames, supportedIds } from '../link-names.ts'
import { once } from '../once.ts'
import { type Cascade } from './cascade.ts'
import type { ScoredObjective } from './objective.ts'

interface Orphan {
  level: Level
  owner: string
  objective: string
  issue: string
  /** Title of the company objective that is meant, where only the writing of the link differs. */
  means?: string
  /** What it names, where that is not in the data. */
  unknown_id?: string
  /** Whether it names a priority, or a key result of it links to something:
   *  without an unknown id there is no link to mend. */
  serves_otherwise?: true
}

/** A link to a company objective that does not exist. */
interface UnknownLink {
  level: Level
  owner: string
  objective: string
  objective_id: string
}

/** A company objective and who serves it, as `Level:name`, once for every supporting objective: one
 *  that names it, or that has a key result that links to it or to one of its key results. */
interface Served {
  objective_id: string | null
  objective: string
  by: string[]
}

export interface Alignment {
  /** Who supports each company objective, as `Level:name`, once for every supporting objective. */
  alignment_map: Record<string, string[]>
  /** Objectives of departments and teams without a link, and every link that leads nowhere. */
  orphaned_okrs: Orphan[]
  links_to_unknown: UnknownLink[]
  unsupported_company_objectives: { objective_id: string; objective: string; issue: string }[]
  /** Company objectives with support, in percent of those that have an id; 100 without any. */
  coverage_score_pct: number
  /** Every company objective with who serves it, by what links mean. */
  served: Served[]
  /** Those that somebody serves, in percent of all; 100 without any. */
  served_pct: number
}

const coverage = (supported: number, all: number): number =>
  all === 0 ? 100 : roundHalfEven((supported / all) * 100, 1)

/** Why a link does not count by ids as they are written, and the company objective it means.
 *  @param tie how else the objective serves, in words */
function misnamed(
  to: string,
  { find, meant }: LinkNames<Served>,
  tie: string | undefined,
): Omit<Orphan, 'level' | 'owner' | 'objective'> {
  const said = `Names the company objective '${to}'`
  const byTitle = find(to)
  if (byTitle !== undefined) {
    const { objective: means } = byTitle
    return { issue: `${said} by its title, since it has no id: give it one.`, means }
  }
  const { objective_id: id = null, objective: means } = meant(to) ?? {}
  if (means !== undefined && id !== null)
    return { issue: `${said}; it is written '${id}' there.`, means }
  const unknown = `${said}, which is not in the data`
  return tie === undefined
    ? { issue: `${unknown}.`, unknown_id: to }
    : { issue: `${unknown}; ${tie}.`, unknown_id: to, serves_otherwise: true }
}

/** Finds the objective that a link of a key result leads to: its own, or that of another key result. */
function linkedIn(cascade: Cascade): (one: ScoredObjective) => ScoredObjective[] {
  const names = once(() => {
    const all = holdersOf(cascade).flatMap(({ objectives }) => objectives)
    const results = all.flatMap((of) => of.key_results_scored.map((called) => ({ called, of })))
    return linkNames([...results, ...all.map((of) => ({ called: of, of }))], ({ called }) => called)
  })
  return (one) => {
    const above: ScoredObjective[] = []
    for (const { links } of one.key_results_scored) {
      if (links === undefined) continue
      for (const { to } of links) {
        const linked = names().meant(to ?? '')?.of
        if (linked !== undefined) above.push(linked)
      }
    }
    return above
  }
}

/** How an objective serves beside a link that leads nowhere, and which company objective may be meant by
 *  it; undefined where it does not. */
function tieOf(one: ScoredObjective, above: readonly ScoredObjective[]): string | undefined {
  const [first] = above
  if (first !== undefined)
    return `a key result of it links to '${titleOf(first)}'${first.id ? ` (${first.id})` : ''}: write which is meant`
  return one.supports_priority_id === undefined ? undefined : 'it names a priority too'
}

/** Says of an objective without a link that it serves nothing, or by what else it is tied.
 *  @param above objectives that its key results link to */
function unnamed(
  one: ScoredObjective,
  above: readonly ScoredObjective[],
): Pick<Orphan, 'issue' | 'serves_otherwise'> {
  const [first] = above
  if (first !== undefined) {
    const issue = `Names no company objective; a key result of it links to '${titleOf(first)}'.`
    return { issue, serves_otherwise: true }
  }
  return one.supports_priority_id === undefined
    ? { issue: 'Serves no company objective that it names: link it, or ask why it is done.' }
    : { issue: 'Names a priority and no company objective.', serves_otherwise: true }
}

/** How department and team objectives serve the company's: by their ids alone, as the tracker counts,
 *  and by what their links and those of their key results mean, with titles of what has no id, and ids
 *  that differ by their case. Source: okr_tracker. */
export function alignmentOf(cascade: Cascade): Alignment {
  const served = cascade.objectives.map(
    (one): Served => ({ objective_id: one.id || null, objective: titleOf(one), by: [] }),
  )
  const names = linkNames(served, ({ objective_id, objective }) => ({
    id: objective_id ?? '',
    title: objective,
  }))
  const linked = linkedIn(cascade)
  const servedBy = new Map(cascade.objectives.map((one, i) => [one, served[i]]))
  const supporters = new Map<string, string[]>()
  for (const { id } of cascade.objectives) if (id !== undefined && id !== '') supporters.set(id, [])
  const orphans: Orphan[] = []
  const unknown: UnknownLink[] = []
  const supported = new Set<string>()
  for (const { level, name, objectives } of unitsOf(cascade)) {
    const owner = name ?? `Unknown ${level === 'Team' ? 'Team' : 'Dept'}`
    for (const one of objectives) {
      const ids = supportedIds(one)
      const above = linked(one)
      const objective = titleOf(one)
      if (ids.length === 0) orphans.push({ level, owner, objective, ...unnamed(one, above) })
      const meant = [...ids.map(names.meant), ...above.map((to) => servedBy.get(to))]
      for (const to of new Set(meant)) to?.by.push(`${level}:${owner}`)
      for (const id of ids) {
        const list = supporters.get(id)
        if (list === undefined) {
          const tie = tieOf(one, above)
          const orphan = { level, owner, objective, ...misnamed(id, names, tie) }
          orphans.push(orphan)
          if (orphan.unknown_id !== undefined)
            unknown.push({ level, owner, objective, objective_id: id })
        } else {
          list.push(`${level}:${owner}`)
          supported.add(id)
        }
      }
    }
  }
  return {
    alignment_map: Object.fromEntries(supporters),
    orphaned_okrs: orphans,
    links_to_unknown: unknown,
    unsupported_company_objectives: unsupported(cascade, supported),
    coverage_score_pct: coverage(supported.size, supporters.size),
    served,
    served_pct: coverage(served.filter(({ by }) => by.length > 0).length, served.length),
  }
}

const unsupported = (cascade: Cascade, supported: ReadonlySet<string>) =>
  cascade.objectives.flatMap((one) =>
    one.id === undefined || one.id === '' || supported.has(one.id)
      ? []
      : [
          {
            objective_id: one.id,
            objective: titleOf(one),
            issue: 'No department or team objective names it as the one it serves.',
          },
        ],
  )
