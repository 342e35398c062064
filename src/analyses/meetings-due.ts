import { beforeMeeting, ceremonies, type MeetingKind } from '../knowledge/cadence.ts'
import { meetingsFrom, meetingsUntil } from '../knowledge/cadence-stages.ts'
import { valueOf } from '../knowledge/figure.ts'
import { type ProcessDue, processesDue } from '../knowledge/scaling/processes.ts'
import { stageOrder } from '../knowledge/stages.ts'
import type { Stage } from '../model/company.ts'

const startsAt = valueOf(meetingsFrom)
const endsAt = valueOf(meetingsUntil)

/** How many stages one is after another; negative where it is before. */
const ahead = (of: Stage, company: Stage): number =>
  stageOrder.indexOf(of) - stageOrder.indexOf(company)

/** Whether one of the playbook's meetings is of a later stage than the company's. */
export const isOfLater = (kind: MeetingKind, stage: Stage): boolean =>
  ahead(startsAt[kind], stage) > 0

/** Whether a company of a stage is to hold one of the playbook's meetings. */
export const isDue = (kind: MeetingKind, stage: Stage): boolean =>
  !isOfLater(kind, stage) && ahead(endsAt[kind] ?? stage, stage) >= 0

/** Whether nobody could hold a meeting: a skip-level needs a manager of managers.
 *  @param layers managers on the longest chain; 0 or null where nobody names a manager */
export const hasNobody = (kind: MeetingKind, layers: number | null): boolean =>
  kind === 'skip_level' && layers === 1

/** Whether a ceremony comes before its time: at seed each of a later stage does, since there nothing
 *  is formal, later those from two stages ahead on. */
export const isTooEarly = (of: Stage, company: Stage): boolean =>
  ahead(of, company) > (company === 'seed' ? 0 : 1)

/** Whether something is what a stage makes formal: by its kind where that is a meeting of the
 *  playbook, else by its name; what prepares a meeting is not that meeting.
 *  @param kind absent where it is no meeting */
export function isPractice(due: ProcessDue, name: string, kind?: MeetingKind | null): boolean {
  const { names, meeting, is_meeting: isMeeting = false } = due
  if (meeting !== undefined && kind !== undefined) return kind === meeting
  return names.test(name) && !(isMeeting && beforeMeeting.test(name))
}

/** Whether a meeting is a ceremony before its time, by the earliest stage that calls for it. */
export function isEarlyCeremony(name: string, kind: MeetingKind | null, stage: Stage): boolean {
  if (kind !== null && ceremonies.has(kind)) return isTooEarly(startsAt[kind], stage)
  const practices = processesDue.filter((due) => isPractice(due, name, kind))
  const earliest = Math.min(...practices.map((due) => ahead(due.stage, stage)))
  return practices.some(
    (due) =>
      due.is_ceremony === true &&
      ahead(due.stage, stage) === earliest &&
      isTooEarly(due.stage, stage),
  )
}
