import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { metricOffPlan } from './metric-off-plan.ts'

const history = (metric: string, ...points: [value: number, plan: number][]) => ({
  metric_history: points.map(([value, plan], i) => ({
    metric,
    on: ['2026-06-30', '2026-07-31', '2026-08-31'].at(i - points.length) ?? '',
    value,
    plan,
  })),
})

const entry = (value: number, plan: number, on = '2026-09-04') => ({
  metric: 'support_backlog',
  on,
  value,
  plan,
})

verifyRule(metricOffPlan, {
  found: [
    {
      when: 'a backlog is longer than planned',
      company: { metric_history: [entry(75, 60, '2026-08-28'), entry(90, 60)] },
      subjects: ['support_backlog'],
      says: ['Support backlog stood at 90 on 4 Sep 2026, planned 60: 50% worse.'],
      expect: ([finding]) => expect(finding?.why).toContain('2 times running, since 28 Aug 2026'),
    },
    {
      when: 'a plan is given without a value and the metric of that day misses it',
      company: {
        metrics: { nps: 30 },
        metric_history: [{ metric: 'nps', on: '2026-09-11', value: 30, plan: 45 }],
      },
      subjects: ['nps'],
    },
    {
      // (48 - 41.8) / 48 = 12.9 %.
      when: 'no word says which way is good, and the plan lies above all that it was',
      company: history('renters_on_board', [4190, 4350], [4230, 4500], [4180, 4800]),
      subjects: ['renters_on_board'],
      says: ['planned 4,800: 12.9% worse'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('3 times running, since 30 Jun 2026')
        expect(finding?.assumed).toEqual(['more of renters on board is better, by its plan'])
      },
    },
    {
      when: 'more is burned, and less cash left, than planned',
      company: {
        metric_history: [
          { metric: 'burn_usd_per_month', on: '2026-08-31', value: 500_000, plan: 400_000 },
          { metric: 'cash_usd', on: '2026-08-31', value: 12_000_000, plan: 15_000_000 },
        ],
      },
      subjects: ['burn_usd_per_month', 'cash_usd'],
      says: ['Monthly burn stood at $500K on 31 Aug 2026, planned $400K: 25% worse.'],
    },
    {
      when: 'a cost is over its plan',
      company: history('cloud_costs_usd', [50_000, 55_000], [80_000, 60_000]),
      subjects: ['cloud_costs_usd'],
      expect: ([finding]) =>
        expect(finding?.assumed).toEqual(['less of cloud costs is better, by its name']),
    },
  ],
  quiet: [
    {
      when: 'a cost is under its plan, which was above all that it was',
      company: history('cloud_costs_usd', [50_000, 55_000], [48_000, 60_000]),
    },
    ...['fraud_losses_usd', 'failed_payments', 'accidents', 'cac_usd', 'lost_customers'].map(
      (metric) => ({
        when: `${metric}: less than was planned for, above all that it was, is good`,
        company: history(metric, [410, 420], [423, 450], [418, 480]),
      }),
    ),
    { when: 'it is within a tenth of its plan', company: { metric_history: [entry(65, 60)] } },
    {
      when: 'less is burned than planned',
      company: history('burn_usd_per_month', [450_000, 500_000], [400_000, 500_000]),
    },
    { when: 'it is better than planned', company: { metric_history: [entry(10, 60)] } },
    {
      when: 'no direction of it is worse',
      company: { metric_history: [{ metric: 'headcount', on: '2026-09-04', value: 9, plan: 20 }] },
    },
  ],
  silent: [
    { when: 'nothing is planned', company: { metrics: { nps: 40 } }, missing: 'a plan' },
    {
      when: 'neither a word nor the plan says which way is good',
      company: history('renters_on_board', [5000, 4600], [4000, 4700]),
      missing: 'which way is good for renters on board',
    },
  ],
})
