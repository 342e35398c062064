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
      // Twelve of half an hour with two people each week: 12 h.
      when: 'twelve of one name have none',
      company: {
        cadence: [
          { meeting: 'mbr', output: 'Decision log' },
          ...Array.from({ length: 12 }, (_, i) => ({
            meeting: 'Pairing',
            every: 'week' as const,
            minutes: 30,
            participants: 2,
            owner: `Lead ${i}`,
          })),
        ],
      },
      subjects: ['Pairing'],
      says: ['12 of 13 recurring meetings'],
      expect: ([finding]) => {
        expect(finding?.why).toContain('12 h a week')
        // Their owners differ: no one of them is asked for all.
        expect(finding?.how_to_act[0]?.owner_named).toBe(false)
        const missing = finding?.evidence.filter((one) => one.kind === 'datum' && one.missing)
        expect(missing).toHaveLength(12)
      },
    },
    {
      when: 'two of one name have none and another has one',
      idle: true,
      company: {
        cadence: [
          { meeting: 'Sales call' },
          { meeting: 'Sales call' },
          { meeting: 'Sales call', output: 'Forecast' },
          { meeting: 'Demo' },
        ],
      },
      subjects: ['Demo', 'Sales call'],
      says: ['1 of 4 recurring meetings', '2 of 4 recurring meetings'],
    },
    {
      when: 'none of three has one',
      idle: true,
      company: { cadence: [{ meeting: 'mbr' }, { meeting: 'qbr' }, { meeting: 'all_hands' }] },
      subjects: ['company'],
      says: ['0 of 3 recurring meetings', 'MBR, QBR and all-hands'],
    },
  ],
  quiet: [
    {
      when: 'it comes before its time, so that it is to end',
      company: { stage: 'seed', cadence: [{ meeting: 'qbr', minutes: 60 }] },
    },
    { when: 'each has one', company: { cadence: [{ meeting: 'mbr', output: 'Decision log' }] } },
    { when: 'it is only a reading', company: { cadence: [{ meeting: 'coo_morning_read' }] } },
  ],
  silent: [{ when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' }],
})
