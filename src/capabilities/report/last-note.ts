import { lastCheckIn } from '../../analyses/goals/check-ins.ts'
import type { KeyResult } from '../../model/company.ts'
import { saysNoCause } from './says-no-cause.ts'

/** What whoever checked in last on a key result noted, and when; null where that says nothing. */
export function lastNote(result: KeyResult, at: string): { note: string; on: string } | null {
  const on = lastCheckIn(result, at)
  const note = result.check_ins?.findLast((one) => one.on === on)?.note
  return note === undefined || on === null || saysNoCause(note) ? null : { note, on }
}
