import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { departmentBelowBenchmark } from './department-below-benchmark.ts'

const team = (headcount: number) => ({
  stage: 'series_b' as const,
  team: { annual_revenue_usd: 10_000_000, departments: [{ name: 'Engineering', headcount }] },
})

verifyRule(departmentBelowBenchmark, {
  found: [
    {
      when: 'engineering has more people than revenue carries',
      company: team(40),
      subjects: ['Engineering'],
      // 10M / 40 = 250K of 500K; the benchmark would have 20.
      says: ['Engineering has 40 people, $250K of revenue each, 50% of its benchmark of $500K.'],
      expect: ([finding]) => expect(finding?.why).toContain('20 people for this revenue, 20 fewer'),
    },
  ],
  quiet: [{ when: 'it is on its benchmark', company: team(20) }],
  silent: [
    { when: 'no stage is given', company: { team: team(20).team }, missing: 'the stage' },
    {
      when: 'no department has a benchmark',
      company: {
        stage: 'series_b',
        team: { annual_revenue_usd: 5, departments: [{ name: 'Secret', headcount: 1 }] },
      },
      missing: 'with a benchmark',
    },
  ],
})
