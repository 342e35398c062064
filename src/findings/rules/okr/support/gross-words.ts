import type { GrossGoal } from '../../../../analyses/goals/net-goal.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { citeValue } from './evidence.ts'
import { citeChurnSoFar, citeSum, sayParts } from './net-evidence.ts'
import { percent, sayComputed, sayValue, titled } from './say.ts'

/** That what is reported for a net goal looks gross, and what is left of it, where the goal and its
 *  parts have been named. */
export const sayGross = (goal: GrossGoal): string => gross(goal, '', 'its parts')

/** The same with the names of both. */
export const sayGrossOf = (goal: GrossGoal): string =>
  gross(goal, ` for ${titled(goal.parent.result)}`, sayParts(goal.parts, 'current_value'))

function gross(goal: GrossGoal, of: string, parts: string): string {
  const { parent, reported, target, gross_now, churn, net_now } = goal
  const say = (value: number) => sayComputed(parent.result, value)
  const looks = `The ${sayValue(parent.result, reported)} reported${of} looks gross: ${parts} make ${sayValue(parent.result, gross_now)}`
  if (churn === null || net_now === null) return `${looks}, with no churn taken off.`
  return `${looks}, and less ${say(churn.so_far)} of churn so far net is about ${say(net_now)}: ${percent(net_now / target)} of the target, not ${percent(reported / target)}.`
}

/** Evidence for that. */
export function citeGross(goal: GrossGoal, cite: Cite): readonly [Evidence, ...Evidence[]] {
  const { parent, parts, reported, target, gross_now, churn, net_now } = goal
  const gross = citeSum(cite, parts, 'current', gross_now, 'usd')
  const stated = citeValue(cite, parent, 'current')
  const aim = citeValue(cite, parent, 'target')
  const lost = churn === null ? [] : [citeChurnSoFar(cite, churn)]
  const net =
    net_now === null ? [] : [cite.computed(net_now, 'usd', 'parts less churn', [gross, ...lost])]
  return [
    stated,
    gross,
    ...lost,
    ...net,
    ...(net_now === null
      ? []
      : [
          cite.computed(net_now / target, 'ratio', 'net / target', [...net, aim]),
          cite.computed(reported / target, 'ratio', 'reported / target', [stated, aim]),
        ]),
  ]
}
