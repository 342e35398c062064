import type { Step } from '../../model/company.ts'
import type { Path } from '../../model/path.ts'
import { plainName } from '../../model/plain-name.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument, Locate } from '../document.ts'
import { rowAt } from '../import/row-place.ts'
import type { Skipped } from '../import/source.ts'
import { problemIn } from '../report-problem.ts'
import type { Table, TableCell } from '../tables/table.ts'

/** What a column of a list of steps is called, in lower case with words apart. */
const columns: Readonly<Record<string, readonly string[]>> = {
  process: ['process', 'process name'],
  id: ['id', 'step id'],
  name: ['step', 'step name', 'process step', 'activity'],
  kind: ['kind', 'type'],
  lane: ['lane', 'who', 'role', 'responsible', 'done by'],
  tool: ['tool', 'system', 'tool used'],
  output: ['output', 'expected output', 'result'],
  notes: ['notes', 'note'],
  people: ['people'],
  throughput_per_day: ['throughput', 'throughput per day'],
  capacity_per_day: ['capacity', 'capacity per day'],
  current_queue: ['queue', 'current queue', 'wip'],
  avg_wait_hours: ['wait', 'wait hours', 'avg wait hours', 'waiting hours'],
  avg_process_hours: ['process hours', 'avg process hours', 'work hours', 'work'],
  next: ['next', 'next step', 'next steps', 'then'],
}

const NUMBERS = new Set([
  'people',
  'throughput_per_day',
  'capacity_per_day',
  'current_queue',
  'avg_wait_hours',
  'avg_process_hours',
])
const KINDS = /^(?:task|decision|start|end|data)$/
const TOLD_AT_MOST = 5

/** Which column tells what of a step; undefined where the table is no list of steps: it needs the
 *  step and at least two things that only steps have. */
function stepColumns(header: readonly string[]): Map<string, number> | undefined {
  const names = header.map(plainName)
  const found = new Map<string, number>()
  for (const [key, known] of Object.entries(columns)) {
    const position = names.findIndex((name) => known.includes(name))
    if (position >= 0) found.set(key, position)
  }
  const told = [...found.keys()].filter(
    (key) => !['id', 'process', 'name', 'notes', 'kind'].includes(key),
  )
  return found.has('name') && told.length > 1 ? found : undefined
}

/** `Go-live (trained before); Training` as the steps that may come next. */
function nextOf(cell: string, names: ReadonlySet<string>): NonNullable<Step['next']> {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, to, when] = /^(.*?)\s*\(([^()]*)\)$/.exec(part) ?? []
      return to === undefined || when === undefined || names.has(part) ? { to: part } : { to, when }
    })
}

const textOf = (cell: TableCell | undefined): string => String(cell ?? '').trim()

/** The name of a process by its file. @example 'a/clinic-onboarding.csv' // => 'clinic onboarding' */
const nameOfFile = (file: string): string =>
  (file.split(/[\\/]/).at(-1) ?? file).replace(/\.\w+$/, '').replaceAll(/[-_]+/g, ' ')

export interface StepDocuments {
  documents: (CompanyDocument & { locate: Locate })[]
  warnings: Problem[]
  /** Rows without the name of a step. */
  skipped: Skipped[]
}

/** The steps of processes in a file's tables as company documents; undefined where no table is a list
 *  of steps. A column `process` parts them; without it the sheet or the file names the process. */
export function stepDocuments(tables: readonly Table[], file: string): StepDocuments | undefined {
  const found: StepDocuments = { documents: [], warnings: [], skipped: [] }
  for (const table of tables) {
    const known = table.header === null ? undefined : stepColumns(table.header)
    if (known !== undefined) addDocument(table, known, file, tables.length > 1, found)
  }
  return found.documents.length === 0 ? undefined : found
}

function addDocument(
  table: Table,
  known: ReadonlyMap<string, number>,
  file: string,
  isOneOfMany: boolean,
  found: StepDocuments,
): void {
  const cellOf = (row: readonly TableCell[], key: string) => row[known.get(key) ?? -1]
  const names = new Set(table.rows.map((row) => textOf(cellOf(row, 'name'))))
  const usual = isOneOfMany && table.sheet !== null ? table.sheet : nameOfFile(file)
  const processes = new Map<string, { steps: Step[]; rows: number[] }>()
  const wrong: Problem[] = []
  for (const [index, row] of table.rows.entries()) {
    const name = textOf(cellOf(row, 'name'))
    if (name === '') {
      const at = rowAt(table, table.source_rows[index] ?? 0)
      found.skipped.push({ at, reason: 'it names no step' })
      continue
    }
    const step: Record<string, unknown> = { name }
    for (const [key, column] of known) {
      const cell = row[column]
      const text = textOf(cell)
      if (text === '' || key === 'name' || key === 'process') continue
      const place = () => table.place(table.source_rows[index] ?? 0, column)
      const tell = (message: string) =>
        wrong.push(
          problemIn(file, message, { place: place(), severity: 'warning', path: ['processes'] }),
        )
      if (key === 'next') step[key] = nextOf(text, names)
      else if (NUMBERS.has(key)) {
        const value = typeof cell === 'number' ? cell : Number(text.replaceAll(',', ''))
        if (Number.isFinite(value) && value >= 0) step[key] = value
        else tell(`expected a number from 0 on for ${key}, found "${text}": left out`)
      } else if (key === 'kind') {
        if (KINDS.test(plainName(text))) step[key] = plainName(text)
        else tell(`expected task, decision, start, end or data, found "${text}": left out`)
      } else step[key] = text
    }
    const process = textOf(cellOf(row, 'process')) || usual
    const one = processes.get(process) ?? { steps: [], rows: [] }
    one.steps.push(step)
    one.rows.push(index)
    processes.set(process, one)
  }
  if (processes.size === 0) return
  const all = [...processes.values()]
  const locate = ([, process, key, step]: Path) => {
    const one = typeof process === 'number' ? all[process] : undefined
    const row = one?.rows[key === 'steps' && typeof step === 'number' ? step : 0]
    return row === undefined
      ? undefined
      : table.place(table.source_rows[row] ?? 0, known.get('name') ?? 0)
  }
  found.documents.push({
    file,
    value: { processes: [...processes].map(([name, { steps }]) => ({ name, steps })) },
    locate: { value: locate, key: locate },
  })
  found.warnings.push(...wrong.slice(0, TOLD_AT_MOST))
  if (wrong.length > TOLD_AT_MOST) {
    const message = `${wrong.length - TOLD_AT_MOST} more such cells are left out`
    found.warnings.push(problemIn(file, message, { severity: 'warning' }))
  }
}
