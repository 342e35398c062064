import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { departmentFarAboveBenchmark } from './department-far-above-benchmark.ts'

const company = (processes?: object[]) => ({
  stage: 'series_b' as const,
  team: {
    annual_revenue_usd: 12_000_000,
    departments: [{ name: 'Customer Success', headcount: 10 }],
  },
  ...(processes === undefined ? {} : { processes }),
})
const step = { name: 'Setup', throughput_per_day: 2, capacity_per_day: 2, current_queue: 20 }

verifyRule(departmentFarAboveBenchmark, {
  found: [
    {
      when: 'a department is three times above its benchmark, and nothing tells which reading holds',
      company: company(),
      subjects: ['Customer Success'],
      says: ['$1.20M of revenue each, 3x its benchmark of $400K: efficient, or starved.'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('low')
        expect(finding?.why).toContain('No process of Customer Success is in the data')
      },
    },
    {
      when: 'its money is in another currency, with a rate',
      company: { ...company(), currency: 'EUR', fx: { rate: 1.5 } },
      subjects: ['Customer Success'],
      // 12M x 1.5 are $18M: $1.8M for each of 10, and 45 people at $400K.
      says: ['$1.80M of revenue each, 4.5x its benchmark of $400K'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('would have 45 people')
        expect(finding?.evidence).toContainEqual(
          expect.objectContaining({ value: 45, formula: 'annual revenue / benchmark' }),
        )
      },
    },
    {
      when: 'only the process of another department is in the data',
      company: company([{ name: 'Hiring', category: 'People', steps: [step] }]),
      subjects: ['Customer Success'],
      expect: ([finding]) =>
        expect(finding?.why).toContain('No process of Customer Success is in the data'),
    },
    {
      when: 'its own process has no queue of days',
      company: company([
        {
          name: 'Onboarding',
          category: 'Customer Success',
          steps: [{ ...step, current_queue: 1 }],
        },
      ]),
      subjects: ['Customer Success'],
      expect: ([finding]) =>
        expect(finding?.why).toContain(
          'No step of its 1 process in the data gets more than it passes on with 3 days of work before it',
        ),
    },
    {
      when: 'work piles up in its process, which speaks for starved',
      company: company([
        { name: 'Onboarding', category: 'Customer Success', arrivals_per_day: 3, steps: [step] },
      ]),
      subjects: ['Customer Success'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('medium')
        expect(finding?.why).toContain(
          'gets 3/day and passes on 2/day with 20 waiting, which speaks for starved',
        )
      },
    },
  ],
  quiet: [
    {
      when: 'it is near its benchmark',
      company: {
        ...company(),
        team: {
          annual_revenue_usd: 12_000_000,
          departments: [{ name: 'Customer Success', headcount: 30 }],
        },
      },
    },
  ],
  silent: [
    { when: 'the sector is another', company: { ...company(), sector: 'retail' }, missing: 'SaaS' },
  ],
})
