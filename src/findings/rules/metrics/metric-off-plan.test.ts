import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { metricOffPlan } from './metric-off-plan.ts'

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
  ],
  quiet: [
    { when: 'it is within a tenth of its plan', company: { metric_history: [entry(65, 60)] } },
    { when: 'it is better than planned', company: { metric_history: [entry(10, 60)] } },
    {
      when: 'no direction of it is worse',
      company: { metric_history: [{ metric: 'headcount', on: '2026-09-04', value: 9, plan: 20 }] },
    },
  ],
  silent: [{ when: 'nothing is planned', company: { metrics: { nps: 40 } }, missing: 'a plan' }],
})
