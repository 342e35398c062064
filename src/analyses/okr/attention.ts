import { holdersOf, type Level } from '../levels.ts'
import { type Cascade } from './cascade.ts'
import type { Pace } from './pace-made.ts'
import { isBehind, paceRank } from './pace-status.ts'
import { titleOf } from './words.ts'

/** A key result that is behind by its pace, or not kept. */
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
  notes: string
}

/** Key results that are off track, not kept or at risk by their pace: worst status first, then the
 *  lower score, then the order of the document. */
export function needsAttention(cascade: Cascade): NeedsAttention[] {
  const found: NeedsAttention[] = []
  for (const { level, name = '', owner, path, objectives } of holdersOf(cascade)) {
    objectives.forEach((objective, i) => {
      const title = titleOf(objective)
      const at = `${path}.objectives[${i}].key_results`
      objective.key_results_scored.forEach((one, j) => {
        if (!isBehind(one.pace.status)) return
        found.push({
          level,
          owner: name,
          owned_by: one.owner ?? objective.owner ?? owner ?? null,
          objective: title,
          key_result: titleOf(one),
          path: `${at}[${j}]`,
          pace: one.pace,
          notes: one.notes ?? '',
        })
      })
    })
  }
  return found.sort(
    (a, b) =>
      paceRank[a.pace.status] - paceRank[b.pace.status] ||
      (a.pace.score ?? 1) - (b.pace.score ?? 1),
  )
}
