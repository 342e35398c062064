import type { Decision } from '../../analyses/decisions/log.ts'
import { dayOf } from '../../model/hours.ts'
import type { Arguments } from '../capability.ts'
import { partsOf, textOf } from '../shared/text-of.ts'
import { UsageError } from '../usage-error.ts'

/** What a call says of a decision, by the keys of the log. */
export type Given = Omit<Decision, 'id' | 'rapid'>

/** Reads what a call says; a day to come is no day of a decision. */
export function givenIn(args: Arguments, at: string): Given {
  const given: Given = {
    title: textOf(args.as),
    subject: textOf(args.subject),
    status: textOf(args.status) as Given['status'],
    requested_on: textOf(args.requested),
    decided_on: textOf(args.decided),
    owner: textOf(args.owner),
    context: textOf(args.context),
    options: partsOf(args.options, ';'),
    recommendation: textOf(args.recommendation),
    rationale: textOf(args.rationale),
    cost_usd: args.cost_usd === undefined ? undefined : Number(args.cost_usd),
    teams: partsOf(args.teams, ','),
    reversible: textOf(args.reversible) as Given['reversible'],
    review_on: textOf(args.review),
    outcome: textOf(args.outcome),
    supersedes: textOf(args.supersedes),
    decide_by: textOf(args.decide_by),
    default: textOf(args.default),
    default_authorized_by: textOf(args.default_authorized_by),
  }
  for (const [name, on] of [
    ['requested', given.requested_on],
    ['decided', given.decided_on],
  ] as const) {
    if (on === undefined || on <= at) continue
    throw new UsageError(`--${name}: ${on} is after ${at}`, `say which day it is with --at ${on}`)
  }
  if (given.status !== 'requested' || given.decided_on === undefined) return given
  const hint = 'leave out one of them'
  throw new UsageError('--decided: what is requested is not decided yet', hint)
}

/** The values with the day that belongs to their status, where it is not given. */
export const settledBy = (given: Given, at: string): Given =>
  given.status === 'requested'
    ? { ...given, requested_on: given.requested_on ?? at }
    : { ...given, decided_on: given.decided_on ?? at }

/** A decision comes after its request and after what it replaces, its review after it, and its last
 *  day after the request. */
export function checkDays(decision: Decision, replaced: Decision | undefined): void {
  const { status, requested_on, decided_on, decide_by, review_on } = decision
  // Of what is settled the last day is over, and is not rewritten.
  const due = status === 'requested' ? decide_by : undefined
  const days = [
    [requested_on, decided_on, 'decided', 'it was requested', 'requested and --decided'],
    [requested_on, due, 'to be decided', 'it was requested', 'requested and --decide-by'],
    [decided_on, review_on, 'to be reviewed', 'it was decided', 'decided and --review'],
  ] as const
  for (const [first, then, says, before, names] of days) {
    if (first === undefined || then === undefined || dayOf(first) <= dayOf(then)) continue
    const message = `it is ${says} on ${dayOf(then)}, before ${before} on ${dayOf(first)}`
    throw new UsageError(message, `give --${names} in their order`)
  }
  const earlier = replaced?.decided_on
  if (earlier === undefined || decided_on === undefined || dayOf(earlier) <= dayOf(decided_on)) {
    return
  }
  throw new UsageError(
    `it is decided on ${dayOf(decided_on)}, before what it supersedes was decided on ${dayOf(earlier)}`,
    'a decision replaces one that was there: give --decided or --supersedes anew',
  )
}
