import { isFunnel } from '../funnel.ts'
import { listed } from '../listed.ts'
import { quoted } from '../words.ts'
import type { ProcessFlow } from './constraint.ts'
import { isWork } from './inflow.ts'
import { nameOfStep } from './names.ts'
import { nextSteps } from './next-steps.ts'

/** Steps by what keeps the load of one, or of those behind it, from being known. */
interface Unknown {
  /** It branches there, and how much goes which way is not told. */
  forks: Set<number>
  /** What leaves it is not given. */
  outputs: Set<number>
  /** Its queue shows that not all of what is handed on reaches it. */
  leaks: Set<number>
  /** In a funnel, how much of what is handed on drops out before it is not told. */
  drops: Set<number>
}

/** Adds why it is not known how much reaches a step. Marks hand on what reaches them, so that the
 *  reason lies before them. */
function addReasons(flow: ProcessFlow, position: number, unknown: Unknown): void {
  const steps = flow.process.steps ?? []
  const { feeders = [] } = flow.inflows[position] ?? {}
  const successors = nextSteps(steps)
  const forks = feeders.filter((feeder) => successors[feeder]?.length !== 1)
  const mute = feeders.filter((feeder) => steps[feeder]?.throughput_per_day === undefined)
  for (const feeder of forks) unknown.forks.add(feeder)
  for (const feeder of mute) {
    const step = steps[feeder]
    if (step === undefined || forks.includes(feeder)) continue
    if (isWork(step)) unknown.outputs.add(feeder)
    else if (feeder < position) addReasons(flow, feeder, unknown)
  }
  if (forks.length > 0 || mute.length > 0) return
  if (isFunnel(flow.process)) unknown.drops.add(position)
  else if (feeders.length > 0) unknown.leaks.add(position)
}

/** What keeps the loads of a process from being all known, each to be part of a sentence. */
export function unknownLoads(flow: ProcessFlow): string[] {
  const steps = flow.process.steps ?? []
  const work = steps.flatMap((step, position) => (isWork(step) ? [{ step, position }] : []))
  const unknown: Unknown = {
    forks: new Set(),
    outputs: new Set(),
    leaks: new Set(),
    drops: new Set(),
  }
  for (const { position } of work) {
    if (flow.figures[position]?.inflow_per_day === null) addReasons(flow, position, unknown)
  }
  const names = (positions: ReadonlySet<number>) =>
    listed([...positions].map((position) => quoted(nameOfStep(steps[position] ?? {}, position))))
  const { forks, outputs, leaks, drops } = unknown
  return [
    ...(work.some(({ step }) => step.capacity_per_day === undefined)
      ? ['what each step can take in a day is not given throughout']
      : []),
    ...(forks.size > 0
      ? [`what share of the work goes which way after ${names(forks)} is not given`]
      : []),
    ...(outputs.size > 0 ? [`what leaves ${names(outputs)} in a day is not given`] : []),
    ...(drops.size > 0
      ? [
          `most of what enters is meant to drop out on the way, so that how much of it reaches ${names(drops)} is not known`,
        ]
      : []),
    ...(leaks.size > 0
      ? [
          `${names(leaks)} would be handed more than can be taken there, yet not a day's worth of that waits, so that how much truly arrives is not known`,
        ]
      : []),
  ]
}
