import type { Company, KeyResult } from '../../model/company.ts'
import { plainName } from '../../model/plain-name.ts'
import { nowhere } from '../document.ts'
import { keyResultsCalled } from '../key-results-called.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table } from '../tables/table.ts'
import { amountOf, type DecimalMark } from './amount.ts'
import { textOf } from './cell-text.ts'
import { CHECK_IN_NAMES } from './check-in-columns.ts'
import { type Meant, whoIsMeant } from './check-in-names.ts'
import { type CheckInRow, rowsAcross } from './check-in-rows.ts'
import { checkInScale, scaledBy } from './check-in-scale.ts'
import { targetsMoved } from './check-in-targets.ts'
import { columnsNamed } from './columns.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { keyResultOf } from './key-result-text.ts'
import { okrColumns } from './okr-columns.ts'
import { locateBy, type Places } from './places.ts'
import { isDoneWord, shareOf } from './progress.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import {
  type Assumption,
  type ImportQuestion,
  questionId,
  type ReadingContext,
  type Skipped,
  type SourceRead,
  type UnreadColumns,
} from './source.ts'

type CheckIn = NonNullable<Company['check_ins']>[number]

type Column = keyof typeof CHECK_IN_NAMES
/** Columns of goals: a table with one of them is no log. */
const OF_GOALS = ['baseline', 'target', 'progress', 'due', 'weight'] as const

/** The columns of goals in a table. */
function columnsOfGoals({ header }: Table): string[] {
  // "By" is a name beside a column of days, where in a table of goals it is a day.
  const names = header?.map((name) => (/^by$/i.test(name.trim()) ? '' : name)) ?? null
  const columns = okrColumns(names)
  return OF_GOALS.flatMap((key) => columns?.get(key) ?? []).map((column) => names?.[column] ?? '')
}

/** The rows of a table that tells of key results by day; undefined where it is none. */
function rowsOfLog(table: Table, context: ReadingContext): CheckInRow[] | undefined {
  const columns = columnsNamed<Column>(table.header ?? [], CHECK_IN_NAMES)
  const isLong = columns.has('on') && (columns.has('value') || columns.has('confidence'))
  const rows = isLong ? rowsBelow(table, columns) : rowsAcross(table, context.at)
  if (rows === undefined || columnsOfGoals(table).length === 0) return rows
  // What teams call alike is not told apart by its name.
  const named = okrColumns(table.header)
  const isOfUnits = named?.has('team') === true || named?.has('department') === true
  return isLong && isOfUnits ? undefined : rowsOfKnown(rows, context)
}

/** The check-ins of a table with a row for each key result and day; undefined where it is none. */
function rowsBelow(table: Table, columns: Map<Column, number[]>): CheckInRow[] | undefined {
  if (!columns.has('key_result')) return undefined
  const rows = table.rows.map((row, i): CheckInRow => {
    const sourceRow = table.source_rows[i] ?? i
    const column = (key: Column) => columns.get(key)?.[0]
    const cell = (key: Column) => textOf(row, column(key))
    return {
      at: rowAt(table, sourceRow),
      place: table.place(sourceRow, column('value') ?? column('key_result') ?? 0),
      name: cell('key_result'),
      day: cell('on'),
      value: cell('value'),
      confidence: cell('confidence'),
      by: cell('by'),
      note: cell('note'),
      target: cell('target'),
    }
  })
  return rows.some(({ day }) => dayOf(day, 'day_first') ?? dayOf(day, 'month_first'))
    ? rows
    : undefined
}

/** Rows that repeat goals, where half of these or more stand elsewhere: all may, as long as it is not
 *  known what does. */
function rowsOfKnown(
  rows: CheckInRow[],
  { file, goals, keyResults }: ReadingContext,
): CheckInRow[] | undefined {
  if (goals?.has(file) === true) return undefined
  if (keyResults === undefined) return rows
  const called = keyResultsCalled(keyResults)
  const names = [...new Set(rows.map(({ name }) => name))]
  const known = names.filter((name) => called(name).length > 0).length
  return known > 0 && known * 2 >= names.length ? rows : undefined
}

/** Whether rows are check-ins: of several days of one thing, or all of things that are known. Before it
 *  is known what is, all may be. Else it is open of those that repeat goals, and of those of which none
 *  names a target, as those of a first week. */
function areCheckIns(
  rows: readonly CheckInRow[],
  known: readonly KeyResult[] | undefined,
  hasGoals: boolean,
): boolean | 'open' {
  if (known === undefined) return true
  const days = new Map<string, string>()
  const isAgain = ({ name, day }: CheckInRow): boolean => {
    const before = days.get(plainName(name))
    days.set(plainName(name), day)
    return before !== undefined && before !== day
  }
  const called = keyResultsCalled(known)
  if (rows.every(({ name }) => called(name).length > 0)) return true
  if (hasGoals) return 'open'
  if (rows.some(isAgain)) return true
  const saysTarget = ({ name }: CheckInRow): boolean => {
    const { target_value, target_pct } = keyResultOf(name).keyResult
    return (target_value ?? target_pct) !== undefined
  }
  return rows.some(saysTarget) ? false : 'open'
}

/** What rows are that name each key result once and no target, or that repeat goals of which some are
 *  not known. */
function kindQuestion(
  rows: readonly CheckInRow[],
  { file }: ReadingContext,
  hasGoals: boolean,
): ImportQuestion {
  const why = hasGoals
    ? 'half of their key results or more stand elsewhere'
    : 'no target stands in them'
  return {
    id: kindId(file),
    file,
    at: rows[0]?.at ?? 1,
    question: `Are the rows check-ins, as ${why}, or goals?`,
    readings: [
      {
        answer: 'check_ins',
        means: `the rows of ${file} are check-ins of key results that stand elsewhere`,
      },
      {
        answer: GOALS,
        means: `the rows of ${file} are key results${hasGoals ? '' : ', whose targets are still to be set'}`,
      },
    ],
    taken: 'check_ins',
    values: rows.length,
  }
}

const GOALS = 'goals'
const kindId = (file: string): string => questionId(file, 'kind')

/** Reads check-ins from tables that have a row for each key result and day; undefined where one of the
 *  tables is none of these. */
export function checkInsFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const logs = tables.map((table) => rowsOfLog(table, context))
  const rows = logs.flatMap((log) => log ?? [])
  if (rows.length === 0 || logs.some((log) => log === undefined)) return undefined
  const answer = context.answers[kindId(context.file)]
  const hasGoals = tables.some((table) => columnsOfGoals(table).length > 0)
  const are = areCheckIns(rows, context.keyResults, hasGoals)
  if (are === false || (are === 'open' && answer === GOALS)) return undefined
  const left = tables.flatMap(rowsLeftOut)
  const columns_not_read = tables.flatMap((table): UnreadColumns[] => {
    const columns = columnsOfGoals(table)
    return columns.length === 0 ? [] : [{ at: rowAt(table, table.source_rows[0] ?? 0), columns }]
  })
  const read = { ...readLog(rows, left, context), columns_not_read }
  if (are === true || answer !== undefined) return read
  const questions = [kindQuestion(rows, context, hasGoals), ...read.questions]
  return { ...read, confidence: 'assumed', questions }
}

function readLog(
  rows: readonly CheckInRow[],
  left: readonly Skipped[],
  context: ReadingContext,
): SourceRead {
  const { file } = context
  const atOf = (i: number) => rows[i]?.at ?? 1
  const days = dayOrder(
    rows.map(({ day }) => day),
    atOf,
    context,
  )
  const marks = decimalMark(
    rows.map(({ value }) => value),
    atOf,
    context,
  )
  const skipped: Skipped[] = [...left]
  const places: Places = new WeakMap()
  const check_ins: CheckIn[] = []
  const { named, questions, assumptions } = settleNames(rows, marks.mark, context)
  for (const row of rows) {
    const of = named.get(plainName(row.name))
    const checkIn: CheckIn = { key_result: of?.name ?? row.name }
    const on = dayOf(row.day, days.order)
    if (on !== undefined) checkIn.on = on
    const reason = whyNot(row, on, of) ?? fill(checkIn, row, of?.factor ?? 1, marks.mark)
    if (reason !== undefined) {
      skipped.push({ at: row.at, reason })
      continue
    }
    if (row.confidence !== '' && checkIn.confidence === undefined)
      assumptions.push(unsure(checkIn, row))
    places.set(checkIn, row.place)
    check_ins.push(checkIn)
  }
  const asked = [...days.questions, ...marks.questions, ...questions]
  const document = { check_ins }
  const [first] = rows
  const locate = first === undefined ? nowhere : locateBy(document, places, first.place)
  return {
    kind: 'check_ins',
    rows: rows.length + left.length,
    rows_read: check_ins.length,
    skipped,
    confidence: asked.length + assumptions.length > 0 ? 'assumed' : 'medium',
    documents: [{ file, value: document, locate }],
    questions: asked,
    assumptions,
  }
}

const unsure = (of: CheckIn, { at, confidence }: CheckInRow): Assumption => ({
  at,
  assumed: `its confidence "${confidence}" is not understood and is left out`,
  of,
  keys: ['confidence'],
  settle: 'write such as 70% there',
})

/** What the names of a log stand for, by their plain words, and what is open in that. */
function settleNames(
  rows: readonly CheckInRow[],
  mark: DecimalMark,
  context: ReadingContext,
): {
  named: Map<string, Meant & { factor: number }>
  questions: ImportQuestion[]
  assumptions: Assumption[]
} {
  const called = keyResultsCalled(context.keyResults ?? [])
  const questions: ImportQuestion[] = []
  const assumptions: Assumption[] = []
  const named = new Map<string, Meant & { factor: number }>()
  for (const [plain, group] of Map.groupBy(rows, ({ name }) => plainName(name))) {
    if (plain === '') continue
    const meant = whoIsMeant(group, called, context)
    const values = group.map(({ value }) => amountOf(value, mark)?.value)
    const places = group.map(({ at }) => at)
    const name = group[0]?.name ?? ''
    const scale = checkInScale(values, places, meant.keyResult, name, context)
    for (const { question } of [meant, scale]) if (question !== undefined) questions.push(question)
    assumptions.push(...targetsMoved(group, meant.keyResult, scale.factor, mark))
    named.set(plain, { ...meant, factor: scale.factor })
  }
  return { named, questions, assumptions }
}

function whyNot(
  row: CheckInRow,
  on: string | undefined,
  of: Meant | undefined,
): string | undefined {
  if (row.name === '') return 'the row names no key result'
  if (of?.isLeftOut === true) return `no key result is called "${row.name}"`
  if (on !== undefined) return undefined
  return row.day === '' ? 'the row names no day' : `"${row.day}" is not read as a day`
}

/** Puts what a row says into a check-in; gives why there is none in it. */
function fill(
  checkIn: CheckIn,
  row: CheckInRow,
  factor: number,
  mark: DecimalMark,
): string | undefined {
  const value = amountOf(row.value, mark)?.value
  const isDone = isDoneWord(row.value)
  if (value !== undefined) checkIn.value = scaledBy(value, factor)
  else if (isDone !== undefined) checkIn.value = Number(isDone)
  else if (row.value !== '') return `"${row.value}" is no number`
  const sure = shareOf(row.confidence, mark)
  if (typeof sure === 'number' && sure >= 0 && sure <= 1) checkIn.confidence = sure
  if (row.by !== '') checkIn.by = row.by.replace(/^@/, '')
  if (row.note !== '') checkIn.note = row.note
  const isSaid = checkIn.value !== undefined || checkIn.confidence !== undefined
  return isSaid ? undefined : 'the row has neither value nor confidence'
}
