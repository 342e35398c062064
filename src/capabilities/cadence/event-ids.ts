import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import { isOfATeam } from '../../analyses/meeting-kind.ts'
import { plainName } from '../../model/plain-name.ts'
import { shortId } from '../shared/short-id.ts'

/** What tells two meetings apart, from what seldom changes to what often does. */
const tellers: readonly ((one: PlannedMeeting) => unknown)[] = [
  ({ name }) => plainName(name),
  ({ written }) => plainName(written?.entry.owner ?? ''),
  ({ every }) => every,
  ({ written }) => {
    const { participants } = written?.entry ?? {}
    return Array.isArray(participants) ? participants.map(plainName).sort() : participants
  },
  ({ minutes }) => minutes,
]

/** What a meeting is known by: its kind, and where each team has its own or the kind is not plain its
 *  own name. Ids outlive an export without names, so they tell none. */
const baseOf = ({ kind, name }: PlannedMeeting): string =>
  kind === null || isOfATeam(name) ? `own-${shortId(plainName(name))}` : kind

/** The first word by which all of some meetings differ, else all words together. */
function keysOf(some: readonly PlannedMeeting[]): string[] {
  for (const tell of tellers) {
    const keys = some.map((one) => JSON.stringify(tell(one)) ?? '')
    if (new Set(keys).size === some.length) return keys
  }
  return some.map((one) => JSON.stringify(tellers.map((tell) => tell(one) ?? null)))
}

/** The ids of meetings in a calendar. They hang on the meeting and neither on the company's name nor
 *  on the order of the files, so that a later export updates and does not double. Of several of one
 *  kind the one with the playbook's name, else the first by what tells them apart, has the kind's id
 *  alone: it keeps that while others come and go. */
export function eventIds(planned: readonly PlannedMeeting[]): Map<PlannedMeeting, string> {
  const ids = new Map<PlannedMeeting, string>()
  for (const [base, some] of Map.groupBy(planned, baseOf)) {
    const keys = keysOf(some)
    const sorted = some
      .map((one, i) => ({ one, key: keys[i] ?? '', isOther: Number(one.name !== one.kind) }))
      .sort((a, b) => a.isOther - b.isOther || (a.key < b.key ? -1 : Number(a.key > b.key)))
    let same = 0
    for (const [i, { one, key }] of sorted.entries()) {
      const before = sorted[i - 1]
      same = before?.key === key ? same + 1 : 0
      const told = same === 0 ? shortId(key) : `${shortId(key)}.${same}`
      ids.set(one, i === 0 ? base : `${base}.${told}`)
    }
  }
  return ids
}
