import type { Rule } from '../../rule.ts'
import { amountInThousands } from './amount-in-thousands.ts'
import { contextDisagrees } from './context-disagrees.ts'
import { contextStale } from './context-stale.ts'
import { dataUndated } from './data-undated.ts'
import { dateInFuture } from './date-in-future.ts'
import { headcountDisagrees } from './headcount-disagrees.ts'
import { leadTimeBelowItsSteps } from './lead-time-below-its-steps.ts'
import { leadTimeUnexplained } from './lead-time-unexplained.ts'
import { linkToUnknown } from './link-to-unknown.ts'
import { managerUnknown } from './manager-unknown.ts'
import { measureStatedTwice } from './measure-stated-twice.ts'
import { peopleUnmanaged } from './people-unmanaged.ts'
import { percentageImpossible } from './percentage-impossible.ts'
import { queueContradictsWait } from './queue-contradicts-wait.ts'
import { retentionContradictsMonths } from './retention-contradicts-months.ts'
import { revenueDisagrees } from './revenue-disagrees.ts'
import { spanEndsBeforeStart } from './span-ends-before-start.ts'
import { stageDisagrees } from './stage-disagrees.ts'
import { throughputImpossible } from './throughput-impossible.ts'

/** What contradicts something else in the data, and what they cannot tell. */
export const dataRules: readonly Rule[] = [
  leadTimeUnexplained,
  leadTimeBelowItsSteps,
  queueContradictsWait,
  throughputImpossible,
  measureStatedTwice,
  peopleUnmanaged,
  managerUnknown,
  headcountDisagrees,
  retentionContradictsMonths,
  revenueDisagrees,
  stageDisagrees,
  linkToUnknown,
  percentageImpossible,
  amountInThousands,
  spanEndsBeforeStart,
  dateInFuture,
  contextDisagrees,
  contextStale,
  dataUndated,
]
