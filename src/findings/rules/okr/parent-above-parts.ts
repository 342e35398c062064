import { aboveParts, type Delivered, deliveredBy } from '../../../analyses/goals/delivered.ts'
import {
  currentOf,
  ownerOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import type { Part } from '../../../analyses/goals/rollups.ts'
import { scaledUnit } from '../../../analyses/goals/words.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Outcome, type Rule, silent } from '../../rule.ts'
import { citeDelivered, sayDelivered } from './support/delivered-evidence.ts'
import { citeValue } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { guessOf } from './support/net-evidence.ts'
import { percent, sayComputed, sayValue, titled } from './support/say.ts'

interface Above {
  parent: ResultRef
  parts: readonly Part[]
  reported: number
  more: number
  delivered: Delivered
}

function draftOf(
  { parent, parts, reported, more, delivered }: Above,
  cite: Cite,
  at: string,
): Draft {
  const { result } = parent
  const { sum } = delivered
  const target = targetOf(result)
  const stated = citeValue(cite, parent, 'current')
  const { total, stated: ofParts } = citeDelivered(cite, parent, parts, delivered)
  const shares =
    target === undefined || !(target > 0) || (result.baseline_value ?? 0) !== 0
      ? []
      : [reported / target, sum / target]
  const [claimed, counted] = shares
  const score =
    claimed === undefined || counted === undefined
      ? 'The score is as much too high'
      : `Counted from its parts it stands at ${percent(counted)} of its target, not ${percent(claimed)}`
  return {
    subject: subjectOf(result),
    severity: parent.goal.unit.level === 'Company' ? 'high' : 'medium',
    says: () => ({
      what: `${titled(result)} is reported at ${sayValue(result, reported)} while its parts make ${sayValue(result, sum)} (${sayDelivered(parts, delivered)}): ${sayComputed(result, more)} more than anybody has delivered.`,
      why: `${score}; what is already counted twice or too early is not there at the end of the quarter.`,
      how_to_act: [
        act(at, {
          action: `Reconcile ${titled(result)} with ${enumerated(parts.map(({ ref }) => `${titled(ref.result)} of ${ref.goal.unit.name}`))}, and report the sum until the difference of ${sayComputed(result, more)} is found`,
          owner: ownerOf(parent),
          role: 'COO',
          within: 'this_week',
        }),
      ],
    }),
    basis: 'counted',
    extent: more,
    assumed: guessOf(parts, result),
    evidence: () => [
      stated,
      total,
      ...ofParts,
      cite.computed(more, scaledUnit(result), 'reported less sum of the parts', [stated, total]),
    ],
    why_evidence: () => {
      if (target === undefined) return []
      const aim = citeValue(cite, parent, 'target')
      return [
        aim,
        ...shares.map((share, i) =>
          cite.computed(share, 'ratio', 'of the target', [i === 0 ? stated : total, aim]),
        ),
      ]
    },
  }
}

/** Sums that are reported higher than their parts. */
export const parentAboveParts: Rule = {
  name: 'parent_above_parts',
  area: 'okr',
  docs: {
    what: 'A key result reported higher than the sum of its parts, by more than rounding; a part that differs from its own parts counts as these do, and is told alone where that is all the difference. Money goals that look gross are told by gross_against_net.',
    why: 'Either a part is missing from the data or the parent counts what nobody has delivered.',
    act: 'Reconcile the parent with its parts, and report the sum until the difference is found.',
  },
  needs: ['company_okrs', 'department_okrs', 'team_okrs'],
  figures: { sum_tolerance: goalFigures.sum_tolerance },
  check(facts, cite): Outcome {
    const nothing = withoutResults(facts)
    if (nothing !== null) return nothing
    const gross = new Set(
      facts
        .netGoals()
        .filter(({ looks_gross }) => looks_gross)
        .map(({ parent }) => parent),
    )
    const drafts: Draft[] = []
    const missing: string[] = []
    const rollups = facts.rollups()
    for (const { parent, parts } of rollups.list) {
      const reported = currentOf(parent.result)
      const sums = parts.filter(({ rolls_up }) => rolls_up === 'sum')
      if (reported === undefined || sums.length === 0 || gross.has(parent)) continue
      const delivered = deliveredBy(sums, rollups)
      if (delivered === null) {
        missing.push(`the current values of all parts of ${titled(parent.result)}`)
        continue
      }
      const more = aboveParts(reported, delivered)
      if (more === 0) continue
      const above = { parent, parts: sums, reported, more, delivered }
      drafts.push(draftOf(above, cite, facts.situation.at))
    }
    if (drafts.length === 0 && rollups.list.length === 0) {
      return silent('links that say which key results add up to which')
    }
    return { ...found(drafts), silent: missing }
  },
}
