import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingCreep } from './meeting-creep.ts'

const loose = (...names: string[]) =>
  names.map((meeting) => ({ meeting, every: 'week' as const, minutes: 60, participants: 5 }))

verifyRule(meetingCreep, {
  found: [
    {
      when: 'three meetings of their own have no output',
      company: { cadence: loose('Deal desk', 'Bug triage', 'Marketing catch-up') },
      subjects: ['company'],
      says: ['3 recurring meetings', 'Bug triage'],
      expect: ([finding]) => expect(finding?.why).toContain('15 h'),
    },
  ],
  quiet: [
    { when: 'there are two', company: { cadence: loose('Deal desk', 'Bug triage') } },
    {
      when: 'each has an owner and an output',
      company: {
        cadence: loose('a', 'b', 'c').map((one) => ({ ...one, owner: 'Ada', output: 'A list' })),
      },
    },
    { when: 'they are the usual ones', company: { cadence: loose('mbr', 'qbr', 'all_hands') } },
  ],
  silent: [{ when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' }],
})
