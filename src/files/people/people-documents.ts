import type { Path } from '../../model/path.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument, Locate } from '../document.ts'
import type { TextPlace } from '../lines.ts'
import { problemIn } from '../report-problem.ts'
import type { RowReport, Table } from '../tables/table.ts'
import type { PersonColumn } from './column-names.ts'
import type { DayOrder } from './day-of.ts'
import { type PeopleRead, peopleOf } from './people-of.ts'
import { type PeopleColumns, peopleColumns } from './recognise.ts'

export interface PeopleDocuments {
  documents: (CompanyDocument & { locate: Locate })[]
  /** Rows that were left out, or read without one of their cells. */
  warnings: Problem[]
  /** Rows of the tables of people. */
  rows: number
  /** Those of them that were left out, by line or cell. */
  skipped: { at: number | string; reason: string }[]
}

/** Rows of one table that are told one by one. */
const TOLD_AT_MOST = 5

/** Columns that a key of a person may come from, best first. */
const columnsOf: Readonly<Record<string, readonly PersonColumn[]>> = {
  id: ['id', 'email'],
  name: ['name', 'first_name'],
  title: ['title'],
  department: ['department'],
  manager_id: ['manager_id', 'manager_email', 'manager', 'manager_name'],
  started_on: ['started_on'],
  annual_cost_usd: ['annual_cost_usd'],
}

/** The people of a file's tables as company documents; undefined where no table is one of people. */
export function peopleDocuments(
  tables: readonly Table[],
  file: string,
  at: string,
  order?: DayOrder,
): PeopleDocuments | undefined {
  const found: PeopleDocuments = { documents: [], warnings: [], rows: 0, skipped: [] }
  for (const table of tables) {
    const columns = table.header === null ? undefined : peopleColumns(table.header)
    if (columns === undefined) continue
    const read = peopleOf(table, columns, at, order)
    found.documents.push({
      file,
      value: { people: read.people },
      locate: locateIn(table, columns, read),
    })
    const reports = [...table.reports, ...read.reports]
    found.warnings.push(...told(table, reports, file))
    found.rows += table.row_count
    for (const { source_row, reason, is_read } of reports) {
      const { line, cell } = table.place(source_row, 0)
      if (!is_read) found.skipped.push({ at: cell ?? line, reason })
    }
  }
  return found.documents.length === 0 ? undefined : found
}

/** Where persons and their keys stand; what is missing stands at the start of its row. */
function locateIn(table: Table, columns: PeopleColumns, { rows }: PeopleRead): Locate {
  const value = ([list, index, key]: Path): TextPlace | undefined => {
    if (list === undefined) return table.place(0, 0)
    if (list !== 'people') return undefined
    const position = typeof index === 'number' ? rows[index] : rows[0]
    if (position === undefined) return undefined
    const row = table.rows[position] ?? []
    const places = (columnsOf[String(key)] ?? []).flatMap((column) => columns.get(column) ?? [])
    const column = places.find((place) => (row[place] ?? '') !== '') ?? 0
    return table.place(table.source_rows[position] ?? 0, column)
  }
  return { value, key: value }
}

function told({ place }: Table, reports: readonly RowReport[], file: string): Problem[] {
  const inOrder = reports.toSorted((a, b) => a.source_row - b.source_row)
  const problems = inOrder.slice(0, TOLD_AT_MOST).map(({ source_row, reason, is_read }) => {
    const at = place(source_row, 0)
    const row = at.cell === undefined ? `row ${at.line}` : `row ${at.line} (${at.cell})`
    return problemIn(file, `${row}${is_read ? '' : ' is left out'}: ${reason}`, {
      path: ['people'],
      place: at,
      hint: 'correct the row in the file, where it is wrong',
      severity: 'warning',
    })
  })
  const [next] = inOrder.slice(TOLD_AT_MOST)
  if (next === undefined) return problems
  const others = inOrder.length - TOLD_AT_MOST
  const out = inOrder.slice(TOLD_AT_MOST).filter(({ is_read }) => !is_read).length
  const message = `${others} more such ${others === 1 ? 'row' : 'rows'}, of which ${out} left out`
  return [
    ...problems,
    problemIn(file, message, {
      path: ['people'],
      place: place(next.source_row, 0),
      severity: 'warning',
    }),
  ]
}
