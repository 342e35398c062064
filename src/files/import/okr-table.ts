import type { DayOrder } from '../../model/dates.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { BLANK, type DecimalMark } from './amount.ts'
import { assumptionsOf, keyResultOf } from './key-result-text.ts'
import type { OkrCollection, Unit } from './okr-collection.ts'
import type { OkrColumn, OkrColumns } from './okr-columns.ts'
import { fillFromRow } from './okr-row.ts'
import { objectiveSaid } from './okr-words.ts'
import { plainText } from './plain-text.ts'
import { rowAt } from './row-place.ts'
import type { Assumption, Skipped } from './source.ts'

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
    fillFromRow(
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
