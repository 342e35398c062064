import type { Growth } from './growth/headcount.ts'

/** What growth does not know of those who left; empty where it knows all that is to be known. */
export const unknownLeavers = ({ is_gross, is_hires_alone }: Growth): string => {
  if (is_hires_alone) return 'who has left is not in the data, so this counts hires alone'
  return is_gross ? 'not all who have left have a day of leaving, so it may be less' : ''
}
