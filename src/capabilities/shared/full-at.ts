import { listed } from '../../analyses/listed.ts'
import { isHeldBack, type ProcessVolume } from '../../analyses/throughput/volume.ts'
import { quoted, sayRate } from '../../analyses/words.ts'
import { times } from '../../reports/format-number.ts'

/** The step of a process that is full first, and at which multiple of today's volume. */
export interface FullAt {
  step: string
  multiple: number
  capacity_per_day: number
  reaching_per_day: number
  /** Whether more comes today, of a long queue before it that is worked off. */
  beside_backlog: boolean
  /** Whether a step before it holds work back, so that less reaches it today. */
  held_back: boolean
  /** Most of what enters is meant to drop out. */
  funnel: boolean
  /** What reaches the step is not known, so that what it passes on stands in for it. */
  by_own_pace: boolean
  /** Steps of which it is not known when they are full. */
  unknown: readonly string[]
  /** Whether the first step's throughput stands in for arrivals that are not given. */
  arrivals_assumed: boolean
  /** The step where counts of the queue deny what is said to reach and leave it; null where none do. */
  denied_at: string | null
  /** The multiple, and what reaches the step, if what leaves it is right and its queue grows as
   *  counted; null where counts deny nothing of it. */
  multiple_by_counts: number | null
  reaching_by_counts_per_day: number | null
}

/** Null where no step of it tells what it can take and what reaches it. */
export function fullAt({ steps: [first], ...process }: ProcessVolume): FullAt | null {
  if (first === undefined) return null
  const { step, breaks_at: multiple, capacity_per_day, reaching_per_day, by_counts } = first
  return {
    step,
    multiple,
    capacity_per_day,
    reaching_per_day,
    beside_backlog: first.beside_backlog,
    held_back: isHeldBack(first),
    funnel: process.funnel,
    by_own_pace: first.inflow_per_day === null,
    unknown: process.unknown.map(({ step }) => step),
    arrivals_assumed: process.arrivals_assumed,
    denied_at: process.denied_at,
    multiple_by_counts: by_counts?.breaks_at ?? null,
    reaching_by_counts_per_day: by_counts?.reaching_per_day ?? null,
  }
}

const rate = (value: number): string => `${sayRate(value)}/day`

const STANDS_IN = ' Arrivals are not given: what the first step passes on stands in for them.'

/** What settles which of two rates is wrong. */
const settledBy = (step: string): string =>
  `Count for one week what reaches ${quoted(step)} and what leaves it: that tells.`

/** Where counts of a queue deny the rates, either of which may be wrong. */
function deniedWords(full: FullAt): string {
  const { denied_at, multiple_by_counts: multiple, reaching_by_counts_per_day: reaching } = full
  if (denied_at === null) return ''
  if (multiple === null || reaching === null) {
    return ` The counts of the queue before ${quoted(denied_at)} deny these rates, so that this is not sure. ${settledBy(denied_at)}`
  }
  return ` If instead what leaves it is right, and its queue as counted, ${rate(reaching)} reach it, and it is full at ${times(multiple)}. ${settledBy(denied_at)}`
}

/** @example "'Setup' is full at 1.25x today's volume: 4/day reach it, and it can take 5/day." */
export function fullAtWords(full: FullAt): string {
  const [today, most] = [rate(full.reaching_per_day), rate(full.capacity_per_day)]
  const reach = full.held_back ? 'would reach it if no step before it held work back' : 'reach it'
  const beside = full.beside_backlog ? ', beside a queue that is worked off' : ''
  const volume = full.by_own_pace
    ? `it passes on ${today}, and can take ${most}.`
    : `${today} ${reach}${beside}, and it can take ${most}.${full.arrivals_assumed ? STANDS_IN : ''}`
  const unknown =
    full.unknown.length === 0
      ? ''
      : ` That is at the latest: of ${listed(full.unknown.map(quoted))} it is not known.`
  const sure = full.denied_at === null ? 'is' : 'by its rates is'
  return `${quoted(full.step)} ${sure} full at ${times(full.multiple)} today's volume: ${volume}${deniedWords(full)}${unknown}`
}
