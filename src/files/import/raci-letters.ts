import type { Company } from '../../model/company.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { columnsNamed, plainName } from './columns.ts'
import { plainText } from './plain-text.ts'

type RaciRow = NonNullable<Company['raci']>[number]

/** A row of a responsibility matrix, as the company document has it. */
export type RaciEntry = RaciRow &
  Required<Pick<RaciRow, 'task' | 'responsible' | 'accountable' | 'consulted' | 'informed'>>

/** What the columns beside the roles are called. */
export const TASK_NAMES = {
  process: ['process', 'phase', 'area', 'workstream', 'group'],
  task: ['task', 'activity', 'deliverable', 'step', 'what', 'responsibility', 'decision'],
} as const

export const emptyEntry = (task: string, process: string | null): RaciEntry => ({
  ...(process === null || process === '' ? {} : { process }),
  task,
  responsible: [],
  accountable: [],
  consulted: [],
  informed: [],
})

const PARTS = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const

/** One letter or several (`A/R`, `R, A`), perhaps with a note in brackets. */
const LETTERS = /^([RACI](?:\s*[/,+&]?\s*[RACI])*)(?:\s*\([^)]*\))?$/i
const NOTHING = /^(?:[-–—]|n\/?a)?$/i

const lettersOf = (cell: string): (keyof typeof PARTS)[] =>
  ((LETTERS.exec(cell)?.[1] ?? '').toUpperCase().match(/[RACI]/g) ?? []) as (keyof typeof PARTS)[]

/** A matrix of a table: a column for each role, letters in its cells. */
interface Matrix {
  header: readonly string[]
  /** What its rows belong to until a row names another group. */
  process: string | null
  /** Its rows, by their position in the table. */
  rows: readonly { cells: readonly string[]; position: number }[]
}

export interface MatrixRow {
  position: number
  /** What it says; undefined where it only names the group of those below it. */
  entry?: RaciEntry
  /** Why it is not read. */
  reason?: string
}

/** The rows of the responsibility matrices in a table, which may hold several below each other, each
 *  with a header of its own; undefined where it holds none. */
export function matrixRows({ header, rows, sheet, source_rows }: Table): MatrixRow[] | undefined {
  if (header === null) return undefined
  let matrix: Matrix & { rows: { cells: readonly string[]; position: number }[] } = {
    header,
    process: sheet,
    rows: [],
  }
  const matrices = [matrix]
  for (const [position, row] of rows.entries()) {
    const cells = row.map(textOf)
    const isApart = (source_rows[position] ?? 0) > (source_rows[position - 1] ?? -1) + 1
    if (!isHeader(cells, header, isApart)) {
      matrix.rows.push({ cells, position })
      continue
    }
    // A row just above the names of the roles says what the matrix is of.
    const title = matrix.rows.findLast(({ cells: [, ...rest] }) => rest.every(isNothing))
    const isTitled = title !== undefined && title.position === position - 1
    matrix = { header: cells, process: isTitled ? (title.cells[0] ?? null) : sheet, rows: [] }
    matrices.push(matrix)
  }
  const read = matrices.map(readMatrix)
  if (read.every((one) => one === undefined)) return undefined
  return matrices.flatMap(
    ({ rows: left }, i) =>
      read[i] ??
      left.map(({ position }) => ({ position, reason: 'it is of no matrix of R, A, C, I' })),
  )
}

const textOf = (cell: TableCell): string => plainText(String(cell ?? ''))
const isNothing = (cell: string): boolean => NOTHING.test(cell)

/** Whether a row names roles again: it begins like the first header or stands apart from the rows
 *  above, and holds names and no letters. */
function isHeader(cells: readonly string[], header: readonly string[], isApart: boolean): boolean {
  const [first = '', ...rest] = cells
  const names = rest.filter((cell) => !isNothing(cell))
  const isAlike = first !== '' && plainName(first) === plainName(header[0] ?? '')
  return (isAlike || isApart) && names.length > 1 && !names.some((cell) => LETTERS.test(cell))
}

/** Which columns are roles: those with letters in half of their cells at least. A matrix has two of
 *  them, no more other columns than roles, and two different letters. */
function rolesIn({ header, rows }: Matrix): number[] | undefined {
  const filledIn = (column: number) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[column] ?? ''
      return isNothing(cell) || cells.slice(1).every(isNothing) ? [] : [cell]
    })
  const columns = header.map((name, column) => {
    const filled = filledIn(column)
    const lettered = filled.filter((cell) => LETTERS.test(cell))
    const isRole = column > 0 && lettered.length > 0 && lettered.length * 2 >= filled.length
    return { column, isRole: isRole && name.trim() !== '', isUsed: filled.length > 0, lettered }
  })
  const roles = columns.filter(({ isRole }) => isRole)
  const others = columns.filter(({ isRole, isUsed }) => isUsed && !isRole)
  const letters = new Set(roles.flatMap(({ lettered }) => lettered.flatMap(lettersOf)))
  const isMatrix = letters.size > 1 && roles.length > 1 && roles.length >= others.length
  return isMatrix ? roles.map(({ column }) => column) : undefined
}

function readMatrix(matrix: Matrix): MatrixRow[] | undefined {
  const { header, rows } = matrix
  const roles = rolesIn(matrix)
  if (roles === undefined) return undefined
  const named = columnsNamed(header.slice(0, roles[0]), TASK_NAMES)
  const processColumn = named.get('process')?.[0]
  const firstOther = processColumn === 0 && (roles[0] ?? 0) > 1 ? 1 : 0
  const taskColumn = named.get('task')?.[0] ?? firstOther
  let group = matrix.process
  let process = ''
  return rows.map(({ cells, position }) => {
    const letters = roles.map((column) => cells[column] ?? '')
    const task = cells[taskColumn] ?? ''
    if (letters.every(isNothing)) {
      const title = cells.find((cell) => !isNothing(cell))
      group = title ?? group
      return { position }
    }
    const unknown = letters.find((cell) => !isNothing(cell) && !LETTERS.test(cell))
    if (unknown !== undefined) return { position, reason: `"${unknown}" is none of R, A, C and I` }
    if (task === '') return { position, reason: 'the row names no task' }
    // A process that is written once counts for the rows below it.
    process = (processColumn === undefined ? '' : cells[processColumn]) || process
    const entry = emptyEntry(task, process || group)
    for (const [i, column] of roles.entries()) {
      for (const letter of lettersOf(letters[i] ?? '')) {
        entry[PARTS[letter]].push((header[column] ?? '').trim())
      }
    }
    return { position, entry }
  })
}
