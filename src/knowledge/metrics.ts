import type { Figure } from './figure.ts'
import type { Range } from './org.ts'
import { byOpsScript, byScalingPlaybook, bySkill } from './stated.ts'

/** Net cash burned for each dollar of net new recurring revenue, by stage; lower is better. */
export const burnMultipleRange: Figure<Range> = {
  what: 'burn multiple of the stage',
  unit: 'times',
  statements: [
    byScalingPlaybook([2, 5], { stage: 'seed' }),
    byScalingPlaybook([1.5, 2.5], { stage: 'series_a' }),
    byScalingPlaybook([1, 1.5], { stage: 'series_b' }),
    byScalingPlaybook([0.75, 1.25], { stage: 'series_c' }),
  ],
}

/** The growth stage has no range: it is on its way to profit. */
export const burnMultipleOfGrowth: Figure = {
  what: 'burn multiple to stay under at the stage',
  unit: 'times',
  statements: [byScalingPlaybook(0.5, { stage: 'growth' })],
}

/** Burn multiple that raises an alarm when exceeded. */
export const burnMultipleAlarm: Figure = {
  what: 'burn multiple that raises an alarm',
  unit: 'times',
  statements: [byOpsScript(2), bySkill(2)],
}

/** Burn multiple below which the script's own advice calls a company healthy. */
export const burnMultipleHealthy: Figure = {
  what: 'burn multiple that is to be reached again',
  unit: 'times',
  statements: [byOpsScript(1.5)],
}

/** Recurring revenue kept from last year's customers, below which the company shrinks. */
export const netRetentionFloor: Figure = {
  what: 'net revenue retention below which the customers of a year ago bring less each year',
  unit: 'percent',
  statements: [byOpsScript(100)],
}

/** Net revenue retention to exceed, by stage. */
export const netRetentionOfStage: Figure = {
  what: 'net revenue retention to exceed at the stage',
  unit: 'percent',
  statements: [
    byScalingPlaybook(110, { stage: 'series_b' }),
    byScalingPlaybook(115, { stage: 'series_c' }),
    byScalingPlaybook(120, { stage: 'growth' }),
  ],
}

/** Months until a customer has paid for its acquisition, above which the script raises an alarm. */
export const paybackAlarm: Figure = {
  what: 'months to earn back the cost of a customer that raise an alarm',
  unit: 'months',
  statements: [byOpsScript(18)],
}

/** Months to earn back the cost of a customer to stay under, by stage. */
export const paybackOfStage: Figure = {
  what: 'months to earn back the cost of a customer to stay under at the stage',
  unit: 'months',
  statements: [
    byScalingPlaybook(18, { stage: 'series_a' }),
    byScalingPlaybook(12, { stage: 'series_b' }),
    byScalingPlaybook(9, { stage: 'series_c' }),
  ],
}
