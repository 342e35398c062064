import type { Facts } from '../../analyses/facts.ts'
import { UNNAMED_CYCLE } from '../../analyses/goals/goals.ts'
import { type Missing, missingIf } from './missing.ts'

/** A title with its quarter; alone where the quarter has no name.
 *  @example titleOfQuarter('Quarterly review: Acme', 'Q3 2026') // => 'Quarterly review: Acme, Q3 2026' */
export const titleOfQuarter = (title: string, quarter: string): string =>
  quarter === UNNAMED_CYCLE ? title : `${title}, ${quarter}`

/** Goals, where there are none that a report could draw on. */
export const missingGoals = (facts: Facts): Missing[] =>
  missingIf(facts.goals().count === 0, 'Key results, which wins and gaps come from', 'company_okrs')

/** The days of the quarter, where key results are judged by its pace and nothing says them. */
export function missingQuarter(facts: Facts): Missing[] {
  const { cycle, count } = facts.goals()
  return cycle.known || count === 0
    ? []
    : [
        {
          what: 'Days of the quarter, which is taken as half over',
          supply: 'company_okrs.quarter_start and quarter_end',
        },
      ]
}
