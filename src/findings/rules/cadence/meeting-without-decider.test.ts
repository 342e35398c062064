import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingWithoutDecider } from './meeting-without-decider.ts'

const met = (on: string, decisions: number) => ({ meeting: 'mbr', on, decisions })

verifyRule(meetingWithoutDecider, {
  found: [
    {
      when: 'a cross-functional sync names nobody',
      company: { cadence: [{ meeting: 'cross_functional_sync', participants: ['Ada', 'Bo'] }] },
      subjects: ['cross_functional_sync'],
      says: ['0 people who decide for its 2 participants'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('low')
        expect(finding?.why_confidence).toBe('assumed')
      },
    },
    {
      when: 'the review names nobody and decides nothing',
      company: {
        cadence: [{ meeting: 'Monthly business review', owner: 'Ada', decider: ' ' }],
        meetings: [met('2026-08-03', 0), met('2026-09-03', 0)],
      },
      subjects: ['Monthly business review'],
      says: ['its 2 meetings since 3 Aug 2026 took 0 decisions'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
    {
      when: 'two of one name name nobody',
      company: {
        cadence: [
          { meeting: 'cross_functional_sync', owner: 'Ada' },
          { meeting: 'cross_functional_sync', owner: 'Bo' },
          { meeting: 'all_hands' },
        ],
      },
      subjects: ['cross_functional_sync'],
      says: [/^2 of 3 meetings, each called .*, name 0 people who decide\.$/],
    },
  ],
  quiet: [
    {
      when: 'it comes before its time, so that it is to end',
      company: { stage: 'seed', cadence: [{ meeting: 'qbr', minutes: 60 }] },
    },
    { when: 'somebody decides', company: { cadence: [{ meeting: 'qbr', decider: 'Ada' }] } },
    { when: 'nothing is decided there', company: { cadence: [{ meeting: 'all_hands' }] } },
    { when: 'nobody can tell what it is for', company: { cadence: [{ meeting: 'Garden club' }] } },
  ],
  silent: [{ when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' }],
})
