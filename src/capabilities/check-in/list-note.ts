import type { Facts } from '../../analyses/facts.ts'
import { UNNAMED_CYCLE } from '../../analyses/goals/goals.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Stale } from './stale.ts'

const WAITS_AFTER = valueOf(goalFigures.check_in_days)

/** Why no key result waits for a check-in, or what the list of those that wait takes for granted. */
export function listNote(facts: Facts, stale: readonly Stale[], of: string): string | null {
  const { company, at } = facts.situation
  const { cycle, count } = facts.goals()
  const {
    quarter = UNNAMED_CYCLE,
    quarter_start: start,
    quarter_end: end,
  } = company.company_okrs ?? {}
  if (stale.length > 0) {
    return cycle.known ? null : `The cycle is taken as running: ${cycle.half_because}.`
  }
  if (count === 0) return 'There is no key result that could wait for a check-in.'
  const none = `No key result${of} waits for a check-in`
  if (end !== undefined && end < at) return `${none}: ${quarter} ended on ${formatDate(end)}.`
  if (start !== undefined && start > at) {
    return `${none}: ${quarter} begins on ${formatDate(start)}.`
  }
  if (start !== undefined && cycle.running && cycle.elapsed <= WAITS_AFTER) {
    return `${none} yet: ${quarter} began on ${formatDate(start)}, and ${WAITS_AFTER} days without one may pass.`
  }
  return `${none}: each had one within the last ${WAITS_AFTER} days, or is done.`
}
