import { whoDecides } from '../../analyses/decisions/rights.ts'
import type { Facts } from '../../analyses/facts.ts'
import { ownerOf, resultsOf } from '../../analyses/goals/goals.ts'
import { isOneOwner } from '../../analyses/owner-names.ts'
import { SHOWN_NAMES } from '../../knowledge/shown-names.ts'
import type { Person } from '../../model/company.ts'
import { personFinder } from '../../model/find-person.ts'
import { plainName } from '../../model/plain-name.ts'
import { formatDate } from '../../reports/format-date.ts'
import { personCalled } from '../shared/person-called.ts'
import { nearestName } from '../shared/unknown-people.ts'
import { UsageError } from '../usage-error.ts'

/** Everybody whom the data name for what a one-on-one tells of: they may stand in no list of people. */
function* owners(facts: Facts): Generator<string | null | undefined> {
  for (const { blocker } of facts.blockers()) yield blocker.owner
  for (const { owner } of facts.situation.company.actions ?? []) yield owner
  for (const { owner } of facts.situation.company.processes ?? []) yield owner
  for (const logged of facts.decisions()) {
    yield logged.decision.owner
    yield* whoDecides(logged).deciders
  }
  for (const { goals, owner } of facts.goals().units) {
    yield owner
    for (const { objective } of goals) yield objective.owner
    for (const ref of resultsOf(goals)) yield ownerOf(ref)
  }
}

const hasLeft = ({ name, left_on }: Person, asked: string): UsageError =>
  new UsageError(
    `--with: ${name ?? asked} left${left_on === undefined ? '' : ` on ${formatDate(left_on)}`}`,
    'name who took over',
  )

/** Whose meeting is asked for, as the data call the person: by id, name or title, by a first name that
 *  only one has, or as an owner whom no list of people holds. Somebody unknown would own nothing, which
 *  reads as if all were well, so that a slip is refused; with who has left nobody meets. */
export function askedPerson(facts: Facts, asked: string): string {
  const { people = [], joining = [], left = [] } = facts.situation.company
  const present = [...people, ...joining]
  const nameOf = facts.ownerNames()
  if (personFinder(present)(asked) !== undefined) return nameOf(asked)
  const gone = left[personFinder(left)(asked) ?? -1]
  if (gone !== undefined) throw hasLeft(gone, asked)
  const named = [...new Set([...owners(facts)].filter((one) => one !== null && one !== undefined))]
  const owner = named.find((one) => isOneOwner(nameOf, one, asked))
  if (owner !== undefined) return owner
  const full = personCalled({ people: present }, asked)
  if (full !== asked) return nameOf(full)
  const names = [...new Set([...present.flatMap(({ name }) => name ?? []), ...named])]
  const namesakes = names.filter(
    (name) => plainName(name.split(/\s/)[0] ?? '') === plainName(asked),
  )
  const near = namesakes.length > 0 ? namesakes : [nearestName(asked, names) ?? []].flat()
  throw new UsageError(
    `--with: no person "${asked}"`,
    near.length > 0
      ? `did you mean ${near.slice(0, SHOWN_NAMES).join(' or ')}?`
      : names.length > 0
        ? 'give an id, a name or a title of people, or an owner as the data write it'
        : 'the data name nobody: supply people',
  )
}
