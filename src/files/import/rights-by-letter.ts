import { enumerated } from '../../model/enumerated.ts'
import { plainColumn } from '../tables/plain-column.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { columnsNamed } from './columns.ts'
import { type Orientation, orientationOf, turned } from './matrix-orientation.ts'
import { plainText } from './plain-text.ts'
import {
  LETTERS,
  type Letter,
  type Matrix,
  type RightsEntry,
  type RightsRow,
  TASK_NAMES,
  type Way,
} from './rights-row.ts'

/** Parts written out, and what stands between two of them. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:responsible|recommends?)\b/gi, 'R'],
  [/\b(?:accountable|agrees?)\b/gi, 'A'],
  [/\bconsulted\b/gi, 'C'],
  [/\b(?:informed|input)\b/gi, 'I'],
  [/\bperforms?\b/gi, 'P'],
  [/\bdecides?\b/gi, 'D'],
  [/\s+and\s+/gi, '&'],
]

/** One letter or several (`A/R`, `R, A`, `R A`, `AR`), perhaps with a note in brackets. */
const PARTED = /^([RACIPD](?:(?:\s*[/,;+&]\s*|\s+)[RACIPD])*)(?:\s*\([^)]*\))?$/i
const JOINED = /^([RACIPD]{2,3})(?:\s*\([^)]*\))?$/
const NOTHING = /^(?:[-–—]|n\/?a)?$/i

function lettersOf(cell: string): Letter[] {
  const short = WORDS.reduce((text, [word, letter]) => text.replace(word, letter), cell)
  const [, letters = ''] = PARTED.exec(short) ?? JOINED.exec(short) ?? []
  return (letters.toUpperCase().match(/[RACIPD]/g) ?? []) as Letter[]
}

const isLettered = (cell: string): boolean => lettersOf(cell).length > 0

/** What a matrix leaves open, and the reading that is taken. */
export interface OpenReading {
  about: 'way' | 'orientation'
  taken: string
  /** The first row on which it hangs. */
  position: number
  /** How many rows hang on it. */
  rows: number
}

/** What somebody answered, by what it is about. */
type Answered = (about: OpenReading['about']) => string | undefined

export interface MatrixRead {
  rows: RightsRow[]
  open: OpenReading[]
}

/** Why a row of a table without a matrix is not read. */
export const NO_MATRIX = 'it is of no RACI or RAPID matrix'

/** The rows of the matrices in a table, which may hold several below each other, each with a header
 *  of its own; undefined where it holds none. */
export function matrixRows(
  table: Table,
  answered: Answered,
  isPerson: (name: string) => boolean,
): MatrixRead | undefined {
  const matrices = matricesIn(table)
  const read = matrices.map((matrix) => readMatrix(matrix, answered, isPerson))
  if (read.every((one) => one === undefined)) return undefined
  const rows = matrices.flatMap(
    ({ rows: left }, i) =>
      read[i]?.rows ?? left.map(({ position }) => ({ position, reason: NO_MATRIX })),
  )
  return { rows, open: read.flatMap((one) => one?.open ?? []) }
}

function matricesIn({ header, rows, sheet, source_rows }: Table): Matrix[] {
  if (header === null) return []
  let matrix = { header, process: sheet, rows: [] as { cells: string[]; position: number }[] }
  const matrices = [matrix]
  for (const [position, row] of rows.entries()) {
    const cells = row.map(textOf)
    const isApart = (source_rows[position] ?? 0) > (source_rows[position - 1] ?? -1) + 1
    if (!isHeader(cells, header, isApart)) {
      matrix.rows.push({ cells, position })
      continue
    }
    // A row just above the names of the roles says what the matrix is of.
    const above = matrix.rows.at(-1)
    const isTitled = above?.position === position - 1 && isBare(above.cells)
    if (isTitled) matrix.rows.pop()
    matrix = { header: cells, process: isTitled ? (above.cells[0] ?? null) : sheet, rows: [] }
    matrices.push(matrix)
  }
  return matrices
}

const textOf = (cell: TableCell): string => plainText(String(cell ?? ''))
const isNothing = (cell: string): boolean => NOTHING.test(cell)
/** Whether a row says nothing beside its first cell. */
const isBare = ([, ...rest]: readonly string[]): boolean => rest.every(isNothing)

/** Whether a row names roles again: it begins like the first header or stands apart from the rows
 *  above, and holds names and no letters. */
function isHeader(cells: readonly string[], header: readonly string[], isApart: boolean): boolean {
  const [first = '', ...rest] = cells
  const names = rest.filter((cell) => !isNothing(cell))
  const isAlike = first !== '' && plainColumn(first) === plainColumn(header[0] ?? '')
  return (isAlike || isApart) && names.length > 1 && !names.some(isLettered)
}

interface Roles {
  columns: readonly number[]
  /** How often each letter stands in them. */
  letters: ReadonlyMap<Letter, number>
}

/** Which columns are roles: those with letters in half of their cells at least. A matrix has two of
 *  them, no more other columns than roles, and two different letters; with D or P, which tables of
 *  other things hold too, also somebody who recommends. */
function rolesIn({ header, rows }: Matrix): Roles | undefined {
  const filledIn = (column: number) =>
    rows.flatMap(({ cells }) => {
      const cell = cells[column] ?? ''
      return isNothing(cell) || isBare(cells) ? [] : [cell]
    })
  const columns = header.map((name, column) => {
    const filled = filledIn(column)
    const lettered = filled.filter(isLettered)
    const isRole = column > 0 && lettered.length > 0 && lettered.length * 2 >= filled.length
    return { column, isRole: isRole && name.trim() !== '', isUsed: filled.length > 0, lettered }
  })
  const roles = columns.filter(({ isRole }) => isRole)
  const others = columns.filter(({ isRole, isUsed }) => isUsed && !isRole)
  const letters = new Map<Letter, number>()
  for (const letter of roles.flatMap(({ lettered }) => lettered.flatMap(lettersOf)))
    letters.set(letter, (letters.get(letter) ?? 0) + 1)
  const isPlain = !letters.has('D') && !letters.has('P')
  const isMatrix = letters.size > 1 && roles.length > 1 && roles.length >= others.length
  return isMatrix && (isPlain || letters.has('R'))
    ? { columns: roles.map(({ column }) => column), letters }
    : undefined
}

/** RAPID has D and P, RACI has C. Without any of them the column of decisions tells; with both it is
 *  open, and the reading that leaves out less is taken. */
function wayOf({ header }: Matrix, { letters, columns }: Roles): { way: Way; isOpen: boolean } {
  const ofRapid = (letters.get('D') ?? 0) + (letters.get('P') ?? 0)
  const ofRaci = letters.get('C') ?? 0
  const isOfDecisions = header
    .slice(0, columns[0])
    .some((name) => plainColumn(name).startsWith('decision'))
  if (ofRapid > 0 && ofRaci > 0) return { way: ofRapid > ofRaci ? 'rapid' : 'raci', isOpen: true }
  return { way: ofRapid > 0 || (ofRaci === 0 && isOfDecisions) ? 'rapid' : 'raci', isOpen: false }
}

function readMatrix(
  given: Matrix,
  answered: Answered,
  isPerson: (name: string) => boolean,
): MatrixRead | undefined {
  const roles = rolesIn(given)
  const [first] = given.rows
  if (roles === undefined || first === undefined) return undefined
  const hanging = { position: first.position, rows: given.rows.length }
  const open: OpenReading[] = []
  const told = orientationOf(given, roles.columns, isPerson)
  const orientation = (answered('orientation') as Orientation | undefined) ?? told.orientation
  if (told.isOpen && answered('orientation') === undefined)
    open.push({ about: 'orientation', taken: orientation, ...hanging })
  const matrix = orientation === 'roles_down' ? turned(given) : given
  const columns = orientation === 'roles_down' ? rolesIn(matrix) : roles
  if (columns === undefined) return undefined
  const { way: likely, isOpen } = wayOf(given, roles)
  const way = (isOpen ? (answered('way') as Way | undefined) : undefined) ?? likely
  if (isOpen && answered('way') === undefined) open.push({ about: 'way', taken: way, ...hanging })
  return { rows: rowsOf(matrix, columns.columns, way, orientation), open }
}

function rowsOf(
  matrix: Matrix,
  roles: readonly number[],
  way: Way,
  orientation: Orientation,
): RightsRow[] {
  const { header, rows } = matrix
  const named = columnsNamed(header.slice(0, roles[0]), TASK_NAMES)
  const processColumn = named.get('process')?.[0]
  const idColumn = named.get('id')?.[0]
  const before = [...header.keys()].slice(0, roles[0])
  const taskColumn =
    named.get('task')?.[0] ??
    before.find((column) => column !== processColumn && column !== idColumn) ??
    0
  // Rows without letters begin groups where the first row does; else nobody has a part in them.
  const hasGroups =
    orientation === 'tasks_down' && processColumn === undefined && isBare(rows[0]?.cells ?? [])
  let group = matrix.process
  let process = ''
  return rows.flatMap(({ cells, position, column }, row): RightsRow[] => {
    const place = column === undefined ? { position } : { position, column }
    const letters = roles.map((role) => cells[role] ?? '')
    const task = isNothing(cells[taskColumn] ?? '') ? '' : (cells[taskColumn] ?? '')
    // A process that is written once counts for the rows below it.
    process = (processColumn === undefined ? '' : cells[processColumn]) || process
    const isTitle = task === '' || (hasGroups && row + 1 < rows.length)
    if (letters.every(isNothing) && isTitle) {
      group = cells.find((cell) => !isNothing(cell)) ?? group
      return []
    }
    const known: readonly Letter[] = LETTERS[way]
    const isUnknown = (cell: string): boolean =>
      !isNothing(cell) &&
      (!isLettered(cell) || lettersOf(cell).some((letter) => !known.includes(letter)))
    const unknown = letters.find(isUnknown)
    if (unknown !== undefined) {
      return [{ ...place, reason: `"${unknown}" is none of ${enumerated(known)}` }]
    }
    if (task === '') return [{ ...place, reason: 'the row names no task' }]
    const holders: Required<RightsEntry>['holders'] = {}
    for (const [i, role] of roles.entries()) {
      for (const letter of lettersOf(letters[i] ?? ''))
        holders[letter] = [...(holders[letter] ?? []), (header[role] ?? '').trim()]
    }
    const called = cells[idColumn ?? -1] ?? ''
    const id = isNothing(called) ? '' : called
    return [{ ...place, entry: { way, id, task, process: process || group, holders } }]
  })
}
