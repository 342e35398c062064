import type { Rule } from '../../rule.ts'
import { automationWorthBuilding } from './automation-worth-building.ts'
import { breaksAtThreeTimes } from './breaks-at-three-times.ts'
import { capacityUnusedAtConstraint } from './capacity-unused-at-constraint.ts'
import { companyConstraint } from './company-constraint.ts'
import { documentationDebt } from './documentation-debt.ts'
import { documentationIncomplete } from './documentation-incomplete.ts'
import { errorRateHigh } from './error-rate-high.ts'
import { flowEfficiencyLow } from './flow-efficiency-low.ts'
import { leadTimeGrowing } from './lead-time-growing.ts'
import { leadTimeOverTarget } from './lead-time-over-target.ts'
import { pipelineConversionLow } from './pipeline-conversion-low.ts'
import { pipelineStageSlow } from './pipeline-stage-slow.ts'
import { processAutomationLowAtVolume } from './process-automation-low-at-volume.ts'
import { processImmature } from './process-immature.ts'
import { processNotFollowed } from './process-not-followed.ts'
import { processUndocumented } from './process-undocumented.ts'
import { processUnhealthy } from './process-unhealthy.ts'
import { processWithoutOwner } from './process-without-owner.ts'
import { queueBeforeConstraint } from './queue-before-constraint.ts'
import { queueGrowing } from './queue-growing.ts'
import { reviewOverdue } from './review-overdue.ts'
import { wasteHigh } from './waste-high.ts'
import { wipOverLimit } from './wip-over-limit.ts'

/** Rules on processes: what limits the company first, then flow, then care. */
export const processRules: readonly Rule[] = [
  companyConstraint,
  queueGrowing,
  processNotFollowed,
  leadTimeGrowing,
  leadTimeOverTarget,
  queueBeforeConstraint,
  capacityUnusedAtConstraint,
  documentationDebt,
  errorRateHigh,
  processImmature,
  processWithoutOwner,
  processUndocumented,
  processUnhealthy,
  documentationIncomplete,
  reviewOverdue,
  processAutomationLowAtVolume,
  flowEfficiencyLow,
  breaksAtThreeTimes,
  wasteHigh,
  automationWorthBuilding,
  pipelineConversionLow,
  pipelineStageSlow,
  wipOverLimit,
]
