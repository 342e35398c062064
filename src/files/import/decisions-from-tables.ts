import { currencyOf } from '../../model/currency.ts'
import type { DayOrder } from '../../model/dates.ts'
import { plainName } from '../../model/plain-name.ts'
import { statusOf } from '../../notes/decision-status.ts'
import { dayOf } from '../people/day-of.ts'
import type { Table } from '../tables/table.ts'
import { amountOf, BLANK, type DecimalMark } from './amount.ts'
import { dayOrder } from './day-order.ts'
import { decimalMark } from './decimal-mark.ts'
import { type DecisionColumn, decisionColumns } from './decision-columns.ts'
import { type Decision, reversibleOf } from './decision-sections.ts'
import { metricNamed } from './metric-names.ts'
import { namesUsDollar } from './own-dollar.ts'
import { locateBy, type Places } from './places.ts'
import { plainText } from './plain-text.ts'
import { rowsByPart } from './rights-by-part.ts'
import { decisionOf } from './rights-from-tables.ts'
import { rowAt, rowsLeftOut } from './row-place.ts'
import type {
  Assumption,
  ImportQuestion,
  ReadingContext,
  Skipped,
  SourceRead,
  UnreadColumns,
} from './source.ts'
import { isUnscaled } from './table-unit.ts'
import { withoutTotal } from './total-row.ts'

/** What a table holds, and what is not read of it. */
interface Log {
  decisions: Decision[]
  places: Places
  skipped: Skipped[]
  columns_not_read: UnreadColumns[]
  questions: ImportQuestion[]
  assumptions: Assumption[]
  /** The currency of its costs. */
  currency: string | undefined
}

/** A row of a log, whose cells are taken by what they tell. */
interface Row {
  at: number | string
  cell: (key: DecisionColumn) => string
  /** What a column is called. */
  label: (key: DecisionColumn) => string
  mark: DecimalMark
  order: DayOrder
  /** The currency that costs are to be in. */
  currency: string
}

const DAYS = ['decided_on', 'requested_on', 'decide_by', 'review_on'] as const
const TEXTS = [
  'id',
  'subject',
  'owner',
  'context',
  'recommendation',
  'outcome',
  'default',
  'default_authorized_by',
  'supersedes',
] as const
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?/

/** Reads logs of decisions from tables with a row for each; undefined where one of them is none. */
export function decisionsFromTables(
  tables: readonly Table[],
  context: ReadingContext,
): SourceRead | undefined {
  const { file } = context
  const log: Log = {
    decisions: [],
    places: new WeakMap(),
    skipped: [],
    columns_not_read: [],
    questions: [],
    assumptions: [],
    currency: context.currency,
  }
  const [first] = tables
  let rows = 0
  for (const table of tables) {
    const columns = decisionColumns(table)
    if (columns === undefined) return undefined
    readLog(table, columns, log, context)
    rows += table.row_count
  }
  if (first === undefined || log.decisions.length === 0) return undefined
  const { decisions, places, questions, assumptions, skipped, columns_not_read } = log
  const isSaidHere = log.currency !== context.currency && log.currency !== 'USD'
  const document = { ...(isSaidHere ? { currency: log.currency } : {}), decisions }
  return {
    kind: 'decision',
    rows,
    rows_read: rows - skipped.length,
    skipped,
    columns_not_read,
    confidence: questions.length + assumptions.length > 0 ? 'assumed' : 'verified',
    documents: [{ file, value: document, locate: locateBy(document, places, first.place(0, 0)) }],
    questions,
    assumptions,
  }
}

function readLog(
  whole: Table,
  columns: ReadonlyMap<DecisionColumn, number>,
  log: Log,
  context: ReadingContext,
): void {
  const { table, question, left } = withoutTotal(whole, context)
  const header = table.header ?? []
  const sourceRow = (i: number) => table.source_rows[i] ?? i
  const textIn = (i: number, key: DecisionColumn): string => {
    const column = columns.get(key)
    const text = column === undefined ? '' : plainText(String(table.rows[i]?.[column] ?? ''))
    const isOpen = key === 'status' && statusOf(text) !== undefined
    return BLANK.test(text) && !isOpen ? '' : text
  }
  const all = (key: DecisionColumn) => table.rows.map((_, i) => textIn(i, key))
  const placeOf = (i: number) => rowAt(table, sourceRow(i % table.rows.length))
  const days = dayOrder(DAYS.flatMap(all), placeOf, context)
  const marks = decimalMark(all('cost'), placeOf, context)
  if (question !== undefined) log.questions.push(question)
  log.questions.push(...days.questions, ...marks.questions)
  log.skipped.push(...left, ...rowsLeftOut(whole))
  const parts = rowsByPart(table)
  if (parts === undefined) log.columns_not_read.push(...unreadColumns(table, columns))
  const costs = header[columns.get('cost') ?? -1] ?? ''
  log.currency ??= oneCurrencyOf(costs, all('cost'), marks.mark)
  const currency = log.currency ?? 'USD'
  const heirs: { by: string; of: Decision; at: Row['at'] }[] = []
  for (const i of table.rows.keys()) {
    const row: Row = {
      at: placeOf(i),
      cell: (key) => textIn(i, key),
      label: (key) => header[columns.get(key) ?? -1] ?? '',
      mark: marks.mark,
      order: days.order,
      currency,
    }
    const title = row.cell('title')
    if (title === '') {
      log.skipped.push({ at: row.at, reason: 'the row names no decision' })
      continue
    }
    const decision: Decision = { title }
    fill(decision, row, log.assumptions)
    const entry = parts?.[i]?.entry
    if (entry !== undefined) decision.rapid = decisionOf(entry).rapid
    const by = row.cell('superseded_by') || /\bby\s+(.+)$/i.exec(row.cell('status'))?.[1]
    if (by !== undefined && by !== '' && decision.status === 'superseded')
      heirs.push({ by, of: decision, at: row.at })
    log.places.set(decision, table.place(sourceRow(i), columns.get('title') ?? 0))
    log.decisions.push(decision)
  }
  for (const heir of heirs) giveTo(heir, log)
}

/** The columns with a name of which nothing is read. */
function unreadColumns(
  { header, place, source_rows }: Table,
  columns: ReadonlyMap<DecisionColumn, number>,
): UnreadColumns[] {
  const used = new Set(columns.values())
  const left = [...(header ?? []).entries()].filter(
    ([position, name]) => !used.has(position) && name !== '',
  )
  const [first] = left
  if (first === undefined) return []
  const at = rowAt({ place }, source_rows[0] ?? 0, first[0])
  return [{ at, columns: left.map(([, name]) => name) }]
}

/** Names a decision that is superseded where the one stands that took its place. */
function giveTo({ by, of, at }: { by: string; of: Decision; at: Row['at'] }, log: Log): void {
  const name = plainName(by)
  const heir = log.decisions.find(
    ({ id = '', title = '' }) => plainName(id) === name || plainName(title) === name,
  )
  const old = of.id ?? of.title ?? ''
  if (heir !== undefined) heir.supersedes ??= old
  if (heir?.supersedes !== old)
    log.assumptions.push({ at, assumed: `by what it is superseded is not read: "${by}"` })
}

/** Puts the cells of a row into a decision; what they say and cannot be read is told. */
function fill(decision: Decision, row: Row, assumptions: Assumption[]): void {
  const { at, cell, label } = row
  const leave = (key: DecisionColumn, why: string) =>
    assumptions.push({ at, assumed: `"${cell(key)}" below ${label(key)} ${why} and is left out` })
  const take = <Value>(
    key: DecisionColumn,
    read: (text: string) => Value | undefined,
    why: string,
  ): Value | undefined => {
    const value = cell(key) === '' ? undefined : read(cell(key))
    if (cell(key) !== '' && value === undefined) leave(key, why)
    return value
  }
  for (const key of TEXTS) if (cell(key) !== '') decision[key] = cell(key)
  const rationale = [cell('made'), cell('rationale')].filter((text) => text !== '').join('\n')
  if (rationale !== '') decision.rationale = rationale
  for (const key of ['options', 'teams'] as const) {
    const parts = cell(key).split(key === 'teams' ? /\s*[;,|\n]\s*/ : /\s*[;|\n]\s*/)
    if (cell(key) !== '') decision[key] = parts.filter((part) => part !== '')
  }
  const status = statusOf(cell('status'))
  if (status !== undefined) decision.status = status
  const reversible = take('reversible', reversibleOf, 'is none of yes, no and partially')
  if (reversible !== undefined) decision.reversible = reversible
  const cost = take('cost', (text) => costOf(text, row), `is no amount in ${row.currency}`)
  if (cost !== undefined) decision.cost_usd = cost
  for (const key of DAYS) {
    const on = take(key, (text) => dayIn(text, key, row.order), 'is no day that can be told')
    if (on !== undefined) decision[key] = on
  }
  settle(decision, row, assumptions)
}

/** What a row leaves open: of what its only day is, and whether it is decided. */
function settle(decision: Decision, { at, cell, label }: Row, assumptions: Assumption[]): void {
  const { status, decided_on, requested_on, rationale, outcome } = decision
  const guess = (assumed: string, keys: string[], settle: string) =>
    assumptions.push({ at, assumed, of: decision, keys, settle })
  const isAnyDay = /^date$/i.test(label('decided_on').trim())
  const written = cell('status')
  if (status === undefined && written !== '') {
    decision.status = 'requested'
    const taken = `"${written}" below ${label('status')} is no status that is known: taken as open`
    guess(taken, ['status'], 'add its status there')
  }
  if (decision.status === 'requested' && isAnyDay && decided_on !== undefined) {
    delete decision.decided_on
    if (requested_on !== undefined) return
    decision.requested_on = decided_on
    guess('its day is taken for that of the request', ['requested_on'], 'add when it was requested')
  } else if (status === undefined && decided_on === undefined && written === '') {
    const isMade = rationale !== undefined || outcome !== undefined
    decision.status = isMade ? 'decided' : 'requested'
    const why = isMade ? 'it says why or what came of it' : 'it says neither day nor status'
    guess(`${why}: taken as ${decision.status}`, ['status'], 'add its status there')
  }
}

function dayIn(text: string, key: (typeof DAYS)[number], order: DayOrder): string | undefined {
  const [, day = '', time = '', seconds = ':00'] = INSTANT.exec(text) ?? []
  if (key === 'review_on' || time === '' || dayOf(day, order) === undefined)
    return dayOf(text, order)
  return `${day}T${time}${seconds}`
}

/** The one currency of costs whose company is not known to have another. */
function oneCurrencyOf(name: string, cells: string[], mark: DecimalMark): string | undefined {
  const said = cells.map((text) => amountOf(text, mark)?.unit ?? metricNamed(name)?.currency)
  const [one, ...others] = new Set(said.filter((each) => each !== undefined && each !== '%'))
  return others.length === 0 ? one : undefined
}

/** A cost in the currency of the company, with the scale that its column has. */
function costOf(text: string, { label, mark, currency }: Row): number | undefined {
  const { scale, currency: ofColumn } = metricNamed(label('cost')) ?? { scale: 1 }
  const amount = amountOf(text, mark)
  if (amount === undefined || amount.value < 0 || amount.of !== undefined) return undefined
  const said = amount.unit ?? ofColumn ?? currency
  const isOwn = said === 'USD' && !namesUsDollar(`${text} ${label('cost')}`)
  if ((isOwn ? currencyOf('$', currency) : said) !== currency) return undefined
  return Number((amount.value * (isUnscaled(text) ? scale : 1)).toPrecision(15))
}
