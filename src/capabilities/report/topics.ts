import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import { dayOf } from '../../model/hours.ts'
import { allFindings } from '../brief/brief.ts'
import { answeredPoint, ofEachRule, type Point, pointOf } from './points.ts'

const isOverdue = (until: string | undefined, at: string): boolean =>
  until !== undefined && dayOf(until) < at

/** Decisions that are asked for and not taken. */
export const openDecisions = (facts: Facts): Point[] =>
  facts.decisions().flatMap((one) => {
    const { state, subject, called, decision } = one
    const { decide_by } = decision
    if (state !== 'open') return []
    return [
      pointOf(
        'decision',
        subject,
        `${isOverdue(decide_by, facts.situation.at) ? 'Overdue' : 'Open'}: ${called}.`,
        whoDecides(one).decider,
        decide_by === undefined ? null : dayOf(decide_by),
      ),
    ]
  })

/** Matters that leaders must choose in: the gravest findings with options, one of each rule. */
export const choices = (facts: Facts, most: number): Point[] =>
  ofEachRule(allFindings(facts).findings.filter(({ options }) => options.length > 0))
    .slice(0, most)
    .map(answeredPoint)
