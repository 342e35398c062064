import type { Facts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import type { Edit } from '../../model/edit.ts'
import { formatDate } from '../../reports/format-date.ts'
import type { Arguments } from '../capability.ts'
import { findFinding } from '../shared/find-finding.ts'
import { meant, type Placed, placed, severalThings, unknownThing } from '../shared/meant.ts'
import { idsOf, newId } from '../shared/new-id.ts'
import { laidOver, setEdits } from '../shared/set-edits.ts'
import { textOf } from '../shared/text-of.ts'
import { UsageError } from '../usage-error.ts'

type ActionEntry = NonNullable<Company['actions']>[number]

export interface ActionChange {
  /** The action as it is then. */
  action: ActionEntry
  change: 'added' | 'changed' | 'done' | 'none'
  edits: readonly Edit[]
}

const HINT = 'coo action TITLE --owner NAME --due DATE adds one'

/** The actions of the list, and those that meetings hold with an id or a title of their own. */
export function allActions({ actions, meetings = [] }: Company): Placed<ActionEntry>[] {
  const inMeetings = meetings.flatMap((meeting, i) =>
    Array.isArray(meeting.actions)
      ? placed(meeting.actions, `meetings[${i}].actions`).filter(
          (one): one is Placed<ActionEntry> => typeof one.thing === 'object',
        )
      : [],
  )
  return [...placed(actions, 'actions'), ...inMeetings]
}

function found(
  typed: string,
  all: readonly Placed<ActionEntry>[],
): Placed<ActionEntry> | undefined {
  const several = meant(typed, all)
  const open = several.filter(({ thing }) => thing.done_on === undefined)
  const candidates = open.length > 0 ? open : several
  if (candidates.length < 2) return candidates[0]
  const places = candidates.map(({ thing, path }) => thing.id ?? path)
  throw severalThings('actions', typed, places, 'name it by its id')
}

/** Adds an action, changes one that is open, or notes that it is done. */
export function changeAction(facts: Facts, args: Arguments): ActionChange {
  const { company, at } = facts.situation
  const title = textOf(args.title)
  if (title === undefined) {
    throw new UsageError('TITLE: nothing is said', 'say in a few words what is to be done')
  }
  const all = allActions(company)
  const known = found(title, all)
  const given = {
    owner: textOf(args.owner),
    due_on: textOf(args.due),
    from: textOf(args.from),
    finding: args.finding === undefined ? undefined : findFinding(facts, String(args.finding)).id,
  }
  if (args.done === true) {
    if (known === undefined) throw unknownThing('action', title, all, HINT)
    return finished(known, { ...given, done_on: at })
  }
  if (given.due_on !== undefined && given.due_on < at) {
    const hint = 'say by which day it is to be done, today or later'
    throw new UsageError(`--due: ${formatDate(given.due_on)} is past`, hint)
  }
  if (known !== undefined && known.thing.done_on === undefined) return changed(known, given)
  const missing = given.owner === undefined ? '--owner NAME' : '--due DATE'
  if (given.owner === undefined || given.due_on === undefined) {
    throw new UsageError(`a new action needs ${missing}`, HINT)
  }
  const action = {
    id: newId(title, idsOf(all.map(({ thing }) => thing)), 'action'),
    title,
    ...given,
  }
  return { action, change: 'added', edits: [{ kind: 'append', path: 'actions', value: action }] }
}

function finished({ thing, path }: Placed<ActionEntry>, given: ActionEntry): ActionChange {
  if (thing.done_on !== undefined) return { action: thing, change: 'none', edits: [] }
  return {
    action: laidOver(thing, given),
    change: 'done',
    edits: setEdits(path, thing, { ...given }),
  }
}

function changed({ thing, path }: Placed<ActionEntry>, given: ActionEntry): ActionChange {
  const edits = setEdits(path, thing, { ...given })
  return { action: laidOver(thing, given), change: edits.length === 0 ? 'none' : 'changed', edits }
}
