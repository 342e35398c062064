import type { Facts } from '../../../../analyses/facts.ts'
import type { EndedCycle, EndedScore } from '../../../../analyses/goals/cycles.ts'
import { inEach } from '../../../../analyses/goals/cycles.ts'
import type { Goal, GoalUnit } from '../../../../analyses/goals/goals.ts'
import { outlookOfGoal } from '../../../../analyses/goals/outlook.ts'
import { titleOf } from '../../../../analyses/goals/words.ts'
import { quoted } from '../../../../analyses/words.ts'
import { valueOf } from '../../../../knowledge/figure.ts'
import { goalFigures } from '../../../../knowledge/goals.ts'
import { enumerated } from '../../../../model/enumerated.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { type Outcome, silent } from '../../../rule.ts'
import { citeOutlook } from './evidence.ts'
import { percent, titled } from './say.ts'

const CYCLES = valueOf(goalFigures.cycles_in_a_row)

/** A unit, or an objective of it, in each of the last cycles that ended, latest first. */
export interface Pattern {
  scores: readonly EndedScore[]
  cycles: readonly EndedCycle[]
}

/** Where fewer cycles have ended than make a pattern, nothing can be told. */
export const withoutEndedCycles = (facts: Facts): Outcome | null =>
  facts.endedCycles().length < CYCLES
    ? silent(
        `the goals of ${CYCLES} cycles that ended (okr_history; ${facts.endedCycles().length} known)`,
      )
    : null

/** Units, and then objectives of other units, that meet a condition in each of the last cycles. */
export function patternsOf(facts: Facts, condition: (score: EndedScore) => boolean): Pattern[] {
  const cycles = facts.endedCycles()
  const units = inEach(cycles, 'units').filter((scores) => scores.every(condition))
  const whole = new Set(units.map(([latest]) => `${latest?.level} ${latest?.unit}`))
  const objectives = inEach(cycles, 'objectives').filter(
    (scores) => scores.every(condition) && !whole.has(`${scores[0]?.level} ${scores[0]?.unit}`),
  )
  return [...units, ...objectives].map((scores) => ({ scores, cycles }))
}

/** What a pattern is filed under: the unit, else the objective. */
export function subjectOfPattern({ scores }: Pattern): string {
  const [latest] = scores
  if (latest === undefined) return 'company'
  return latest.objective === null ? latest.unit : (latest.id ?? latest.objective)
}

/** Who set the goals of a pattern. */
export const unitOf = ({ scores: [latest] }: Pattern): string =>
  latest?.level === 'Company' ? 'the company' : (latest?.unit ?? '')

/** The objective of a pattern, of its unit; the unit where all its goals are meant. */
export const holderOf = (pattern: Pattern): string => {
  const objective = pattern.scores[0]?.objective ?? null
  return objective === null ? unitOf(pattern) : `${quoted(objective)} of ${unitOf(pattern)}`
}

/** "15% in Q1 2026 and 21% in Q2 2026", earliest first. */
export const sayScores = ({ scores, cycles }: Pattern): string =>
  enumerated(
    scores.map(({ score }, i) => `${percent(score ?? 0)} in ${cycles[i]?.quarter}`).reverse(),
  )

/** "Q1 2026 and Q2 2026", earliest first. */
export const sayQuarters = ({ cycles }: Pattern): string =>
  enumerated(cycles.map(({ quarter }) => quarter).reverse())

export const citeScores = (cite: Cite, { scores }: Pattern): Evidence[] =>
  scores.map(({ score, path, objective }) =>
    cite.computed(score ?? 0, 'ratio', 'mean of what its results ended with', [
      cite.datum(objective === null ? `${path}.objectives` : `${path}.key_results`),
    ]),
  )

/** The unit of a pattern as it is now. */
function unitNow({ scores }: Pattern, facts: Facts): GoalUnit | undefined {
  const [latest] = scores
  return facts
    .goals()
    .units.find(
      ({ level, name }) =>
        level === latest?.level &&
        (level === 'Company' || name.toLowerCase() === latest.unit.toLowerCase()),
    )
}

/** The objective of a pattern as it is now, by its title, as an id may stand for another one in another
 *  cycle; of a whole unit its only one. */
function goalNow(pattern: Pattern, facts: Facts): Goal | undefined {
  const goals = unitNow(pattern, facts)?.goals ?? []
  const title = pattern.scores[0]?.objective?.toLowerCase()
  if (title === undefined) return goals.length === 1 ? goals[0] : undefined
  return goals.find(({ objective }) => titleOf(objective).toLowerCase() === title)
}

/** Who answers for what a pattern is about: the owner of its objective, else of its unit. */
export const ownerNow = (pattern: Pattern, facts: Facts): string | undefined =>
  (pattern.scores[0]?.objective === null ? undefined : goalNow(pattern, facts)?.objective.owner) ??
  unitNow(pattern, facts)?.owner

/** What a pattern is about in the running cycle and its outlook, where that is known. */
function outlookNow(pattern: Pattern, facts: Facts): { goal: Goal; value: number } | undefined {
  const goal = goalNow(pattern, facts)
  if (!facts.goals().cycle.running || goal === undefined) return undefined
  const { value } = outlookOfGoal(goal, facts.situation.at)
  return value === null ? undefined : { goal, value }
}

/** How what a pattern is about looks in the running cycle; empty where none runs, or it is not in it. */
export function sayNow(pattern: Pattern, facts: Facts): string {
  const now = outlookNow(pattern, facts)
  if (now === undefined) return ''
  const { quarter } = facts.goals().cycle
  return ` In ${quarter} the outlook of ${titled(now.goal.objective)} is ${percent(now.value)}.`
}

/** The figure of {@link sayNow}. */
export function citeNow(cite: Cite, pattern: Pattern, facts: Facts): Evidence[] {
  const now = outlookNow(pattern, facts)
  return now === undefined ? [] : [citeOutlook(cite, now.goal, facts.situation.at)]
}
