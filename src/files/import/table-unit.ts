import { CURRENCY, CURRENCY_NAMED, currencyOf } from '../../model/currency.ts'
import { SCALE, SCALE_OF_UNIT, scaleOf } from '../../model/scale.ts'
import { plainColumn } from '../tables/plain-column.ts'
import type { Table, TableRow } from '../tables/table.ts'
import { knownMetrics, type MetricName, metricNamed } from './metric-names.ts'

/** In what the amounts of a table, or of one row, are written. */
export interface MoneyUnit {
  /** By which the values are multiplied. */
  scale: number
  currency: string | undefined
  /** As it is written. */
  written: string
}

/** No part of a word or an amount: `$K`, not that of "5 M€". */
const START = String.raw`(?<![\p{L}\d])(?<!\d\s)`
const END = String.raw`(?![\p{L}\d])`
/** A currency before its scale (`$K`, `$ in thousands`), behind it (`k€`, `TEUR`, `thousands of
 *  dollars`), a scale alone behind "in", a currency alone in brackets or behind "in". */
const FORMS: readonly { form: string; sign: number; scale: number }[] = [
  { form: `${START}(${CURRENCY})\\s*(?:in\\s+)?(${SCALE_OF_UNIT})${END}`, sign: 1, scale: 2 },
  {
    form: `${START}(t|(?!b\\s)${SCALE})\\s*(?:of\\s+)?(${CURRENCY_NAMED})${END}`,
    sign: 2,
    scale: 1,
  },
  { form: `\\bin\\s+(?!(?:mm?|mn|bn?)${END})(${SCALE_OF_UNIT})${END}`, sign: 0, scale: 1 },
  {
    form: `(?:[([]\\s*|\\bin\\s+)(${CURRENCY})(?=\\s*(?:[)\\],;]|$|unless\\b))`,
    sign: 1,
    scale: 0,
  },
]
const PATTERNS = FORMS.map(({ form, ...groups }) => ({
  pattern: new RegExp(form, 'iu'),
  ...groups,
}))

/** The unit that a title, the name of a column or a cell says amounts are in.
 *  @example unitSaid('Metric ($K unless noted)') // => { scale: 1000, currency: 'USD', written: '$K' } */
export function unitSaid(text: string): MoneyUnit | undefined {
  for (const { pattern, sign, scale } of PATTERNS) {
    const match = pattern.exec(text)
    if (match === null) continue
    const [currency, times] = [sign > 0 ? match[sign] : undefined, scale > 0 ? match[scale] : '']
    return {
      scale: scaleOf(times) ?? 1,
      currency: currency === undefined ? undefined : currencyOf(currency),
      written: match[0].replace(/^[([\s]+/, '').trim(),
    }
  }
  return undefined
}

/** The name of a column without the unit in its brackets or behind a comma. */
export const withoutUnit = (name: string): string =>
  unitSaid(name) === undefined ? name : name.replace(/\s*(?:[([].*|,.*|\bin\s.*)$/i, '')

/** The unit of a table: in the corner or the name of a column, else in what stands above the header,
 *  else in the name of the sheet. */
export const unitOfTable = ({ above, sheet }: Table, column: string): MoneyUnit | undefined =>
  unitSaid(column) ?? unitSaid(above ?? '') ?? unitSaid(sheet ?? '')

const OF_MONEY =
  /\b(?:revenues?|sales|arr|mrr|gmv|bookings|billings|cash|burn|costs?|cogs|opex|capex|spend|spending|expenses?|payroll|salar(?:y|ies)|wages|ebitda?|profit|loss|income|debt|loans?|receivables|payables|budget|pipeline|funding|investments?|tax(?:es)?|rent|fees?)\b/
/** What is counted, or is of one of many. */
const OF_COUNTS =
  /\b(?:per|ratio|rate|multiple|share|margin|index|score|count|number|headcount|people|ftes?|customers?|deals|orders?|reqs|roles|days|hours|weeks|months|payback|cycle|coverage|nps|csat|rating|active)\b|[#%]/
/** An age of what is counted or owed: receivables over 60 days are money. */
const SPAN = /\b\d+ (?:days|hours|weeks|months)\b/g

/** Whether a metric is an amount of money, by the playbook's key or by its words; undefined where
 *  neither tells. */
function isOfMoney(name: string, key: string): boolean | undefined {
  if (/_usd(?:_|$)/.test(key)) return true
  if (knownMetrics.includes(key)) return false
  const plain = plainColumn(name).replace(SPAN, '')
  const [money, counts] = [OF_MONEY.test(plain), OF_COUNTS.test(plain)]
  return money === counts ? undefined : money
}

const ANY_CURRENCY = new RegExp(CURRENCY, 'gi')

/** A number beside which no word names a scale, so that it may be in that of its table. */
export const isUnscaled = (cell: string): boolean => !/\p{L}/u.test(cell.replace(ANY_CURRENCY, ''))

/** A metric in the unit of its row, else in that of its table where it is one of money and its name
 *  has none; undefined where nobody can tell whether the unit of the table is its own. */
export function inUnit(
  named: MetricName,
  name: string,
  ofTable: MoneyUnit | undefined,
  ofRow: MoneyUnit | undefined,
): MetricName | undefined {
  const { key, scale, currency, isShare } = named
  const unit = ofRow ?? ofTable
  if (unit === undefined || isShare || scale !== 1 || currency !== undefined || key === name)
    return named
  const isMoney = isOfMoney(name, key)
  if (ofRow === undefined && isMoney !== true)
    return isMoney === undefined && unit.scale !== 1 ? undefined : named
  const isAmount = isMoney === true || unit.currency !== undefined
  const own = metricNamed(name, false, isAmount) ?? named
  return { ...own, scale: unit.scale, currency: unit.currency }
}

/** The unit that a heading inside a table names for the rows below it: a row of one cell that names
 *  no amount itself, as one without values yet would. */
export function unitOfHeading(row: TableRow): MoneyUnit | undefined {
  const [heading, ...others] = row.filter((cell) => cell !== null && String(cell).trim() !== '')
  const name = String(heading ?? '')
  const unit = others.length === 0 ? unitSaid(name) : undefined
  return unit !== undefined && isOfMoney(withoutUnit(name), '') !== true ? unit : undefined
}
