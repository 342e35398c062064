import { declaredParts, deliveredBy } from '../../../analyses/goals/delivered.ts'
import {
  currentOf,
  ownerOf,
  type ResultRef,
  subjectOf,
  targetOf,
} from '../../../analyses/goals/goals.ts'
import { type Part, type Rollups, SUM_TOLERANCE } from '../../../analyses/goals/rollups.ts'
import { goalFigures } from '../../../knowledge/goals.ts'
import { enumerated } from '../../../model/enumerated.ts'
import { act } from '../../act.ts'
import type { Cite } from '../../cite.ts'
import { type Draft, found, type Outcome, type Rule, silent } from '../../rule.ts'
import { citeValue } from './support/evidence.ts'
import { withoutResults } from './support/guard.ts'
import { citeSum, guessOf, sayParts } from './support/net-evidence.ts'
import { namedBy, percent, sayComputed, sayValue, titled } from './support/say.ts'

interface Above {
  parent: ResultRef
  parts: readonly Part[]
  reported: number
  /** Of what the parts have delivered, by their own parts where these make more. */
  sum: number
  /** Parts whose own parts make more than they state. */
  lifted: readonly Lifted[]
}

interface Lifted {
  part: Part
  delivered: number
}

const sayLifted = ({ part: { ref }, delivered }: Lifted): string =>
  `${titled(ref.result)} counted at the ${sayValue(ref.result, delivered)} of its own parts`

function draftOf(
  { parent, parts, reported, sum, lifted }: Above,
  rollups: Rollups,
  cite: Cite,
  at: string,
): Draft {
  const { result } = parent
  const target = targetOf(result)
  const stated = citeValue(cite, parent, 'current')
  const total = citeSum(cite, parts, 'current', sum, null, (part) => {
    const own = lifted.find((one) => one.part === part)
    return own && citeSum(cite, declaredParts(part.ref, rollups), 'current', own.delivered, null)
  })
  const own = lifted.length === 0 ? '' : `; ${namedBy(lifted, sayLifted)}`
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
      what: `${titled(result)} is reported at ${sayValue(result, reported)} while its parts make ${sayValue(result, sum)} (${sayParts(parts, 'current_value')}${own}): ${sayComputed(result, more)} more than anybody has delivered.`,
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
      ...lifted.map(({ part }) => citeValue(cite, part.ref, 'current')),
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
    what: 'A key result reported higher than the sum of its parts, by more than rounding; a part whose own parts make more counts as these do. Money goals that look gross are told by gross_against_net.',
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
      if (sums.some(({ ref }) => currentOf(ref.result) === undefined)) {
        missing.push(`the current values of all parts of ${titled(parent.result)}`)
        continue
      }
      let sum = 0
      const lifted: Lifted[] = []
      for (const part of sums) {
        const stated = currentOf(part.ref.result) ?? 0
        const delivered = deliveredBy(part.ref, stated, rollups)
        sum += delivered
        if (delivered > stated) lifted.push({ part, delivered })
      }
      if (reported - sum <= SUM_TOLERANCE * Math.abs(reported)) continue
      const above = { parent, parts: sums, reported, sum, lifted }
      drafts.push(draftOf(above, rollups, cite, facts.situation.at))
    }
    if (drafts.length === 0 && rollups.list.length === 0) {
      return silent('links that say which key results add up to which')
    }
    return { ...found(drafts), silent: missing }
  },
}
