import type { Figure } from './figure.ts'
import { byOpsScript, byScalingPlaybook } from './stated.ts'

/** Lowest and highest value that is still right, both included. */
export type Range = readonly [low: number, high: number]

/** People who report to one manager, by whom they manage. The first statement that applies is the
 *  script's; the playbook says otherwise, twice. */
export const spanOfControl: Figure<Range> = {
  what: 'people who report to one manager',
  unit: 'people',
  statements: [
    byOpsScript([5, 8], { manages: 'contributors' }),
    byOpsScript([3, 5], { manages: 'managers' }),
    byScalingPlaybook([6, 8], { manages: 'contributors' }),
    byScalingPlaybook([4, 6], { manages: 'managers' }),
    byScalingPlaybook([3, 5], { manages: 'directors' }),
    byScalingPlaybook([5, 8], { manages: 'vice_presidents' }),
    byScalingPlaybook([5, 8], { manages: 'contributors', stage: 'series_b' }),
    byScalingPlaybook([3, 8], { manages: 'anyone', stage: 'series_b' }),
  ],
}

/** Layers of management by headcount: a company of up to `people` has `layers`; beyond the last
 *  row it has `beyond`. One more than expected is tolerated. */
export const expectedLayers: Figure<{
  rows: readonly { people: number; layers: number }[]
  beyond: number
  tolerated: number
}> = {
  what: 'layers of management that a headcount calls for',
  unit: 'count',
  statements: [
    byOpsScript({
      rows: [
        { people: 15, layers: 1 },
        { people: 50, layers: 2 },
        { people: 150, layers: 3 },
        { people: 500, layers: 4 },
      ],
      beyond: 5,
      tolerated: 1,
    }),
  ],
}

/** Open positions per hundred people above which hiring disturbs the work. */
export const openRequisitionLimit: Figure = {
  what: 'open positions for each hundred people, above which hiring disturbs the work',
  unit: 'percent',
  statements: [byOpsScript(20)],
}

/** Revenue per person of a department against its benchmark: from `on` it is on it, from `below`
 *  it is below, else far below. */
export const departmentStatus: Figure<{ on: number; below: number }> = {
  what: 'share of the benchmark from which a department is on it, and from which it is near',
  unit: 'percent',
  statements: [byOpsScript({ on: 90, below: 70 })],
}

type ScriptFunction =
  | 'engineering'
  | 'sales'
  | 'customer_success'
  | 'marketing'
  | 'operations'
  | 'product'
  | 'default'

/** Annual revenue per person of a department, as the script's table has it. Its first column also
 *  stands in for every stage it lacks. */
export const scriptDepartmentBenchmarks: Figure<Readonly<Record<ScriptFunction, number>>> = {
  what: 'annual revenue for each person of a department, by the script',
  unit: 'usd',
  statements: [
    byOpsScript(
      {
        engineering: 400_000,
        sales: 250_000,
        customer_success: 300_000,
        marketing: 500_000,
        operations: 400_000,
        product: 400_000,
        default: 200_000,
      },
      { stage: 'series_a' },
    ),
    byOpsScript(
      {
        engineering: 500_000,
        sales: 350_000,
        customer_success: 400_000,
        marketing: 700_000,
        operations: 500_000,
        product: 500_000,
        default: 300_000,
      },
      { stage: 'series_b' },
    ),
    byOpsScript(
      {
        engineering: 600_000,
        sales: 450_000,
        customer_success: 500_000,
        marketing: 900_000,
        operations: 600_000,
        product: 600_000,
        default: 400_000,
      },
      { stage: 'series_c' },
    ),
  ],
}

/** Functions for which the playbook states revenue per person. */
export const playbookFunctions = [
  'engineering',
  'sales',
  'customer_success',
  'marketing',
  'g_and_a',
] as const

export type PlaybookFunction = (typeof playbookFunctions)[number]

/** Recurring revenue per person of a function, by the playbook. */
export const functionBenchmarks: Figure<Readonly<Record<PlaybookFunction, number>>> = {
  what: 'annual recurring revenue for each person of a function',
  unit: 'usd',
  statements: [
    byScalingPlaybook(
      {
        engineering: 400_000,
        sales: 250_000,
        customer_success: 300_000,
        marketing: 500_000,
        g_and_a: 600_000,
      },
      { stage: 'series_a' },
    ),
    byScalingPlaybook(
      {
        engineering: 500_000,
        sales: 350_000,
        customer_success: 400_000,
        marketing: 700_000,
        g_and_a: 800_000,
      },
      { stage: 'series_b' },
    ),
    byScalingPlaybook(
      {
        engineering: 600_000,
        sales: 450_000,
        customer_success: 500_000,
        marketing: 900_000,
        g_and_a: 1_000_000,
      },
      { stage: 'series_c' },
    ),
    byScalingPlaybook(
      {
        engineering: 700_000,
        sales: 500_000,
        customer_success: 600_000,
        marketing: 1_000_000,
        g_and_a: 1_200_000,
      },
      { stage: 'growth' },
    ),
  ],
}

/** Annual revenue for each person of the whole company. */
export const revenuePerEmployee: Figure<Range> = {
  what: 'annual revenue for each person of the company',
  unit: 'usd',
  statements: [
    byScalingPlaybook([0, 100_000], { stage: 'seed' }),
    byScalingPlaybook([100_000, 200_000], { stage: 'series_a' }),
    byScalingPlaybook([150_000, 300_000], { stage: 'series_b' }),
    byScalingPlaybook([200_000, 400_000], { stage: 'series_c' }),
    byScalingPlaybook([300_000, 600_000], { stage: 'growth' }),
  ],
}
