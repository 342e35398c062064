import { listed } from '../../../analyses/listed.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import type { Severity } from '../../../model/finding.ts'
import { formatNumber } from '../../../reports/format-number.ts'
import { act } from '../../act.ts'
import { known } from '../../known.ts'
import { type Rule, silent } from '../../rule.ts'
import { failedRuns, incidentWords, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence, heldUp } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const { low, high } = valueOf(processCareFigures.error_rate_pct)

/** Above the higher limit always; between the two only where a key result surely depends on it:
 *  graver where its errors land in another process. Null where it is no matter. */
function severityOf({ goal, process: { error_rate_pct: rate = 0 } }: ProcessCase): Severity | null {
  const isNeeded = goal.on_path !== 'none'
  if (rate > high) return isNeeded ? 'high' : 'medium'
  if (rate < low || !isNeeded || goal.guessed) return null
  return goal.through === null ? 'low' : 'medium'
}

/** A process in which much goes wrong. */
export const errorRateHigh: Rule = {
  name: 'error_rate_high',
  area: 'process',
  docs: {
    what: 'The error rate of a process: high above 15 %; from 5 % on found where a key result depends on the process, since its errors land there as rework.',
    why: 'Each error is done twice, and where another process depends on it the second time is paid there.',
    act: 'Find the most frequent cause and check for it where the work starts, not where it ends.',
  },
  needs: ['processes', 'incidents', 'company_okrs', 'department_okrs', 'team_okrs'],
  figures: { error_rate_pct: processCareFigures.error_rate_pct },
  check(facts, cite) {
    const told = facts.processCases().filter(({ process }) => process.error_rate_pct !== undefined)
    if (told.length === 0) return silent('the error rates of processes')
    const faults = told.flatMap((one): Fault[] => {
      const severity = severityOf(one)
      if (severity === null) return []
      const { name, path, process, goal, errors_per_day: daily } = one
      const rate = process.error_rate_pct ?? 0
      const limit = rate > high ? `above ${high}%` : `between ${low}% and ${high}%`
      const often = daily === null ? '' : `, ${said(daily)} a day`
      const where =
        goal.dependents.length > 0 ? `; the rework lands in ${listed(goal.dependents)}` : ''
      return [
        {
          subject: name,
          severity,
          tell: () => ({
            says: () => ({
              what: `${formatNumber(rate, 'percent')} of ${name} goes wrong${often}, ${limit}${where}.`,
              why: [daily === null ? failedRuns(one) : '', incidentWords(one), heldUp(goal)]
                .filter(Boolean)
                .join(' '),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Name the most frequent cause of errors in ${name} and check for it at the start`,
                  ...ownerOf(one),
                  within: severity === 'high' ? 'this_week' : 'two_weeks',
                }),
              ],
            }),
            basis: 'reported',
            extent: rate,
            why_assumed: goalAssumed(goal),
            evidence: () => [
              cite.datum(`${path}.error_rate_pct`, 'percent'),
              ...(daily === null
                ? []
                : [
                    cite.computed(daily, 'per_day', 'error rate x arrivals', [
                      cite.datum(`${path}.error_rate_pct`, 'percent'),
                      cite.datum(`${path}.arrivals_per_day`, 'per_day'),
                    ]),
                  ]),
              known(cite, 'throughput.error_rate_pct', processCareFigures.error_rate_pct),
              ...(rate > high ? [] : goalEvidence(cite, goal.key_results)),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...(rate > high ? goalEvidence(cite, goal.key_results) : []),
            ],
          }),
        },
      ]
    })
    return {
      found: singlyOrTogether(faults, `go wrong in ${low}% of cases or more`, cite),
      silent: [],
    }
  },
}
