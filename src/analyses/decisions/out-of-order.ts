import { dayOf } from '../../model/hours.ts'
import { formatDate } from '../../reports/format-date.ts'
import { listedBy } from '../listed.ts'
import { replacements } from '../replacements.ts'
import type { Decision, Logged } from './log.ts'

/** Something about a decision that comes before what it follows on. */
export interface OutOfOrder {
  subject: string
  says: () => string
  /** Where the days, or the names of what is replaced, stand. */
  paths: readonly string[]
}

/** The day before which another day of a decision cannot be, the other, and when that matters. */
const DAYS = [
  { state: 'decided', first: 'decided_on', later: 'review_on', says: 'is to be reviewed' },
  { state: 'open', first: 'requested_on', later: 'decide_by', says: 'is to be decided' },
] as const

const firsts = { decided_on: 'decided', requested_on: 'asked for' } as const

/** A decision that is looked at again before it was taken, or due before it was asked for. */
function ownDays({ state, decision, called, subject, path }: Logged): OutOfOrder[] {
  return DAYS.flatMap(({ state: when, first, later, says }) => {
    const [from, to] = [decision[first], decision[later]]
    if (state !== when || from === undefined || to === undefined) return []
    if (dayOf(to) >= dayOf(from)) return []
    return [
      {
        subject,
        says: () =>
          `${called} ${says} by ${formatDate(dayOf(to))} and was ${firsts[first]} on ${formatDate(dayOf(from))}`,
        paths: [`${path}.${later}`, `${path}.${first}`],
      },
    ]
  })
}

/** A decision that replaces one that was taken on a later day. */
function beforeReplaced(later: Logged, replaced: Logged): OutOfOrder[] {
  const [to, from] = [later.decision.decided_on, replaced.decision.decided_on]
  if (to === undefined || from === undefined || dayOf(to) >= dayOf(from)) return []
  return [
    {
      subject: later.subject,
      says: () =>
        `${later.called} of ${formatDate(dayOf(to))} supersedes ${replaced.called}, which was decided on ${formatDate(dayOf(from))}`,
      paths: [`${later.path}.decided_on`, `${replaced.path}.decided_on`],
    },
  ]
}

/** Decisions that come back to themselves along what they replace, each once, by the one that it
 *  replaces. */
function circles(replaces: ReadonlyMap<Logged, Logged>): Logged[][] {
  const seen = new Set<Logged>()
  const found: Logged[][] = []
  for (const start of replaces.keys()) {
    const chain = new Set<Logged>()
    let one: Logged | undefined = start
    while (one !== undefined && !seen.has(one)) {
      seen.add(one)
      chain.add(one)
      one = replaces.get(one)
    }
    if (one !== undefined && chain.has(one)) {
      const all = [...chain]
      found.push(all.slice(all.indexOf(one)))
    }
  }
  return found
}

const inCircle = (all: readonly Logged[]): OutOfOrder => ({
  subject: all[0]?.subject ?? '',
  says: () => `${listedBy(all, ({ called }) => called)} supersede each other`,
  paths: all.map(({ path }) => `${path}.supersedes`),
})

/** What the log tells that cannot have come in that order. Of those that replace each other it is
 *  open which came first. */
export function outOfOrder(log: readonly Logged[]): OutOfOrder[] {
  const logged = new Map<Decision, Logged>(log.map((one) => [one.decision, one]))
  const { of: replacing } = replacements(log.map(({ decision }) => decision))
  const pairs = log.flatMap((replaced) =>
    replacing(replaced.decision).flatMap((decision) => {
      const later = logged.get(decision)
      return later === undefined ? [] : [[later, replaced] as const]
    }),
  )
  const around = circles(new Map(pairs))
  const turning = new Set(around.flat())
  return [
    ...log.flatMap(ownDays),
    ...pairs.flatMap(([later, replaced]) =>
      turning.has(later) && turning.has(replaced) ? [] : beforeReplaced(later, replaced),
    ),
    ...around.map(inCircle),
  ]
}
