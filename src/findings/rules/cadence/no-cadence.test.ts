import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { noCadence } from './no-cadence.ts'

verifyRule(noCadence, {
  found: [
    {
      when: 'ten people have none',
      company: { team: { total_headcount: 10 } },
      subjects: ['company'],
      says: ['10 people', '0 recurring'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
    {
      when: 'meetings are held but none is written down',
      company: {
        metrics: { headcount: 62 },
        cadence: [],
        meetings: [{ meeting: 'leadership_sync', on: '2026-09-08', actions: 3 }],
      },
      subjects: ['company'],
      says: ['although leadership sync is held'],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'people are listed, whatever the team says',
      company: {
        people: Array.from({ length: 12 }, (_, i) => ({ id: `p-${i}` })),
        team: { total_headcount: 4 },
      },
      subjects: ['company'],
      says: ['12 people'],
    },
  ],
  quiet: [
    { when: 'nine people need none', company: { team: { total_headcount: 9 } } },
    {
      when: 'one is written down',
      company: { team: { total_headcount: 80 }, cadence: [{ meeting: 'standup', every: 'day' }] },
    },
  ],
  silent: [{ when: 'nobody knows how many people there are', company: {}, missing: 'headcount' }],
})
