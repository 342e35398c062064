import { meetingKey } from '../meeting-kind.ts'
import { once } from '../once.ts'
import type { CadenceMeeting } from './cadence.ts'
import type { Series } from './held.ts'

/** Finds what a cadence says of meetings that are held: the entries of their kind, and those of their
 *  name whose kind is not plain. Of very many meetings each name is read once. */
export function entriesOfSeries(
  meetings: readonly CadenceMeeting[],
): (series: Pick<Series, 'kind' | 'name'>) => readonly CadenceMeeting[] {
  const byKind = once(() => Map.groupBy(meetings, ({ kind }) => kind))
  const byName = once(() => Map.groupBy(byKind().get(null) ?? [], ({ name }) => meetingKey(name)))
  return ({ kind, name }) => [
    ...(kind === null ? [] : (byKind().get(kind) ?? [])),
    ...(byName().get(meetingKey(name)) ?? []),
  ]
}
