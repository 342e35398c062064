import type { Person } from '../../model/company.ts'
import { quoted } from '../found-words.ts'
import type { RowReport, Table, TableCell } from '../tables/table.ts'
import { dollarsOf, textOf } from './cell-text.ts'
import { leftStatus, type PersonColumn } from './column-names.ts'
import { type DayOrder, dayOf, dayOrderOf } from './day-of.ts'
import { managerNames } from './manager-names.ts'
import type { PeopleColumns } from './recognise.ts'

export interface PeopleRead {
  people: Person[]
  /** For each person the position of their row in the table. */
  rows: number[]
  reports: RowReport[]
}

type Row = readonly TableCell[]
type Cell = (row: Row) => string | undefined

/** Words for nobody. */
const NOBODY = /^(?:-+|n\/?a|none|null)$/i

/** Reads the text of a column; without the column it is never there. */
const cells =
  (columns: PeopleColumns) =>
  (...wanted: PersonColumn[]): Cell => {
    const positions = wanted.flatMap((column) => columns.get(column) ?? [])
    const [first, ...others] = positions
    if (first === undefined) return () => undefined
    if (others.length === 0) return (row) => textOf(row[first])
    return (row) => {
      for (const position of positions) {
        const text = textOf(row[position])
        if (text !== undefined) return text
      }
      return undefined
    }
  }

/** Reads a column of days in the order of day and month that the column shows. Days repeat: each is
 *  read once. */
function days(rows: readonly Row[], cell: Cell): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  let order: DayOrder | undefined
  const read = (text: string): string | undefined => {
    const plain = dayOf(text, 'unknown')
    if (plain !== undefined) return plain
    order ??= dayOrderOf(rows.map((row) => cell(row) ?? ''))
    return order === 'unknown' ? undefined : dayOf(text, order)
  }
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const day = read(text)
    known.set(text, day)
    return day
  }
}

/** Says of a row that its person has left by the day asked about, and how that is known. */
function leaving({ rows }: Table, columns: PeopleColumns, at: string) {
  const cell = cells(columns)
  const [status, left] = [cell('status'), cell('left_on')]
  const dayOfLeaving = days(rows, left)
  return (row: Row): string | undefined => {
    const state = status(row)
    if (state !== undefined && leftStatus.test(state)) return `has left (${state})`
    const last = left(row)
    const day = last === undefined ? undefined : dayOfLeaving(last)
    return day !== undefined && day < at ? `has left (${day})` : undefined
  }
}

/** The people that a table lists, in its order. Rows that name nobody are reported, and so are those
 *  of people who had left by the day asked about. */
export function peopleOf(table: Table, columns: PeopleColumns, at: string): PeopleRead {
  const { rows, source_rows } = table
  const cell = cells(columns)
  const [id, whole, first, last] = [
    cell('id', 'email'),
    cell('name'),
    cell('first_name'),
    cell('last_name'),
  ]
  const [title, department] = [cell('title'), cell('department')]
  const manager = cell('manager_id', 'manager_email', 'manager', 'manager_name')
  const [start, cost] = [cell('started_on'), cell('annual_cost_usd')]
  const called = managerNames(rows, columns)
  const hasLeft = leaving(table, columns, at)
  const dayOfStart = days(rows, start)
  const read: PeopleRead = { people: [], rows: [], reports: [] }
  const report = (position: number, reason: string, is_read: boolean) =>
    read.reports.push({ source_row: source_rows[position] ?? position, reason, is_read })
  for (let position = 0; position < rows.length; position++) {
    const row = rows[position] ?? []
    const ownId = id(row)
    const name = whole(row) ?? ([first(row), last(row)].filter(Boolean).join(' ') || undefined)
    const gone = hasLeft(row)
    if (gone !== undefined || (ownId === undefined && name === undefined)) {
      report(position, gone ?? 'neither an id nor a name', false)
      continue
    }
    const person: Person = {}
    if (ownId !== undefined) person.id = ownId
    if (name !== undefined) person.name = name
    const ownTitle = title(row)
    if (ownTitle !== undefined) person.title = ownTitle
    const ownDepartment = department(row)
    if (ownDepartment !== undefined) person.department = ownDepartment
    const reportsTo = manager(row)
    if (reportsTo !== undefined && !NOBODY.test(reportsTo)) person.manager_id = called(reportsTo)
    const started = start(row)
    const day = started === undefined ? undefined : dayOfStart(started)
    if (day !== undefined) person.started_on = day
    else if (started !== undefined) {
      report(position, `the start ${quoted(started)} is no plain day and is left out`, true)
    }
    const costs = cost(row)
    const amount = costs === undefined ? undefined : dollarsOf(costs)
    if (amount !== undefined) person.annual_cost_usd = amount
    else if (costs !== undefined) {
      report(position, `the cost ${quoted(costs)} is no amount in US dollars and is left out`, true)
    }
    read.people.push(person)
    read.rows.push(position)
  }
  return read
}
