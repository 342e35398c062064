import { actFigures, type Horizon } from '../knowledge/act.ts'
import { valueOf } from '../knowledge/figure.ts'
import { addDays, weekday } from '../model/dates.ts'
import type { Action } from '../model/finding.ts'

interface Proposal {
  action: string
  /** Who the data name for it; absent or empty: nobody. */
  owner: string | undefined
  /** The role that we propose where nobody is named. */
  role: string
  within: Horizon
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
    last = { at, within, due_on: workingDay(addDays(at, valueOf(actFigures[within]))) }
  }
  return last.due_on
}

/** An action with an owner and a date: the named owner, else the proposed role, on a working day. */
export const act = (at: string, { action, owner, role, within }: Proposal): Action => ({
  action,
  owner: owner?.trim() || role,
  due_on: dueOn(at, within),
  owner_named: Boolean(owner?.trim()),
})
