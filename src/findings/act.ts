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

/** An action with an owner and a date: the named owner, else the proposed role, on a working day. */
export const act = (at: string, { action, owner, role, within }: Proposal): Action => ({
  action,
  owner: owner?.trim() || role,
  due_on: workingDay(addDays(at, valueOf(actFigures[within]))),
  owner_named: Boolean(owner?.trim()),
})
