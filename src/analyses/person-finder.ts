import type { Company } from '../model/company.ts'
import { plainName } from './shared-words.ts'

/** Finds the person whom a text names, as its position in `people`: by id, else by name, else by a
 *  title that only one person has. Undefined where the data hold nobody of that name.
 *  @example personFinder([{ id: 'p1', name: 'Ana Alba', title: 'CEO' }])('ana alba') // => 0 */
export function personFinder(
  people: Company['people'] = [],
): (written: string) => number | undefined {
  const ids = new Map<string, number>()
  const names = new Map<string, number>()
  const titles = new Map<string, number | undefined>()
  const enter = (found: Map<string, number>, text: string | undefined, position: number): void => {
    const plain = plainName(text ?? '')
    if (plain !== '' && !found.has(plain)) found.set(plain, position)
  }
  for (const [position, { id, name, title }] of people.entries()) {
    enter(ids, id, position)
    enter(names, name, position)
    const plain = plainName(title ?? '')
    if (plain !== '') titles.set(plain, titles.has(plain) ? undefined : position)
  }
  return (written) => {
    const plain = plainName(written)
    return ids.get(plain) ?? names.get(plain) ?? titles.get(plain)
  }
}
