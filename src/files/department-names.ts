import type { Problem } from '../model/problem.ts'
import type { Locate } from './document.ts'
import { isMap } from './merge/traced.ts'
import { problemIn } from './report-problem.ts'

/** Names the departments whose goals stand under `department`, as teams' entries are written, and
 *  says so once. Without a name all such departments would be one. */
export function nameDepartments(
  { department_okrs: units }: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  if (!Array.isArray(units)) return []
  const positions: number[] = []
  for (const [position, unit] of units.entries()) {
    if (!isMap(unit) || unit.name !== undefined || typeof unit.department !== 'string') continue
    const named: Record<string, unknown> = unit
    named.name = unit.department
    positions.push(position)
  }
  const [first] = positions
  if (first === undefined) return []
  const path = ['department_okrs', first, 'department']
  const more = positions.length - 1
  const others = more === 0 ? '' : ` (and at ${more} more ${more === 1 ? 'place' : 'places'})`
  const message = `"department" is read as the name of the department${others}`
  const hint = 'write "name" for it; "department" says to which department a team belongs'
  return [problemIn(file, message, { path, place: locate.key(path), hint, severity: 'warning' })]
}
