import { groupWords, severalNames, titleWords } from '../../knowledge/decision-rights.ts'
import type { Company } from '../../model/company.ts'
import { peopleNamed } from '../different-people.ts'
import { once } from '../once.ts'

/** Whether an owner is several people or a group, by the words alone. */
const readsAsSeveral = (owner: string): boolean =>
  !titleWords.test(owner.trim()) && (severalNames.test(owner.trim()) || groupWords.test(owner))

/** Tells whether an owner is several people or a group, so that nobody in particular answers: not who
 *  is listed by that name ("Sands, Lou"). */
export function notOnePerson({ people = [], left = [] }: Company): (owner: string) => boolean {
  const listed = once(() => peopleNamed([...people, ...left]))
  return (owner) => readsAsSeveral(owner) && !listed().isKnown(owner)
}
