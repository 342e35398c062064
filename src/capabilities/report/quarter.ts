import { UNNAMED_CYCLE } from '../../analyses/goals/goals.ts'

/** A title with its quarter; alone where the quarter has no name.
 *  @example titleOfQuarter('Quarterly review: Acme', 'Q3 2026') // => 'Quarterly review: Acme, Q3 2026' */
export const titleOfQuarter = (title: string, quarter: string): string =>
  quarter === UNNAMED_CYCLE ? title : `${title}, ${quarter}`
