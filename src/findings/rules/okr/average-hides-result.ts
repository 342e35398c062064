import type { Facts } from '../../../analyses/facts.ts'
import {
  type Goal,
  ownerOf,
  pathOf,
  type ResultRef,
  servedBy,
  subjectOf,
} from '../../../analyses/goals/goals.ts'
import {
  delivering,
  isKept,
  isOff,
  outlookOfResult,
  scoreOfGoal,
} from '../../../analyses/goals/outlook.ts'
import { inCommon, meaningOf, titleOf } from '../../../analyses/goals/words.ts'
import { once } from '../../../analyses/once.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { okrFigures } from '../../../knowledge/okr.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Rule } from '../../rule.ts'
import { citeScore, dayOf } from './support/evidence.ts'
import { withoutCompanyGoals, withoutRunningCycle } from './support/guard.ts'
import { namedBy, percent, titled } from './support/say.ts'

const GOOD = valueOf(okrFigures.on_track_score)
const HIDDEN_GAP = valueOf(goalFigures.hidden_gap)
const SHARED_WORDS = valueOf(goalFigures.shared_words)

/** Words of the company's results, by the id of their objective; read where they are asked for. */
type Words = ReadonlyMap<Goal, () => readonly { parent: ResultRef; words: ReadonlySet<string> }[]>

const wordsOf = (company: readonly Goal[]): Words =>
  new Map(
    company.map((goal) => [
      goal,
      once(() =>
        goal.results.map((parent) => ({ parent, words: meaningOf(titleOf(parent.result)) })),
      ),
    ]),
  )

/** The company result that a unit's result is on the path of: its link's, else by its words under
 *  an objective that it supports. */
function companyResultOf(ref: ResultRef, facts: Facts, words: Words) {
  const above = facts.rollups().of.get(ref)
  if (above?.parent.goal.unit.level === 'Company') {
    return { parent: above.parent, guessed: above.part.guessed }
  }
  const own = meaningOf(titleOf(ref.result))
  for (const above of servedBy(ref.goal, facts.goals())) {
    const near = words
      .get(above)?.()
      .find((one) => inCommon(own, one.words) >= SHARED_WORDS)
    if (near !== undefined) return { parent: near.parent, guessed: true }
  }
  return undefined
}

interface Hidden {
  ref: ResultRef
  parent: ResultRef
  guessed: boolean
  mean: number
  /** Results of the objective that carry its average. */
  others: readonly ResultRef[]
}

function hiddenIn(goal: Goal, facts: Facts, words: Words): Hidden | null {
  const mean = scoreOfGoal(goal)
  if (mean === null || mean < GOOD * facts.goals().cycle.progress) return null
  for (const ref of goal.results) {
    const { score } = ref.pace
    if (score === null || mean - score < HIDDEN_GAP) continue
    if (!isOff(outlookOfResult(ref, facts.situation.at).standing)) continue
    const others = delivering(goal.results, isKept).filter(
      (one) => one !== ref && (one.pace.score ?? 0) > mean,
    )
    if (others.length === 0) continue
    const path = companyResultOf(ref, facts, words)
    if (path !== undefined) return { ref, ...path, mean, others }
  }
  return null
}

function draftOf({ ref, parent, guessed, mean, others }: Hidden, facts: Facts, cite: Cite): Draft {
  const { goal, result } = ref
  const { unit, objective } = goal
  const { at } = facts.situation
  const score = ref.pace.score ?? 0
  const all = goal.results.length
  return {
    subject: subjectOf(objective),
    severity: 'medium',
    says: () => ({
      what: `${unit.name}'s ${percent(mean)} on ${titled(objective)} hides ${titled(result)} at ${percent(score)}: ${counted(others.length, 'other result', 'other results')} of its ${all} ${others.length === 1 ? 'carries' : 'carry'} the average on ${dayOf(facts.goals().cycle)}.`,
      why: `${titled(result)} is what the company's ${titled(parent.result)} waits for; ${namedBy(others, (one) => `${titled(one.result)} (${percent(one.pace.score ?? 0)})`)} ${others.length === 1 ? 'lifts' : 'lift'} the average without being it.`,
      how_to_act: [
        act(at, {
          action: `Report ${titled(result)} by itself, beside ${titled(parent.result)}, until it is on track`,
          owner: ownerOf(ref),
          role: `lead of ${unit.name}`,
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    why_basis: 'reported',
    assumed: guessed
      ? [`${titled(result)} is on the path of ${titled(parent.result)}, by its words`]
      : [],
    evidence: () => [
      cite.computed(
        mean,
        'ratio',
        "weighted mean of the objective's scores",
        delivering(goal.results, isKept).map((one) => citeScore(cite, one)),
      ),
      citeScore(cite, ref),
      cite.computed(
        others.length,
        'count',
        'other results above the average',
        others.map((one) => cite.datum(pathOf(one))),
      ),
      cite.datum(`${goal.path}.key_results`),
      ...[facts.goals().cycle.elapsed, facts.goals().cycle.total].map((days) =>
        cite.computed(days, 'days', 'days of the cycle', [
          cite.datum('company_okrs.quarter_start'),
          cite.datum('company_okrs.quarter_end'),
        ]),
      ),
      cite.datum(pathOf(parent)),
    ],
  }
}

/** Averages that look fine because other results carry them. */
export const averageHidesResult: Rule = {
  name: 'average_hides_result',
  area: 'okr',
  docs: {
    what: 'An objective of a department or team whose average is where it should be by now, while the one result on the path of a company result is behind and at least 20 points under that average.',
    why: 'A glance at the average says fine; the company waits for the one result that is not.',
    act: 'Show that result by itself.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: {
    hidden_gap: goalFigures.hidden_gap,
    shared_words: goalFigures.shared_words,
    on_track_score: okrFigures.on_track_score,
  },
  check(facts, cite) {
    const nothing = withoutRunningCycle(facts) ?? withoutCompanyGoals(facts)
    if (nothing !== null) return nothing
    const words = wordsOf(facts.goals().company)
    const drafts: Draft[] = []
    for (const { level, goals } of facts.goals().units) {
      if (level === 'Company') continue
      for (const goal of goals) {
        const hidden = hiddenIn(goal, facts, words)
        if (hidden !== null) drafts.push(draftOf(hidden, facts, cite))
      }
    }
    return found(drafts)
  },
}
