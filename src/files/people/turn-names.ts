import type { Person } from '../../model/company.ts'
import { turnedName } from '../../model/turned-name.ts'

/** Puts the first name first where a table lists all its people as `Last, First`, and so in the names
 *  by which it calls managers. */
export function turnNames(lists: readonly (readonly Person[])[]): void {
  const turned = new Map<string, string>()
  for (const people of lists) {
    for (const { name } of people) {
      if (name === undefined) continue
      const other = turnedName(name)
      if (other === undefined) return
      turned.set(name, other)
    }
  }
  if (turned.size === 0) return
  for (const person of lists.flat()) {
    const { name, manager_id } = person
    if (name !== undefined) person.name = turned.get(name) ?? name
    if (manager_id !== undefined) person.manager_id = turned.get(manager_id) ?? manager_id
  }
}
