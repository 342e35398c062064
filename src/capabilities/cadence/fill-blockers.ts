import type { Facts } from '../../analyses/facts.ts'
import { listed } from '../../analyses/listed.ts'
import type { OpenBlocker } from '../../analyses/risk/blockers.ts'
import { spokenRung } from '../../analyses/risk/escalations.ts'
import { quoted } from '../../analyses/words.ts'
import { formatDate } from '../../reports/format-date.ts'
import { by, isOf, waitingWords } from './filled.ts'

/** How long a blocker has been reported, to follow its name. */
function reportedWords({ weeks, reported }: OpenBlocker): string {
  const last = reported.at(-1)
  if (weeks > 1) return `: ${weeks} weeks running`
  return last === undefined ? '' : `: reported on ${formatDate(last)}`
}

/** Open blockers; for one person those of their own, those that are theirs to clear by the ladder, and
 *  those that hold up what is theirs. */
export function blockerLines(facts: Facts, person: string | null): string[] {
  const theirs = new Map(
    (person === null ? [] : facts.escalations())
      .filter((one) => isOf(facts, one.person, person))
      .map((one) => [one.blocker, one]),
  )
  return facts.blockers().flatMap((open) => {
    const { called, blocker, holds_up } = open
    const line = `${called}${reportedWords(open)}${by(facts, blocker.owner)}`
    if (isOf(facts, blocker.owner, person)) return [line]
    const raised = theirs.get(open)
    if (raised !== undefined)
      return [`${line}, goes to the ${spokenRung(raised.to)}: ${raised.because}`]
    const own = holds_up.filter(({ owner }) => isOf(facts, owner, person))
    return own.length === 0
      ? []
      : [`${line}, holds up ${listed(own.map(({ title }) => quoted(title)))}`]
  })
}

/** The queue before the step that limits the company. */
export function queueLines(facts: Facts): string[] {
  const { status, candidates } = facts.companyConstraint()
  const [limit] = candidates
  if (status !== 'established' || limit === undefined || (limit.queue ?? 0) <= 0) return []
  const { process, position, figures, queue, queue_days } = limit
  const { owner } = facts.situation.company.processes?.[position] ?? {}
  const waiting = waitingWords(queue ?? 0, queue_days)
  return [`${quoted(figures.name)} in ${process}: ${waiting}${by(facts, owner)}`]
}
