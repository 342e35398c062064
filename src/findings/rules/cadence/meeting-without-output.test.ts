import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingWithoutOutput } from './meeting-without-output.ts'

verifyRule(meetingWithoutOutput, {
  found: [
    {
      when: 'one of two meetings has none',
      company: {
        cadence: [
          { meeting: 'mbr', output: 'Decision log' },
          { meeting: 'Sales call', every: 'two_weeks', minutes: 90, participants: 8, owner: 'Ada' },
        ],
      },
      subjects: ['Sales call'],
      says: ['1 of 2 recurring meetings'],
      // 1.5 hours x 8 people, every second week.
      expect: ([finding]) => expect(finding?.why).toContain('6 h a week'),
    },
    {
      when: 'none of three has one',
      company: { cadence: [{ meeting: 'mbr' }, { meeting: 'qbr' }, { meeting: 'all_hands' }] },
      subjects: ['company'],
      says: ['0 of 3 recurring meetings', 'MBR, QBR and all-hands'],
    },
  ],
  quiet: [
    { when: 'each has one', company: { cadence: [{ meeting: 'mbr', output: 'Decision log' }] } },
    { when: 'it is only a reading', company: { cadence: [{ meeting: 'coo_morning_read' }] } },
  ],
  silent: [{ when: 'no cadence is written', company: {}, missing: 'cadence' }],
})
