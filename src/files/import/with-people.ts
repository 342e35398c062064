import type { Person } from '../../model/company.ts'
import type { CompanyDocument } from '../document.ts'
import { asksForPeople } from './rights-from-tables.ts'
import type { SourceRead } from './source.ts'

/** Reads files, and again with the people that stand in them where a matrix hangs on who they are:
 *  they may come after it. */
export async function withPeople<T>(
  read: (people: readonly Person[]) => Promise<T>,
  readIn: (all: T) => readonly Pick<SourceRead, 'questions'>[],
  documentsIn: (all: T) => readonly CompanyDocument[],
  known: readonly Person[] = [],
): Promise<T> {
  const first = await read(known)
  if (!readIn(first).some(({ questions }) => asksForPeople(questions))) return first
  const found = documentsIn(first).flatMap(({ value }) => value.people ?? [])
  return found.length === 0 ? first : read([...known, ...found])
}
