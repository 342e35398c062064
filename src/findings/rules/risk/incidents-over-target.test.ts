import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { incidentsOverTarget } from './incidents-over-target.ts'

const felt = (id: string, day: string, more = {}) => ({
  id,
  started_at: `${day}T07:00:00-05:00`,
  customer_facing: true,
  ...more,
})

verifyRule(incidentsOverTarget, {
  found: [
    {
      when: 'two were felt in 30 days, and one before',
      company: {
        incidents: [
          felt('I-3', '2026-09-02', {
            resolved_at: '2026-09-02T11:45:00-05:00',
            severity: 'p1',
            cause: 'Expired key',
          }),
          felt('I-2', '2026-08-13', {
            resolved_at: '2026-08-13T10:30:00-05:00',
            cause: 'expired key',
          }),
          felt('I-1', '2026-08-12'),
          { id: 'I-0', started_at: '2026-09-01', customer_facing: false },
          { id: 'I-00', started_at: '2026-06-01', customer_facing: false },
        ],
      },
      subjects: ['company'],
      says: ['2 incidents in the last 30 days (I-2 and I-3), after 1 in'],
      expect: ([finding]) => {
        // 4.75 and 3.5 hours.
        expect(finding?.why).toContain('8.25 h in all, 1 of them P0 or P1')
        expect(finding?.why).toContain('expired key, is behind 2 of them')
        expect(finding?.severity).toBe('high')
      },
    },
    {
      when: 'the log begins within the 60 days, so that nothing is known of those before',
      company: { incidents: [felt('I-1', '2026-08-25'), felt('I-2', '2026-09-02')] },
      subjects: ['company'],
      says: ['2 incidents in the last 30 days (I-1 and I-2); fewer than 2 a month'],
    },
    {
      when: 'the metrics count otherwise than the log, so that nothing is known of the days before',
      company: {
        incidents: [
          felt('I-0', '2026-06-02'),
          felt('I-1', '2026-08-25'),
          felt('I-2', '2026-09-02'),
        ],
        metric_history: [
          { metric: 'customer_facing_incidents', on: '2026-07-31', value: 4 },
          { metric: 'customer_facing_incidents', on: '2026-08-31', value: 3 },
        ],
      },
      subjects: ['company'],
      says: ['2 incidents in the last 30 days (I-1 and I-2); fewer than 2 a month'],
    },
  ],
  quiet: [
    { when: 'it was one', company: { incidents: [felt('I-1', '2026-09-02')] } },
    {
      when: 'they were long ago',
      company: { incidents: [felt('I-1', '2026-05-02'), felt('I-2', '2026-05-03')] },
    },
  ],
  silent: [
    { when: 'incidents are not recorded', company: {}, missing: 'incidents' },
    {
      when: 'nobody says whether customers felt them',
      company: { incidents: [{ started_at: '2026-09-02' }] },
      missing: 'customer_facing',
    },
  ],
})
