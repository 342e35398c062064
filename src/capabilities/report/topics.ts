import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'
import { recordDefault } from '../shared/record-default.ts'
import { answeredPoint, type Point, pointOf } from './points.ts'

/** Decisions that are asked for and not taken. Where the default holds since its day, it is to be
 *  recorded, and is due on no day.
 *  @param isOf of whom, of those who own them or decide; without it of all
 *  @param until only those whose day comes until then */
export const openDecisions = (
  facts: Facts,
  { isOf, until }: { isOf?: (who: string) => boolean; until?: string } = {},
): Point[] =>
  facts.decisions().flatMap((one) => {
    const { state, subject, called, decision } = one
    if (state !== 'open') return []
    const by = deadlineOf(decision)
    if (until !== undefined && (by === undefined || by > until)) return []
    const { deciders, decider } = whoDecides(one)
    const { owner } = decision
    if (isOf !== undefined && ![...deciders, ...(owner ? [owner] : [])].some(isOf)) return []
    const { at } = facts.situation
    const holds = recordDefault(one, at)
    const text = holds ?? `${by !== undefined && by < at ? 'Overdue' : 'Open'}: ${called}`
    const who = decider === null ? null : facts.ownerNames()(decider)
    return [pointOf('decision', subject, `${text}.`, who, holds === null ? (by ?? null) : null)]
  })

/** Whether a finding is about what the open decisions beside it tell already. */
export const isOpenDecision = ({ rule }: Finding): boolean => rule === 'decision_overdue'

/** Matters that leaders must choose in, but for open decisions: the gravest findings with options,
 *  one of each rule. */
export function choices(
  facts: Facts,
  most: number,
  isAsked: (finding: Finding) => boolean = () => true,
): Point[] {
  const { findings, tellOnce } = allFindings(facts)
  const asked = findings.filter(
    (one) => one.options.length > 0 && !isOpenDecision(one) && isAsked(one),
  )
  return tellOnce(asked, { ofEachRule: true, most }).map(answeredPoint)
}
