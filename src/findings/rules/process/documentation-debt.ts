import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { counted } from '../../../analyses/words.ts'
import { valueOf } from '../../../knowledge/figure.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import type { Severity } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { ownerOf } from './support/owner.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'
import { isWritten, writtenEvidence } from './support/written.ts'

const RUNS = valueOf(processCareFigures.runs_before_writing)

const severities: Record<ProcessCase['goal']['on_path'], Severity> = {
  direct: 'high',
  through: 'high',
  none: 'low',
}

/** A process that has been run often enough to be written down, and is not. */
export const documentationDebt: Rule = {
  name: 'documentation_debt',
  area: 'process',
  docs: {
    what: 'A process that was run three times or more and is not written down (`documented`, else a documentation level of 0 or 1).',
    why: 'After the third run the special cases are known and still fresh; later every new person learns them by failing.',
    act: 'Write one page while it is fresh: purpose, owner, trigger, steps, exceptions, when it is done.',
  },
  needs: ['processes', 'company_okrs', 'department_okrs', 'team_okrs', 'incidents'],
  figures: {
    runs_before_writing: processCareFigures.runs_before_writing,
    unwritten_level: processCareFigures.unwritten_level,
  },
  check(facts, cite) {
    const cases = facts.processCases()
    const known = cases.filter(
      (one) => one.process.times_run !== undefined && isWritten(one) !== undefined,
    )
    if (known.length === 0)
      return silent('how often processes are run and whether they are written down')
    const faults = known.flatMap((one): Fault[] => {
      const runs = one.process.times_run ?? 0
      if (runs < RUNS || isWritten(one) !== false) return []
      const { name, goal, path } = one
      return [
        {
          subject: name,
          severity: severities[goal.on_path],
          tell: () => ({
            says: () => ({
              what: `${name} has been run ${counted(runs, 'time', 'times')} and is not written down.`,
              why: consequence(one),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Write ${name} down on one page at its next run: trigger, steps, exceptions, when it is done`,
                  ...ownerOf(one),
                  within: goal.on_path === 'none' ? 'month' : 'two_weeks',
                }),
              ],
            }),
            basis: 'counted',
            why_assumed: goalAssumed(goal),
            evidence: () => [cite.datum(`${path}.times_run`, 'count'), writtenEvidence(cite, one)],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
            ],
          }),
        },
      ]
    })
    return { found: singlyOrTogether(faults, 'are run and not written down', cite), silent: [] }
  },
}
