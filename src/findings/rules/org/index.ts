import type { Rule } from '../../rule.ts'
import { chainOfOne } from './chain-of-one.ts'
import { communicationDue } from './communication-due.ts'
import { departmentBelowBenchmark } from './department-below-benchmark.ts'
import { departmentFarAboveBenchmark } from './department-far-above-benchmark.ts'
import { headcountThreshold } from './headcount-threshold.ts'
import { hiresOutpaceOnboarding } from './hires-outpace-onboarding.ts'
import { layersTooMany } from './layers-too-many.ts'
import { openRequisitionsHigh } from './open-requisitions-high.ts'
import { ownerHasLeft } from './owner-has-left.ts'
import { processDueMissing } from './process-due-missing.ts'
import { processTooEarly } from './process-too-early.ts'
import { reportingCircle } from './reporting-circle.ts'
import { roleDueMissing } from './role-due-missing.ts'
import { spanTooNarrow } from './span-too-narrow.ts'
import { spanTooWide } from './span-too-wide.ts'

/** How the company is set up and grows. */
export const orgRules: readonly Rule[] = [
  headcountThreshold,
  hiresOutpaceOnboarding,
  openRequisitionsHigh,
  spanTooWide,
  reportingCircle,
  ownerHasLeft,
  layersTooMany,
  chainOfOne,
  spanTooNarrow,
  departmentBelowBenchmark,
  departmentFarAboveBenchmark,
  roleDueMissing,
  processTooEarly,
  processDueMissing,
  communicationDue,
]
