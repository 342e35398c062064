import type { EndedCycle } from '../../../../analyses/goals/cycles.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { okrFigures } from '../../../../knowledge/okr.ts'
import type { Cite } from '../../../cite.ts'
import { MOST_CITED } from '../../../most-cited.ts'

const GOOD = valueOf(okrFigures.on_track_score)

/** Evidence for how a cycle that ended came out: how many of their results can be scored,
 *  how many of these reached their whole target, and how many came to a good end. */
export function citeEnded(cite: Cite, { results, reached, good, units }: EndedCycle) {
  const goals = [...units.values()]
    .filter((unit) => unit.results > 0)
    .slice(0, MOST_CITED)
    .map(({ path }) => cite.datum(`${path}.objectives`))
  return {
    results: cite.computed(results, 'count', 'results that can be scored', goals),
    good: cite.computed(
      good,
      'count',
      `results at ${GOOD} and more, or at the target of a commitment`,
      goals,
    ),
    share: cite.computed(good / results, 'ratio', 'good ends / results', goals),
    reached: cite.computed(reached, 'count', 'results at their whole target', goals),
  }
}
