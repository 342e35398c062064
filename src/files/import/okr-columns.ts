import { plainColumn } from '../tables/plain-column.ts'
import type { TableCell } from '../tables/table.ts'
import { amountOf, BLANK, LIMIT } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { isDoneWord } from './progress.ts'

/** What tables of OKRs call their columns, best first. Names, not figures: they are ours. */
export const OKR_NAMES = {
  objective_id: ['objective id', 'obj id', 'o id', 'objective #', 'objective no'],
  objective: [
    'objective',
    'objectives',
    'objective name',
    'objective title',
    'obj',
    'o',
    'okr',
    'strategic objective',
  ],
  id: ['key result id', 'kr id', 'kr #', 'kr no', 'kr number', 'id', '#', 'no'],
  key_result: [
    'key result',
    'key results',
    'kr',
    'krs',
    'key result kr',
    'key result description',
    'key result title',
    'key result name',
    'kr description',
    'kr title',
    'kr name',
    'keyresult',
  ],
  measure: [
    'measure',
    'metric',
    'result',
    'description',
    'title',
    'name',
    'what',
    'kpi',
    'outcome',
  ],
  owner: [
    'owner',
    'key result owner',
    'kr owner',
    'dri',
    'lead',
    'responsible',
    'accountable',
    'assignee',
    'assigned to',
    'who',
    'person',
    'champion',
  ],
  baseline: [
    'baseline',
    'baseline value',
    'start',
    'start value',
    'starting value',
    'starting point',
    'initial',
    'initial value',
    'from',
    'was',
    'base',
  ],
  target: [
    'target',
    'target value',
    'goal',
    'goals',
    'goal value',
    'to',
    'end value',
    'committed',
    'commit',
    'committed target',
    'stretch',
    'stretch target',
    'stretch goal',
    'target q1',
    'target q2',
    'target q3',
    'target q4',
    'eoq target',
    'year end target',
    'annual target',
  ],
  current: [
    'current',
    'current value',
    'actual',
    'actual value',
    'now',
    'latest',
    'latest value',
    'value',
    'today',
    'actuals',
    'result to date',
    'new value',
    'value today',
  ],
  progress: [
    'progress',
    'progress %',
    '% progress',
    '% complete',
    '% completed',
    'percent complete',
    'complete',
    'completion',
    '% done',
    'score',
    'grade',
    'attainment',
    'attainment %',
    '% achieved',
    'progress pct',
  ],
  status: ['status', 'state', 'rag', 'done', 'achieved'],
  unit: ['unit', 'units', 'unit of measure', 'uom'],
  due: ['due', 'due date', 'due on', 'deadline', 'by', 'by when', 'end date', 'target date'],
  confidence: ['confidence', 'confidence level', 'owner confidence'],
  team: ['team', 'squad', 'tribe'],
  department: ['department', 'dept', 'function', 'area', 'division'],
  weight: ['weight', 'weighting'],
  notes: ['notes', 'note', 'comment', 'comments', 'remarks'],
  direction: ['direction', 'lower is better', 'good is'],
  quarter: ['quarter', 'period', 'cycle'],
} as const satisfies Record<string, readonly string[]>

export type OkrColumn = keyof typeof OKR_NAMES
export type OkrColumns = ReadonlyMap<OkrColumn, readonly number[]>

/** The columns of a table of OKRs; undefined where it is none: it has a column of key results, or
 *  one of objectives beside measures or values. */
export function okrColumns(
  header: readonly string[] | null,
  rows: readonly (readonly TableCell[])[] = [],
): OkrColumns | undefined {
  if (header === null) return undefined
  const named = columnsNamed<OkrColumn>(header, OKR_NAMES)
  const found = named.has('key_result') ? named : withGoals(named, header, rows)
  if (found.has('key_result')) return found
  const measures = ['measure', 'target', 'current', 'progress'] as const
  return found.has('objective') && measures.some((key) => found.has(key)) ? found : undefined
}

/** A column *Goal* of sentences is no target: it names key results, or objectives where measures stand
 *  beside it. */
function withGoals(
  found: OkrColumns,
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
): OkrColumns {
  const all = found.get('target') ?? []
  const goal = all.find((column) => /^goals?$/.test(plainColumn(header[column] ?? '')))
  if (goal === undefined || !isOfWords(rows, goal)) return found
  const targets = all.filter((column) => column !== goal)
  const [hasObjectives, hasMeasures] = [found.has('objective'), found.has('measure')]
  const hasValues = targets.length > 0 || found.has('current') || found.has('progress')
  if (hasObjectives ? hasMeasures : !hasValues) return found
  const columns = new Map(found).set(hasMeasures ? 'objective' : 'key_result', [goal])
  if (targets.length > 0) columns.set('target', targets)
  else columns.delete('target')
  return columns
}

/** Whether most cells of a column are neither numbers nor limits nor words such as "done". */
function isOfWords(rows: readonly (readonly TableCell[])[], column: number): boolean {
  const cells = rows
    .map((row) => String(row[column] ?? '').trim())
    .filter((cell) => !BLANK.test(cell))
  const isValue = (cell: string) =>
    amountOf(LIMIT.exec(cell)?.[3] ?? cell) !== undefined || isDoneWord(cell) !== undefined
  return cells.filter(isValue).length * 2 < cells.length
}

/** Whether its rows are objectives and their values, as no column names key results or measures. */
export const isOfObjectives = (columns: OkrColumns): boolean =>
  !columns.has('key_result') && !columns.has('measure')
