import { valueOf } from '../../knowledge/figure.ts'
import { planPriorities } from '../../knowledge/plan.ts'
import type { StructuralIssue } from '../org/layers.ts'
import type { SpanIssue } from '../org/spans.ts'
import { quoted } from '../words.ts'
import type { PlanItem } from './item.ts'

const priorities = valueOf(planPriorities)

const structuralItem = (issue: StructuralIssue): PlanItem => ({
  priority: priorities.organization,
  category: 'Org Structure',
  item: issue.type,
  detail: `${issue.detail} ${issue.recommendation}`,
  impact: 'MEDIUM — each new hire makes it harder to undo',
  effort: 'HIGH',
  owner_suggestion: 'COO + People',
  timebox: '1-2 quarters',
  success_metric: 'As many layers as the headcount calls for',
  subject: 'company',
  owner: null,
  rests_on: 'data',
})

function spanItem(issue: SpanIssue): PlanItem {
  const [used] = issue.verdicts
  const range = used === undefined ? '' : ` ${used.low} to ${used.high}`
  return {
    priority: priorities.organization,
    category: 'Span of Control',
    item: `${issue.issue}: ${issue.manager} (${issue.dept})`,
    detail: issue.or_else ?? issue.recommendation,
    impact: issue.issue === 'Over-span' ? 'HIGH' : 'MEDIUM',
    effort: 'MEDIUM',
    owner_suggestion: `VP ${issue.dept}`,
    timebox: '1 quarter',
    success_metric: `${quoted(issue.manager)} has${range} reports`,
    subject: issue.manager,
    owner: null,
    rests_on: issue.given ? 'data' : 'missing',
  }
}

/** What the structure and the spans of control call for. */
export const orgItems = (
  structural: readonly StructuralIssue[],
  spans: readonly SpanIssue[],
): PlanItem[] => [...structural.map(structuralItem), ...spans.map(spanItem)]
