import type { ConstraintCandidate } from '../../../../analyses/throughput/company-constraint.ts'
import { hiresAmong, type Levers } from '../../../../analyses/throughput/levers.ts'
import { SHOWN_NAMES } from '../../../../knowledge/shown-names.ts'
import type { Evidence } from '../../../../model/finding.ts'
import type { Cite } from '../../../cite.ts'
import { dated } from '../../../dated.ts'
import { lastCheckIn } from './goals.ts'
import { hireEvidence } from './no-hire.ts'

/** Where the key results stand that add capacity or speed at the step. */
const driverEvidence = (cite: Cite, levers: Levers | null): Evidence[] =>
  (levers?.drivers ?? []).slice(0, SHOWN_NAMES).flatMap(({ path, key_result: of }) =>
    (['current', 'target'] as const).flatMap((which) => {
      const [value, pct] = [`${which}_value`, `${which}_pct`] as const
      const key = of[value] === undefined ? pct : value
      return of[key] === undefined ? [] : [dated(cite.datum(`${path}.${key}`), lastCheckIn(of))]
    }),
  )

/** Evidence for what the next limit can take, and for how much at the constraint that is enough. */
export function nextEvidence(cite: Cite, { next, path }: ConstraintCandidate): Evidence[] {
  if (next === null) return []
  const perDay = (at: string) => cite.datum(`${at}_per_day`, 'per_day')
  const most = perDay(`${next.path}.capacity`)
  if (next.per_day === next.capacity_per_day) return [most]
  const inputs = [most, perDay(`${path}.throughput`), perDay(`${next.path}.throughput`)]
  const formula = 'capacity of the next limit x throughput here / throughput there'
  return [most, cite.computed(next.per_day, 'per_day', formula, inputs)]
}

/** Evidence for what the actions and options at a constraint say beyond the fact.
 *  @param feeder what reaches the step; null where not known */
export function actionEvidence(
  cite: Cite,
  first: ConstraintCandidate,
  levers: Levers | null,
  feeder: Evidence | null,
): Evidence[] {
  const { figures, next, path, does_per_day: does } = first
  const { capacity_per_day: capacity, inflow_per_day: inflow } = figures
  const perDay = (at: string) => cite.datum(`${at}_per_day`, 'per_day')
  const evidence: Evidence[] = []
  if (levers?.waste) {
    const hours = levers.waste.kinds.map(({ path: at }) => cite.datum(at, 'hours'))
    const { hours_per_week } = levers.waste
    evidence.push(cite.computed(hours_per_week, 'hours', 'sum of the kinds of waste', hours))
  }
  evidence.push(
    ...driverEvidence(cite, levers),
    ...hireEvidence(cite, hiresAmong(levers?.decided ?? [])),
  )
  if (feeder !== null && inflow !== null) {
    if (capacity !== null && inflow > capacity) {
      const inputs = [feeder, perDay(`${path}.capacity`)]
      evidence.push(
        cite.computed(inflow - capacity, 'per_day', 'what reaches the step - capacity', inputs),
      )
    }
    if (does !== null && inflow > does) {
      const inputs = [feeder, perDay(`${path}.throughput`)]
      evidence.push(
        cite.computed(inflow - does, 'per_day', 'what reaches the step - throughput', inputs),
      )
    }
  }
  if (does !== null && capacity !== null && does < capacity) {
    const inputs = [perDay(`${path}.capacity`), perDay(`${path}.throughput`)]
    evidence.push(cite.computed(capacity - does, 'per_day', 'capacity - throughput', inputs))
  }
  if (next !== null && capacity !== null) {
    const room = Math.max(0, next.per_day - capacity)
    const inputs = [...nextEvidence(cite, first).slice(-1), perDay(`${path}.capacity`)]
    evidence.push(
      cite.computed(room, 'per_day', 'capacity of the next limit - capacity, 0 at least', inputs),
    )
  }
  return evidence
}
