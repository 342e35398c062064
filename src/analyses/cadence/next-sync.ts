import { daysBetweenMeetings } from '../../knowledge/sync.ts'
import type { Company } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import { meetingKind } from '../meeting-kind.ts'
import type { Cadence } from './cadence.ts'
import type { Held, Series } from './held.ts'

type Meeting = NonNullable<Company['meetings']>[number]

/** The leadership sync that is to come, and the one before it. */
export interface NextSync {
  /** What the company calls it; undefined where the data know no such meeting. */
  name: string | undefined
  /** The day it is to be held: as entered, else by its rhythm from the last one; null where neither
   *  tells. */
  on: string | null
  /** Whether that day is the rhythm's. */
  expected: boolean
  /** The entry of the meeting to come: the one of the day asked about, or one without a day. */
  coming: Meeting | undefined
  last: Held | undefined
  entry: Cadence['meetings'][number]['entry'] | undefined
}

const KIND = 'leadership_sync'

const isSync = ({ meeting }: Meeting): boolean =>
  meeting !== undefined && meetingKind(meeting) === KIND

/** The first day of the rhythm, from the last meeting on, that is not before the day asked about. */
function byRhythm(last: string, every: string | undefined, at: string): string | null {
  const days = daysBetweenMeetings[every ?? '']
  if (days === undefined) return null
  let on = addDays(last, days)
  while (on < at) on = addDays(on, days)
  return on
}

/** Which leadership sync one prepares for on a day. A meeting of that day is the one to come. */
export function nextSync(
  { meetings = [] }: Company,
  held: readonly Series[],
  cadence: Cadence,
  at: string,
): NextSync {
  const coming = meetings.find((one) => (one.on === undefined || one.on === at) && isSync(one))
  const series = held.find(({ kind }) => kind === KIND)
  const last = series?.held.findLast(({ on }) => on < at)
  const written = cadence.meetings.find(({ kind }) => kind === KIND)
  const on = coming?.on ?? (last === undefined ? null : byRhythm(last.on, written?.entry.every, at))
  return {
    name: series?.name ?? written?.name ?? coming?.meeting,
    on,
    expected: coming?.on === undefined && on !== null,
    coming,
    last,
    entry: written?.entry,
  }
}
