import type { Facts } from '../../analyses/facts.ts'
import { pathOf, type ResultRef } from '../../analyses/goals/goals.ts'
import type { KeyResult } from '../../model/company.ts'
import { parsePath, valueAt } from '../../model/path.ts'
import { meant, type Placed, severalThings, unknownThing } from '../shared/meant.ts'
import { UsageError } from '../usage-error.ts'

export interface FoundResult extends Placed<KeyResult> {
  ref: ResultRef
}

/** Every key result of the current cycle, as its files have it. */
function keyResultsOf(facts: Facts): FoundResult[] {
  const refs = facts.goals().units.flatMap(({ goals }) => goals.flatMap(({ results }) => results))
  return refs.map((ref) => {
    const path = pathOf(ref)
    return { ref, path, thing: valueAt(facts.situation.company, parsePath(path)) as KeyResult }
  })
}

const HINT = 'coo okr lists the key results of the current cycle'

/** The one key result that a word means, by its id, else its title. One whose id repeats is refused
 *  with the places, however it is named: which is meant cannot be told by what is written. */
export function findKeyResult(facts: Facts, typed: string): FoundResult {
  const all = keyResultsOf(facts)
  const found = meant(typed, all)
  const { company, sources } = facts.situation
  if (found.length === 0) {
    if (isPast(typed, company.okr_history)) {
      throw new UsageError(`key result "${typed}" belongs to a cycle that is not current`, HINT)
    }
    throw unknownThing('key result', typed, all, HINT)
  }
  const paths = new Set(found.map(({ path }) => path))
  const ids = new Set(found.flatMap(({ thing: { id } }) => id ?? []))
  const same = all.filter(({ path, thing: { id = '' } }) => paths.has(path) || ids.has(id))
  const [only, ...others] = same
  if (only !== undefined && others.length === 0) return only
  const places = same.map(({ path }) => {
    const place = sources.place(path)
    return place === undefined ? path : `${place.file}:${place.line}`
  })
  const hint = 'give each an id of its own; which of them is meant cannot be told'
  throw severalThings('key results', found[0]?.thing.id ?? typed, places, hint)
}

const isPast = (id: string, history: unknown): boolean =>
  history !== undefined && JSON.stringify(history).includes(`"id":${JSON.stringify(id)}`)
