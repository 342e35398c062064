import { formatDate } from '../reports/format-date.ts'
import { comingIn } from './coming-in.ts'
import type { StepFigures } from './process/steps.ts'
import type { QueueTrend } from './throughput/queue-trend.ts'
import { quoted, sayRate } from './words.ts'

function change(perWeek: number, [grows, falls, stays]: readonly [string, string, string]): string {
  if (perWeek === 0) return stays
  return `${perWeek > 0 ? grows : falls} by ${sayRate(Math.abs(perWeek))}`
}

/** What a queue was and is, by its counts. */
export function countsWords({
  metric,
  from,
  rising_since,
  to,
}: NonNullable<QueueTrend['history']>) {
  const since = rising_since ?? from
  const called = metric === null ? 'it' : quoted(metric)
  return `${called} was ${sayRate(since.value)} on ${formatDate(since.on)} and is ${sayRate(to.value)} on ${formatDate(to.on)}`
}

/** What the rates would make of a queue whose counts say something else, where either grows. */
export function againstRates(trend: QueueTrend, figures: StepFigures): string {
  const [inflow, does] = [comingIn(figures), figures.throughput_per_day]
  const { agree, by_rates_per_week: byRates, history, per_week: perWeek } = trend
  if (agree !== false || byRates === null || inflow === null || !history?.confirmed) return ''
  if (Math.max(byRates, perWeek ?? 0) <= 0) return ''
  const would = change(byRates, ['grow', 'fall', 'stay as it is'])
  return `by ${sayRate(inflow)} a day in and ${sayRate(does)} out it would ${would}, so that a rate is wrong or work comes and goes another way`
}

/** The same with the counts before it, as a sentence. */
export function countedWords(trend: QueueTrend, figures: StepFigures): string {
  const against = againstRates(trend, figures)
  const { history, per_week } = trend
  if (against === '' || history === null || per_week === null) return ''
  const does = change(per_week, ['grows', 'falls', 'stays as it is'])
  const week = per_week === 0 ? '' : ' a week'
  return `As counted, its queue ${does}${week}: ${countsWords(history)}; ${against}.`
}
