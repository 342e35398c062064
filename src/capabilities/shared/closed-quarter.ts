import { createFacts, type Facts } from '../../analyses/facts.ts'
import { valueOf } from '../../knowledge/figure.ts'
import { goalFigures } from '../../knowledge/goals.ts'
import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import type { Situation, Sources } from '../../model/source.ts'

const WITHIN = valueOf(goalFigures.review_within)

const OF_CYCLE = /^(company_okrs|department_okrs|team_okrs)\b/

/** Sources of a company in which a past cycle and the running one have changed places. */
function exchanged(sources: Sources, position: number): Sources {
  const history = `okr_history[${position}].`
  const placeOf = (path: string): string =>
    path.startsWith(history)
      ? path.slice(history.length)
      : OF_CYCLE.test(path)
        ? `${history}${path}`
        : path
  return {
    place: (path) => sources.place(placeOf(path)),
    dateOf: (path, below) => sources.dateOf(placeOf(path), below),
  }
}

/** The company with a cycle of its history as the one that is told. */
function withCycle(situation: Situation, position: number): Situation {
  const { company, sources } = situation
  const { company_okrs, department_okrs, team_okrs, okr_history = [] } = company
  const cycle = okr_history[position]
  const running = { company_okrs, department_okrs, team_okrs }
  return {
    ...situation,
    company: {
      ...company,
      company_okrs: cycle?.company_okrs,
      department_okrs: cycle?.department_okrs,
      team_okrs: cycle?.team_okrs,
      okr_history: okr_history.with(position, running),
    },
    sources: exchanged(sources, position),
  }
}

/** The company with the cycle that holds a day as the one that is told; null where none does. */
export function factsOfCycle(facts: Facts, day: string): Facts | null {
  const { company_okrs, okr_history = [] } = facts.situation.company
  const holds = ({ quarter_start: start, quarter_end: end }: Company['company_okrs'] & object) =>
    start !== undefined && end !== undefined && start <= day && day <= end
  if (company_okrs !== undefined && holds(company_okrs)) return facts
  const position = okr_history.findIndex((one) => one.company_okrs && holds(one.company_okrs))
  return position < 0 ? null : createFacts(withCycle(facts.situation, position), {})
}

/** The quarter that a review on a day closes where the next one has its goals already: in the first
 *  weeks of that the one before; null where the review is of the goals that run.
 *  @param day of the review */
export function closedQuarter({ situation }: Facts, day: string): Facts | null {
  const { company_okrs: okrs, okr_history = [] } = situation.company
  const { quarter_start: start, quarter_end: end } = okrs ?? {}
  if (start === undefined || end === undefined || day < start || day > end) return null
  if (daysBetween(start, day) >= WITHIN) return null
  let latest = -1
  for (const [position, { company_okrs: past }] of okr_history.entries()) {
    const ended = past?.quarter_end
    if (ended === undefined || ended >= start || daysBetween(ended, start) > WITHIN) continue
    if (ended > (okr_history[latest]?.company_okrs?.quarter_end ?? '')) latest = position
  }
  if (latest < 0) return null
  const closed = createFacts(withCycle(situation, latest), {})
  return closed.goals().count === 0 ? null : closed
}
