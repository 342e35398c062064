import {
  belowParts,
  type Delivered,
  declaredParts,
  deliveredBy,
} from '../../../analyses/goals/delivered.ts'
import { currentOf, ownerOf, type ResultRef, subjectOf } from '../../../analyses/goals/goals.ts'
import type { Part } from '../../../analyses/goals/rollups.ts'
import { saysNet, scaledUnit } from '../../../analyses/goals/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Outcome, type Rule, silent } from '../../rule.ts'
import { citeDelivered, sayDelivered } from './support/delivered-evidence.ts'
import { citeValue } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { sayComputed, sayUnit, sayValue, titled } from './support/say.ts'

interface Below {
  parent: ResultRef
  parts: readonly Part[]
  reported: number
  less: number
  delivered: Delivered
}

function draftOf(
  { parent, parts, reported, less, delivered }: Below,
  cite: Cite,
  at: string,
): Draft {
  const { result, goal } = parent
  const { sum, recounted } = delivered
  return {
    subject: subjectOf(result),
    severity: 'medium',
    says: () => ({
      what: `${titled(result)} of ${sayUnit(goal.unit)} is reported at ${sayValue(result, reported)} while its parts make ${sayValue(result, sum)} (${sayDelivered(parts, delivered)}): ${sayComputed(result, less)} less than ${recounted.length === 0 ? 'they state' : 'that'}.`,
      why: `Either parts count the same thing twice, or ${titled(result)} is behind what its parts know; whoever adds up from ${sayValue(result, reported)} comes out ${sayComputed(result, less)} apart from whoever asks the parts.`,
      how_to_act: [
        act(at, {
          action: `Settle which of ${sayValue(result, reported)} and ${sayValue(result, sum)} is right for ${titled(result)}, part by part, and correct the other`,
          owner: ownerOf(parent),
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    extent: less,
    evidence: () => {
      const stated = citeValue(cite, parent, 'current')
      const { total, stated: ofParts } = citeDelivered(cite, parent, parts, delivered)
      return [
        stated,
        total,
        ...ofParts,
        cite.computed(less, scaledUnit(result), 'sum of the parts less reported', [stated, total]),
      ]
    },
  }
}

/** Sums that are reported lower than their parts. */
export const parentBelowParts: Rule = {
  name: 'parent_below_parts',
  area: 'okr',
  docs: {
    what: 'A key result reported lower than the sum of its parts, by more than rounding, where links with `rolls_up: sum` say that these are its parts; a part that differs from its own parts counts as these do, and is told alone where that is all the difference. A goal that says it is net may be lower.',
    why: 'Two levels tell two figures of one thing: either parts count something twice, or the parent is behind what its parts know.',
    act: 'Settle which of the two is right, part by part, and correct the other.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite): Outcome {
    const nothing = withoutResults(facts)
    if (nothing !== null) return nothing
    const rollups = facts.rollups()
    const drafts: Draft[] = []
    const missing: string[] = []
    let sums = 0
    for (const { parent } of rollups.list) {
      const parts = declaredParts(parent, rollups)
      if (parts.length === 0) continue
      sums++
      const reported = currentOf(parent.result)
      const delivered = deliveredBy(parts, rollups)
      if (reported === undefined || delivered === null) {
        missing.push(`the current values of ${titled(parent.result)} and all its parts`)
        continue
      }
      const less = saysNet(parent.result) ? 0 : belowParts(reported, delivered)
      if (less === 0) continue
      drafts.push(draftOf({ parent, parts, reported, less, delivered }, cite, facts.situation.at))
    }
    return sums === 0
      ? silent('links that say which key results add up to which')
      : { ...found(drafts), silent: missing }
  },
}
