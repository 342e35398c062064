import type { Facts } from '../../../analyses/facts.ts'
import { counted } from '../../../analyses/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
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
  subjectOfPattern,
  unitOf,
  withoutEndedCycles,
} from './support/cycles.ts'

function draftOf(pattern: Pattern, facts: Facts, cite: Cite): Draft {
  const { scores } = pattern
  const { at } = facts.situation
  const holder = holderOf(pattern)
  const unit = unitOf(pattern)
  const results = scores.reduce((sum, one) => sum + one.results, 0)
  const owner = ownerNow(pattern, facts)
  return {
    subject: subjectOfPattern(pattern),
    severity: 'low',
    says: () => ({
      what: `All goals of ${holder} ended at 100% in ${sayQuarters(pattern)}, ${counted(results, 'key result', 'key results')} in all.`,
      why: `Goals that ${unit} always reaches ask nothing of it, and say nothing about what it could do.${sayNow(pattern, facts)}`,
      how_to_act: [
        act(at, {
          action: `Set a next goal for ${unit} that it may miss, on an outcome rather than an amount of work; or mark the goals of ${holder} as commitments (aspirational: false)`,
          owner,
          role: 'COO',
          within: 'month',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'benchmark',
    evidence: () => [
      cite.computed(results, 'count', 'key results of the cycles', citeScores(cite, pattern)),
      ...citeScores(cite, pattern),
      cite.knowledge('okr.too_easy_score', okrFigures.too_easy_score.statements[0], 'ratio'),
    ],
    why_evidence: () => citeNow(cite, pattern, facts),
  }
}

/** Goals that were reached in full in each of the last two cycles. */
export const objectivesTooEasy: Rule = {
  name: 'objectives_too_easy',
  area: 'okr',
  docs: {
    what: 'A department or team (or an objective that returns) whose results all ended at 1.0 in each of the last two cycles that ended. Levels to keep and commitments (`aspirational: false`) do not count.',
    why: 'Goals that are always reached ask nothing; 0.6 to 0.7 is what a portfolio of ambitious goals ends at.',
    act: 'Set a goal on an outcome that may be missed, or call it a commitment.',
  },
  needs: ['okr_history', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    too_easy_score: okrFigures.too_easy_score,
    good_end_range: okrFigures.good_end_range,
    cycles_in_a_row: goalFigures.cycles_in_a_row,
  },
  check(facts, cite) {
    const nothing = withoutEndedCycles(facts)
    if (nothing !== null) return nothing
    return found(
      patternsOf(facts, ({ all_reached }) => all_reached).map((one) => draftOf(one, facts, cite)),
    )
  },
}
