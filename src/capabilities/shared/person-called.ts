import type { Company } from '../../model/company.ts'

const plain = (text: string): string => text.trim().toLowerCase()

/** The full name of whom a short one means (`ana`, `Ana`): by id, name or title, else by a first
 *  name that only one person has; as it is written where nobody is known by it. */
export function personCalled({ people = [] }: Company, written: string): string {
  const typed = plain(written)
  const known = people.find(({ id, name, title }) =>
    [id, name, title].some((each) => each !== undefined && plain(each) === typed),
  )
  const byFirst = people.filter(({ name }) => plain((name ?? '').split(/\s/)[0] ?? '') === typed)
  const [first] = byFirst
  return known?.name ?? (byFirst.length === 1 ? first?.name : undefined) ?? written
}
