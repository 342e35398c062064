import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { stageBenchmarkMissed } from './stage-benchmark-missed.ts'

verifyRule(stageBenchmarkMissed, {
  found: [
    {
      when: 'hiring is slow and offers are refused at Series A',
      company: { metrics: { headcount: 30, time_to_hire_weeks: 9, offer_acceptance_pct: 70 } },
      subjects: ['time_to_hire_weeks', 'offer_acceptance_pct'],
      says: [
        'Time to hire: 9 weeks, where 4 to 6 weeks is usual at Series A.',
        'Offers accepted: 70%, where over 80% is usual at Series A.',
      ],
    },
    {
      when: 'Engineering is large beside Product at Series B',
      company: {
        team: {
          total_headcount: 100,
          departments: [
            { name: 'Engineering', headcount: 50 },
            { name: 'Product', headcount: 8 },
          ],
        },
      },
      subjects: ['engineering_per_product'],
      says: ['Engineering to Product: 6.25, where about 3 is usual at Series B.'],
    },
    {
      when: 'managers have few people each',
      company: {
        stage: 'series_a',
        people: [
          { id: 'a' },
          { id: 'b', manager_id: 'a' },
          { id: 'c', manager_id: 'b' },
          { id: 'd', manager_id: 'b' },
        ],
      },
      subjects: ['contributors_per_manager'],
      // Of four people two lead: (4 - 2) / 2.
      says: ['Contributors per manager: 1, where 6 to 8 is usual at Series A.'],
      expect: ([finding]) =>
        expect(finding?.evidence[0]).toMatchObject({
          value: 1,
          inputs: [
            { path: 'people', value: 4 },
            {
              value: 2,
              inputs: [{ path: 'people[1].manager_id' }, { path: 'people[2].manager_id' }],
            },
          ],
        }),
    },
  ],
  quiet: [
    {
      when: 'what is known is within',
      company: { metrics: { headcount: 30, time_to_hire_weeks: 5, offer_acceptance_pct: 90 } },
    },
    {
      when: 'what is missed has a rule of its own',
      company: { metrics: { headcount: 30, cac_payback_months: 30, time_to_hire_weeks: 3 } },
    },
  ],
  silent: [
    {
      when: 'none of them is given',
      company: { metrics: { headcount: 30 } },
      missing: 'metrics.time_to_hire_weeks',
    },
    {
      when: 'the benchmarks are for another sector',
      company: { sector: 'retail', metrics: { headcount: 30 } },
      missing: 'the sector is retail',
    },
    { when: 'there is no stage', company: {}, missing: 'the stage' },
  ],
})
