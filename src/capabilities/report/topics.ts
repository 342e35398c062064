import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { allFindings } from '../brief/brief.ts'
import { answeredPoint, ofEachRule, type Point, pointOf } from './points.ts'

/** Decisions that are asked for and not taken.
 *  @param isOf of whom, of those who own them or decide; without it of all */
export const openDecisions = (facts: Facts, isOf?: (who: string) => boolean): Point[] =>
  facts.decisions().flatMap((one) => {
    const { state, subject, called, decision } = one
    if (state !== 'open') return []
    const by = deadlineOf(decision)
    const { deciders } = whoDecides(one)
    const { owner } = decision
    if (isOf !== undefined && ![...deciders, ...(owner ? [owner] : [])].some(isOf)) return []
    return [
      pointOf(
        'decision',
        subject,
        `${by !== undefined && by < facts.situation.at ? 'Overdue' : 'Open'}: ${called}.`,
        whoDecides(one).decider,
        by ?? null,
      ),
    ]
  })

/** Whether a finding is about what the open decisions beside it tell already. */
export const isOpenDecision = ({ rule }: Finding): boolean => rule === 'decision_overdue'

/** Matters that leaders must choose in, but for open decisions: the gravest findings with options,
 *  one of each rule. */
export const choices = (
  facts: Facts,
  most: number,
  isAsked: (finding: Finding) => boolean = () => true,
): Point[] =>
  ofEachRule(
    allFindings(facts).findings.filter(
      (one) => one.options.length > 0 && !isOpenDecision(one) && isAsked(one),
    ),
  )
    .slice(0, most)
    .map(answeredPoint)
