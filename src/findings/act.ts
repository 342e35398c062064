import { actFigures, type Horizon } from '../knowledge/act.ts'
import { valueOf } from '../knowledge/figure.ts'
import { addDays, weekday } from '../model/dates.ts'
import type { Proposed } from './rule.ts'

interface Proposal extends Pick<Proposed, 'role'> {
  action: string
  /** Who the data name for it; absent or empty: nobody. */
  owner: string | undefined
  within: Horizon
  /** The deadline that the finding names; one that is past binds no more. */
  by?: string | undefined
}

const SATURDAY = 6

/** The working day on or after a day (Monday to Friday). */
function workingDay(on: string): string {
  const day = weekday(on)
  return day < SATURDAY ? on : addDays(on, 1 + 7 - day)
}

/** The day that was worked out last: of very many actions most are due on one of few days. */
let last: { at: string; within: Horizon; due_on: string } | undefined

function dueOn(at: string, within: Horizon): string {
  if (last?.at !== at || last.within !== within) {
    const due_on = addDays(at, valueOf(actFigures[within]))
    last = { at, within, due_on: within === 'today' ? due_on : workingDay(due_on) }
  }
  return last.due_on
}

/** An action with an owner and a date: the named owner, else the proposed role, on a working day, or
 *  on the day of its deadline where that is sooner. What cannot wait is due the same day, whichever it
 *  is. */
export function act(at: string, { action, owner, role, within, by }: Proposal): Proposed {
  const due_on = dueOn(at, within)
  return {
    action,
    owner: owner?.trim() || role,
    due_on: by !== undefined && by >= at && by < due_on ? by : due_on,
    owner_named: Boolean(owner?.trim()),
    role,
  }
}
