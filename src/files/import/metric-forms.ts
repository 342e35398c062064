import { dayOf } from '../people/day-of.ts'
import type { Table, TableCell } from '../tables/table.ts'
import { amountOf, BLANK } from './amount.ts'
import { columnsNamed } from './columns.ts'
import { periodEnd } from './months.ts'
import { rowAt } from './row-place.ts'
import type { Assumption } from './source.ts'
import { withoutUnit } from './table-unit.ts'

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
  unit: ['unit', 'units', 'unit of measure', 'uom', 'einheit'],
  value: ['value', 'actual', 'amount', 'actuals', 'result', 'wert', 'ist', 'istwert'],
  plan: ['plan', 'target', 'budget', 'forecast', 'goal', 'soll', 'sollwert', 'zielwert'],
} as const

export type Form =
  | {
      kind: 'months_across'
      name: number
      months: readonly { column: number; on: string }[]
      unit: number | undefined
    }
  | { kind: 'months_down'; on: number; metrics: readonly number[] }
  | {
      kind: 'long'
      on: number
      metric: number
      value: number
      plan: number | undefined
      unit: number | undefined
    }

/** How a table of metrics is laid out; undefined where it is none. */
export function formOf({ header, rows }: Table): Form | undefined {
  if (header === null) return undefined
  const named = columnsNamed(header.map(withoutUnit), NAMES)
  const [plan, unit] = [named.get('plan')?.[0], named.get('unit')?.[0]]
  const [on, metric, value] = [
    named.get('on')?.[0],
    named.get('metric')?.[0],
    named.get('value')?.[0],
  ]
  if (on !== undefined && metric !== undefined && value !== undefined) {
    return { kind: 'long', on, metric, value, plan, unit }
  }
  const months = header.flatMap((name, column) => {
    const end = periodEnd(name)
    return end === undefined ? [] : [{ column, on: end }]
  })
  const name = header.findIndex(
    (_, column) => column !== unit && months.every((month) => month.column !== column),
  )
  if (months.length > 1 && name !== -1) return { kind: 'months_across', name, months, unit }
  if (on === undefined) return undefined
  const [metricNames, ...others] = partingColumns(header, rows, on).filter((each) => each !== unit)
  const isAlone = metricNames !== undefined && others.length === 0
  if (value !== undefined && isAlone && areSeries(rows, on, metricNames)) {
    return { kind: 'long', on, metric: metricNames, value, plan, unit }
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

/** Columns of numbers that are no metric, no value and no month, and columns of words that part the
 *  rows of one day. */
export function columnsLeft(table: Table, form: Form): Assumption[] {
  const used = new Set<number | undefined>(
    form.kind === 'months_across'
      ? [form.name, form.unit, ...form.months.map(({ column }) => column)]
      : form.kind === 'long'
        ? [form.on, form.metric, form.value, form.plan, form.unit]
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
