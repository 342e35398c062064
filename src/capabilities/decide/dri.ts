import { notOnePerson } from '../../analyses/decisions/not-one-person.ts'
import { type Owned, ownedThings } from '../../analyses/decisions/owned.ts'
import type { Facts } from '../../analyses/facts.ts'
import { isOver } from '../../analyses/goals/goals.ts'
import { ownerless } from '../../analyses/goals/ownerless.ts'
import { afterName } from '../../analyses/leavers.ts'
import { isOwnerless } from '../../analyses/process/ownerless.ts'

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

interface Answering {
  names: readonly string[]
  isShared: boolean
}

/** Who answers for each decision and objective that somebody else than its owner answers for: for a
 *  decision those who decide by its RAPID, for the objectives of a unit that owns them all alike its
 *  owner. */
function answering(facts: Facts): Map<string, Answering> {
  const isNotOnePerson = notOnePerson(facts.situation.company)
  const found = new Map<string, Answering>()
  for (const { path, parts, is_by_committee, other_owner } of facts.decisions()) {
    const names = [...(parts?.decide ?? []), ...(other_owner === null ? [] : [other_owner])]
    const isShared = is_by_committee || other_owner !== null
    if (names.length > 0) found.set(path, { names, isShared })
  }
  for (const unit of facts.goals().units) {
    const owner = unit.owner?.trim()
    if (!owner || ownerless(unit).length > 0) continue
    const answered = { names: [owner], isShared: isNotOnePerson(owner) }
    for (const { path, objective } of unit.goals) {
      if (!objective.owner?.trim()) found.set(path, answered)
    }
  }
  return found
}

/** What has exactly one person to answer for it, what has none who is here, and what has several. */
export function driOf(facts: Facts) {
  const { company } = facts.situation
  const leaverOf = facts.leaverOf()
  const isOpen = openThings(facts)
  const answers = answering(facts)
  const isNotOnePerson = notOnePerson(company)
  const called = new Map(facts.decisions().map((one) => [one.path, one.called]))
  // By the maturity of such a process one person is named, whose name the data do not say.
  const named = new Set(
    (company.processes ?? []).flatMap((one, i) => (isOwnerless(one) ? [] : [`processes[${i}]`])),
  )
  const all = ownedThings(company).map((thing) => {
    const by = answers.get(thing.path)
    const names = by?.names ?? (thing.owner === null ? [] : [thing.owner])
    const owner = names.join(', ')
    const isShared = by?.isShared ?? isNotOnePerson(owner)
    const open = isOpen(thing)
    const isWithout =
      names.length === 0
        ? !named.has(thing.path)
        : names.every((name) => leaverOf(name) !== undefined && open)
    return { ...thing, names, owner, open, isWithout, isShared: !isWithout && isShared }
  })
  const without = all.filter(({ isWithout }) => isWithout)
  const shared = all.filter(({ isShared }) => isShared)
  return {
    things: all.length,
    with_one: all.length - without.length - shared.length,
    without: without.map(({ what, subject, path, names, open }) => {
      const decision = called.get(path)
      return {
        what,
        subject,
        path,
        open,
        says:
          names.length > 0
            ? `${what} ${subject} lies with ${names.map((name) => `${name}${afterName(name, leaverOf)}`).join(', ')}`
            : decision === undefined
              ? `nobody answers for ${what} ${subject}`
              : `nobody ${open ? 'decides' : 'is named who decided'} ${decision}`,
      }
    }),
    shared: shared.map(({ what, subject, path, owner }) => ({ what, subject, path, owner })),
  }
}
