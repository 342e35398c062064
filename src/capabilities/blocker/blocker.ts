import type { Facts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import type { Arguments } from '../capability.ts'
import { meant, type Placed, placed, severalThings, unknownThing } from '../shared/meant.ts'
import { idsOf, newId } from '../shared/new-id.ts'
import { laidOver, setEdits } from '../shared/set-edits.ts'
import { partsOf, textOf } from '../shared/text-of.ts'

type Blocker = NonNullable<Company['blockers']>[number]

export interface BlockerChange {
  /** The blocker as it is then. */
  blocker: Blocker
  change: 'added' | 'reported_again' | 'changed' | 'resolved' | 'none'
  edits: readonly Edit[]
}

type Given = Pick<Blocker, 'owner' | 'team' | 'impact' | 'blocks'>

const HINT = 'coo blocker TITLE reports a new one'

function givenIn({ owner, team, impact, blocks }: Arguments): Given {
  return {
    owner: textOf(owner),
    team: textOf(team),
    impact: textOf(impact) as Blocker['impact'],
    blocks: partsOf(blocks, ','),
  }
}

/** Reports a blocker, reports one again, or notes that it is resolved. */
export function changeBlocker(facts: Facts, args: Arguments): BlockerChange {
  const { company, at } = facts.situation
  const title = String(args.title).trim()
  const all = placed(company.blockers, 'blockers')
  const known = openOf(title, meant(title, all))
  const given = givenIn(args)
  if (args.resolved === true) {
    if (known === undefined) throw unknownThing('blocker', title, all, HINT)
    return resolved(known, given, at)
  }
  if (known !== undefined && known.thing.resolved_on === undefined) {
    return reportedAgain(known, given, at)
  }
  const blocker = {
    id: newId(title, idsOf(company.blockers), 'blocker'),
    title,
    ...given,
    reported_on: [at],
  }
  return {
    blocker,
    change: 'added',
    edits: [{ kind: 'append', path: 'blockers', value: blocker }],
  }
}

/** The one that is open, else the one that is resolved. */
function openOf(typed: string, found: readonly Placed<Blocker>[]): Placed<Blocker> | undefined {
  const open = found.filter(({ thing }) => thing.resolved_on === undefined)
  if (open.length < 2) return open[0] ?? found.at(-1)
  const names = open.map(({ thing, path }) => thing.id ?? path)
  throw severalThings('blockers', typed, names, 'name it by its id')
}

function resolved({ thing, path }: Placed<Blocker>, given: Given, at: string): BlockerChange {
  if (thing.resolved_on !== undefined) return { blocker: thing, change: 'none', edits: [] }
  const then = { ...given, resolved_on: at }
  return { blocker: laidOver(thing, then), change: 'resolved', edits: setEdits(path, thing, then) }
}

export function reportedAgain(
  { thing, path }: Placed<Blocker>,
  given: Given,
  at: string,
): BlockerChange {
  const edits = setEdits(path, thing, { ...given })
  const reported = thing.reported_on ?? []
  if (reported.includes(at)) {
    return {
      blocker: laidOver(thing, given),
      change: edits.length === 0 ? 'none' : 'changed',
      edits,
    }
  }
  return {
    blocker: laidOver(thing, { ...given, reported_on: [...reported, at] }),
    change: 'reported_again',
    edits: [...edits, { kind: 'append', path: `${path}.reported_on`, value: at }],
  }
}
