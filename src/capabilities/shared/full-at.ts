import { isHeldBack, type ProcessVolume } from '../../analyses/throughput/volume.ts'
import { quoted, sayRate } from '../../analyses/words.ts'
import { formatNumber } from '../../reports/format-number.ts'

/** The step of a process that is full first, and at which multiple of today's volume. */
export interface FullAt {
  step: string
  multiple: number
  capacity_per_day: number
  reaching_per_day: number
  /** Whether a step before it holds work back, so that less reaches it today. */
  held_back: boolean
  /** Most of what enters is meant to drop out: what reaches the step is what it passes on. */
  funnel: boolean
  /** Whether the first step's throughput stands in for arrivals that are not given. */
  arrivals_assumed: boolean
}

/** Null where no step of it tells what it can take and what reaches it. */
export function fullAt({ steps: [first], funnel, arrivals_assumed }: ProcessVolume): FullAt | null {
  if (first === undefined) return null
  const { step, breaks_at: multiple, capacity_per_day, reaching_per_day } = first
  const held_back = isHeldBack(first)
  return { step, multiple, capacity_per_day, reaching_per_day, held_back, funnel, arrivals_assumed }
}

const rate = (value: number): string => `${sayRate(value)}/day`

const STANDS_IN = ' Arrivals are not given: what the first step passes on stands in for them.'

/** @example "'Setup' is full at 1.25x today's volume: 4/day reach it, and it can take 5/day." */
export function fullAtWords(full: FullAt): string {
  const [today, most] = [rate(full.reaching_per_day), rate(full.capacity_per_day)]
  const reach = full.held_back ? 'would reach it if no step before it held work back' : 'reach it'
  const volume = full.funnel
    ? `it passes on ${today}, and can take ${most}.`
    : `${today} ${reach}, and it can take ${most}.${full.arrivals_assumed ? STANDS_IN : ''}`
  return `${quoted(full.step)} is full at ${formatNumber(full.multiple, 'times')} today's volume: ${volume}`
}
