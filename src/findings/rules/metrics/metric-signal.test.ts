import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { metricSignal } from './metric-signal.ts'

const history = (metric: string, values: readonly number[]) => ({
  metric_history: values.map((value, i) => ({
    metric,
    on: `2026-08-${String(i + 1).padStart(2, '0')}`,
    value,
  })),
})
// Mean 50.81 and limits 45.82 to 55.80 by NIST/SEMATECH e-Handbook, 6.3.2.2.
const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]

// The same values as changes of a stock: each added to what was there before.
const stock = (changes: readonly number[]) => {
  let value = 100
  return [value, ...changes.map((change) => (value += change))]
}

verifyRule(metricSignal, {
  found: [
    {
      when: 'the last value is outside on the worse side',
      company: history('support_backlog', [...flow, 57]),
      subjects: ['support_backlog'],
      says: ['Support backlog at 57 is outside 45.8 to 55.8, between which its 10 values'],
      // Mean moving range 1.8778 by the same source: (57 - 50.81) / 1.8778 = 3.3.
      expect: ([finding]) =>
        expect(finding?.why).toContain('From their mean of 50.8 it is 3.3x its usual move of 1.88'),
    },
    {
      when: 'a stock grows by less than ever',
      company: history('paying_customers', stock([...flow, 40])),
      subjects: ['paying_customers'],
      says: ['changed by 40 since 11 Aug 2026, outside 45.8 to 55.8, between which its 10 changes'],
    },
  ],
  quiet: [
    { when: 'it is within the limits', company: history('support_backlog', [...flow, 55]) },
    { when: 'it is outside for the better', company: history('support_backlog', [...flow, 40]) },
    { when: 'a stock grows as ever', company: history('paying_customers', stock([...flow, 52])) },
    { when: 'no side is worse', company: history('headcount', [...flow, 57]) },
  ],
  silent: [{ when: 'there are too few', company: history('nps', [1, 2, 3]), missing: '6 values' }],
})
