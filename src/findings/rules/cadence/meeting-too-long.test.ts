import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingTooLong } from './meeting-too-long.ts'

// Lengths: seed, reference on cadence (leadership sync 60 to 90, MBR two hours) and scaling playbook
// (Series A: leadership sync of 60).
verifyRule(meetingTooLong, {
  found: [
    {
      when: 'the leadership sync takes two hours',
      company: {
        stage: 'series_b',
        cadence: [{ meeting: 'leadership_sync', every: 'week', minutes: 120, participants: 8 }],
      },
      subjects: ['leadership_sync'],
      says: ['120 minutes, 30 more than the 90'],
      // Half an hour x 8 people x once a week.
      expect: ([finding]) => expect(finding?.why).toContain('4 h'),
    },
    {
      when: 'at Series A it takes 75 minutes',
      company: { stage: 'series_a', cadence: [{ meeting: 'leadership_sync', minutes: 75 }] },
      subjects: ['leadership_sync'],
      says: ['15 more than the 60'],
    },
    {
      when: 'at seed, where none is due, it takes two hours',
      company: { stage: 'seed', cadence: [{ meeting: 'leadership_sync', minutes: 120 }] },
      subjects: ['leadership_sync'],
      says: ['30 more than the 90'],
    },
  ],
  quiet: [
    {
      when: 'each keeps its length',
      company: {
        stage: 'series_b',
        cadence: [
          { meeting: 'leadership_sync', minutes: 90 },
          { meeting: 'mbr', minutes: 120 },
          { meeting: 'qbr', minutes: 240 },
        ],
      },
    },
    {
      when: 'it is a ceremony before its time, which is to end',
      company: { stage: 'seed', cadence: [{ meeting: 'qbr', minutes: 600 }] },
    },
    {
      when: 'only the standup is too long',
      company: { stage: 'series_b', cadence: [{ meeting: 'standup', minutes: 40 }] },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' },
    {
      when: 'no lengths are given',
      company: { cadence: [{ meeting: 'mbr' }] },
      missing: 'minutes',
    },
  ],
})
