import type { Process } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'

/** Finds processes by what is written of them elsewhere: their name, else their id, however hands
 *  write it; of several alike the first.
 *  @returns the position in the list; undefined where no process is called so */
export function processPositions(
  processes: readonly Process[],
): (called: string) => number | undefined {
  const names = new Map<string, number>()
  const ids = new Map<string, number>()
  const add = (positions: Map<string, number>, called: string, position: number) => {
    const known = plainName(called)
    if (!positions.has(known)) positions.set(known, position)
  }
  processes.forEach(({ id, name }, position) => {
    if (name !== undefined) add(names, name, position)
    if (id !== undefined) add(ids, id, position)
  })
  return (called) => {
    const known = plainName(called)
    return names.get(known) ?? ids.get(known)
  }
}
