import type { CycleDays } from '../../../../analyses/goals/goals.ts'
import { addDays } from '../../../../model/dates.ts'

/** The last day of a running cycle: what is done after it helps no key result of it. */
export const lastDay = ({ running, left }: CycleDays, at: string): string | undefined =>
  running ? addDays(at, left) : undefined
