import { byOwner, type OwnerName } from '../owner-names.ts'
import type { Actions, DueAction } from './actions.ts'

/** How a group's actions were kept. */
interface Kept {
  name: string
  due: number
  on_time: number
  open: number
  /** Share done by their day, 0-100. */
  on_time_pct: number
}

export interface Promises {
  due: number
  on_time: number
  open: number
  /** Null where nothing was due. */
  on_time_pct: number | null
  by_owner: readonly Kept[]
  by_meeting: readonly Kept[]
  /** What fell due after the day compared with, and what became of it. */
  lately: { since: string; due: number; done: number; not_done: readonly DueAction[] }
  /** Actions whose day was moved since. */
  moved: readonly { action: DueAction; from: string }[]
}

const DAY_AT_END = /\s+\d{4}-\d{2}-\d{2}$/

/** The meeting an action comes from, without its day.
 *  @example meetingOf('leadership_sync 2026-07-07') // => 'leadership_sync' */
const meetingOf = (from: string): string => from.replace(DAY_AT_END, '').trim()

function keptBy(groups: Iterable<readonly [string | null, readonly DueAction[]]>): Kept[] {
  return [...groups].flatMap(([name, all]): Kept[] => {
    if (name === null) return []
    const on_time = all.filter(isOnTime).length
    const open = all.filter(({ done_on }) => done_on === null).length
    return [{ name, due: all.length, on_time, open, on_time_pct: (on_time / all.length) * 100 }]
  })
}

/** Whether an action was done by its day. */
export const isOnTime = ({ done_on, days_late }: DueAction): boolean =>
  done_on !== null && days_late <= 0

const byShare = (one: Kept, other: Kept): number =>
  one.on_time_pct - other.on_time_pct || other.due - one.due

/** What was said would be done, against what was: in all, by owner and meeting, and since a day.
 *  @param then the actions as they were known on that day; absent where nothing tells */
export function promisesOf(
  now: Actions,
  nameOf: OwnerName,
  since: string,
  then: Actions | undefined,
): Promises {
  const { due, on_time, overdue } = now
  const owned = byOwner(due, ({ owner }) => owner, nameOf)
  const lately = due.filter(({ due_on }) => due_on > since)
  const before = new Map(
    [...(then?.due ?? []), ...(then?.ahead ?? [])].map((one) => [one.subject, one.due_on]),
  )
  const moved = [...due, ...now.ahead].flatMap((action) => {
    const from = before.get(action.subject)
    return from === undefined || from >= action.due_on ? [] : [{ action, from }]
  })
  return {
    due: due.length,
    on_time: on_time.length,
    open: overdue.length,
    on_time_pct: due.length === 0 ? null : (on_time.length / due.length) * 100,
    by_owner: keptBy(owned.map(({ owner, things }) => [owner, things])).sort(byShare),
    by_meeting: keptBy(
      Map.groupBy(due, ({ action: { from } }) => (from ? meetingOf(from) : null)),
    ).sort(byShare),
    lately: {
      since,
      due: lately.length,
      done: lately.filter(({ done_on }) => done_on !== null).length,
      not_done: lately.filter(({ done_on }) => done_on === null),
    },
    moved,
  }
}
