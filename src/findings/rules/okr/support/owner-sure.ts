import { ownerOf, pathOf, type ResultRef } from '../../../../analyses/goals/goals.ts'
import { outlookOfResult } from '../../../../analyses/goals/outlook.ts'
import type { Evidence, Option } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import type { Words } from '../../../rule.ts'
import { undecided } from '../../../undecided.ts'
import { citeConfidence, confidentCheckIn } from './evidence.ts'
import { percent, titled } from './say.ts'

/** That the owner of a result is recently confident of it, 0-1, and what the check-in notes of that. */
interface OwnerSure {
  confidence: number
  note: string | undefined
}

/** What the owner's recent word says of a result that it puts on track; null where it does not. That
 *  word comes before our straight line. */
export function ownerSure(ref: ResultRef, at: string): OwnerSure | null {
  const { by, standing, confidence } = outlookOfResult(ref, at)
  if (by !== 'confidence' || standing !== 'on_track' || confidence === null) return null
  const note = ref.result.check_ins?.[confidentCheckIn(ref, at) ?? -1]?.note
  return { confidence, note: note?.trim().replace(/\.$/, '') || undefined }
}

const ownerSaid = (ref: ResultRef): string => ownerOf(ref) ?? 'its owner'

/** "Ana is 90% confident of 'Customers onboarded'" */
export const saySure = (ref: ResultRef, { confidence }: OwnerSure): string =>
  `${ownerSaid(ref)} is ${percent(confidence)} confident of ${titled(ref.result)}`

/** What may be behind the two saying the opposite. */
export const sayBehind = ({ note }: OwnerSure): string =>
  note === undefined
    ? 'either the owner knows of something that is about to land, or the miss comes as a surprise'
    : `the check-in says "${note}": if that does not land, the miss comes as a surprise`

/** What is asked of a confident owner before anything is decided. */
export const askSure = (ref: ResultRef, { confidence, note }: OwnerSure): string =>
  note === undefined
    ? `Ask what the ${percent(confidence)} confidence in ${titled(ref.result)} rests on, and write it into the check-in`
    : `Say by which day what the ${percent(confidence)} confidence in ${titled(ref.result)} rests on is there, and what is added or cut if it is not`

/** The choice on a promise whose owner is confident of it: a smaller one is offered, but no straight
 *  line recommends it. */
export function sureChoice(
  options: readonly Option[],
  ref: ResultRef,
  { confidence, note }: OwnerSure,
): Pick<Words, 'options' | 'recommendation'> {
  const rest = note === undefined ? ', which no check-in says,' : ` ("${note}")`
  return {
    options: options.map(({ stance, ...option }) =>
      stance === 'hold' ? { ...option, stance } : option,
    ),
    recommendation: undecided(
      `what makes ${ownerSaid(ref)} ${percent(confidence)} confident${rest}`,
    ),
  }
}

/** Evidence for the owner's word. */
export function citeSure(cite: Cite, ref: ResultRef, { note }: OwnerSure, at: string): Evidence[] {
  const index = confidentCheckIn(ref, at)
  return [
    citeConfidence(cite, ref, at),
    ...(note === undefined ? [] : [cite.datum(`${pathOf(ref)}.check_ins[${index}].note`)]),
  ]
}
