import type { CycleChurn } from '../../../../analyses/goals/churn.ts'
import type { CycleDays } from '../../../../analyses/goals/goals.ts'
import type { NetGoal } from '../../../../analyses/goals/net-goal.ts'
import type { Part } from '../../../../analyses/goals/rollups.ts'
import { citedUnit, titleOf } from '../../../../analyses/goals/words.ts'
import { quoted } from '../../../../analyses/words.ts'
import { enumerated } from '../../../../model/enumerated.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { citeTime, citeValue } from './evidence.ts'
import { sayBare, sayValue, titled } from './say.ts'

/** What is taken for granted when parts are not linked: that they are the parts. */
export function guessOf(parts: readonly Part[], parent: { title?: string; name?: string }) {
  const guessed = parts.filter((part) => part.guessed).map(({ ref }) => quoted(titleOf(ref.result)))
  if (guessed.length === 0) return []
  return [`${enumerated(guessed)} are the parts of ${titled(parent)}, by their words`]
}

/** The sum of one value over parts, each of them cited.
 *  @param other what stands for a part in place of its own value */
export function citeSum(
  cite: Cite,
  parts: readonly Part[],
  which: 'current' | 'target',
  sum: number,
  unit: string | null,
  other: (part: Part) => Evidence | undefined = () => undefined,
): Evidence {
  const inputs = parts.map((part) => other(part) ?? citeValue(cite, part.ref, which))
  return cite.computed(sum, unit, `sum of the parts' ${which} values`, inputs)
}

const citeChurn = (cite: Cite, churn: CycleChurn, value: number, until: string): Evidence =>
  cite.computed(
    value,
    'usd',
    churn.from === 'bridge'
      ? `churned ARR of the months ${until}, those not yet known as the last`
      : `monthly churn x recurring revenue x months ${until}`,
    churn.paths.map((path) => cite.datum(path)),
  )

export const citeChurnWhole = (cite: Cite, churn: CycleChurn): Evidence =>
  citeChurn(cite, churn, churn.whole, 'of the whole cycle')

export const citeChurnSoFar = (cite: Cite, churn: CycleChurn): Evidence =>
  citeChurn(cite, churn, churn.so_far, 'of the cycle so far')

/** Where a net goal ends at the pace so far, from what is reported or from its parts less churn. */
export function citeNetAtPace(cite: Cite, goal: NetGoal, cycle: CycleDays, at: string): Evidence[] {
  const { parent, parts, gross_now, net_at_pace, looks_gross, churn } = goal
  if (net_at_pace === null) return []
  const unit = citedUnit(parent.result)
  const now = looks_gross
    ? [
        citeSum(cite, parts, 'current', gross_now, unit),
        ...(churn === null ? [] : [citeChurnSoFar(cite, churn)]),
      ]
    : [citeValue(cite, parent, 'current')]
  return [
    cite.computed(net_at_pace, unit, 'net so far / share of the cycle that has passed', [
      ...now,
      ...citeTime(cite, parent, cycle, at),
    ]),
  ]
}

/** "Sales $4.00M and Customer Success $800K": what each part aims at, or has, where its
 *  title does not say it. */
export function sayParts(parts: readonly Part[], which: 'current_value' | 'target_value'): string {
  const units = parts.map(({ ref }) => ref.goal.unit.name)
  // Two parts of one department are told apart by their titles.
  const isOnce = (name: string) => units.indexOf(name) === units.lastIndexOf(name)
  const called = ({ ref: { goal, result } }: Part): string =>
    isOnce(goal.unit.name) ? goal.unit.name : `${goal.unit.name}'s ${titled(result)}`
  return enumerated(
    parts.map((part) => {
      const { result } = part.ref
      const value = result[which] ?? 0
      const name = called(part)
      const isSaid = which === 'target_value' && name.includes(sayValue(result, value))
      return isSaid ? name : `${name} ${sayBare(result, value)}`
    }),
  )
}
