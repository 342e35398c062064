import { deadlineOf } from '../../analyses/decisions/open-in-turn.ts'
import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import { allFindings } from '../brief/brief.ts'
import { answeredPoint, ofEachRule, type Point, pointOf } from './points.ts'

/** Decisions that are asked for and not taken. */
export const openDecisions = (facts: Facts): Point[] =>
  facts.decisions().flatMap((one) => {
    const { state, subject, called, decision } = one
    const by = deadlineOf(decision)
    if (state !== 'open') return []
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

/** Matters that leaders must choose in: the gravest findings with options, one of each rule. */
export const choices = (facts: Facts, most: number): Point[] =>
  ofEachRule(allFindings(facts).findings.filter(({ options }) => options.length > 0))
    .slice(0, most)
    .map(answeredPoint)
