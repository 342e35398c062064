import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { departmentBelowBenchmark } from './department-below-benchmark.ts'

const team = (headcount: number) => ({
  stage: 'series_b' as const,
  team: { annual_revenue_usd: 20_000_000, departments: [{ name: 'Engineering', headcount }] },
})

verifyRule(departmentBelowBenchmark, {
  found: [
    {
      when: 'engineering has more people than revenue carries',
      company: team(80),
      subjects: ['Engineering'],
      // 20M / 80 = 250K of 500K; the benchmark would have 40.
      says: ['Engineering has 80 people, $250K of revenue each, 50% of its benchmark of $500K.'],
      expect: ([finding]) => expect(finding?.why).toContain('40 people for this revenue, 40 fewer'),
    },
  ],
  quiet: [{ when: 'it is on its benchmark', company: team(40) }],
  silent: [
    {
      when: 'nothing tells a stage',
      company: { team: { departments: [{}] } },
      missing: 'the stage',
    },
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
