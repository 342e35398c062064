import type { Person } from '../../model/company.ts'

/** What a person is called: the name, else the id, else the title, else the place in the list. */
export const nameOfPerson = ({ name, id, title }: Person, position: number): string =>
  name ?? id ?? title ?? `person ${position + 1}`

/** What a finding about a person is filed under: the id, else the name, else the title. */
export const subjectOfPerson = ({ name, id, title }: Person, position: number): string =>
  id ?? name ?? title ?? `person ${position + 1}`
