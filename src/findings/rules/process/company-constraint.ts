import { listed } from '../../../analyses/listed.ts'
import type { CompanyConstraint } from '../../../analyses/throughput/company-constraint.ts'
import { constraintUtilization } from '../../../knowledge/flow.ts'
import { throughputFigures } from '../../../knowledge/throughput.ts'
import { found, quiet, type Rule, silent } from '../../rule.ts'
import { constraintDraft } from './support/constraint-draft.ts'

const unknown = ({ because, would_establish }: CompanyConstraint): string =>
  `the company's constraint, since ${because}; ${listed(would_establish)} would establish it`

/** The step that limits the whole company. */
export const companyConstraint: Rule = {
  name: 'company_constraint',
  area: 'process',
  docs: {
    what: 'Among the processes on the path of a key result: the step with the highest load against what it can take, then with the longest queue and its growth. Found where it is full or holds up a day of work; a step with room that passes on all that reaches it holds up only a queue of a working week, since arrivals set the pace. Not established where the data do not carry it, such as a process on the path whose flow is not given. What drops out of a sales funnel is no lack of capacity.',
    why: 'One step limits what the company gets done. An hour won there is won for the whole company, an hour won elsewhere is not.',
    act: 'In this order: get more from the step as it is, let everything else follow its pace, and only then add capacity, up to where the next step limits.',
  },
  needs: [
    'processes',
    'company_okrs',
    'department_okrs',
    'team_okrs',
    'metric_history',
    'decisions',
    'automations',
    'working_hours',
  ],
  figures: {
    utilization: constraintUtilization,
    held_up_days: throughputFigures.held_up_days,
    standing_days: throughputFigures.standing_days,
    growth_days: throughputFigures.growth_days,
    trend_days: throughputFigures.trend_days,
  },
  check(facts, cite) {
    const constraint = facts.companyConstraint()
    const [first] = constraint.candidates
    if (constraint.status === 'none') return quiet
    if (constraint.status === 'not_established' || first === undefined) {
      return silent(unknown(constraint))
    }
    return found([constraintDraft(facts, cite, first, constraint.not_compared)])
  },
}
