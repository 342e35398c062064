import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { standupTooLong } from './standup-too-long.ts'

verifyRule(standupTooLong, {
  found: [
    {
      when: 'it takes half an hour',
      company: {
        cadence: [{ meeting: 'Daily standup', every: 'day', minutes: 30, participants: 8 }],
      },
      subjects: ['Daily standup'],
      says: ['takes 30 minutes, 15 more than the 15', '8 people'],
      // A quarter of an hour x 8 people x 5 days.
      expect: ([finding]) => expect(finding?.why).toContain('10 h of working time a week'),
    },
  ],
  quiet: [
    { when: 'it takes 15 minutes', company: { cadence: [{ meeting: 'standup', minutes: 15 }] } },
  ],
  silent: [
    { when: 'there is none', company: { cadence: [{ meeting: 'mbr' }] }, missing: 'standup' },
    {
      when: 'nobody says how long',
      company: { cadence: [{ meeting: 'standup' }] },
      missing: 'minutes',
    },
  ],
})
