import type { Company } from '../../model/company.ts'

export type Priority = NonNullable<NonNullable<Company['strategy']>['priorities']>[number]

/** Whether a priority is for another year than that of a day. */
export const isOfOtherYear = ({ year }: Priority, at: string): boolean =>
  year !== undefined && /^\d+$/.test(String(year)) && !at.startsWith(String(year))

/** The priorities of a strategy that are for this year, or for any. */
export const prioritiesOf = ({ strategy }: Company, at: string): Priority[] =>
  (strategy?.priorities ?? []).filter((one) => !isOfOtherYear(one, at))
