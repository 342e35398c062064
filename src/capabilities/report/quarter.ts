import type { Facts } from '../../analyses/facts.ts'
import { UNNAMED_CYCLE } from '../../analyses/goals/goals.ts'
import type { Missing } from './missing.ts'

/** A title with its quarter; alone where the quarter has no name.
 *  @example titleOfQuarter('Quarterly review: Acme', 'Q3 2026') // => 'Quarterly review: Acme, Q3 2026' */
export const titleOfQuarter = (title: string, quarter: string): string =>
  quarter === UNNAMED_CYCLE ? title : `${title}, ${quarter}`

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
