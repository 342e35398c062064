import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures, throughputFigures } from '../../../knowledge/throughput.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'
import { isWritten, writtenEvidence } from './support/written.ts'

const RUNS = valueOf(processCareFigures.runs_before_writing)
const OFTEN = valueOf(throughputFigures.frequent_per_week)

/** Whether the documentation debt of the process is told already. */
const isDebt = ({ process: { times_run } }: ProcessCase): boolean => (times_run ?? 0) >= RUNS

function how(
  { process: { documented, maturity } }: ProcessCase,
  arrivals: number | undefined,
): string {
  const level = maturity?.documentation
  const state =
    documented === undefined && level !== undefined
      ? `is at documentation level ${said(level)} of 5`
      : 'is written down nowhere (0 documents)'
  return arrivals === undefined ? state : `${state} while ${said(arrivals)} a day arrive`
}

/** A process that goals need or that runs often, and that lives in heads. */
export const processUndocumented: Rule = {
  name: 'process_undocumented',
  area: 'process',
  docs: {
    what: 'A process that is not written down (`documented`, else a documentation level of 0 or 1) although a key result needs it or it runs every week. Where the number of runs is known, `documentation_debt` says it.',
    why: 'What lives in heads leaves with them, and everybody new learns it by failing.',
    act: 'Write one page: trigger, steps, exceptions, when it is done, and who owns it.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: {
    unwritten_level: processCareFigures.unwritten_level,
    runs_before_writing: processCareFigures.runs_before_writing,
    frequent_per_week: throughputFigures.frequent_per_week,
  },
  check(facts, cite) {
    const { days_per_week } = facts.workWeek()
    const known = facts.processCases().filter((one) => isWritten(one) !== undefined)
    if (known.length === 0) return silent('whether processes are written down')
    const faults = known.flatMap((one): Fault[] => {
      const { name, goal, path, process } = one
      const arrivals = process.arrivals_per_day
      const isOften = (arrivals ?? 0) * days_per_week >= OFTEN
      if (isWritten(one) !== false || isDebt(one)) return []
      if (goal.on_path === 'none' && !isOften) return []
      return [
        {
          subject: name,
          severity: goal.on_path === 'none' ? 'low' : 'medium',
          tell: () => ({
            says: () => ({
              what: `${name} ${how(one, arrivals)}.`,
              why: consequence(one),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Write ${name} down on one page: trigger, steps, exceptions, when it is done`,
                  ...ownerOf(one),
                  within: 'two_weeks',
                }),
              ],
            }),
            basis: process.documented === undefined ? 'reported' : 'counted',
            why_assumed: goalAssumed(goal),
            evidence: () => [
              writtenEvidence(cite, one),
              ...(arrivals === undefined
                ? []
                : [cite.datum(`${path}.arrivals_per_day`, 'per_day')]),
              ...(isOften ? [] : goalEvidence(cite, goal.key_results)),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...(isOften ? goalEvidence(cite, goal.key_results) : []),
            ],
          }),
        },
      ]
    })
    return { found: singlyOrTogether(faults, 'are not written down', cite), silent: [] }
  },
}
