import { plainColumn } from '../tables/plain-column.ts'
import { type Matrix, TASK_NAMES } from './rights-row.ts'

/** Whether the tasks of a matrix stand below each other, or its roles. */
export type Orientation = 'tasks_down' | 'roles_down'

/** What a column of roles is called. */
const ROLE_NAMES = new Set(
  'role,roles,person,people,who,member,team member,stakeholder,position,employee'.split(','),
)
const TASKS = new Set<string>([...Object.values(TASK_NAMES).flat(), 'decisions', 'tasks'])

/** Words by which a name is one of a role: at its beginning, at its end, or all of it. */
const ROLE =
  /^(?:s?vp|evp|vice president|head|director|chief|manager|lead)\b|\b(?:leads?|managers?|directors?|heads?|officers?|owners?|engineers?|developers?|designers?|analysts?|teams?|presidents?|founders?|controllers?|sponsors?|customers?|vendors?)$|^c[a-z]{1,2}o$/i

/** How a matrix stands: by the name of its first column, else by which of its edges names roles or
 *  people; open where neither does, and then tasks are taken to stand below each other. */
export function orientationOf(
  { header, rows }: Matrix,
  roleColumns: readonly number[],
  isPerson: (name: string) => boolean,
): { orientation: Orientation; isOpen: boolean } {
  const first = plainColumn(header[0] ?? '')
  if (ROLE_NAMES.has(first)) return { orientation: 'roles_down', isOpen: false }
  if (TASKS.has(first)) return { orientation: 'tasks_down', isOpen: false }
  const isMostlyRoles = (names: readonly string[]): boolean =>
    names.filter((name) => ROLE.test(name.trim()) || isPerson(name.trim())).length * 2 >
    names.length
  if (isMostlyRoles(roleColumns.map((column) => header[column] ?? '')))
    return { orientation: 'tasks_down', isOpen: false }
  const isTurned = isMostlyRoles(rows.map(({ cells }) => cells[0] ?? ''))
  return { orientation: isTurned ? 'roles_down' : 'tasks_down', isOpen: !isTurned }
}

/** The same matrix with its tasks below each other; each stands where its column begins. */
export function turned({ header, rows, process }: Matrix): Matrix {
  const [first] = rows
  const named = header.flatMap((name, column) =>
    column > 0 && name.trim() !== '' ? [{ name, column }] : [],
  )
  return {
    header: ['task', ...rows.map(({ cells }) => cells[0] ?? '')],
    process,
    rows: named.map(({ name, column }) => ({
      cells: [name, ...rows.map(({ cells }) => cells[column] ?? '')],
      position: first?.position ?? 0,
      column,
    })),
  }
}
