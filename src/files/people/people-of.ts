import type { Person } from '../../model/company.ts'
import type { DayOrder } from '../../model/dates.ts'
import { isOpenPosition } from '../../model/plain-name.ts'
import { sumsUp } from '../../model/sums-up.ts'
import { quoted } from '../found-words.ts'
import type { ImportQuestion, ReadingContext } from '../import/source.ts'
import type { RowCount, RowReport, TableCell, TableRow, TableSource } from '../tables/table.ts'
import { textOf } from './cell-text.ts'
import { costReader } from './costs.ts'
import { dayOf, dayOrderOf, isPlainDay } from './day-of.ts'
import { managerNames } from './manager-names.ts'
import { personNames, positions, textIn } from './person-name.ts'
import type { PeopleColumns } from './recognise.ts'
import { hasLeftBy } from './status-words.ts'

/** A start that is not written as a day is to be: others of its column may tell how to read it. */
export interface UnreadStart {
  text: string
  source_row: number
  /** Undefined where the row names nobody. */
  person: Person | undefined
}

export interface PeopleRead {
  people: Person[]
  /** For each person the position of their row in the source. */
  rows: number[]
  /** Those who have left, and their rows. */
  left: Person[]
  left_rows: number[]
  /** The rows of the table, and what is wrong with them as such. */
  count: RowCount
  /** What is wrong with the people. */
  reports: RowReport[]
  unread: UnreadStart[]
  /** What is open in how the costs are written. */
  questions: readonly ImportQuestion[]
  /** Statuses that are not known, with the rows that have each. */
  unknown_statuses: ReadonlyMap<string, readonly number[]>
}

/** Reads a column in which texts repeat: each is looked at, and kept, once. */
function repeating([column]: readonly number[]): (row: TableRow) => string | undefined {
  if (column === undefined) return () => undefined
  const known = new Map<TableCell | undefined, string | undefined>()
  return (row) => {
    const cell = row[column]
    const before = known.get(cell)
    if (before !== undefined) return before
    const text = textOf(cell)
    known.set(cell, text)
    return text
  }
}

/** Asks of each text once: statuses repeat. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}

/** Reads days that may be written in another way. Days repeat: each is read once. */
function dayReader(order: () => DayOrder): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (text) => {
    if (isPlainDay(text)) return text
    if (!known.has(text)) known.set(text, dayOf(text, 'unknown') ?? dayOf(text, order()))
    return known.get(text)
  }
}

interface Leaving {
  because: string
  /** The last day, where it is known and past. */
  left_on: string | undefined
}

/** Says of a row that its person has left by the day asked about, and how that is known. Statuses
 *  of the others that are not known are counted. */
function leaving(source: TableSource, columns: PeopleColumns, at: string) {
  const of = positions(columns)
  const [status, left] = [of('status'), of('left_on')]
  let order: DayOrder | undefined
  const dayOfLeaving = dayReader(() => {
    if (order !== undefined) return order
    const days = new Set<string>()
    source.scan((row) => days.add(textIn(row, left) ?? ''))
    order = dayOrderOf(days)
    return order
  })
  const stateOf = remembered((state) => hasLeftBy(state) ?? 'unknown')
  const unknown = new Map<string, number[]>()
  const lastDay = (row: TableRow): string | undefined => {
    const text = textIn(row, left)
    return text === undefined ? undefined : dayOfLeaving(text)
  }
  const hasLeft = (row: TableRow, source_row: number): Leaving | undefined => {
    const text = textIn(row, status)
    const state = text === undefined ? undefined : stateOf(text)
    const day = lastDay(row)
    const left_on = day !== undefined && day < at ? day : undefined
    if (state === true) return { because: `has left (${text})`, left_on }
    if (left_on !== undefined) return { because: `has left (${left_on})`, left_on }
    if (text === undefined || state !== 'unknown') return undefined
    const same = unknown.get(text)
    if (same === undefined) unknown.set(text, [source_row])
    else same.push(source_row)
    return undefined
  }
  return { hasLeft, lastDay, unknown }
}

/** Whether a row sums up the others: it is called so, and nothing else of a person is told. */
const isTotal = ({ id, name, title, department, manager_id, started_on }: Told): boolean =>
  (title ?? department ?? manager_id ?? started_on) === undefined &&
  (sumsUp(id ?? '') || sumsUp(name ?? ''))

/** Why a row is no person; undefined where it is one. */
function noPersonBecause(told: Told): string | undefined {
  const { id, name = '' } = told
  if (isTotal(told)) return `${quoted(id ?? name)} sums up the others and is no person`
  return isOpenPosition(name) ? `${quoted(name)} is an open position and is no person` : undefined
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
function withoutMissing(told: Told): Person {
  const { id, name, title, department, manager_id, started_on } = told
  const person: Person = {}
  if (id !== undefined) person.id = id
  if (name !== undefined) person.name = name
  if (title !== undefined) person.title = title
  if (department !== undefined) person.department = department
  if (manager_id !== undefined) person.manager_id = manager_id
  if (started_on !== undefined) person.started_on = started_on
  return person
}

/** The people that a table lists, in its order, and apart from them those who had left by the
 *  day asked about, which is reported. Rows that name nobody are reported too. Starts are as
 *  written where they are to be read when the whole column is known, by {@link readStarts}. */
export function peopleOf(
  source: TableSource,
  columns: PeopleColumns,
  context: ReadingContext,
): PeopleRead {
  const of = positions(columns)
  const id = of('id', 'email')
  const nameOf = personNames(columns)
  const [title, department] = [of('title'), of('department')]
  const start = repeating(of('started_on'))
  const manager = of('manager_id', 'manager_email', 'manager', 'manager_name')
  const cost = of('annual_cost_usd')
  const costs = costReader(source, cost, context)
  const employment = repeating(of('employment_type'))
  const called = managerNames(source, columns)
  const { hasLeft, lastDay, unknown } = leaving(source, columns, context.at)
  const people: Person[] = []
  const rows: number[] = []
  const left: Person[] = []
  const left_rows: number[] = []
  const reports: RowReport[] = []
  const unread: UnreadStart[] = []
  const enter = (person: Person, source_row: number, gone: Leaving | undefined): Person => {
    const [list, places] = gone === undefined ? [people, rows] : [left, left_rows]
    list.push(person)
    places.push(source_row)
    return person
  }
  const personOf = (row: TableRow, source_row: number, started_on?: string): Person | undefined => {
    const ownId = textIn(row, id)
    const name = nameOf(row)
    const gone = hasLeft(row, source_row)
    if (ownId === undefined && name === undefined) {
      reports.push({ source_row, reason: 'neither an id nor a name', is_read: false })
      return undefined
    }
    const reportsTo = textIn(row, manager)
    const told: Told = {
      id: ownId,
      name,
      title: textIn(row, title),
      department: textIn(row, department),
      manager_id: reportsTo === undefined ? undefined : called(reportsTo),
      started_on,
    }
    const reason = noPersonBecause(told)
    if (reason !== undefined) {
      reports.push({ source_row, reason, is_read: false })
      return undefined
    }
    if (gone !== undefined) {
      const reason = `${gone.because}, and is kept among those who have left`
      reports.push({ source_row, reason, is_read: true })
    }
    const person = isWhole(told) ? told : withoutMissing(told)
    const left_on = gone === undefined ? lastDay(row) : gone.left_on
    if (left_on !== undefined) person.left_on = left_on
    const employment_type = employment(row)
    if (employment_type !== undefined) person.employment_type = employment_type
    const written = textIn(row, cost)
    if (written === undefined) return enter(person, source_row, gone)
    const amount = costs.read(written, row)
    if (amount !== undefined) person.annual_cost_usd = amount
    else {
      const reason = `the cost ${quoted(written)} is no amount in US dollars and is left out`
      reports.push({ source_row, reason, is_read: true })
    }
    return enter(person, source_row, gone)
  }
  const count = source.scan((row, source_row) => {
    const started = start(row)
    const person = personOf(row, source_row, started)
    if (started !== undefined && !isPlainDay(started)) {
      unread.push({ text: started, source_row, person })
    }
  })
  const { questions } = costs
  return {
    people,
    rows,
    left,
    left_rows,
    count,
    reports,
    unread,
    questions,
    unknown_statuses: unknown,
  }
}

/** Reads the starts that were left as written. Those that are no day are taken out and reported.
 *  @param said the order of day and month, where somebody or something else told it */
export function readStarts(
  unread: readonly UnreadStart[],
  said: DayOrder | undefined,
): RowReport[] {
  const reports: RowReport[] = []
  const order = said ?? dayOrderOf(unread.map(({ text }) => text))
  const read = dayReader(() => order)
  for (const { text, source_row, person } of unread) {
    if (person === undefined) continue
    const day = read(text)
    if (day !== undefined) person.started_on = day
    else {
      delete person.started_on
      const reason = `the start ${quoted(text)} is no plain day and is left out`
      reports.push({ source_row, reason, is_read: true })
    }
  }
  return reports
}
