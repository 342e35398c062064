import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { Locate } from './document.ts'
import { foundWords } from './found-words.ts'
import { isMap } from './merge/traced.ts'
import { problemIn } from './report-problem.ts'

/** Metrics that no company has less than none of. What is a difference may be below 0: burn of a
 *  company in profit, net new revenue, cash after an overdraft. */
const NEVER_NEGATIVE: ReadonlySet<unknown> = new Set([
  'headcount',
  'arr_usd',
  'mrr_usd',
  'annual_revenue_usd',
  'revenue_usd',
])

/** People and revenue below 0, among the metrics and in their history: no schema knows metrics by
 *  their names. */
export function negativeMetrics(
  { metrics, metric_history }: Readonly<Record<string, unknown>>,
  file: string,
  locate: Locate,
): Problem[] {
  const problems: Problem[] = []
  const check = (value: unknown, path: Path) => {
    if (typeof value !== 'number' || !(value < 0)) return
    const message = `expected a number of 0 or more, found ${foundWords(value)}`
    problems.push(problemIn(file, message, { path, place: locate.value(path) }))
  }
  if (isMap(metrics)) {
    for (const [name, value] of Object.entries(metrics)) {
      if (NEVER_NEGATIVE.has(name)) check(value, ['metrics', name])
    }
  }
  if (Array.isArray(metric_history)) {
    metric_history.forEach((entry: unknown, index) => {
      if (!isMap(entry) || !NEVER_NEGATIVE.has(entry.metric)) return
      check(entry.value, ['metric_history', index, 'value'])
      check(entry.plan, ['metric_history', index, 'plan'])
    })
  }
  return problems
}
