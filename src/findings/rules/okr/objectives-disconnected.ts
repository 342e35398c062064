import type { Facts } from '../../../analyses/facts.ts'
import { upperFirst } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { roundHalfEven } from '../../../model/rounding.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import {
  citeNow,
  citeScores,
  holderOf,
  ownerNow,
  type Pattern,
  patternsOf,
  sayNow,
  sayQuarters,
  sayScores,
  subjectOfPattern,
  unitOf,
  withoutEndedCycles,
} from './support/cycles.ts'
import { percent } from './support/say.ts'

const DIGITS = valueOf(okrFigures.score_digits)
const DISCONNECTED = valueOf(okrFigures.disconnected_score)

function draftOf(pattern: Pattern, facts: Facts, cite: Cite): Draft {
  const { at } = facts.situation
  const holder = holderOf(pattern)
  const unit = unitOf(pattern)
  return {
    subject: subjectOfPattern(pattern),
    severity: 'medium',
    says: () => ({
      what: `${upperFirst(holder)} ended at ${sayScores(pattern)}, under ${percent(DISCONNECTED)} in each of its last ${pattern.cycles.length} cycles.`,
      why: `Either what ${unit} set out to do was never in its reach, or other work had all of its time; nobody can plan on its goals.${sayNow(pattern, facts)}`,
      how_to_act: [
        act(at, {
          action: `Ask where the time of ${unit} went in ${sayQuarters(pattern)}, and set the next goal from that`,
          owner: ownerNow(pattern, facts),
          role: 'COO',
          within: 'two_weeks',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'benchmark',
    evidence: () => [
      cite.computed(pattern.cycles.length, 'count', 'cycles in a row', citeScores(cite, pattern)),
      ...citeScores(cite, pattern),
      cite.knowledge(
        'okr.disconnected_score',
        okrFigures.disconnected_score.statements[0],
        'ratio',
      ),
    ],
    why_evidence: () => citeNow(cite, pattern, facts),
  }
}

/** Goals that ended under 0.3 in each of the last two cycles. */
export const objectivesDisconnected: Rule = {
  name: 'objectives_disconnected',
  area: 'okr',
  docs: {
    what: 'A department or team (or an objective that returns) whose mean score was under 0.3 in each of the last two cycles that ended.',
    why: 'Its goals have nothing to do with what it can do or does.',
    act: 'Find out where its time went, and set goals from that.',
  },
  needs: ['okr_history', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    disconnected_score: okrFigures.disconnected_score,
    cycles_in_a_row: goalFigures.cycles_in_a_row,
  },
  check(facts, cite) {
    const nothing = withoutEndedCycles(facts)
    if (nothing !== null) return nothing
    const low = patternsOf(
      facts,
      ({ score }) => score !== null && roundHalfEven(score, DIGITS) < DISCONNECTED,
    )
    return found(low.map((one) => draftOf(one, facts, cite)))
  },
}
