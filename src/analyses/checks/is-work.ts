import type { Step } from '../../model/company.ts'

/** Whether a step is work, not the mark of a start, an end or a piece of data. */
export const isWork = ({ kind }: Step): boolean =>
  kind === undefined || kind === 'task' || kind === 'decision'
