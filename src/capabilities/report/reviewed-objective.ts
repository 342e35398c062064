import type { Facts } from '../../analyses/facts.ts'
import { type Goal, type ResultRef, subjectOf } from '../../analyses/goals/goals.ts'
import { outlookOfGoal, type Standing, scoreOfGoal } from '../../analyses/goals/outlook.ts'
import type { Part, Rollups } from '../../analyses/goals/rollups.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import type { OpenBlocker } from '../../analyses/risk/blockers.ts'
import { dataOf } from '../../findings/locate.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { causeRules, paceRules } from '../../knowledge/reports.ts'
import type { KeyResult } from '../../model/company.ts'
import type { Finding } from '../../model/finding.ts'
import { formatDate } from '../../reports/format-date.ts'
import { type GoalOwner, ownerOfGoal } from './goal-owner.ts'
import { lastNote } from './last-note.ts'
import { saysNoCause } from './says-no-cause.ts'

export type Verdict = 'hit' | 'partial' | 'miss' | 'not_known'

export interface ReviewedObjective extends GoalOwner {
  unit: string
  id: string
  title: string
  verdict: Verdict
  /** Whether that is so for good, and not where the objective is heading. */
  settled: boolean
  /** Weighted mean of its key results, 0-1. */
  score: number | null
  /** What the data say of the cause; null where they say nothing. */
  cause: string | null
  /** The finding or note that says so. */
  cause_from: string | null
}

const HIT = valueOf(okrFigures.on_track_score)
const PARTIAL = valueOf(okrFigures.at_risk_score)

const headingFor: Record<Standing, Verdict> = {
  done: 'hit',
  on_track: 'hit',
  at_risk: 'partial',
  off_track: 'miss',
  not_known: 'not_known',
}

function verdictOf(goal: Goal, ended: boolean, at: string): Verdict {
  const score = scoreOfGoal(goal)
  if (!ended) return headingFor[outlookOfGoal(goal, at).standing]
  if (score === null) return 'not_known'
  return score >= HIT ? 'hit' : score >= PARTIAL ? 'partial' : 'miss'
}

/** Whether every key result is reached and cannot fall again: what is done is not undone. */
const isReached = ({ results }: Goal): boolean =>
  results.length > 0 &&
  results.every(
    ({ result: { type }, pace: { status } }) =>
      status === 'complete' && (type === 'boolean' || type === 'milestone'),
  )

const causes: ReadonlySet<string> = new Set(causeRules)
const paces: ReadonlySet<string> = new Set(paceRules)

/** Whether a finding about a department or team rests on what one objective of it says: such findings
 *  stand under the unit's name. */
const isOfUnit = ({ subject, evidence }: Finding, { unit, path }: Goal): boolean =>
  subject === unit.name && dataOf(evidence).some((one) => one.path.startsWith(`${path}.`))

/** What whoever checked in last on a key result noted. */
function checkInNote(result: KeyResult, at: string): string | undefined {
  const noted = lastNote(result, at)
  return noted === null ? undefined : `${noted.note} (check-in of ${formatDate(noted.on)})`
}

/** What is noted beside a key result. */
const ownNote = ({ notes }: KeyResult): string | undefined =>
  notes === undefined || saysNoCause(notes) ? undefined : notes

/** The note of the key result that is furthest behind of those that have one. */
function notedCause({ results }: Goal, noteOf: (result: KeyResult) => string | undefined) {
  const [noted] = results
    .filter(({ pace: { status } }) => status !== 'complete' && status !== 'kept')
    .toSorted((a, b) => (a.pace.score ?? 1) - (b.pace.score ?? 1))
    .flatMap(({ result }) => {
      const cause = noteOf(result)
      return cause === undefined ? [] : [{ cause, cause_from: subjectOf(result) }]
    })
  return noted
}

/** Key results that a link calls the same as one: what holds one of them up holds up the other. */
export function sameAs(ref: ResultRef, { into, of }: Rollups): ResultRef[] {
  const isSame = ({ rolls_up, guessed }: Part) => rolls_up === 'same' && !guessed
  const above = of.get(ref)
  return [
    ...(into.get(ref)?.parts ?? []).filter(isSame).map((part) => part.ref),
    ...(above !== undefined && isSame(above.part) ? [above.parent] : []),
  ]
}

/** A blocker of an objective, of its key results, or of those that are the same. */
function blockerOf({ objective, results }: Goal, facts: Facts): OpenBlocker | undefined {
  const byBlocked = facts.blockersByBlocked()
  if (byBlocked.size === 0) return undefined
  const same = results.flatMap((ref) => sameAs(ref, facts.rollups()))
  return [objective, ...[...results, ...same].map(({ result }) => result)]
    .flatMap((one) => byBlocked.get(subjectOf(one)) ?? [])
    .at(0)
}

/** What the data say of the cause: a blocker of its key results, else the gravest finding that says
 *  why, else what was noted at the last check-in, else how far behind it is, else what is noted beside
 *  its key results. */
function causeOf(
  goal: Goal,
  findings: readonly Finding[],
  facts: Facts,
): Pick<ReviewedObjective, 'cause' | 'cause_from'> {
  const blocker = blockerOf(goal, facts)
  if (blocker !== undefined) {
    return { cause: `Held up by ${blocker.called}.`, cause_from: blocker.subject }
  }
  const about = new Set([
    subjectOf(goal.objective),
    ...goal.results.map(({ result }) => subjectOf(result)),
  ])
  const foundBy = (rules: ReadonlySet<string>) => {
    const finding = findings.find(
      (one) => rules.has(one.rule) && (about.has(one.subject) || isOfUnit(one, goal)),
    )
    return finding && { cause: finding.what, cause_from: finding.id }
  }
  return (
    foundBy(causes) ??
    notedCause(goal, (result) => checkInNote(result, facts.situation.at)) ??
    foundBy(paces) ??
    notedCause(goal, ownNote) ?? { cause: null, cause_from: null }
  )
}

/** An objective with its verdict: by score where the quarter is over, else where it is heading. */
export function reviewed(
  goal: Goal,
  ended: boolean,
  findings: readonly Finding[],
  facts: Facts,
): ReviewedObjective {
  const verdict = verdictOf(goal, ended, facts.situation.at)
  return {
    unit: goal.unit.level === 'Company' ? 'Company' : goal.unit.name,
    id: subjectOf(goal.objective),
    title: titleOf(goal.objective),
    ...ownerOfGoal(goal),
    verdict,
    settled: ended || isReached(goal),
    score: scoreOfGoal(goal),
    ...(verdict === 'hit' ? { cause: null, cause_from: null } : causeOf(goal, findings, facts)),
  }
}
