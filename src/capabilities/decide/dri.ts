import { isNotOnePerson } from '../../analyses/decisions/not-one-person.ts'
import { type Owned, ownedThings } from '../../analyses/decisions/owned.ts'
import type { Facts } from '../../analyses/facts.ts'
import { isOver } from '../../analyses/goals/goals.ts'

/** Whether a thing still needs somebody: of what is over it is no matter that they have left. */
function openThings(facts: Facts): (thing: Owned) => boolean {
  const { company, at } = facts.situation
  const over = new Set([
    ...facts.decisions().flatMap(({ state, path }) => (state === 'open' ? [] : [path])),
    ...(company.actions ?? []).flatMap(({ done_on }, position) =>
      done_on !== undefined && done_on <= at ? [`actions[${position}]`] : [],
    ),
  ])
  const goalsOver = isOver(facts.goals().cycle)
  return ({ what, path }) =>
    !over.has(path) && !(goalsOver && (what === 'objective' || what === 'key result'))
}

/** What has exactly one person to answer for it, what has none who is here, and what has several. */
export function driOf(facts: Facts) {
  // Of a decision it is who decides by its RAPID that answers, whoever owns it.
  const decided = new Map(
    facts.decisions().flatMap(({ path, parts, is_by_committee: isShared }) => {
      const deciders = parts?.decide ?? []
      return deciders.length === 0 ? [] : [[path, { deciders, isShared }]]
    }),
  )
  const leaverOf = facts.leaverOf()
  const isOpen = openThings(facts)
  const all = ownedThings(facts.situation.company).map((thing) => {
    const by = decided.get(thing.path)
    const names = by?.deciders ?? (thing.owner === null ? [] : [thing.owner])
    const owner = names.join(', ')
    const isShared = by?.isShared ?? isNotOnePerson(owner)
    // Also of nobody at all every one has left.
    const isWithout = names.every((name) => leaverOf(name) !== undefined && isOpen(thing))
    return { ...thing, owner, isWithout, isShared: !isWithout && isShared }
  })
  const without = all.filter(({ isWithout }) => isWithout)
  const shared = all.filter(({ isShared }) => isShared)
  return {
    things: all.length,
    with_one: all.length - without.length - shared.length,
    without: without.map(({ what, subject, path }) => ({ what, subject, path })),
    shared: shared.map(({ what, subject, path, owner }) => ({ what, subject, path, owner })),
  }
}
