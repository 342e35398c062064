import { isOff, type ResultOutlook, type Standing } from '../goals/outlook.ts'
import { titleOf } from '../goals/words.ts'
import { holdersOf, type Level } from '../levels.ts'
import { type Cascade } from './cascade.ts'
import type { Pace } from './pace-made.ts'
import { isBehind, paceRank } from './pace-status.ts'

/** A key result that its owner doubts, or that is behind by its pace or not kept. */
export interface NeedsAttention {
  level: Level
  /** The company, department or team. */
  owner: string
  /** Who answers for it: the owner of the key result, else of the objective, else of the unit. */
  owned_by: string | null
  objective: string
  key_result: string
  /** Where it stands in the company document. */
  path: string
  pace: Pace
  outlook: ResultOutlook
  notes: string
}

const order: Record<Standing, number> = {
  off_track: 0,
  at_risk: 1,
  not_known: 2,
  on_track: 3,
  done: 4,
}

/** Key results that are off track or at risk by their owner's recent word or by their pace, or not
 *  kept: worst outlook first, then worst pace, then the lower score, then the order of the document. */
export function needsAttention(cascade: Cascade): NeedsAttention[] {
  const found: NeedsAttention[] = []
  for (const { level, name = '', owner, path, objectives } of holdersOf(cascade)) {
    objectives.forEach((objective, i) => {
      const title = titleOf(objective)
      const at = `${path}.objectives[${i}].key_results`
      objective.key_results_scored.forEach((one, j) => {
        if (!isBehind(one.pace.status) && !isOff(one.outlook.standing)) return
        found.push({
          level,
          owner: name,
          owned_by: one.owner ?? objective.owner ?? owner ?? null,
          objective: title,
          key_result: titleOf(one),
          path: `${at}[${j}]`,
          pace: one.pace,
          outlook: one.outlook,
          notes: one.notes ?? '',
        })
      })
    })
  }
  return found.sort(
    (a, b) =>
      order[a.outlook.standing] - order[b.outlook.standing] ||
      paceRank[a.pace.status] - paceRank[b.pace.status] ||
      (a.pace.score ?? 1) - (b.pace.score ?? 1),
  )
}
