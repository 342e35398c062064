import { listed } from '../../../../analyses/listed.ts'
import type { ProcessCase } from '../../../../analyses/throughput/process-cases.ts'
import { counted } from '../../../../analyses/words.ts'
import type { Evidence } from '../../../../model/finding.ts'
import { formatDate } from '../../../../reports/format-date.ts'
import type { Cite } from '../../../cite.ts'
import { dated } from '../../../dated.ts'
import { MOST_CITED } from '../../../most-cited.ts'
import { heldUp } from './goals.ts'
import { said } from './queue.ts'

/** How often it goes wrong: a day where its arrivals are known, else of its runs. */
function failures({ process, failed_runs, errors_per_day }: ProcessCase): string {
  const { error_rate_pct: rate, times_run: runs } = process
  if (rate === undefined || rate <= 0) return ''
  if (errors_per_day !== null) return `${said(rate)}% go wrong, ${said(errors_per_day)} a day.`
  if (failed_runs === null || runs === undefined) return `${said(rate)}% go wrong.`
  return `${said(rate)}% go wrong, about ${said(Math.round(failed_runs))} of its ${counted(runs, 'run', 'runs')}.`
}

/** In how many of its runs it went wrong, to follow a sentence that says the rate. */
export function failedRuns({ process: { times_run: runs }, failed_runs }: ProcessCase): string {
  return failed_runs === null || runs === undefined
    ? ''
    : `That is about ${said(Math.round(failed_runs))} of its ${counted(runs, 'run', 'runs')}.`
}

/** The incidents that came from a process. */
export function incidentWords({ incidents }: ProcessCase): string {
  const last = incidents.at(-1)
  if (last === undefined) return ''
  const named = listed(incidents.map(({ called }) => called))
  return `${counted(incidents.length, 'incident', 'incidents')} came from it (${named}), the last on ${formatDate(last.on)}.`
}

/** What goes wrong in a process and what that holds up. */
export const consequence = (one: ProcessCase): string =>
  [failures(one), incidentWords(one), heldUp(one.goal)].filter((words) => words !== '').join(' ')

/** Evidence for what goes wrong. */
export function wrongEvidence(
  cite: Cite,
  { process, path, failed_runs, errors_per_day, incidents }: ProcessCase,
): Evidence[] {
  const evidence: Evidence[] = []
  if (process.error_rate_pct !== undefined) {
    const rate = cite.datum(`${path}.error_rate_pct`, 'percent')
    if (errors_per_day !== null) {
      const arrivals = cite.datum(`${path}.arrivals_per_day`, 'per_day')
      evidence.push(
        cite.computed(errors_per_day, 'per_day', 'error rate x arrivals', [rate, arrivals]),
      )
    } else if (failed_runs !== null) {
      const runs = cite.datum(`${path}.times_run`, 'count')
      evidence.push(cite.computed(failed_runs, 'count', 'error rate x times run', [rate, runs]))
    } else evidence.push(rate)
  }
  const last = incidents.at(-1)
  if (incidents.length > 1) {
    const all = incidents.slice(0, MOST_CITED).map((one) => cite.earlier(`${one.path}.process`))
    evidence.push(cite.computed(incidents.length, 'count', 'incidents that name it', all))
  }
  if (last !== undefined) evidence.push(dated(cite.datum(`${last.path}.process`), last.on))
  return evidence
}
