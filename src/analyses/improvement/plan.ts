import type { Process } from '../../model/company.ts'
import type { OrgResult } from '../org/org.ts'
import type { MaturityResult } from '../process/maturity.ts'
import type { ToldFlow } from '../process/told-flow.ts'
import type { PlanItem } from './item.ts'
import { metricItems } from './metric-items.ts'
import { orgItems } from './org-items.ts'
import { bottleneckItems, criticalItems, improvementItems } from './process-items.ts'

const impactOrder = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']

/** Place of the impact's first word in the order; other words come last. */
function impactRank({ impact }: PlanItem): number {
  const [word = ''] = impact.split(' — ')
  const rank = impactOrder.indexOf(word)
  return rank === -1 ? impactOrder.length : rank
}

/** Everything the analyses call for, by priority and impact; equals stay in the order in which they
 *  were found. Source: seed, ops_efficiency_analyzer. */
export function improvementPlan(
  processes: readonly Process[],
  maturity: MaturityResult,
  flow: ToldFlow,
  org: OrgResult,
): PlanItem[] {
  const owners = new Map(processes.map(({ name, owner }) => [name, owner]))
  const ownerOf = (process: string) => owners.get(process) ?? null
  const { structural_issues, span_of_control_issues } = org.team_analysis
  return [
    ...bottleneckItems(flow.most_held_up),
    ...criticalItems(maturity.process_scores, ownerOf),
    ...orgItems(structural_issues, span_of_control_issues),
    ...improvementItems(maturity.process_scores, ownerOf),
    ...metricItems(org.metric_flags),
  ].sort((one, other) => one.priority - other.priority || impactRank(one) - impactRank(other))
}
