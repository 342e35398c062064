import type { Rule } from '../../rule.ts'
import { arrBridgeOpen } from './arr-bridge-open.ts'
import { attritionHigh } from './attrition-high.ts'
import { burnMultipleHigh } from './burn-multiple-high.ts'
import { cacPaybackLong } from './cac-payback-long.ts'
import { churnHigh } from './churn-high.ts'
import { figureRestated } from './figure-restated.ts'
import { metricOffPlan } from './metric-off-plan.ts'
import { metricSignal } from './metric-signal.ts'
import { metricWorsening } from './metric-worsening.ts'
import { nrrLow } from './nrr-low.ts'
import { revenuePerEmployeeLow } from './revenue-per-employee-low.ts'
import { ruleOf40Low } from './rule-of-40-low.ts'
import { runwayShort } from './runway-short.ts'
import { stageBenchmarkMissed } from './stage-benchmark-missed.ts'
import { stageRedFlag } from './stage-red-flag.ts'

/** What the company's figures say of its cash, its customers and its growth. */
export const metricsRules: readonly Rule[] = [
  runwayShort,
  burnMultipleHigh,
  nrrLow,
  churnHigh,
  metricWorsening,
  attritionHigh,
  cacPaybackLong,
  arrBridgeOpen,
  ruleOf40Low,
  revenuePerEmployeeLow,
  metricOffPlan,
  figureRestated,
  metricSignal,
  stageRedFlag,
  stageBenchmarkMissed,
]
