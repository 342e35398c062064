import type { Person } from '../../model/company.ts'
import { contractorsAmong } from '../../model/contractors.ts'
import type { Path } from '../../model/path.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument, Locate } from '../document.ts'
import { quoted } from '../found-words.ts'
import { dayOrder } from '../import/day-order.ts'
import { rowAt } from '../import/row-place.ts'
import type { ImportQuestion, ReadingContext, Skipped, UnreadColumns } from '../import/source.ts'
import type { TextPlace } from '../lines.ts'
import { problemIn } from '../report-problem.ts'
import type { RowReport, TableSource } from '../tables/table.ts'
import type { PersonColumn } from './column-names.ts'
import { type PeopleRead, peopleOf, readStarts } from './people-of.ts'
import { type PeopleColumns, peopleColumns } from './recognise.ts'
import { withStartColumn } from './start-column.ts'
import { turnNames } from './turn-names.ts'
import { columnsInWords, isMisspelt, unreadColumns } from './unread-columns.ts'

export interface PeopleDocuments {
  documents: (CompanyDocument & { locate: Locate })[]
  /** Rows that were left out, or read without one of their cells. */
  warnings: Problem[]
  /** Rows of the tables of people. */
  rows: number
  /** Those of them that were left out, by line or cell. */
  skipped: Skipped[]
  columns_not_read: UnreadColumns[]
  questions: readonly ImportQuestion[]
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
  left_on: ['left_on'],
  annual_cost_usd: ['annual_cost_usd'],
  employment_type: ['employment_type'],
}

/** The people of a file's tables as company documents; undefined where no table is one of people. */
export function peopleDocuments(
  tables: readonly TableSource[],
  context: ReadingContext,
): PeopleDocuments | undefined {
  const { file, at } = context
  const asked: ImportQuestion[] = []
  const reads = tables.flatMap((table) => {
    const named = table.header === null ? undefined : peopleColumns(table.header)
    if (named === undefined) return []
    const { columns, questions } = withStartColumn(table, named, context)
    asked.push(...questions)
    const read = peopleOf(table, columns, context)
    turnNames([read.people, read.left])
    return [{ table, columns, read }]
  })
  if (reads.length === 0) return undefined
  const { order, questions: ofDays } = orderOfStarts(reads, context)
  const questions = [...asked, ...ofDays, ...reads.flatMap(({ read }) => read.questions)]
  const found: PeopleDocuments = {
    documents: [],
    warnings: [],
    rows: 0,
    skipped: [],
    columns_not_read: [],
    questions,
  }
  for (const { table, columns, read } of reads) {
    const { people, count, unread } = read
    const starts = readStarts(unread, order === 'unknown' ? undefined : order)
    // Who starts later is no part of the headcount.
    const isHere = ({ started_on }: Person) => started_on === undefined || started_on <= at
    const here = people.filter(isHere)
    const statuses = statusesCounted(read, isHere)
    if (statuses.length > 0) found.warnings.push(statusesTold(table, columns, statuses, file))
    if (contractorsAmong(here) > 0) {
      found.warnings.push(contractorsTold(table, columns, here, file))
    }
    const value = read.left.length === 0 ? { people } : { people, left: read.left }
    found.documents.push({ file, value, locate: locateIn(table, columns, read) })
    const reports = [...count.reports, ...starts, ...read.reports]
    const left = unreadColumns(table.header ?? [], columns)
    const [first] = left
    if (first !== undefined) {
      const names = left.map((position) => table.header?.[position] ?? '')
      found.columns_not_read.push({ at: rowAt(table, table.header_row, first), columns: names })
      // An export has many columns that nobody means to be read: all are in the report of an import.
      const odd = left.filter((position) => isMisspelt(table.header?.[position] ?? ''))
      if (odd.length > 0) found.warnings.push(columnsTold(table, odd, file))
    }
    found.warnings.push(...told(table, reports, file))
    found.rows += count.row_count
    for (const { source_row, reason, is_read } of reports) {
      if (!is_read) found.skipped.push({ at: rowAt(table, source_row), reason })
    }
  }
  return found
}

interface ReadTable {
  table: TableSource
  columns: PeopleColumns
  read: PeopleRead
}

/** Whether the days on which people started name the day or the month first. */
function orderOfStarts(reads: readonly ReadTable[], context: ReadingContext) {
  const texts = reads.flatMap(({ read }) => read.unread.map(({ text }) => text))
  const placeOf = (position: number): number | string => {
    let left = position
    for (const { table, columns, read } of reads) {
      const start = read.unread[left]
      if (start !== undefined) return rowAt(table, start.source_row, columns.get('started_on'))
      left -= read.unread.length
    }
    throw new RangeError('no such start')
  }
  return dayOrder(texts, placeOf, context)
}

/** Where persons and their keys stand; what is missing stands at the start of its row. */
function locateIn(
  table: TableSource,
  columns: PeopleColumns,
  { rows, left_rows }: PeopleRead,
): Locate {
  const rowsOf = new Map<unknown, readonly number[]>([
    ['people', rows],
    ['left', left_rows],
  ])
  const value = ([list, index, key]: Path): TextPlace | undefined => {
    if (list === undefined) return table.place(0, 0)
    const listed = rowsOf.get(list)
    const position = listed?.[typeof index === 'number' ? index : 0]
    if (position === undefined) return undefined
    const row = table.row(position)
    const places = (columnsOf[String(key)] ?? []).flatMap((column) => columns.get(column) ?? [])
    const column = places.find((place) => (row[place] ?? '') !== '') ?? 0
    return table.place(position, column)
  }
  return { value, key: value }
}

const inSheet = (sheet: string | null): string => (sheet === null ? '' : `in the sheet ${sheet} `)

function columnsTold(
  { place, sheet, header, header_row }: TableSource,
  odd: readonly number[],
  file: string,
): Problem {
  const names = odd.map((position) => header?.[position] ?? '')
  const message = `${inSheet(sheet)}${columnsInWords(names)} ${names.length === 1 ? 'is' : 'are'} not read`
  return problemIn(file, message, {
    path: ['people'],
    place: place(header_row, odd[0] ?? 0),
    hint: 'docs/people-columns.md has the names that are read; rename one that is meant',
    severity: 'warning',
  })
}

/** The statuses that are not known, and of how many people who are counted. */
function statusesCounted(
  { people, rows, unknown_statuses }: PeopleRead,
  isHere: (person: Person) => boolean,
): [status: string, rows: number][] {
  if (unknown_statuses.size === 0) return []
  const counted = new Set(
    people.flatMap((person, position) => (isHere(person) ? [rows[position]] : [])),
  )
  return [...unknown_statuses]
    .map(([status, all]): [string, number] => [
      status,
      all.filter((row) => counted.has(row)).length,
    ])
    .filter(([, here]) => here > 0)
}

/** Statuses that are not known: who has one of them may have left, and is counted. */
function statusesTold(
  { place, sheet, header, header_row }: TableSource,
  columns: PeopleColumns,
  statuses: readonly [status: string, rows: number][],
  file: string,
): Problem {
  const column = columns.get('status') ?? 0
  const shown = statuses.slice(0, TOLD_AT_MOST).map(([status, rows]) => {
    return `${quoted(status)} (${rows} ${rows === 1 ? 'row' : 'rows'})`
  })
  const rest = statuses.length - shown.length
  const named = [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  const message = `${inSheet(sheet)}the column ${quoted(header?.[column] ?? '')} says ${named}: who has such a status is counted, since it does not say whether they have left`
  return problemIn(file, message, {
    path: ['people'],
    place: place(header_row, column),
    hint: 'write Inactive for who has left, and Active for who works here',
    severity: 'warning',
  })
}

/** Contractors are counted as people; the reader may mean a headcount without them. */
function contractorsTold(
  { place, sheet, header, header_row }: TableSource,
  columns: PeopleColumns,
  people: readonly Person[],
  file: string,
): Problem {
  const column = columns.get('employment_type') ?? 0
  const contractors = contractorsAmong(people)
  const message = `${inSheet(sheet)}${contractors} of ${people.length} ${people.length === 1 ? 'person' : 'people'} ${contractors === 1 ? 'is a contractor' : 'are contractors'} by the column ${quoted(header?.[column] ?? '')}, and ${contractors === 1 ? 'is' : 'are'} counted`
  return problemIn(file, message, {
    path: ['people'],
    place: place(header_row, column),
    hint: 'leave their rows out where the headcount is to be without them',
    severity: 'warning',
  })
}

function told({ place }: TableSource, reports: readonly RowReport[], file: string): Problem[] {
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
  const some = out === others ? ', left out' : out > 0 ? `, ${out} of them left out` : ''
  const message = `${others} more such ${others === 1 ? 'row' : 'rows'}${some}`
  return [
    ...problems,
    problemIn(file, message, {
      path: ['people'],
      place: place(next.source_row, 0),
      severity: 'warning',
    }),
  ]
}
