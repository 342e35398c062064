import type { DayOrder } from '../../model/dates.ts'
import type { CompanyDocument } from '../document.ts'
import type { TextPlace } from '../lines.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { amountOf, BLANK, type DecimalMark } from './amount.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { columnsLeft, type Form, formOf } from './metric-forms.ts'
import { metricNamed } from './metric-names.ts'
import { periodEnd } from './months.ts'
import { type NamedPoint, namedApart } from './named-apart.ts'
import { locateBy, type Places } from './places.ts'
import { plansAmong } from './plan-rows.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type { Assumption, ReadingContext, Skipped, SourceRead } from './source.ts'
import {
  inUnit,
  isUnscaled,
  type MoneyUnit,
  unitOfHeading,
  unitOfTable,
  unitSaid,
} from './table-unit.ts'
import { withoutTotal } from './total-row.ts'

/** Figures whose names say already that something leaves. */
const OUTGOING = new Set(['burn_usd_per_month', 'churned_arr_usd'])

/** One value of a metric with the cell it stands in. */
interface Point extends NamedPoint {
  plan?: number
  /** Its value is the plan of the metric. */
  isPlan: boolean
  row: number
  column: number
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
  const read = known.map(({ table, form }) => readTable(table, form, context))
  const rows = known.reduce((total, { table }) => total + table.row_count, 0)
  const skipped = read.flatMap((one) => one.skipped)
  const assumptions = read.flatMap((one) => one.assumptions)
  const questions = read.flatMap((one) => one.questions)
  const points = read.flatMap((one) => one.points)
  const currencies = new Set(read.flatMap((one) => [...one.currencies]))
  const { document, places, fields } = documentOf(points, at)
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

interface TableRead extends Pick<SourceRead, 'skipped' | 'assumptions' | 'questions'> {
  points: (Point & { table: Table })[]
  /** Those in which its amounts are written. */
  currencies: ReadonlySet<string>
}

/** The values of one table. */
function readTable(whole: Table, form: Form, context: ReadingContext): TableRead {
  const { table, question, left } = withoutTotal(whole, context)
  const skipped: Skipped[] = [...left, ...rowsLeftOut(whole)]
  const points: TableRead['points'] = []
  const currencies = new Set<string>()
  const decimal = decimalMarkIn(table, context)
  const dates =
    form.kind === 'months_across' ? [] : table.rows.map((row) => String(row[form.on] ?? ''))
  const order = dayOrder(dates, (i) => rowAt(table, table.source_rows[i] ?? i), context)
  const assumptions: Assumption[] = [...columnsLeft(table, form)]
  let unit = unitOfTable(table, unitColumn(table, form))
  const told = plansAmong(namesOf(table, form))
  const unclear = new Map<string, { at: number | string; unit: string }>()
  for (const [i, row] of table.rows.entries()) {
    const sourceRow = table.source_rows[i] ?? i
    const reading = { mark: decimal.mark, order: order.order, unit, told }
    const read = pointsOf(table, form, row, sourceRow, reading)
    unit = unitOfHeading(row) ?? unit
    for (const name of read.unclear)
      unclear.set(name, { at: rowAt(table, sourceRow), unit: unit?.written ?? '' })
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
  for (const [name, { at, unit: written }] of unclear) {
    assumptions.push({
      at,
      assumed: `"${name}" is taken as it stands: the unit ${written} of the table is of amounts of money`,
      settle: 'write the unit of that row behind its name',
    })
  }
  const asked = question === undefined ? [] : [question]
  const questions = [...asked, ...decimal.questions, ...order.questions]
  return { points, currencies, skipped, assumptions, questions }
}

/** The decimal mark of a table's cells. */
function decimalMarkIn(table: Table, context: ReadingContext) {
  const cells = table.rows.flatMap((row, i) =>
    row.map((cell) => ({ cell, row: table.source_rows[i] ?? i })),
  )
  return decimalMark(
    cells.map(({ cell }) => (typeof cell === 'string' ? cell : '')),
    (position) => rowAt(table, cells[position]?.row ?? 0),
    context,
  )
}

interface PointsRead {
  points: { point: Point; currency: string | undefined }[]
  reason?: string
  /** Columns whose cells hold no number. */
  unread: number[]
  /** Names of which nobody can tell whether the unit of the table is theirs. */
  unclear: string[]
}

interface RowReading {
  mark: DecimalMark
  order: DayOrder
  /** The unit of the table, or of the heading above the row. */
  unit: MoneyUnit | undefined
  told: ReturnType<typeof plansAmong>
}

/** What a table calls its metrics. */
const namesOf = ({ header, rows }: Table, form: Form): string[] =>
  form.kind === 'months_down'
    ? form.metrics.map((column) => header?.[column] ?? '')
    : rows.map((row) => String(row[form.kind === 'long' ? form.metric : form.name] ?? '').trim())

/** The column that a unit of the whole table would stand in. */
const unitColumn = ({ header }: Table, form: Form): string =>
  header?.[form.kind === 'long' ? form.value : form.kind === 'months_down' ? form.on : form.name] ??
  ''

/** The values of one row. */
function pointsOf(
  { header }: Table,
  form: Form,
  row: readonly TableCell[],
  sourceRow: number,
  { mark, order, unit, told }: RowReading,
): PointsRead {
  const read: PointsRead = { points: [], unread: [], unclear: [] }
  const text = (column: number) => String(row[column] ?? '').trim()
  const said = 'unit' in form && form.unit !== undefined ? text(form.unit) : ''
  const add = (written: string, on: string, column: number, planColumn?: number) => {
    const { name, isPlan } = told.get(written) ?? { name: written, isPlan: false }
    const cell = text(column)
    if (BLANK.test(cell)) return
    const amount =
      typeof row[column] === 'number' ? { value: row[column], unit: null } : amountOf(cell, mark)
    const isMoney = amount !== undefined && amount.unit !== null && amount.unit !== '%'
    const isShare = amount?.unit === '%' || /^(?:%|pct|percent)/i.test(said)
    const named = metricNamed(name, isShare, isMoney)
    if (amount === undefined || named === undefined) {
      read.unread.push(column)
      return
    }
    const metric = inUnit(named, name, said === '' ? unit : undefined, unitSaid(`in ${said}`))
    if (metric === undefined) read.unclear.push(name)
    const { key, own, scale, currency } = metric ?? named
    const scaled = (number: number, written: string) =>
      Number((number * (isUnscaled(written) ? scale : 1)).toPrecision(15))
    const signed = scaled(amount.value, cell)
    // What leaves the company is a positive figure in the document, and often negative in a sheet.
    const value = OUTGOING.has(key) ? Math.abs(signed) : signed
    const point: Point = { metric: key, own, on, value, isPlan, row: sourceRow, column }
    const planned = planColumn === undefined ? undefined : amountOf(text(planColumn), mark)
    if (planned !== undefined) point.plan = scaled(planned.value, text(planColumn ?? 0))
    read.points.push({
      point,
      currency: currency ?? (isMoney ? (amount.unit ?? undefined) : undefined),
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
function documentOf(read: readonly (Point & { table: Table })[], at: string) {
  const points = namedApart(read.filter(({ isPlan }) => !isPlan))
  const plans = new Map(
    read.filter(({ isPlan }) => isPlan).map((each) => [`${each.metric}\n${each.on}`, each]),
  )
  const places: Places = new WeakMap()
  const document: Record<string, unknown> = {}
  const known = points.filter(({ on }) => on <= at)
  const latest = known.reduce((day, { on }) => (on > day ? on : day), '')
  const metrics: Record<string, number> = {}
  const metricPlaces: Record<string, TextPlace> = {}
  const planOf = ({ metric, on, plan }: Point): { plan?: number } => {
    const key = `${metric}\n${on}`
    const planned = plan ?? plans.get(key)?.value
    plans.delete(key)
    return planned === undefined ? {} : { plan: planned }
  }
  const metric_history: object[] = points.map((point) => {
    const { metric, on, value, table, row, column } = point
    const entry = { metric, on, value, ...planOf(point) }
    const place = table.place(row, column)
    places.set(entry, place)
    if (on === latest && !Object.hasOwn(metrics, metric)) {
      metrics[metric] = value
      metricPlaces[metric] = place
    }
    return entry
  })
  for (const { metric, on, value, table, row, column } of plans.values()) {
    const entry = { metric, on, plan: value }
    places.set(entry, table.place(row, column))
    metric_history.push(entry)
  }
  if (latest !== '') Object.assign(document, { as_of: latest, metrics })
  if (metric_history.length > 0) document.metric_history = metric_history
  return {
    document,
    places,
    fields: new WeakMap<object, Record<string, TextPlace>>([[metrics, metricPlaces]]),
  }
}
