import { isOwnerless } from '../../../analyses/process/ownerless.ts'
import type { ProcessCase } from '../../../analyses/throughput/process-cases.ts'
import { counted } from '../../../analyses/words.ts'
import { processCareFigures } from '../../../knowledge/throughput.ts'
import type { Severity } from '../../../model/finding.ts'
import { act } from '../../act.ts'
import { citeOpenings } from '../../cite-openings.ts'
import { type Rule, silent } from '../../rule.ts'
import { consequence, wrongEvidence } from './support/cost.ts'
import { goalAssumed, goalEvidence } from './support/goals.ts'
import { said } from './support/queue.ts'
import { type Fault, singlyOrTogether } from './support/together.ts'

const severities: Record<ProcessCase['goal']['on_path'], Severity> = {
  direct: 'high',
  through: 'medium',
  none: 'low',
}

/** By the goals it stands behind; what words alone connect with a goal, and no incident confirms,
 *  is not grave, nor is what takes new people in for no goal. */
function severityOf({ goal, incidents, landing_roles: landing }: ProcessCase): Severity {
  if (goal.on_path === 'none') return landing > 0 ? 'medium' : 'low'
  const isGuess = goal.guessed && incidents.length === 0
  return isGuess ? 'medium' : severities[goal.on_path]
}

function how({ process: { times_run: runs, maturity }, name }: ProcessCase): string {
  if (runs !== undefined)
    return `${name} has been run ${counted(runs, 'time', 'times')} and has 0 named owners`
  const level = maturity?.ownership
  return level === undefined
    ? `${name} has 0 named owners`
    : `${name} has 0 named owners, at ownership level ${said(level)} of 5`
}

/** A process that nobody answers for. */
export const processWithoutOwner: Rule = {
  name: 'process_without_owner',
  area: 'process',
  docs: {
    what: 'A process without an `owner`, unless its level of ownership says that one person is named (3 and more).',
    why: 'A process without an owner is nobody’s to repair: it is worked around, and its errors come back.',
    act: 'Name one person, not a team, who answers for it and may change it.',
  },
  needs: [
    'processes',
    'team',
    'metrics',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'incidents',
  ],
  figures: { named_owner_level: processCareFigures.named_owner_level },
  check(facts, cite) {
    const cases = facts.processCases()
    if (cases.length === 0) return silent('the processes and their owners')
    const faults = cases
      .filter(({ process }) => isOwnerless(process))
      .map((one): Fault => {
        const { process, path, name, goal, owner } = one
        const isLanding = one.landing_roles > 0
        return {
          subject: name,
          severity: severityOf(one),
          tell: () => ({
            says: () => ({
              what: `${how(one)}.`,
              why: `When ${name} fails nobody is asked. ${isLanding ? `${said(one.landing_roles)} open roles land in it. ` : ''}${consequence(one)}`.trim(),
              how_to_act: [
                act(facts.situation.at, {
                  action: `Name one person who answers for ${name}`,
                  owner: owner.named,
                  role: 'COO',
                  within: 'two_weeks',
                }),
              ],
            }),
            basis: 'counted',
            why_assumed: goalAssumed(goal),
            evidence: () => [
              cite.missing(path, 'owner'),
              ...(process.times_run === undefined
                ? []
                : [cite.datum(`${path}.times_run`, 'count')]),
              ...(process.maturity?.ownership === undefined
                ? []
                : [cite.datum(`${path}.maturity.ownership`, 'level')]),
              ...(isLanding ? citeOpenings(cite, facts.situation.company) : []),
            ],
            why_evidence: () => [
              ...wrongEvidence(cite, one),
              ...goalEvidence(cite, goal.key_results),
            ],
          }),
        }
      })
    return { found: singlyOrTogether(faults, 'have no named owner', cite), silent: [] }
  },
}
