import type { Objective } from '../../model/company.ts'
import { roundHalfEven } from '../../model/rounding.ts'
import { type Level, unitsOf } from '../levels.ts'
import { type Cascade } from './cascade.ts'
import { titleOf } from './words.ts'

interface Orphan {
  level: Level
  owner: string
  objective: string
  issue: string
}

/** A link to a company objective that does not exist. */
interface UnknownLink {
  level: Level
  owner: string
  objective: string
  objective_id: string
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
}

/** Ids of the company objectives that an objective names: the list, else the single one. */
function supportedIds(objective: Objective): readonly string[] {
  const { supports_company_objective_ids: ids, supports_company_objective_id: id } = objective
  if (ids !== undefined && ids.length > 0) return ids
  return id === undefined || id === '' ? [] : [id]
}

const coverage = (supported: number, all: number): number =>
  all === 0 ? 100 : roundHalfEven((supported / all) * 100, 1)

/** How department and team objectives serve the company's, by their ids alone.
 *  Source: okr_tracker. */
export function alignmentOf(cascade: Cascade): Alignment {
  const supporters = new Map<string, string[]>()
  for (const { id } of cascade.objectives) if (id !== undefined && id !== '') supporters.set(id, [])
  const orphans: Orphan[] = []
  const unknown: UnknownLink[] = []
  const supported = new Set<string>()
  for (const { level, name, objectives } of unitsOf(cascade)) {
    const owner = name ?? `Unknown ${level === 'Team' ? 'Team' : 'Dept'}`
    for (const one of objectives) {
      const ids = supportedIds(one)
      if (ids.length === 0) {
        const issue = 'Serves no company objective that it names: link it, or ask why it is done.'
        orphans.push({ level, owner, objective: titleOf(one), issue })
      }
      for (const id of ids) {
        const list = supporters.get(id)
        if (list === undefined) {
          const objective = titleOf(one)
          const issue = `Names the company objective '${id}', which is not in the data.`
          orphans.push({ level, owner, objective, issue })
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
