import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { act } from '../../act.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeEnded } from './support/ended.ts'
import { named, percent } from './support/say.ts'

const WANTED = valueOf(goalFigures.hit_rate)
const GOOD = valueOf(okrFigures.on_track_score)

/** Too few goals hit in the last cycle that ended. */
export const quarterHitRate: Rule = {
  name: 'quarter_hit_rate',
  area: 'okr',
  docs: {
    what: 'Fewer than 80 % of the key results of the last cycle that ended came to a good end: 0.7 and more, or the whole target where they are commitments (`aspirational: false`).',
    why: 'A company that misses most of its goals plans what it cannot do, or does something else.',
    act: 'Look back at what missed before setting the next goals.',
  },
  needs: ['okr_history', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { hit_rate: goalFigures.hit_rate, on_track_score: okrFigures.on_track_score },
  check(facts, cite) {
    const [last, before] = facts.endedCycles()
    if (last === undefined || last.results === 0)
      return silent('the goals of a cycle that ended (okr_history)')
    const { good, results, reached, quarter } = last
    if (good / results >= WANTED) return quiet
    const { at } = facts.situation
    const low = [...last.units.values()]
      .filter(({ score }) => score !== null && score < GOOD)
      .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
      .map(
        ({ unit, level, score }) =>
          `${level === 'Company' ? 'the company' : unit} (${percent(score ?? 0)})`,
      )
    const trend =
      before === undefined || before.results === 0
        ? ''
        : ` In ${before.quarter} it was ${before.good} of ${before.results} (${percent(before.good / before.results)}).`
    const lowest = low.length === 0 || last.units.size === 1 ? '' : ` Lowest ended ${named(low)}.`
    const planned = facts.goals().count
    const missed = Math.round((1 - good / results) * planned)
    // Where the cycle that ended is also the latest there is, nothing is planned after it.
    const next =
      last.path === '' || missed === 0
        ? ''
        : `At that rate ${counted(missed, 'result', 'results')} of the ${planned} now planned would miss as well.`
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${good} of ${counted(results, 'key result', 'key results')} of ${quarter} came to a good end (${percent(good / results)}, and ${reached} reached their whole target), under the ${percent(WANTED)} of a company that executes.`,
          why: next === '' ? '' : `${next}${trend}${lowest}`,
          how_to_act: [
            act(at, {
              action: `Say for each of the ${results - good} misses of ${quarter} whether it was planned wrong or not done, before the next goals are set`,
              owner: undefined,
              role: 'COO',
              within: 'month',
            }),
          ],
        }),
        basis: 'counted',
        why_basis: next === '' ? 'counted' : 'benchmark',
        evidence: () => {
          const ended = citeEnded(cite, last)
          const { goals } = ended
          const goodEnds = `results at ${GOOD} and more, or at the target of a commitment`
          return [
            cite.computed(good, 'count', goodEnds, goals),
            ended.results,
            cite.computed(good / results, 'ratio', 'good ends / results', goals),
            ended.reached,
            cite.knowledge('goals.hit_rate', goalFigures.hit_rate.statements[0], 'ratio'),
          ]
        },
      },
    ])
  },
}
