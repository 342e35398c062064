import type { Facts } from '../../analyses/facts.ts'
import { type WaitingCheckIn, waitingUndated } from '../../analyses/goals/check-ins.ts'
import { ownerOf, pathOf, subjectOf } from '../../analyses/goals/goals.ts'
import { isOneOwner } from '../../analyses/owner-names.ts'
import type { KeyResult } from '../../model/company.ts'
import { parsePath, valueAt } from '../../model/path.ts'
import { valueKey } from '../../model/value-key.ts'
import { didYouMean, UsageError } from '../usage-error.ts'
import { targetOf } from './target.ts'

/** A key result that has waited too long for a check-in. */
export interface Stale {
  key_result: string
  title: string
  owner: string | null
  unit: string | null
  value: number | boolean | null
  target: number | null
  /** The day of its last check-in; null: never. */
  last_on: string | null
  /** Days since then, or since the cycle began; null where neither day is known. */
  days: number | null
}

/** A cycle whose dates do not say whether it runs is taken as running: its numbers too wait for a word. */
function waiting(facts: Facts): readonly WaitingCheckIn[] {
  const goals = facts.goals()
  if (goals.cycle.known) return facts.checkIns().late.flatMap(({ results }) => results)
  const { company, at } = facts.situation
  const { quarter_start: start = at, quarter_end: end = at } = company.company_okrs ?? {}
  return start <= at && at <= end ? waitingUndated(goals, at) : []
}

/** The key results of the running cycle that wait for a check-in, of everybody or of one owner. */
export function staleResults(facts: Facts, owner: string | undefined): Stale[] {
  const all = waiting(facts)
  const of = all.filter(
    ({ ref }) => owner === undefined || isOneOwner(facts.ownerNames(), ownerOf(ref) ?? '', owner),
  )
  if (owner !== undefined && of.length === 0) knowOwner(facts, owner)
  return of.map(({ ref, last_on, days }) => {
    const result = valueAt(facts.situation.company, parsePath(pathOf(ref))) as KeyResult
    return {
      key_result: subjectOf(result),
      title: result.title ?? result.name ?? '',
      owner: ownerOf(ref) ?? null,
      unit: result.unit ?? null,
      value: result[valueKey(result)] ?? null,
      target: targetOf(result) ?? null,
      last_on,
      days,
    }
  })
}

/** Nothing waits for a name that owns nothing: then it is probably another name that is meant. */
function knowOwner(facts: Facts, owner: string): void {
  const refs = facts.goals().units.flatMap(({ goals }) => goals.flatMap(({ results }) => results))
  const owners = [...new Set(refs.map(ownerOf).filter((name) => name !== undefined))]
  if (owners.some((name) => isOneOwner(facts.ownerNames(), name, owner))) return
  const hint = didYouMean(owner, owners) ?? 'coo check-in lists the owners'
  throw new UsageError(`--owner: nobody called "${owner}" owns a key result`, hint)
}
