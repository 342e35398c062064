import type { KeyResult } from '../../model/company.ts'
import type { Assumption } from '../assumption.ts'
import { holdersOf } from '../levels.ts'
import { undatedBecause } from '../quarter-dates.ts'
import { type Cascade } from './cascade.ts'
import type { Quarter, QuarterDates } from './quarter-progress.ts'
import { type Assumable, readsLower, WHOLE } from './reading.ts'

interface Taken {
  value(keyResult: KeyResult): string | number
  because: string
}

const NO_BASELINE = 'no baseline is given'

const taken: Record<Assumable, Taken> = {
  baseline_value: { value: () => 0, because: NO_BASELINE },
  baseline_pct: { value: () => 0, because: NO_BASELINE },
  target_pct: { value: () => WHOLE, because: 'no target is given, and a percentage is of a whole' },
  lower_is_better: {
    value: (one) => (readsLower(one) ? 'lower is better' : 'higher is better'),
    because: 'the way from the baseline to the target is its direction; without one, up',
  },
  kind: { value: () => 'control', because: 'the baseline already meets the target' },
  milestones_total: {
    value: ({ milestones, milestone_dates }) => milestones?.length ?? milestone_dates?.length ?? 0,
    because: 'as many as are listed',
  },
}

/** Everything that was assumed: how far the quarter has run, and what key results leave open. */
export function assumptionsOf(
  cascade: Cascade,
  quarter: Quarter,
  dates: QuarterDates,
): Assumption[] {
  const found: Assumption[] = []
  const holders = holdersOf(cascade)
  const isUsed = holders.some(({ objectives }) => objectives.length > 0)
  if (quarter.from === 'assumed' && isUsed) {
    found.push({
      path: `company_okrs.quarter_${dates.quarter_start === undefined ? 'start' : 'end'}`,
      value: quarter.progress,
      because: `taken as the share of the quarter that has passed, as ${undatedBecause(dates)}`,
    })
  }
  for (const { path, objectives } of holders) {
    objectives.forEach((objective, i) => {
      objective.key_results_scored.forEach((one, j) => {
        for (const key of one.pace.assumed) {
          const at = `${path}.objectives[${i}].key_results[${j}].${key}`
          found.push({ path: at, value: taken[key].value(one), because: taken[key].because })
        }
      })
    })
  }
  return found
}
