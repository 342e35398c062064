import { valueOf } from '../../knowledge/figure.ts'
import { okrFigures } from '../../knowledge/okr.ts'
import { isCheckedIn } from '../goals/check-ins.ts'
import { currentOf, isWhereItBegan } from '../goals/goals.ts'
import { hitOf } from '../goals/milestones.ts'
import type { Standing } from '../goals/outlook.ts'
import { titleOf } from '../goals/words.ts'
import { holdersOf, unitsOf } from '../levels.ts'
import type { AtRisk } from './at-risk.ts'
import { type Cascade } from './cascade.ts'
import type { ScoredKeyResult, Today } from './key-result.ts'
import type { ActionFacts } from './recommended-actions.ts'

const CRITICAL_WEEKS = valueOf(okrFigures.critical_weeks)
const NO_PROGRESS_AFTER = valueOf(okrFigures.no_progress_after)

const hasUnits = (cascade: Cascade): boolean =>
  unitsOf(cascade).some(({ objectives }) => objectives.length > 0)

/** Whether nothing is told of where a result stands; one that is done or not has no figure. */
function isWithoutValue(result: ScoredKeyResult, at: string): boolean {
  if (result.pace.status !== 'not_measurable' || result.type === 'boolean') return false
  return result.type === 'milestone'
    ? hitOf(result, at) === undefined
    : currentOf(result) === undefined
}

/** What the tracker's labels give rise to. Its check for results without progress asks for a
 *  status that they have in the first tenth of the quarter only, and so never finds any. */
export function factsByTracker(cascade: Cascade, atRisk: readonly AtRisk[]): ActionFacts {
  const titles = (...statuses: string[]): string[] =>
    cascade.objectives.filter(({ status }) => statuses.includes(status)).map(titleOf)
  return {
    critical: atRisk.filter((one) => one.risk_level === 'critical').map((one) => one.key_result),
    offTrackObjectives: titles('off_track'),
    behindObjectives: titles('off_track', 'at_risk'),
    noProgress: [],
    noValue: [],
    hasUnits: hasUnits(cascade),
    carried: new Set(),
  }
}

/** The same by outlook: critical is what is off track with few weeks left. */
export function factsByOutlook(
  cascade: Cascade,
  today: Today,
  weeksLeftByDates: number | null,
): ActionFacts {
  const critical: string[] = []
  for (const { objectives } of holdersOf(cascade)) {
    for (const { key_results_scored } of objectives) {
      for (const one of key_results_scored) {
        if (one.outlook.standing !== 'off_track') continue
        const weeksLeft = one.weeks_remaining ?? weeksLeftByDates ?? today.weeksLeft
        if (weeksLeft <= CRITICAL_WEEKS) critical.push(titleOf(one))
      }
    }
  }
  const titles = (...standings: Standing[]): string[] =>
    cascade.objectives.filter(({ outlook }) => standings.includes(outlook.standing)).map(titleOf)
  const started = today.progress > NO_PROGRESS_AFTER ? cascade.objectives : []
  const results = started.flatMap(({ key_results_scored }) => key_results_scored)
  return {
    critical,
    offTrackObjectives: titles('off_track'),
    behindObjectives: titles('off_track', 'at_risk'),
    noProgress: results
      .filter((one) => isWhereItBegan(one, one.pace) && !isCheckedIn(one, today.at))
      .map(titleOf),
    noValue: results.filter((one) => isWithoutValue(one, today.at)).map(titleOf),
    hasUnits: hasUnits(cascade),
    carried: new Set(
      hasUnits(cascade)
        ? []
        : cascade.objectives.filter(({ owner }) => Boolean(owner?.trim())).map(titleOf),
    ),
  }
}
