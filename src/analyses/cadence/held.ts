import { cadenceFigures, type MeetingKind } from '../../knowledge/cadence.ts'
import { valueOf } from '../../knowledge/figure.ts'
import type { Company } from '../../model/company.ts'
import { isOfATeam, meetingKey, meetingKind } from '../meeting-kind.ts'

type Meeting = NonNullable<Company['meetings']>[number]

/** One meeting that was held. */
export interface Held {
  path: string
  on: string
  meeting: Meeting
  /** Null where the record does not say. */
  actions: number | null
  decisions: number | null
}

/** The held meetings of one name, the earliest first. */
export interface Series {
  /** As the company calls it. */
  name: string
  kind: MeetingKind | null
  held: Held[]
}

const RUNNING = valueOf(cadenceFigures.meetings_without_actions)

const amount = (of: number | readonly unknown[] | undefined): number | null =>
  of === undefined ? null : typeof of === 'number' ? of : of.length

/** Held meetings by kind, and by name where each team or pair has its own, in the order in which the
 *  names first appear. Records without a name or a day are left out: they belong to no series. */
export function heldMeetings({ meetings = [], cadence = [] }: Company, at: string): Series[] {
  const rhythms = new Map(cadence.map(({ meeting = '', every }) => [meetingKey(meeting), every]))
  const series = new Map<string, Series>()
  // Names repeat: what each means is asked once.
  const byName = new Map<string, Series>()
  const seriesOf = (name: string): Series => {
    const known = byName.get(name)
    if (known !== undefined) return known
    const kind = meetingKind(name, rhythms.get(meetingKey(name)))
    const key = kind === null || isOfATeam(name) ? meetingKey(name) : kind
    const same = series.get(key) ?? { name, kind, held: [] }
    series.set(key, same)
    byName.set(name, same)
    return same
  }
  for (const [position, meeting] of meetings.entries()) {
    const { meeting: name, on, actions, decisions } = meeting
    if (name === undefined || on === undefined || on > at) continue
    seriesOf(name).held.push({
      path: `meetings[${position}]`,
      on,
      meeting,
      actions: amount(actions),
      decisions: amount(decisions),
    })
  }
  for (const { held } of series.values())
    held.sort((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
  return [...series.values()]
}

/** The last meetings of a series running that ended without an action; those before the first
 *  record that does not say are not counted. */
export function lastWithoutActions({ held }: Series): Held[] {
  let from = held.length
  while (from > 0 && held[from - 1]?.actions === 0) from--
  return held.slice(from)
}

/** The latest run of meetings without an action that a meeting with one ended, as many as count; null
 *  where there is none. */
export function endedWithoutActions(series: Series): { run: Held[]; next: Held } | null {
  const { held } = series
  for (let to = held.length - 1; to > 0; to--) {
    const next = held[to]
    if (!next?.actions) continue
    const run = lastWithoutActions({ ...series, held: held.slice(0, to) })
    if (run.length >= RUNNING) return { run, next }
  }
  return null
}
