import type { Figure } from '../figure.ts'
import type { Range } from '../org.ts'
import { byScalingPlaybook } from '../stated.ts'

const one = <V>(what: string, unit: string, value: V, stage: string): Figure<V> => ({
  what,
  unit,
  statements: [byScalingPlaybook(value, { stage })],
})

const range = (low: number, high: number): Range => [low, high]

/** Benchmarks by stage that only the scaling report and its rule look at, by their metric. */
export const stageFigures = {
  contributors_per_manager: {
    what: 'people who do the work themselves for each manager',
    unit: 'people',
    statements: [
      byScalingPlaybook(range(6, 8), { stage: 'series_a' }),
      byScalingPlaybook(range(5, 7), { stage: 'series_b' }),
      byScalingPlaybook(range(5, 6), { stage: 'series_c' }),
      byScalingPlaybook(range(4, 6), { stage: 'growth' }),
    ],
  },
  time_to_hire_weeks: {
    what: 'from the first talk to the signed offer; from Series B on for senior people',
    unit: 'weeks',
    statements: [
      byScalingPlaybook(range(2, 4), { stage: 'seed' }),
      byScalingPlaybook(range(4, 6), { stage: 'series_a' }),
      byScalingPlaybook(range(6, 10), { stage: 'series_b' }),
      byScalingPlaybook(range(8, 12), { stage: 'series_c' }),
    ],
  },
  offer_acceptance_pct: one('offers accepted, to exceed', 'percent', 80, 'series_a'),
  weeks_per_feature: one('weeks between features shipped', 'weeks', range(1, 2), 'series_a'),
  engineering_per_product: one(
    'people of Engineering for each of Product, about',
    'ratio',
    3,
    'series_b',
  ),
  sales_per_customer_success: one(
    'people of Sales for each of Customer Success, about',
    'ratio',
    3,
    'series_b',
  ),
  enterprise_sales_cycle_days: one(
    'days of a sale to a large customer',
    'days',
    range(60, 120),
    'series_c',
  ),
  engineering_share_pct: one(
    'share of people in Engineering',
    'percent',
    range(30, 40),
    'series_c',
  ),
  sales_and_marketing_pct: one(
    'sales and marketing, of revenue',
    'percent',
    range(25, 35),
    'growth',
  ),
  research_and_development_pct: one(
    'research and development, of revenue',
    'percent',
    range(15, 25),
    'growth',
  ),
  general_and_administrative_pct: one(
    'general and administrative, of revenue',
    'percent',
    range(8, 12),
    'growth',
  ),
} as const satisfies Record<string, Figure<unknown>>
