import { expect } from 'vitest'
import { addDays } from '../../../model/dates.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { decisionsSlowing } from './decisions-slowing.ts'

/** Decisions of one a fortnight that took so many days each. */
const taking = (days: readonly number[], more = {}) =>
  days.map((took, i) => ({
    id: `D-${i + 1}`,
    status: 'decided' as const,
    requested_on: addDays('2026-03-02', i * 14 - took),
    decided_on: addDays('2026-03-02', i * 14),
    ...more,
  }))

verifyRule(decisionsSlowing, {
  found: [
    {
      when: 'each of six took longer than the one before',
      company: { decisions: taking([1, 2, 3, 4, 5, 6]) },
      subjects: ['company'],
      says: ['2 days in the median for the first 3, 5 days for the last 3 of 6'],
    },
    {
      when: 'eight rise but for an outlier and a rejection',
      company: {
        decisions: [
          ...taking([1, 2, 30, 4, 6, 8, 11, 15]),
          { id: 'R', status: 'rejected', requested_on: '2026-06-01', decided_on: '2026-06-01' },
        ],
      },
      subjects: ['company'],
    },
    {
      // 2 March and five fortnights are 11 May, 123 days before the day of the document.
      when: 'none is logged of late, though the document is of today',
      company: { decisions: taking([1, 2, 3, 4, 5, 6]) },
      subjects: ['company'],
      says: [/^Decisions took ever longer: .*; none taken since 11 May 2026 is logged\.$/],
      expect: ([finding]) => expect(finding?.confidence).toBe('assumed'),
    },
    {
      when: 'the newest is of this month',
      company: { decisions: taking([1, 2, 3, 4, 5, 6]) },
      at: '2026-05-20',
      subjects: ['company'],
      says: [/^Decisions take ever longer: [^;]*\.$/],
    },
    {
      when: 'three reversible ones took over two days',
      company: { decisions: taking([3, 1, 5], { reversible: 'yes' }) },
      subjects: ['company'],
      says: ['3 reversible decisions took 3 days in the median, over 48 hours'],
      // 1 and 3 days beyond the two.
      expect: ([finding]) =>
        expect(finding?.why).toContain(
          '2 reversible decisions together took 4 days more than 48 hours each',
        ),
    },
    {
      when: 'instants are given',
      company: {
        decisions: [2, 3, 4].map((day) => ({
          id: `D-${day}`,
          requested_on: '2026-06-01T09:00:00Z',
          decided_on: `2026-06-0${day}T10:00:00+00:00`,
          reversible: 'yes' as const,
        })),
      },
      subjects: ['company'],
      // 25, 49 and 73 hours.
      says: [/took 2\.04 days in the median/],
    },
  ],
  quiet: [
    {
      // The trigger is a median over 48 hours.
      when: 'three reversible ones took two days',
      company: { decisions: taking([2, 2, 2], { reversible: 'yes' }) },
    },
    { when: 'six take what they take', company: { decisions: taking([3, 1, 2, 3, 1, 2]) } },
    { when: 'one outlier comes last', company: { decisions: taking([2, 3, 2, 3, 2, 90]) } },
    { when: 'they get faster', company: { decisions: taking([9, 7, 5, 3, 2, 1]) } },
    {
      when: 'reversible ones take a day',
      company: { decisions: taking([1, 1, 5], { reversible: 'yes' }) },
    },
  ],
  silent: [
    { when: 'nothing is logged', company: {}, missing: '0 are dated' },
    {
      when: 'five are too few',
      company: { decisions: taking([1, 2, 3, 4, 5]) },
      missing: '5 are dated',
    },
    {
      when: 'six are not dated on both sides',
      company: { decisions: taking([1, 2, 3, 4, 5, 6]).map(({ id, status }) => ({ id, status })) },
      missing: 'request and decision dates',
    },
  ],
})
