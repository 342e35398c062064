import type { EndedCycle } from '../../../../analyses/goals/cycles.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'

/** Evidence for how a cycle that ended came out: its goals, how many of their results can be scored,
 *  and how many of these reached their whole target. */
export function citeEnded(cite: Cite, { results, reached, units }: EndedCycle) {
  const goals = [...units.values()]
    .filter((unit) => unit.results > 0)
    .slice(0, MOST_CITED)
    .map(({ path }) => cite.datum(`${path}.objectives`))
  return {
    goals,
    results: cite.computed(results, 'count', 'results that can be scored', goals),
    reached: cite.computed(reached, 'count', 'results at their whole target', goals),
  }
}
