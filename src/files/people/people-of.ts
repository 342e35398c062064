import type { Person } from '../../model/company.ts'
import { quoted } from '../found-words.ts'
import type { RowReport, Table, TableCell } from '../tables/table.ts'
import { dollarsOf, textOf } from './cell-text.ts'
import { leftStatus, type PersonColumn } from './column-names.ts'
import { type DayOrder, dayOf, dayOrderOf, isPlainDay } from './day-of.ts'
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

/** The text of a cell of a tidy table. */
const asWritten = (cell: TableCell | undefined): string | undefined =>
  cell === '' || typeof cell !== 'string' ? undefined : cell

/** Words for nobody. */
const NOBODY = /^(?:-+|n\/?a|none|null)$/i

/** Reads the text of a column; without the column it is never there. */
const cells =
  ({ is_tidy }: Table, columns: PeopleColumns, read = is_tidy ? asWritten : textOf) =>
  (...wanted: PersonColumn[]): Cell => {
    const positions = wanted.flatMap((column) => columns.get(column) ?? [])
    const [first, ...others] = positions
    if (first === undefined) return () => undefined
    if (others.length === 0) return (row) => read(row[first])
    return (row) => {
      for (const position of positions) {
        const text = read(row[position])
        if (text !== undefined) return text
      }
      return undefined
    }
  }

/** Reads a column of days in the order of day and month that the column shows. Days repeat: each is
 *  read once. */
function days(
  rows: readonly Row[],
  cell: Cell,
  said?: DayOrder,
): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  let order = said
  const read = (text: string): string | undefined => {
    const plain = dayOf(text, 'unknown')
    if (plain !== undefined) return plain
    order ??= dayOrderOf(rows.map((row) => cell(row) ?? ''))
    return order === 'unknown' ? undefined : dayOf(text, order)
  }
  return (text) => {
    if (isPlainDay(text)) return text
    const found = known.get(text)
    if (found !== undefined) return found
    const day = read(text)
    known.set(text, day)
    return day
  }
}

/** Says of a row that its person has left by the day asked about, and how that is known. */
function leaving(table: Table, columns: PeopleColumns, at: string) {
  const cell = cells(table, columns)
  const [status, left] = [cell('status'), cell('left_on')]
  const dayOfLeaving = days(table.rows, left)
  return (row: Row): string | undefined => {
    const state = status(row)
    if (state !== undefined && leftStatus.test(state)) return `has left (${state})`
    const last = left(row)
    const day = last === undefined ? undefined : dayOfLeaving(last)
    return day !== undefined && day < at ? `has left (${day})` : undefined
  }
}

type Told = { [key in keyof Person]: Person[key] | undefined }

/** Whether all is told of a person, as of most. */
const isWhole = (person: Told): person is Person =>
  person.id !== undefined &&
  person.name !== undefined &&
  person.title !== undefined &&
  person.department !== undefined &&
  person.manager_id !== undefined &&
  person.started_on !== undefined

/** A person with the keys that are told. */
function withoutMissing(person: Told): Person {
  const told = Object.entries(person).filter(([, value]) => value !== undefined)
  return Object.fromEntries(told)
}

/** The people that a table lists, in its order. Rows that name nobody are reported, and so are those
 *  of people who had left by the day asked about.
 *  @param order of day and month, where somebody said it */
export function peopleOf(
  table: Table,
  columns: PeopleColumns,
  at: string,
  order?: DayOrder,
): PeopleRead {
  const { rows, source_rows } = table
  const cell = cells(table, columns)
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
  const dayOfStart = days(rows, start, order)
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
    const reportsTo = manager(row)
    const started = start(row)
    const day = started === undefined ? undefined : dayOfStart(started)
    if (day === undefined && started !== undefined) {
      report(position, `the start ${quoted(started)} is no plain day and is left out`, true)
    }
    const costs = cost(row)
    const amount = costs === undefined ? undefined : dollarsOf(costs)
    if (amount === undefined && costs !== undefined) {
      report(position, `the cost ${quoted(costs)} is no amount in US dollars and is left out`, true)
    }
    const isNobody = reportsTo === undefined || NOBODY.test(reportsTo)
    const person: Told = {
      id: ownId,
      name,
      title: title(row),
      department: department(row),
      manager_id: isNobody ? undefined : called(reportsTo),
      started_on: day,
    }
    const told = isWhole(person) ? person : withoutMissing(person)
    if (amount !== undefined) told.annual_cost_usd = amount
    read.people.push(told)
    read.rows.push(position)
  }
  return read
}
