import type { DayOrder } from '../../model/dates.ts'
import type { CompanyDocument } from '../document.ts'
import type { TextPlace } from '../lines.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { amountOf, BLANK, type DecimalMark } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { metricNamed } from './metric-names.ts'
import { periodEnd } from './months.ts'
import { type NamedPoint, namedApart } from './named-apart.ts'
import { withoutTotal } from './okrs-from-tables.ts'
import { locateBy, type Places } from './places.ts'
import { rowAt } from './row-place.ts'
import type { Assumption, ImportQuestion, ReadingContext, Skipped, SourceRead } from './source.ts'

const NAMES = {
  on: [
    'month',
    'date',
    'period',
    'day',
    'on',
    'as of',
    'quarter',
    'week',
    'month end',
    'week ending',
    'monat',
    'datum',
    'stichtag',
    'quartal',
  ],
  metric: [
    'metric',
    'kpi',
    'measure',
    'indicator',
    'name',
    'metric name',
    'line item',
    'item',
    'account',
    'kennzahl',
    'metrik',
    'messgröße',
    'position',
  ],
  value: ['value', 'actual', 'amount', 'actuals', 'result', 'wert', 'ist', 'istwert'],
  plan: ['plan', 'target', 'budget', 'forecast', 'goal', 'soll', 'sollwert', 'zielwert'],
} as const

/** Figures whose names say already that something leaves. */
const OUTGOING = new Set(['burn_usd_per_month', 'churned_arr_usd'])

/** One value of a metric with the cell it stands in. */
interface Point extends NamedPoint {
  plan?: number
  row: number
  column: number
}

type Form =
  | { kind: 'months_across'; name: number; months: readonly { column: number; on: string }[] }
  | { kind: 'months_down'; on: number; metrics: readonly number[] }
  | { kind: 'long'; on: number; metric: number; value: number; plan: number | undefined }

/** How a table of metrics is laid out; undefined where it is none. */
function formOf({ header, rows }: Table): Form | undefined {
  if (header === null) return undefined
  const named = columnsNamed(header, NAMES)
  const [on, metric, value] = [
    named.get('on')?.[0],
    named.get('metric')?.[0],
    named.get('value')?.[0],
  ]
  if (on !== undefined && metric !== undefined && value !== undefined) {
    return { kind: 'long', on, metric, value, plan: named.get('plan')?.[0] }
  }
  const months = header.flatMap((name, column) => {
    const end = periodEnd(name)
    return end === undefined ? [] : [{ column, on: end }]
  })
  const name = header.findIndex((_, column) => months.every((month) => month.column !== column))
  if (months.length > 1 && name !== -1) return { kind: 'months_across', name, months }
  if (on === undefined) return undefined
  const [metricNames, ...others] = partingColumns(header, rows, on)
  const isAlone = metricNames !== undefined && others.length === 0
  if (value !== undefined && isAlone && areSeries(rows, on, metricNames)) {
    return { kind: 'long', on, metric: metricNames, value, plan: named.get('plan')?.[0] }
  }
  const metrics = header.flatMap((written, column) =>
    column === on || written === '' || !isOfNumbers(rows, column) ? [] : [column],
  )
  const isDated = rows.some(
    (row) =>
      periodEnd(String(row[on] ?? '')) !== undefined ||
      dayOf(String(row[on] ?? ''), 'month_first') !== undefined,
  )
  return metrics.length > 0 && isDated ? { kind: 'months_down', on, metrics } : undefined
}

/** Whether names of a column each have a value on several days, and one a day: in a list of payments or
 *  events they do not. */
function areSeries(rows: Table['rows'], on: number, names: number): boolean {
  const name = (row: readonly TableCell[]) => String(row[names] ?? '').trim()
  const pairs = new Set(rows.map((row) => `${String(row[on])}\n${name(row)}`))
  const days = Map.groupBy(rows, name)
  return pairs.size === rows.length && [...days.values()].every(({ length }) => length > 1)
}

/** Columns of words that tell the rows of one day from each other. */
function partingColumns(header: readonly string[], rows: Table['rows'], on: number): number[] {
  const words = (row: readonly TableCell[], column: number) => String(row[column] ?? '').trim()
  const days = new Set(rows.map((row) => words(row, on)))
  if (days.size === rows.length) return []
  return header.flatMap((name, column) =>
    column !== on &&
    name !== '' &&
    rows.every((row) => words(row, column) !== '') &&
    !isOfNumbers(rows, column)
      ? [column]
      : [],
  )
}

const isOfNumbers = (rows: readonly (readonly TableCell[])[], column: number): boolean => {
  const filled = rows
    .map((row) => row[column] ?? null)
    .filter((cell) => !BLANK.test(String(cell ?? '').trim()))
  return (
    filled.length > 0 &&
    filled.every((cell) => typeof cell === 'number' || amountOf(String(cell)) !== undefined)
  )
}

/** Reads metrics by month out of the tables of a file: months across, months down, or one row a
 *  value. Undefined where no table is of that form. */
export function metricsFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const known = tables.flatMap((table) => {
    const form = formOf(table)
    return form === undefined ? [] : [{ table, form }]
  })
  const [first] = known
  if (first === undefined) return undefined
  const { file, at } = context
  const skipped: Skipped[] = []
  const assumptions: Assumption[] = []
  const questions: ImportQuestion[] = []
  const points: (Point & { table: Table })[] = []
  const currencies = new Set<string>()
  let rows = 0
  for (const { table: whole, form } of known) {
    const { table, question, left } = withoutTotal(whole, context)
    if (question !== undefined) questions.push(question)
    skipped.push(...left)
    rows += whole.row_count
    for (const { source_row, reason, is_read } of whole.reports) {
      if (!is_read) skipped.push({ at: rowAt(whole, source_row), reason })
    }
    const cells = table.rows.flatMap((row, i) =>
      row.map((cell) => ({ cell, row: table.source_rows[i] ?? i })),
    )
    const place = (position: number) => rowAt(table, cells[position]?.row ?? 0)
    const decimal = decimalMark(
      cells.map(({ cell }) => (typeof cell === 'string' ? cell : '')),
      place,
      context,
    )
    questions.push(...decimal.questions)
    const dates =
      form.kind === 'months_across' ? [] : table.rows.map((row) => String(row[form.on] ?? ''))
    const order = dayOrder(dates, (i) => rowAt(table, table.source_rows[i] ?? i), context)
    questions.push(...order.questions)
    assumptions.push(...columnsLeft(table, form))
    for (const [i, row] of table.rows.entries()) {
      const sourceRow = table.source_rows[i] ?? i
      const read = pointsOf(table, form, row, sourceRow, { mark: decimal.mark, order: order.order })
      for (const { point, currency } of read.points) {
        points.push({ ...point, table })
        if (currency !== undefined) currencies.add(currency)
      }
      const reason = read.points.length > 0 ? undefined : (read.reason ?? 'the row holds no number')
      if (reason !== undefined) skipped.push({ at: rowAt(table, sourceRow), reason })
      for (const cell of read.unread) {
        assumptions.push({
          at: rowAt(table, sourceRow, cell),
          assumed: `"${String(row[cell])}" is no number and is left out`,
        })
      }
    }
  }
  const { document, places, fields } = documentOf(namedApart(points), at)
  const [currency, ...others] = currencies
  if (currency !== undefined && others.length === 0 && currency !== 'USD')
    document.currency = currency
  if (others.length > 0) {
    assumptions.push({
      at: 1,
      assumed: `several currencies stand beside each other (${[...currencies].join(', ')}); amounts are taken as they are`,
      of: document.metric_history as object,
      settle: 'give each currency a sheet of its own',
    })
  }
  const documents: CompanyDocument[] = [
    { file, value: document, locate: locateBy(document, places, first.table.place(0, 0), fields) },
  ]
  return {
    kind: 'metrics',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    confidence: questions.length + assumptions.length > 0 ? 'assumed' : 'medium',
    documents,
    questions,
    assumptions,
  }
}

/** Columns of numbers that are no metric, no value and no month, and columns of words that part the
 *  rows of one day. */
function columnsLeft(table: Table, form: Form): Assumption[] {
  const used = new Set<number | undefined>(
    form.kind === 'months_across'
      ? [form.name, ...form.months.map(({ column }) => column)]
      : form.kind === 'long'
        ? [form.on, form.metric, form.value, form.plan]
        : [form.on, ...form.metrics],
  )
  const header = table.header ?? []
  const parting = form.kind === 'months_down' ? partingColumns(header, table.rows, form.on) : []
  return header.flatMap((name, column) => {
    if (used.has(column) || name === '') return []
    if (!parting.includes(column) && !isOfNumbers(table.rows, column)) return []
    const what = form.kind === 'months_across' ? 'no month that can be told' : 'not known'
    const at = rowAt(table, table.source_rows[0] ?? 0, column)
    return [{ at, assumed: `the column "${name}" is ${what} and is not read` }]
  })
}

interface PointsRead {
  points: { point: Point; currency: string | undefined }[]
  reason?: string
  /** Columns whose cells hold no number. */
  unread: number[]
}

/** The values of one row. */
function pointsOf(
  { header }: Table,
  form: Form,
  row: readonly TableCell[],
  sourceRow: number,
  { mark, order }: { mark: DecimalMark; order: DayOrder },
): PointsRead {
  const read: PointsRead = { points: [], unread: [] }
  const text = (column: number) => String(row[column] ?? '').trim()
  const add = (name: string, on: string, column: number, planColumn?: number) => {
    const cell = text(column)
    if (BLANK.test(cell)) return
    const amount =
      typeof row[column] === 'number' ? { value: row[column], unit: null } : amountOf(cell, mark)
    const isMoney = amount !== undefined && amount.unit !== null && amount.unit !== '%'
    const metric = metricNamed(name, amount?.unit === '%', isMoney)
    if (amount === undefined || metric === undefined) {
      read.unread.push(column)
      return
    }
    const signed = Number((amount.value * metric.scale).toPrecision(15))
    // What leaves the company is a positive figure in the document, and often negative in a sheet.
    const value = OUTGOING.has(metric.key) ? Math.abs(signed) : signed
    const { key, own } = metric
    const point: Point = { metric: key, own, on, value, row: sourceRow, column }
    const planned = planColumn === undefined ? undefined : amountOf(text(planColumn), mark)
    if (planned !== undefined) point.plan = planned.value * metric.scale
    read.points.push({
      point,
      currency: metric.currency ?? (isMoney ? (amount.unit ?? undefined) : undefined),
    })
  }
  if (form.kind === 'months_across') {
    const name = text(form.name)
    if (name === '') return { ...read, reason: 'the row names no metric' }
    for (const { column, on } of form.months) add(name, on, column)
    return read
  }
  const written = text(form.on)
  const on = periodEnd(written) ?? dayOf(written, order)
  if (on === undefined)
    return { ...read, reason: `"${written}" is no day or month that can be told` }
  if (form.kind === 'long') add(text(form.metric), on, form.value, form.plan)
  else for (const column of form.metrics) add(header?.[column] ?? '', on, column)
  return read
}

/** The history of all metrics, and beside it what each was at the latest day until `at`. */
function documentOf(points: readonly (Point & { table: Table })[], at: string) {
  const places: Places = new WeakMap()
  const document: Record<string, unknown> = {}
  const known = points.filter(({ on }) => on <= at)
  const latest = known.reduce((day, { on }) => (on > day ? on : day), '')
  const metrics: Record<string, number> = {}
  const metricPlaces: Record<string, TextPlace> = {}
  const metric_history = points.map(({ metric, on, value, plan, table, row, column }) => {
    const entry = { metric, on, value, ...(plan === undefined ? {} : { plan }) }
    const place = table.place(row, column)
    places.set(entry, place)
    if (on === latest && !Object.hasOwn(metrics, metric)) {
      metrics[metric] = value
      metricPlaces[metric] = place
    }
    return entry
  })
  if (latest !== '') Object.assign(document, { as_of: latest, metrics })
  if (points.length > 0) document.metric_history = metric_history
  return {
    document,
    places,
    fields: new WeakMap<object, Record<string, TextPlace>>([[metrics, metricPlaces]]),
  }
}
