import type { PlannedMeeting } from '../../analyses/cadence/plan.ts'
import type { Facts } from '../../analyses/facts.ts'
import { isOfATeam } from '../../analyses/meeting-kind.ts'
import { namesApart } from '../../analyses/person.ts'
import type { MeetingShown } from './shown.ts'

/** Who owns a meeting that every pair holds, and who comes, where it is asked for one person: the
 *  report sets the agenda of a one-on-one, the manager of managers holds a skip-level. What is written
 *  of a meeting that names its people stays. */
export function pairOf(
  { kind, name, written }: PlannedMeeting,
  { situation: { company }, reportingLines }: Facts,
  person: string | null,
): Partial<Pick<MeetingShown, 'owner' | 'owner_named' | 'who'>> {
  if (kind !== 'one_on_one' && kind !== 'skip_level') return {}
  if (person === null || isOfATeam(name) || Array.isArray(written?.entry.participants)) return {}
  const { people = [] } = company
  const { manager_of } = reportingLines()
  const nameAt = namesApart(people)
  const position = people.findIndex((_, at) => nameAt(at) === person)
  const manager = position < 0 ? undefined : manager_of(position)
  const above = manager === undefined || kind === 'one_on_one' ? manager : manager_of(manager)
  const who = above === undefined ? {} : { who: `${nameAt(above)} and ${person}` }
  if (kind === 'one_on_one') return { owner: person, owner_named: true, ...who }
  return above === undefined ? {} : { owner: nameAt(above), owner_named: true, ...who }
}
