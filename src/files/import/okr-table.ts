import type { KeyResult } from '../../model/company.ts'
import type { DayOrder } from '../../model/dates.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { type Amount, amountOf, BLANK, type DecimalMark } from './amount.ts'
import { columnsNamed } from './columns.ts'
import {
  assumptionsOf,
  clearValues,
  type GuessedPart,
  keyResultOf,
  setValues,
} from './key-result-text.ts'
import type { OkrCollection, Unit } from './okr-collection.ts'
import { applyShare, applyStatus } from './okr-progress.ts'
import { objectiveSaid } from './okr-words.ts'
import { plainText } from './plain-text.ts'
import { isDoneWord, shareOf } from './progress.ts'
import { rowAt } from './row-place.ts'
import type { Assumption, Skipped } from './source.ts'

/** What tables of OKRs call their columns, best first. Names, not figures: they are ours. */
const NAMES = {
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

type OkrColumn = keyof typeof NAMES
export type OkrColumns = ReadonlyMap<OkrColumn, readonly number[]>

/** The columns of a table of OKRs; undefined where it is none: it has a column of key results, or
 *  one of objectives beside measures or values. */
export function okrColumns(header: readonly string[] | null): OkrColumns | undefined {
  if (header === null) return undefined
  const found = columnsNamed<OkrColumn>(header, NAMES)
  if (found.has('key_result')) return found
  const measures = ['measure', 'target', 'current', 'progress'] as const
  return found.has('objective') && measures.some((key) => found.has(key)) ? found : undefined
}

type Objective = ReturnType<OkrCollection['openObjective']>

interface Reading {
  mark: DecimalMark
  /** The objective that all rows belong to, where the table does not say. */
  objective?: Objective | undefined
  /** Whether days come before months in its dates. */
  order?: DayOrder
  /** The column that holds the target, of several that could. */
  target?: number
  open: (words: { id?: string; title: string }, sourceRow: number, unit?: Unit) => Objective
}

interface Added {
  rows_read: number
  skipped: Skipped[]
  assumptions: Assumption[]
}

/** A cell as one line; undefined where it is blank or says that there is nothing. */
const textOf = (cell: TableCell | undefined): string | undefined => {
  const text = plainText(String(cell ?? ''))
  return BLANK.test(text) ? undefined : text
}

/** Adds the key results of a table, row by row. */
export function addTable(
  table: Table,
  columns: OkrColumns,
  okrs: OkrCollection,
  reading: Reading,
): Added {
  const { mark } = reading
  const added: Added = { rows_read: 0, skipped: [], assumptions: [] }
  const position = (key: OkrColumn) =>
    key === 'target' ? (reading.target ?? columns.get(key)?.[0]) : columns.get(key)?.[0]
  const raw = (row: readonly TableCell[], key: OkrColumn) => {
    const column = position(key)
    return column === undefined ? null : (row[column] ?? null)
  }
  const cell = (row: readonly TableCell[], key: OkrColumn) => textOf(raw(row, key))
  for (const { source_row, reason, is_read } of table.reports) {
    if (!is_read) added.skipped.push({ at: rowAt(table, source_row), reason })
  }
  let objective = reading.objective
  let title: string | undefined
  for (const [i, row] of table.rows.entries()) {
    const sourceRow = table.source_rows[i] ?? i
    const at = rowAt(table, sourceRow)
    const named = cell(row, 'objective')
    if (named !== undefined && named !== title) {
      title = named
      const said = objectiveSaid(named) ?? { title: named }
      const id = cell(row, 'objective_id')
      objective = reading.open(
        id === undefined ? said : { ...said, id },
        sourceRow,
        unitOfRow(cell, row),
      )
    }
    const words = cell(row, 'key_result') ?? cell(row, 'measure')
    if (words === undefined) {
      if (named === undefined) added.skipped.push({ at, reason: 'the row names no key result' })
      else {
        added.rows_read++
        const owner = cell(row, 'owner')
        if (objective !== undefined && owner !== undefined)
          objective.owner = owner.replace(/^@/, '')
      }
      continue
    }
    if (objective === undefined) {
      added.skipped.push({ at, reason: 'the row belongs to no objective' })
      continue
    }
    const { keyResult, guessed } = keyResultOf(words, mark)
    fill(
      keyResult,
      (key) => cell(row, key),
      (key) => raw(row, key),
      mark,
      guessed,
    )
    const due = cell(row, 'due')
    const due_on = due === undefined ? undefined : dayOf(due, reading.order ?? 'unknown')
    if (due_on !== undefined) keyResult.milestone_dates = [{ title: 'Due', due_on }]
    else if (due !== undefined && dayOf(due, 'day_first') === undefined) {
      guessed.push({
        words: `the due date "${due}" is not used`,
        keys: ['milestone_dates'],
        settle: 'write it as YYYY-MM-DD',
      })
    }
    added.assumptions.push(...assumptionsOf(keyResult, guessed, at))
    okrs.addKeyResult(
      objective,
      keyResult,
      table.place(sourceRow, position('key_result') ?? position('measure') ?? 0),
    )
    added.rows_read++
  }
  return added
}

function unitOfRow(
  cell: (row: readonly TableCell[], key: OkrColumn) => string | undefined,
  row: readonly TableCell[],
): Unit | undefined {
  const team = cell(row, 'team')
  const department = cell(row, 'department')
  if (team !== undefined) return { kind: /^company$/i.test(team) ? 'company' : 'team', name: team }
  if (department === undefined) return undefined
  return { kind: /^company$/i.test(department) ? 'company' : 'department', name: department }
}

/** A target that is a limit: `< 2 %`, `at least 5`. */
const LIMIT =
  /^\s*(?:(<=?|≤|below|under|less than|at most|max\.?)|(>=?|≥|above|over|more than|at least|min\.?))\s*(.+)$/i
const LOWER = /^(?:lower|down|decrease|less|min(?:imi[sz]e)?|true|yes|↓)/i

/** Puts what the columns of a row say into a key result; columns go before its words. */
function fill(
  keyResult: KeyResult,
  cell: (key: OkrColumn) => string | undefined,
  raw: (key: OkrColumn) => TableCell,
  mark: DecimalMark,
  guessed: GuessedPart[],
): void {
  const amount = (key: OkrColumn): Amount | undefined => {
    const value = raw(key)
    if (typeof value === 'number') return { value, unit: null }
    const text = cell(key)
    return text === undefined ? undefined : amountOf(text, mark)
  }
  const owner = cell('owner')
  if (owner !== undefined) keyResult.owner = owner.replace(/^@/, '')
  const id = cell('id')
  if (id !== undefined) keyResult.id = id
  const notes = cell('notes')
  if (notes !== undefined) keyResult.notes = notes
  const weight = amount('weight')
  if (weight !== undefined && weight.value >= 0) keyResult.weight = weight.value
  setNumbers(keyResult, amount, cell, mark, guessed)
  const confidence = cell('confidence')
  const sure = confidence === undefined ? undefined : shareOf(confidence, mark)
  if (typeof sure === 'number' && sure >= 0 && sure <= 1) keyResult.confidence = sure
  const progress = String(raw('progress') ?? '')
  const share = shareOf(progress, mark)
  if (typeof share === 'number') {
    const guess = applyShare(keyResult, share)
    if (guess !== undefined) guessed.push(guess)
  } else if (share === undefined) applyStatus(keyResult, progress)
  const status = cell('status')
  if (status !== undefined) applyStatus(keyResult, status)
}

function setNumbers(
  keyResult: KeyResult,
  amount: (key: OkrColumn) => Amount | undefined,
  cell: (key: OkrColumn) => string | undefined,
  mark: DecimalMark,
  guessed: GuessedPart[],
): void {
  const goal = cell('target')
  const [, below, above, limit] = LIMIT.exec(goal ?? '') ?? []
  const target = limit === undefined ? amount('target') : amountOf(limit, mark)
  const current = amount('current')
  const baseline = amount('baseline')
  if (target === undefined && goal !== undefined && isDoneWord(goal) !== undefined) {
    keyResult.type = 'boolean'
    const now = cell('current')
    if (now !== undefined) applyStatus(keyResult, now)
    return
  }
  if (target === undefined && current === undefined && baseline === undefined) return
  const said = { ...keyResult }
  const unit = cell('unit')
  const isShare = unit !== undefined && /^(?:%|percent|pct|percentage)$/i.test(unit)
  const withUnit = (value: Amount | undefined) =>
    value === undefined || value.unit !== null || unit === undefined
      ? value
      : { ...value, unit: isShare ? '%' : unit }
  const direction = cell('direction')
  const from = baseline?.value ?? said.baseline_value ?? said.baseline_pct
  const to = target?.value ?? said.target_value ?? said.target_pct
  const isWay = from !== undefined && to !== undefined && from !== to
  const isLower =
    below !== undefined ||
    (above === undefined &&
      (direction !== undefined
        ? LOWER.test(direction)
        : isWay
          ? to < from
          : said.lower_is_better === true))
  const own = (value: number | undefined): Amount | undefined =>
    value === undefined
      ? undefined
      : { value, unit: said.target_pct === undefined ? (said.unit ?? null) : '%' }
  clearValues(keyResult)
  guessed.length = 0
  const values = {
    baseline: withUnit(baseline) ?? own(said.baseline_value ?? said.baseline_pct),
    current: withUnit(current) ?? own(said.current_value ?? said.current_pct),
    target: withUnit(target) ?? own(said.target_value ?? said.target_pct),
  }
  setValues(keyResult, values, isLower)
  if (said.type === 'control') keyResult.type = 'control'
}
