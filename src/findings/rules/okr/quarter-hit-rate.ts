import type { Goals, ResultRef } from '../../../analyses/goals/goals.ts'
import { once } from '../../../analyses/once.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import type { Evidence } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { MOST_CITED } from '../../most-cited.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { citeEnded } from './support/ended.ts'
import { citeCount, citeScore } from './support/evidence.ts'
import { NAMED, namedBy, percent, sayUnit, titled } from './support/say.ts'

const WANTED = valueOf(goalFigures.hit_rate)
const GOOD = valueOf(okrFigures.on_track_score)

/** The key results that came to no good end, the furthest from their target first. */
function missesOf({ units }: Goals): ResultRef[] {
  const missed = units.flatMap(({ results }) =>
    results.filter(
      ({ result, pace: { score } }) =>
        score !== null && score < (result.aspirational === false ? 1 : GOOD),
    ),
  )
  return missed.sort((a, b) => (a.pace.score ?? 0) - (b.pace.score ?? 0))
}

function sayMiss({ goal: { unit }, result, pace }: ResultRef): string {
  const whose = unit.level === 'Company' ? '' : ` of ${unit.name}`
  return `${titled(result)}${whose} (${percent(pace.score ?? 0)})`
}

/** How far those came that a sentence names, and of how many more it tells. */
function citeMisses(cite: Cite, missed: readonly ResultRef[]): Evidence[] {
  const ways = missed.slice(0, MOST_CITED).map((ref) => citeScore(cite, ref))
  return missed.length <= NAMED
    ? ways
    : [...ways.slice(0, NAMED), cite.computed(missed.length, 'count', 'results that missed', ways)]
}

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
    const misses = results - good
    const low = [...last.units.values()].flatMap(({ unit, level, path, score }) =>
      score !== null && score < GOOD ? [{ unit, level, path, score }] : [],
    )
    low.sort((a, b) => a.score - b.score)
    const earlier = before === undefined || before.results === 0 ? null : before
    const trend =
      earlier === null
        ? ''
        : ` In ${earlier.quarter} it was ${earlier.good} of ${earlier.results} (${percent(earlier.good / earlier.results)}).`
    const isAlone = low.length === 0 || last.units.size === 1
    const lowest = isAlone
      ? ''
      : ` Lowest ended ${namedBy(low, (one) => `${sayUnit({ ...one, name: one.unit })} (${percent(one.score)})`)}.`
    const planned = facts.goals().count
    const missed = Math.round((1 - good / results) * planned)
    // Where the cycle that ended is also the latest there is, nothing is planned after it.
    const next =
      last.path === '' || missed === 0
        ? ''
        : `At that rate ${counted(missed, 'result', 'results')} of the ${planned} now planned would miss as well.`
    const behind = once(() => (last.path === '' ? missesOf(facts.goals()) : []))
    const sayNext = (): string => {
      if (next !== '' || behind().length === 0) return next
      return `What is set next starts lower than was planned: furthest from the target ended ${namedBy(behind(), sayMiss)}.`
    }
    return found([
      {
        subject: 'company',
        severity: 'medium',
        says: () => ({
          what: `${good} of ${counted(results, 'key result', 'key results')} of ${quarter} came to a good end (${percent(good / results)}, and ${reached} reached their whole target), under the ${percent(WANTED)} of a company that executes.`,
          why: sayNext() === '' ? '' : `${sayNext()}${trend}${lowest}`,
          how_to_act: [
            act(at, {
              action: `Say for ${misses === 1 ? 'the 1 miss' : `each of the ${misses} misses`} of ${quarter} whether it was planned wrong or not done, before the next goals are set`,
              owner: undefined,
              role: 'COO',
              within: last.path === '' ? 'this_week' : 'month',
            }),
          ],
        }),
        basis: 'counted',
        extent: -good / results,
        why_basis: next === '' ? 'counted' : 'benchmark',
        evidence: () => {
          const ended = citeEnded(cite, last)
          return [
            ended.good,
            ended.results,
            ended.share,
            ended.reached,
            cite.computed(misses, 'count', 'results - good ends', [ended.results, ended.good]),
            cite.knowledge('goals.hit_rate', goalFigures.hit_rate.statements[0], 'ratio'),
          ]
        },
        why_evidence: () => {
          if (sayNext() === '') return []
          const ended = citeEnded(cite, last)
          const now = citeCount(cite, facts.goals())
          const then = earlier === null ? null : citeEnded(cite, earlier)
          const units = low
            .slice(0, MOST_CITED)
            .map(({ path, score }) =>
              cite.computed(score, 'ratio', 'mean of the scores of its objectives', [
                cite.datum(`${path}.objectives`),
              ]),
            )
          const ofNext = () =>
            cite.computed(missed, 'count', '(1 - good ends / results) x results now planned', [
              ended.share,
              now,
            ])
          return [
            ...(next === '' ? citeMisses(cite, behind()) : [now, ofNext()]),
            ...(then === null ? [] : [then.good, then.results, then.share]),
            ...(isAlone ? [] : units.slice(0, NAMED)),
            ...(isAlone || low.length <= NAMED
              ? []
              : [cite.computed(low.length, 'count', `units that ended under ${GOOD}`, units)]),
          ]
        },
      },
    ])
  },
}
