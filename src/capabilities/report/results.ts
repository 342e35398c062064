import type { Facts } from '../../analyses/facts.ts'
import {
  currentOf,
  type Goal,
  ownerOf,
  pathOf,
  type ResultRef,
  resultsOf,
  subjectOf,
  targetOf,
} from '../../analyses/goals/goals.ts'
import { impossibleFigure, sayImpossible } from '../../analyses/goals/impossible-figure.ts'
import { hitOf, totalOf } from '../../analyses/goals/milestones.ts'
import { isOff, outlookOfResult } from '../../analyses/goals/outlook.ts'
import { titleOf } from '../../analyses/goals/words.ts'
import { counted } from '../../analyses/words.ts'
import { sayStand, sayValue } from '../../findings/rules/okr/support/say.ts'
import { saySlip } from '../../findings/rules/okr/support/slips.ts'
import { ceilingOf } from '../../findings/rules/process/support/goal-output.ts'
import { endingOf, valueKey } from '../../model/value-key.ts'
import { formatDate } from '../../reports/format-date.ts'
import { movedAway } from '../shared/moved-away.ts'
import { type Point, pointOf } from './points.ts'
import { sameAs } from './reviewed-objective.ts'

/** Where a key result of any kind stands, in its own unit. */
export function standOf({ result, pace }: ResultRef, at: string): string {
  const { type, done } = result
  if (type === 'boolean') return done === true ? 'done' : 'not done'
  const impossible = impossibleFigure(result)
  if (impossible !== undefined) return `cannot be judged: ${sayImpossible(impossible)}`
  if (type === 'milestone') {
    const [hit, total] = [hitOf(result, at), totalOf(result)]
    return hit === undefined || total === 0
      ? 'milestones not counted'
      : `${hit} of ${counted(total, 'milestone', 'milestones')}`
  }
  const [current, target] = [currentOf(result), targetOf(result)]
  const isKept = pace.status === 'kept' || pace.status === 'not_kept' || pace.reason === 'fills_up'
  if (!isKept || current === undefined || target === undefined) return sayStand(result)
  const side = result.lower_is_better === true ? 'at most' : 'at least'
  return `${sayValue(result, current)}, to be ${side} ${sayValue(result, target)}`
}

/** The keys that say how much of their way key results have gone; of none, those of a number. */
export function measuringKeys(refs: readonly ResultRef[]): string {
  const endings = refs.length === 0 ? ['value'] : refs.map(({ result }) => endingOf(result))
  return [...new Set(endings)]
    .map((one) => `baseline_${one}, current_${one} and target_${one}`)
    .join(', or ')
}

/** The day of the value of a key result; null where it has none. */
export const dayOfValue = (ref: ResultRef, { situation: { sources } }: Facts): string | null =>
  sources.dateOf(`${pathOf(ref)}.${valueKey(ref.result)}`) ?? null

/** Where a key result stands, and as of which day where its value is older than the report: other
 *  figures of the report may be newer. */
function say(ref: ResultRef, facts: Facts): string {
  const on = dayOfValue(ref, facts)
  const asOf = on === null || on >= facts.situation.at ? '' : ` (as of ${formatDate(on)})`
  return `${titleOf(ref.result)}: ${standOf(ref, facts.situation.at)}${asOf}`
}

const asPoint = (ref: ResultRef, text: string): Point =>
  pointOf('key_result', subjectOf(ref.result), text, ownerOf(ref) ?? null)

/** Whether something else in the data contradicts where a key result stands. */
const isDoubted = (ref: ResultRef, facts: Facts): boolean =>
  [...facts.contradicted()].some((path) => path.startsWith(`${pathOf(ref)}.`))

/** The key result that the company's constraint lets end below its target, and those that are the same. */
function heldBelowTarget(facts: Facts): ReadonlySet<ResultRef['result']> {
  const ref = ceilingOf(facts)?.ref
  const held = ref === undefined ? [] : [ref, ...sameAs(ref, facts.rollups())]
  return new Set(held.map(({ result }) => result))
}

/** Key results that are reached, then those on track, the furthest first, then those kept;
 *  without those that other data contradict, or that cannot reach their target. */
export function resultsWon(goals: readonly Goal[], facts: Facts): Point[] {
  const { at } = facts.situation
  const held = heldBelowTarget(facts)
  const known = resultsOf(goals)
    .filter((ref) => !isDoubted(ref, facts) && !held.has(ref.result))
    .map((ref) => ({ ref, ...outlookOfResult(ref, at) }))
  const score = ({ ref }: { ref: ResultRef }) => ref.pace.score ?? 0
  const done = known.filter(({ standing }) => standing === 'done')
  // By its owner's word a result may be on track that its pace contradicts.
  const fine = known.filter(
    ({ standing, ref: { pace } }) =>
      standing === 'on_track' &&
      (pace.score ?? 0) > 0 &&
      pace.status !== 'kept' &&
      pace.status !== 'off_track',
  )
  const kept = known.filter(({ ref }) => ref.pace.status === 'kept')
  return [
    ...done.map(({ ref }) => asPoint(ref, `Reached: ${say(ref, facts)}.`)),
    ...fine
      .sort((a, b) => score(b) - score(a))
      .map(({ ref }) => asPoint(ref, `On track: ${say(ref, facts)}.`)),
    ...kept.map(({ ref }) => asPoint(ref, `Kept: ${say(ref, facts)}.`)),
  ]
}

/** Key results off track, then at risk, the furthest behind first. */
export function behindFirst(
  results: readonly ResultRef[],
  at: string,
): { ref: ResultRef; standing: 'off_track' | 'at_risk' }[] {
  const order = { off_track: 0, at_risk: 1 } as const
  return results
    .flatMap((ref) => {
      const { standing } = outlookOfResult(ref, at)
      return isOff(standing) ? [{ ref, standing }] : []
    })
    .sort(
      (a, b) =>
        order[a.standing] - order[b.standing] || (a.ref.pace.score ?? 0) - (b.ref.pace.score ?? 0),
    )
}

/** Key results off track, then at risk, the furthest behind first, then those that moved away from
 *  their targets though nobody can tell how they end.
 *  @param said what stands before each, in place of how it stands */
export function resultsBehind(goals: readonly Goal[], facts: Facts, said?: string): Point[] {
  const { at } = facts.situation
  const words = { off_track: 'Off track', at_risk: 'At risk' } as const
  const results = resultsOf(goals)
  const off = behindFirst(results, at).map(({ ref, standing }) =>
    asPoint(ref, `${said ?? words[standing]}: ${say(ref, facts)}.`),
  )
  const away = movedAway(results, at).map((slip) =>
    asPoint(
      slip.ref,
      said === undefined ? `${saySlip(slip)}.` : `${said}: ${say(slip.ref, facts)}.`,
    ),
  )
  return [...off, ...away]
}
