import type { Block } from '../../reports/document.ts'
import { heading } from '../shared/blocks.ts'
import { andMore, MOST_ROWS } from '../shared/cells.ts'

/** What a report lacks, and the key that would supply it. */
export interface Missing {
  what: string
  supply: string
}

/** What is lacking, where it is. */
export const missingIf = (isMissing: boolean, what: string, supply: string): Missing[] =>
  isMissing ? [{ what, supply }] : []

/** What stands where there are no lines: that there are none, or that the data cannot tell.
 *  @param supply the key that would tell */
export const noneOr = (
  missing: readonly Missing[],
  supply: 'actions' | 'actions with due_on' | 'company_okrs' | 'decisions' | 'cadence and meetings',
  none: string,
): string =>
  missing.some((one) => one.supply === supply) ? `Not known: no ${supply} in the data.` : none

const isKey = (supply: string): boolean =>
  /^[\w.]+$/.test(supply) && supply === supply.toLowerCase()

/** The last section of every report. */
export const missingSection = (missing: readonly Missing[]): Block[] =>
  missing.length === 0
    ? []
    : [
        heading(2, 'Not in the data'),
        {
          kind: 'list',
          ordered: false,
          items: missing.slice(0, MOST_ROWS).map(({ what, supply }) => ({
            text: [`${what}: supply `, isKey(supply) ? { kind: 'code', text: supply } : supply],
          })),
        },
        ...andMore(missing.length, MOST_ROWS, 'data'),
      ]
