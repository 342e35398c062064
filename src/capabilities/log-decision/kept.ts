import type { Logged } from '../../analyses/decisions/log.ts'
import { listed } from '../../analyses/listed.ts'
import { UsageError } from '../usage-error.ts'
import type { Given } from './given.ts'

/** What is written after a decision, and may be written again. */
const afterwards: ReadonlySet<string> = new Set(['outcome', 'review_on'])

/** Refuses to give a decision that was taken other words than the log has for it. */
export function refuseRewriting({ decision, called, state }: Logged, given: Given): void {
  const said: Readonly<Record<string, unknown>> = { status: 'decided', ...decision }
  const others = Object.entries(given)
    .filter(
      ([key, value]) =>
        value !== undefined &&
        said[key] !== undefined &&
        !afterwards.has(key) &&
        JSON.stringify(said[key]) !== JSON.stringify(value),
    )
    .map(([key]) => key)
  if (others.length === 0) return
  const name = JSON.stringify(decision.id ?? decision.title ?? '')
  throw new UsageError(
    `${called} is ${state}; the log has another ${listed(others)} and is not rewritten`,
    `log what holds now: coo decide --log TITLE --supersedes ${name}`,
  )
}
