import type { KeyResult } from '../../model/company.ts'
import type { DayOrder } from '../../model/dates.ts'
import { valueKey } from '../../model/value-key.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell, TableRow } from '../tables/table.ts'
import { BLANK, type DecimalMark } from './amount.ts'
import {
  assumptionsOf,
  type GuessedPart,
  type KeyResultText,
  keyResultOf,
} from './key-result-text.ts'
import type { OkrCollection, Unit } from './okr-collection.ts'
import { isOfObjectives, type OkrColumn, type OkrColumns } from './okr-columns.ts'
import { fillFromRow } from './okr-row.ts'
import { joinedRows, type OkrRow, type Told, type Weeks } from './okr-weeks.ts'
import { objectiveSaid } from './okr-words.ts'
import { plainText } from './plain-text.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type { Assumption, Skipped } from './source.ts'

type CheckIn = NonNullable<KeyResult['check_ins']>[number]
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
  /** Where it is filled in again each week. */
  weeks?: Weeks | undefined
}

interface Added {
  rows_read: number
  skipped: Skipped[]
  assumptions: Assumption[]
}

const VALUES = ['baseline', 'target', 'current'] as const

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
  added.skipped.push(...rowsLeftOut(table))
  const read = (words: string, row: TableRow): KeyResultText => {
    const said = keyResultOf(words, mark)
    fillFromRow(
      said.keyResult,
      (key) => cell(row, key),
      (key) => raw(row, key),
      mark,
      said.guessed,
    )
    return said
  }
  let objective = reading.objective
  let title: string | undefined
  const { weeks, order = 'unknown' } = reading
  const joined = weeks && joinedRows(table, weeks, order)
  added.skipped.push(...(joined?.skipped ?? []))
  for (const { row, sourceRow, told, isMoved } of joined?.rows ?? ownRows(table)) {
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
    const values = VALUES.flatMap((key) => cell(row, key) ?? [])
    const hasProgress = cell(row, 'progress') !== undefined
    const isResult = isOfObjectives(columns) && (hasProgress || values.length > 0)
    const words =
      cell(row, 'key_result') ?? cell(row, 'measure') ?? (isResult ? objective?.title : undefined)
    const owner = cell(row, 'owner')?.replace(/^@/, '')
    if (words === undefined) {
      if (named === undefined || objective === undefined)
        added.skipped.push({ at, reason: 'the row names no key result' })
      else {
        added.rows_read++
        added.assumptions.push(...leftOut(objective, owner, values, at))
      }
      continue
    }
    if (objective === undefined) {
      added.skipped.push({ at, reason: 'the row belongs to no objective' })
      continue
    }
    const { keyResult, guessed } = read(words, row)
    if (isResult) guessed.push(...namedByObjective(objective, owner))
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
    if (isMoved === true) {
      guessed.push({
        words: 'its target is that of the latest day, as its days name different ones',
        keys: ['target_value', 'target_pct'],
        settle: 'write one target there',
      })
    }
    const checkIns = told.flatMap((each) => checkInOf(each, read(words, each.row), table) ?? [])
    if (checkIns.length > 0) keyResult.check_ins = checkIns.map(({ checkIn }) => checkIn)
    added.assumptions.push(...assumptionsOf(keyResult, guessed, at))
    for (const { checkIn, sourceRow, assumptions } of checkIns) {
      okrs.places.set(checkIn, table.place(sourceRow, position('current') ?? 0))
      added.assumptions.push(...assumptions)
    }
    okrs.addKeyResult(
      objective,
      keyResult,
      table.place(
        sourceRow,
        position('key_result') ?? position('measure') ?? position('objective') ?? 0,
      ),
    )
    added.rows_read += Math.max(1, told.length)
  }
  return added
}

/** Gives an objective the owner that its row names, and says what else of that row has no place. */
function leftOut(
  objective: Objective,
  owner: string | undefined,
  values: readonly string[],
  at: Assumption['at'],
): Assumption[] {
  if (owner !== undefined) objective.owner ??= owner
  const left =
    objective.owner === owner ? values : [...(owner === undefined ? [] : [owner]), ...values]
  if (left.length === 0) return []
  const cells = left.map((cell) => `"${cell}"`).join(', ')
  const assumed = `${objective.title ?? ''}: the row names no key result, so that ${cells} ${left.length === 1 ? 'is' : 'are'} left out`
  return [{ at, assumed, settle: 'write its key result there' }]
}

/** Gives an objective the owner of its one row; of several that are named by it each has its own. */
function namedByObjective(objective: Objective, owner: string | undefined): GuessedPart[] {
  const isFirst = objective.key_results === undefined
  if (isFirst && owner !== undefined) objective.owner = owner
  if (isFirst) return []
  if (objective.owner !== owner) delete objective.owner
  const words = 'the row names no key result; its objective is taken for it'
  return [{ words, settle: 'give the table a column "Key result"' }]
}

const ownRows = ({ rows, source_rows }: Table): OkrRow[] =>
  rows.map((row, i) => ({ row, sourceRow: source_rows[i] ?? i, told: [] }))

/** What a row says of its day; undefined where it says neither value nor confidence. */
function checkInOf(
  { on, sourceRow, by }: Told,
  { keyResult, guessed }: KeyResultText,
  table: Table,
) {
  const checkIn: CheckIn = { on }
  const value = keyResult[valueKey(keyResult)]
  if (value !== undefined) checkIn.value = Number(value)
  if (keyResult.confidence !== undefined) checkIn.confidence = keyResult.confidence
  if (checkIn.value === undefined && checkIn.confidence === undefined) return undefined
  if (by !== undefined) checkIn.by = by
  if (keyResult.notes !== undefined) checkIn.note = keyResult.notes
  const ofValue = guessed.filter(({ keys }) => keys?.includes('current_value'))
  const assumptions = assumptionsOf(keyResult, ofValue, rowAt(table, sourceRow)).map((one) => ({
    ...one,
    of: checkIn,
    keys: ['value'],
  }))
  return { checkIn, sourceRow, assumptions }
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
