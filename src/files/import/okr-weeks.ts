import type { DayOrder } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell, TableRow } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { CHECK_IN_NAMES } from './check-in-columns.ts'
import { columnsNamed } from './columns.ts'
import {
  isOfObjectives,
  OKR_NAMES,
  type OkrColumn,
  type OkrColumns,
  okrColumns,
} from './okr-columns.ts'
import { rowAt } from './row-place.ts'
import type { Skipped } from './source.ts'

/** What a row says of a key result on a day. */
export interface Told {
  on: string
  /** The row, with what the others of the key result say where its own cells of the goal are blank. */
  row: TableRow
  sourceRow: number
  by?: string
}

/** A row of a table of OKRs, with the days of which others of its key result are. */
export interface OkrRow {
  row: TableRow
  sourceRow: number
  told: readonly Told[]
  /** Whether its days name different targets. */
  isMoved?: boolean
}

/** A sheet of key results that is filled in again each week, targets and all. */
export interface Weeks {
  columns: OkrColumns
  /** The columns of the day, and of who said it. */
  day: number
  by: number | undefined
}

/** Columns of which each day has its own. */
const OF_DAY = ['current', 'progress', 'confidence', 'status', 'notes'] as const

interface NamedRow {
  row: TableRow
  sourceRow: number
  /** Its objective, which may stand in a row above. */
  objective: string
  /** By which rows of one key result are told; empty where it names none. */
  key: string
}

/** The rows of a table with the key results they are of. */
function namedRows({ rows, source_rows }: Table, columns: OkrColumns): NamedRow[] {
  const at = (key: OkrColumn) => columns.get(key)?.[0]
  let objective = ''
  return rows.map((row, i) => {
    objective = textOf(row, at('objective')) || objective
    const name =
      textOf(row, at('id')) ||
      textOf(row, at('key_result')) ||
      textOf(row, at('measure')) ||
      (isOfObjectives(columns) ? objective : '')
    const unit = [textOf(row, at('department')), textOf(row, at('team'))]
    const key = name === '' ? '' : [objective, ...unit, name].map(plainName).join('\n')
    return { row, sourceRow: source_rows[i] ?? i, objective, key }
  })
}

/** The columns of a sheet whose rows tell one key result on several days; undefined of others. */
export function weeksOf(table: Table): Weeks | undefined {
  // "By" is a name beside a column of days, where in a table of goals it is a day.
  const header = table.header?.map((name) => (/^by$/i.test(name.trim()) ? '' : name)) ?? null
  const columns = okrColumns(header, table.rows)
  const { on, by } = CHECK_IN_NAMES
  const own = columnsNamed(table.header ?? [], { on, owner: OKR_NAMES.owner, by })
  const day = own.get('on')?.[0]
  if (columns === undefined || day === undefined) return undefined
  const said = ['current', 'progress', 'confidence'] as const
  if (!said.some((key) => columns.has(key))) return undefined
  const days = new Map<string, string>()
  const isAgain = ({ row, key }: NamedRow): boolean => {
    const text = textOf(row, day)
    if (key === '' || (dayOf(text, 'day_first') ?? dayOf(text, 'month_first')) === undefined)
      return false
    const before = days.get(key)
    days.set(key, text)
    return before !== undefined && before !== text
  }
  if (!namedRows(table, columns).some(isAgain)) return undefined
  return { columns, day, by: own.get('by')?.[0] }
}

/** The rows of a table of weeks, one for each key result, under their objectives. */
export function joinedRows(
  table: Table,
  weeks: Weeks,
  order: DayOrder,
): { rows: OkrRow[]; skipped: Skipped[] } {
  const skipped: Skipped[] = []
  const byObjective = Map.groupBy(namedRows(table, weeks.columns), ({ objective }) => objective)
  const rows = [...byObjective.values()].flatMap((group) =>
    [...Map.groupBy(group, ({ key }) => key)].flatMap(([key, all]): OkrRow[] => {
      if (key === '') return all.map((one) => ({ ...one, told: [] }))
      const dated = all.flatMap((one) => {
        const on = dayOf(textOf(one.row, weeks.day), order)
        return on === undefined ? [] : [{ ...one, on }]
      })
      // Where no day is known the last row is the goal.
      const used: readonly NamedRow[] = dated.length > 0 ? dated : all.slice(-1)
      for (const { row, sourceRow } of all.filter(
        (one) => !used.some((other) => other.sourceRow === one.sourceRow),
      )) {
        const text = textOf(row, weeks.day)
        const reason = text === '' ? 'the row names no day' : `"${text}" is not read as a day`
        skipped.push({ at: rowAt(table, sourceRow), reason })
      }
      return dated.length > 0 ? [joined(dated, weeks)] : used.map((one) => ({ ...one, told: [] }))
    }),
  )
  return { rows, skipped }
}

/** One row of a key result's: each cell as the latest day says it that says something, the baseline as
 *  the first; and what each day says. */
function joined(rows: readonly (NamedRow & { on: string })[], { columns, by }: Weeks): OkrRow {
  const ofDay = new Set(OF_DAY.flatMap((key) => columns.get(key) ?? []))
  const [baseline, objective] = [columns.get('baseline')?.[0], columns.get('objective')?.[0]]
  const sorted = rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const latest = sorted[sorted.length - 1] as NamedRow
  const row = latest.row.map((cell, column): TableCell => {
    if (column === objective) return latest.objective
    const says = ({ row }: NamedRow) => textOf(row, column) !== ''
    return (column === baseline ? sorted.find(says) : sorted.findLast(says))?.row[column] ?? cell
  })
  const told = sorted.map(({ on, sourceRow, row: own }): Told => {
    const who = textOf(own, by).replace(/^@/, '')
    const cells = row.map((cell, column) => (ofDay.has(column) ? (own[column] ?? null) : cell))
    return { on, sourceRow, row: cells, ...(who === '' ? {} : { by: who }) }
  })
  const target = columns.get('target')?.[0]
  const targets = new Set(sorted.map(({ row: own }) => textOf(own, target)).filter(Boolean))
  return { row, sourceRow: latest.sourceRow, told, isMoved: targets.size > 1 }
}
