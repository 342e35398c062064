import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { headcountThreshold } from './headcount-threshold.ts'

const history = (...values: [on: string, value: number][]) => ({
  metric_history: values.map(([on, value]) => ({ metric: 'headcount', on, value })),
})
const started = (count: number, on: string) =>
  Array.from({ length: count }, () => ({ started_on: on }))

verifyRule(headcountThreshold, {
  found: [
    {
      when: 'a border was passed within the quarter and the next comes at the present pace',
      company: {
        team: { total_headcount: 62 },
        ...history(['2026-06-30', 48], ['2026-07-31', 56]),
      },
      subjects: ['company'],
      // 14 in 73 days; 18 more take 94 days from 11 September: beyond the quarter.
      says: ['62 people: 50 was passed between 30 Jun 2026 (48) and 31 Jul 2026 (56).'],
    },
    {
      // 92 days, the longest quarter
      when: 'a border was passed between the ends of two quarters',
      company: {
        team: { total_headcount: 33 },
        ...history(['2026-04-11', 28], ['2026-07-12', 32]),
      },
      subjects: ['company'],
      says: ['30 was passed between 11 Apr 2026 (28) and 12 Jul 2026 (32).'],
    },
    {
      when: 'the next threshold is reached within the quarter at the present pace',
      company: { team: { total_headcount: 70 }, ...history(['2026-07-13', 52]) },
      subjects: ['company'],
      // 18 in 60 days, so that 10 more take 34 days.
      says: ['at the present pace (18 more in 60 days) 80 is reached about 15 Oct 2026'],
    },
    {
      when: 'the pace reached it after the last headcount and before the day asked about',
      company: {
        as_of: '2026-06-30',
        metrics: { headcount: 48 },
        ...history(['2026-03-31', 42]),
      },
      subjects: ['company'],
      // 6 in 91 days, so that 2 more take 31 days.
      says: [
        '48 people: at the present pace (6 more in 91 days) 50 was reached about 31 Jul 2026.',
      ],
    },
    {
      when: 'there are exactly so many now',
      company: { team: { total_headcount: 50 }, ...history(['2026-07-13', 48]) },
      subjects: ['company'],
      says: ['50 people: 50 was reached between 13 Jul 2026 (48) and 11 Sep 2026 (50).'],
    },
    {
      when: 'open positions reach it',
      company: { team: { total_headcount: 25, open_requisitions: 6 } },
      subjects: ['company'],
      says: ['25 people: with the 6 open positions filled there are 31, which passes 30.'],
    },
    {
      when: 'open positions reach it, given as a metric',
      company: { metrics: { headcount: 27, open_requisitions: 12 } },
      subjects: ['company'],
      says: ['27 people: with the 12 open positions filled there are 39, which passes 30.'],
    },
    {
      when: 'people started within the quarter',
      company: {
        people: [
          ...started(28, '2024-01-01'),
          ...started(1, '2026-07-01'),
          ...started(2, '2026-08-01'),
        ],
      },
      subjects: ['company'],
      says: ['31 people: 30 was passed on 1 Aug 2026'],
      expect: ([finding]) => expect(finding?.confidence_because.join()).toContain('not who left'),
    },
    {
      when: 'hires alone would reach it, as nobody who left is in the data',
      company: { people: [...started(20, '2024-01-01'), ...started(6, '2026-08-01')] },
      subjects: ['company'],
      says: [
        'at the present pace (6 more in 91 days; who has left is not in the data, so this counts hires alone) 30 is reached about 11 Nov 2026',
      ],
      expect: ([finding]) => expect(finding?.confidence).not.toBe('verified'),
    },
    {
      when: 'some of those who left have no day of leaving',
      company: {
        people: [...started(20, '2024-01-01'), ...started(6, '2026-08-01')],
        left: [{ name: 'Ada' }],
      },
      subjects: ['company'],
      says: ['; not all who have left have a day of leaving, so it may be less)'],
    },
    {
      when: 'those who have signed reach it',
      company: {
        people: started(7, '2024-01-01'),
        joining: [...started(1, '2026-12-01'), ...started(3, '2026-10-01')],
      },
      subjects: ['company'],
      says: ['7 people: 10 is reached on 1 Oct 2026 by 3 people who have signed.'],
    },
    {
      // 14 + 1 = 15, less 1 is 14 again, and 15 with the second one.
      when: 'those who have signed reach it, net of those whose last day is known',
      company: {
        people: [...started(13, '2024-01-01'), { started_on: '2024-01-01', left_on: '2026-10-31' }],
        joining: [...started(1, '2026-10-01'), ...started(1, '2026-11-15')],
      },
      subjects: ['company'],
      says: ['15 is reached on 15 Nov 2026 by 2 people who have signed, net of 1 who leaves.'],
    },
  ],
  quiet: [
    {
      when: 'who has signed comes for somebody who leaves, before or after',
      company: {
        people: [
          ...started(12, '2024-01-01'),
          { started_on: '2024-01-01', left_on: '2026-09-30' },
          { started_on: '2024-01-01', left_on: '2026-10-31' },
        ],
        joining: started(2, '2026-10-15'),
      },
    },
    {
      when: 'those who have signed reach it after the quarter',
      company: { people: started(9, '2024-01-01'), joining: started(1, '2027-01-15') },
    },
    {
      when: 'the pace of an old headcount reached it more than a quarter ago',
      company: {
        as_of: '2026-02-28',
        metrics: { headcount: 48 },
        ...history(['2025-11-30', 42]),
      },
    },
    {
      when: 'a border was passed a year ago',
      company: {
        team: { total_headcount: 62 },
        ...history(['2025-06-30', 48], ['2025-09-30', 60], ['2026-07-01', 61]),
      },
    },
    {
      when: 'it was passed at some time before the quarter, in an interval longer than one',
      company: {
        team: { total_headcount: 34 },
        ...history(['2024-06-01', 28], ['2026-06-01', 33]),
      },
    },
    {
      when: 'headcount stands still',
      company: { team: { total_headcount: 25, open_requisitions: 1 } },
    },
  ],
  silent: [
    { when: 'there is no headcount', company: {}, missing: 'headcount' },
    {
      when: 'nothing earlier is known',
      company: { metrics: { headcount: 29 } },
      missing: 'an earlier headcount',
    },
    {
      when: 'a border was passed at some time in an interval longer than a quarter',
      company: { team: { total_headcount: 32 }, ...history(['2024-09-11', 28]) },
      missing: 'a headcount between 11 Sep 2024 and 11 Sep 2026',
    },
  ],
})
