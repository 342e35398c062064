import type { Company } from '../../model/company.ts'
import { daysBetween } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import { datedAhead } from '../dated-ahead.ts'
import { quoted } from '../words.ts'

type Action = NonNullable<Company['actions']>[number]

/** An action with a day by which it is due. */
export interface DueAction {
  path: string
  /** Its id, else its title. */
  subject: string
  called: string
  owner: string | null
  action: Action
  due_on: string
  /** Null while it is open. */
  done_on: string | null
  /** Days between the due day and the day it was done, or today; at most 0 when in time. */
  days_late: number
}

export interface Actions {
  /** False where the company records no actions. */
  recorded: boolean
  /** Due before today, done or not, the earliest first. */
  due: DueAction[]
  /** Of those, the ones not done. */
  overdue: DueAction[]
  /** Of those, the ones done by their day. */
  on_time: DueAction[]
  /** Due today or later. */
  ahead: DueAction[]
  /** Actions without a day, not yet due, or done on a day still to come: nothing is judged of them. */
  others: number
}

function called({ id, title }: Action, fallback: string): string {
  if (title === undefined) return id ?? fallback
  return id === undefined ? quoted(title) : `${id} ${quoted(title)}`
}

function dueAction(action: Action, path: string, at: string): DueAction | undefined {
  const { id, title, owner, due_on } = action
  if (due_on === undefined) return undefined
  const done = action.done_on !== undefined && action.done_on <= at ? action.done_on : null
  return {
    path,
    subject: id ?? title ?? path,
    called: called(action, path),
    owner: owner?.trim() || null,
    action,
    due_on,
    done_on: done,
    days_late: daysBetween(due_on, done ?? at),
  }
}

/** Actions of the action list, and of the meetings' own lists where they are not in it. */
function* allActions({ actions = [], meetings = [] }: Company): Generator<[Action, string]> {
  const known = new Set<string>()
  for (const [position, action] of actions.entries()) {
    if (action.id !== undefined) known.add(action.id)
    known.add(plainName(action.title ?? ''))
    yield [action, `actions[${position}]`]
  }
  for (const [i, meeting] of meetings.entries()) {
    if (!Array.isArray(meeting.actions)) continue
    for (const [j, action] of meeting.actions.entries()) {
      if (typeof action === 'string' || action.due_on === undefined) continue
      if (action.id !== undefined && known.has(action.id)) continue
      if (known.has(plainName(action.title ?? ''))) continue
      yield [action, `meetings[${i}].actions[${j}]`]
    }
  }
}

/** What was said would be done, against what was done by its day. */
export function analyseActions(company: Company, at: string): Actions {
  const due: DueAction[] = []
  const ahead: DueAction[] = []
  const isAhead = datedAhead(company)
  let all = 0
  for (const [action, path] of allActions(company)) {
    all++
    if (isAhead(action, 'done_on')) continue
    const one = dueAction(action, path, at)
    if (one !== undefined) (one.due_on < at ? due : ahead).push(one)
  }
  // Those of one day by how late they were, so that the order of the list decides nothing.
  due.sort(
    (a, b) =>
      Number(a.due_on > b.due_on) - Number(a.due_on < b.due_on) || a.days_late - b.days_late,
  )
  return {
    recorded: all > 0,
    due,
    overdue: due.filter(({ done_on }) => done_on === null),
    on_time: due.filter(({ done_on, days_late }) => done_on !== null && days_late <= 0),
    ahead,
    others: all - due.length,
  }
}
