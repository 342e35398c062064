import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { agendaNotSent } from './agenda-not-sent.ts'

const sent = (meeting: string, hours?: number) =>
  hours === undefined ? { meeting } : { meeting, agenda_sent_hours_before: hours }

verifyRule(agendaNotSent, {
  found: [
    {
      when: 'it goes out two hours before',
      company: { cadence: [sent('mbr', 2)] },
      subjects: ['mbr'],
      says: ['2 h before it; 24 h are needed'],
    },
    {
      when: 'one of three has no hour for it',
      company: { cadence: [sent('mbr', 24), sent('qbr', 72), sent('all_hands')] },
      subjects: ['all_hands'],
      says: ['2 of 3 meetings have one'],
    },
    {
      when: 'one name is written in three ways',
      company: {
        cadence: [
          ...['Weekly design crit', 'design crit (weekly)', 'Weekly Design-Crit '].map(
            (meeting) => ({
              meeting,
              participants: 4,
            }),
          ),
          sent('mbr', 24),
        ],
      },
      subjects: ['Weekly design crit'],
    },
    {
      when: 'three teams call theirs alike',
      company: {
        cadence: [
          ...['Ada', 'Bo', 'Cy'].map((owner) => ({
            meeting: 'Team sync',
            owner,
            participants: 4,
          })),
          sent('mbr', 24),
        ],
      },
      subjects: ['Team sync'],
      says: ['3 of 4 meetings, each called Team sync, have no agenda that goes out 24 h before.'],
      expect: ([finding]) => {
        expect(finding?.why).toMatch(/^12 participants of the Team sync learn/)
        expect(finding?.how_to_act[0]?.owner).toBe('COO')
      },
    },
  ],
  quiet: [
    {
      when: 'it comes before its time, so that it is to end',
      company: { stage: 'seed', cadence: [{ meeting: 'qbr', agenda_sent_hours_before: 1 }] },
    },
    { when: 'a day is kept', company: { cadence: [sent('mbr', 24)] } },
    {
      when: 'a standup has none',
      company: { cadence: [sent('standup'), sent('1:1'), sent('mbr', 48)] },
    },
  ],
  silent: [
    { when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' },
    {
      when: 'no meeting says when',
      company: { cadence: [sent('mbr'), sent('qbr')] },
      missing: 'agenda_sent_hours_before',
    },
  ],
})
