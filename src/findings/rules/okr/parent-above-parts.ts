import {
  currentOf,
  ownerOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { type Part, SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Outcome, type Rule, silent } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { citeSum, guessOf, sayParts } from './support/net-evidence.ts'
import { percent, sayComputed, sayValue, titled } from './support/say.ts'

interface Above {
  parent: ResultRef
  parts: readonly Part[]
  reported: number
  sum: number
}

function draftOf({ parent, parts, reported, sum }: Above, cite: Cite, at: string): Draft {
  const { result } = parent
  const target = targetOf(result)
  const stated = citeValue(cite, parent, 'current')
  const total = citeSum(cite, parts, 'current', sum, null)
  const more = reported - sum
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
      what: `${titled(result)} is reported at ${sayValue(result, reported)} while its parts make ${sayValue(result, sum)} (${sayParts(parts, 'current_value')}): ${sayComputed(result, more)} more than anybody has delivered.`,
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
    extent: reported - sum,
    assumed: guessOf(parts, result),
    evidence: () => [
      stated,
      total,
      cite.computed(more, null, 'reported less sum of the parts', [stated, total]),
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
    what: 'A key result reported higher than the sum of its parts, by more than rounding. Money goals that look gross are told by gross_against_net.',
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
    for (const { parent, parts } of facts.rollups().list) {
      const reported = currentOf(parent.result)
      const sums = parts.filter(({ rolls_up }) => rolls_up === 'sum')
      if (reported === undefined || sums.length === 0 || gross.has(parent)) continue
      if (sums.some(({ ref }) => currentOf(ref.result) === undefined)) {
        missing.push(`the current values of all parts of ${titled(parent.result)}`)
        continue
      }
      const sum = sums.reduce((total, { ref }) => total + (currentOf(ref.result) ?? 0), 0)
      if (reported - sum <= SUM_TOLERANCE * Math.abs(reported)) continue
      drafts.push(draftOf({ parent, parts: sums, reported, sum }, cite, facts.situation.at))
    }
    if (drafts.length === 0 && facts.rollups().list.length === 0) {
      return silent('links that say which key results add up to which')
    }
    return { ...found(drafts), silent: missing }
  },
}
