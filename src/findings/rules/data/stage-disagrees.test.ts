import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { stageDisagrees } from './stage-disagrees.ts'

verifyRule(stageDisagrees, {
  found: [
    {
      when: 'the team says another stage',
      company: { stage: 'series_a', team: { stage: 'series_b' } },
      subjects: ['company'],
      says: ['The company says it is at Series A and its team sheet says Series B: 2 stages'],
    },
    {
      when: 'people are a stage ahead of revenue',
      company: { metrics: { arr_usd: 6_000_000, headcount: 80 } },
      subjects: ['company'],
      says: ['$6.00M is Series A by revenue, 80 people are Series B by headcount'],
    },
    {
      when: 'revenue and headcount agree on another stage than the one stated',
      company: { stage: 'seed', metrics: { arr_usd: 6_000_000, headcount: 40 } },
      subjects: ['company'],
      says: [
        'The company says it is at the seed stage, but $6.00M and 40 people are both Series A',
      ],
      expect: ([finding]) =>
        expect(finding?.why).toContain('judged by its size, by the benchmarks of Series A'),
    },
  ],
  quiet: [
    {
      when: 'all agree',
      company: {
        stage: 'series_b',
        metrics: { arr_usd: 13_900_000, headcount: 62 },
        team: { stage: 'series_b' },
      },
    },
    {
      when: 'exactly at the border of a stage',
      company: { metrics: { arr_usd: 10_000_000, headcount: 50 } },
    },
  ],
  silent: [
    { when: 'nothing is known', company: {}, missing: 'stage' },
    { when: 'only a stage is stated', company: { stage: 'seed' }, missing: 'second sign' },
  ],
})
