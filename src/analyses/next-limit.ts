import type { Process } from '../model/company.ts'
import { isFunnel } from './funnel.ts'
import { isWork } from './process/inflow.ts'
import type { StepFigures } from './process/steps.ts'
import { quoted, sayRate } from './words.ts'

/** The step that limits a process once another is no limit. */
export interface NextLimit {
  position: number
  /** What it can take. */
  capacity_per_day: number
  /** The same in pieces at the step that is no limit any more. */
  per_day: number
  /** Whether every other step tells what it can take, so that none may limit sooner. */
  is_sure: boolean
}

/** What one piece at the constraint stands for at another step: where a part drops out (a funnel) or
 *  takes another way (behind a fork), the shares of today. */
function piecesPer(
  steps: readonly StepFigures[],
  given: Process,
  position: number,
  constraint: number,
): number {
  const [there, here] = [steps[position], steps[constraint]]
  if (there === undefined || here === undefined) return 1
  if (!isFunnel(given) && there.inflow_per_day !== null) return 1
  const isKnown = there.throughput_per_day > 0 && here.throughput_per_day > 0
  return isKnown ? here.throughput_per_day / there.throughput_per_day : 1
}

/** The other step that can take least; null where none tells what it can take.
 *  @example a funnel of 15 and 8 a day, the first can take 20 // => 10.7 a day at the second */
export function nextLimit(
  steps: readonly StepFigures[],
  given: Process,
  constraint: number,
): NextLimit | null {
  let next: NextLimit | null = null
  let is_sure = true
  for (const [position, { capacity_per_day }] of steps.entries()) {
    if (position === constraint || !isWork(given.steps?.[position] ?? {})) continue
    if (capacity_per_day === null) {
      is_sure = false
      continue
    }
    const per_day = capacity_per_day * piecesPer(steps, given, position, constraint)
    if (next === null || per_day < next.per_day) {
      next = { position, capacity_per_day, per_day, is_sure }
    }
  }
  return next && { ...next, is_sure }
}

/** What the next limit can take, and how much at the constraint that is enough for, if not the same.
 *  @example "20 a day, enough for 10.7 at 'Demo'" */
export function sayNext(
  { capacity_per_day: most, per_day }: Pick<NextLimit, 'capacity_per_day' | 'per_day'>,
  constraint: string,
): string {
  const here = per_day === most ? '' : `, enough for ${sayRate(per_day)} at ${quoted(constraint)}`
  return `${sayRate(most)} a day${here}`
}
