import type { Facts } from '../../analyses/facts.ts'
import type { Period } from '../../analyses/metrics/compared.ts'
import { isMonthly, lastOfEachMonth, summedOver } from '../../analyses/metrics/summed.ts'
import { counted } from '../../analyses/words.ts'
import type { FigureLine } from '../../knowledge/reports.ts'
import { type FigureRow, figureRows } from './figures.ts'
import { type Missing, missingIf } from './missing.ts'

/** A flow that is told of one month alone, though a quarter was asked for. */
const isOfOneMonth = ({ months }: FigureRow): boolean => months === 1

const overMonths = (row: FigureRow, months: number): FigureRow => ({
  ...row,
  label: `${row.label} (${counted(months, 'month', 'months')})`,
  months,
})

/** A flow of a month as that of the quarter: the sum of its months, or said to be of one.
 *  @param quarter the days of a quarter that is over; undefined while it runs */
function ofQuarter(row: FigureRow, facts: Facts, quarter: Period | undefined): FigureRow {
  const { points = [] } = facts.metrics().get(row.metric) ?? {}
  const isPace = /_per_month$|^monthly_/.test(row.metric)
  const summed = quarter && summedOver(isPace ? lastOfEachMonth(points) : points, quarter)
  if (summed !== undefined) {
    const formula = `the sum of ${row.metric} of its months`
    return { ...overMonths(row, summed.months), ...summed, formula, signal: null }
  }
  return row.value !== null && (isPace || isMonthly(points)) ? overMonths(row, 1) : row
}

/** The figures of a quarter: what flows is summed over its months, what is owned or counted is of its
 *  end, and a ratio of the months that its label says.
 *  @param period the days of the quarter until its end or today
 *  @param then the company at the end of the period */
export function quarterRows(
  lines: readonly FigureLine[],
  facts: Facts,
  period: Period | undefined,
  then: Facts | undefined,
  isOver: boolean,
): FigureRow[] {
  const flows = new Set<string>(
    lines.flatMap(({ of_month, metrics }) => (of_month === true ? metrics : [])),
  )
  return figureRows(lines, facts, period, then).map((row) =>
    flows.has(row.metric) ? ofQuarter(row, facts, isOver ? period : undefined) : row,
  )
}

/** The months that a flow lacks for its sum, where the quarter is over. */
export const missingMonths = (rows: readonly FigureRow[], period: Period | undefined): Missing[] =>
  rows
    .filter(isOfOneMonth)
    .flatMap(({ label, metric, formula }) =>
      missingIf(
        period !== undefined && formula === null,
        `${label.replace(/ \(1 month\)$/, '')} of the quarter`,
        `metric_history of ${metric} with one value a month from ${period?.from} to ${period?.to}`,
      ),
    )
