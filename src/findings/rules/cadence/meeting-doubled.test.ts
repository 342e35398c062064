import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingDoubled } from './meeting-doubled.ts'

const sync = { every: 'week' as const, minutes: 60, participants: 8 }

verifyRule(meetingDoubled, {
  found: [
    {
      when: 'leaders meet in two syncs under two names',
      company: {
        stage: 'series_b',
        cadence: [
          { meeting: 'leadership_sync', ...sync },
          { meeting: 'Exec meeting', ...sync },
        ],
      },
      subjects: ['Exec meeting'],
      says: ['2 meetings', 'leadership sync', "'Exec meeting'"],
      expect: ([finding]) => expect(finding?.why).toContain('8 h'),
    },
    {
      when: 'a meeting of the company’s own stands there twice',
      company: { stage: 'series_b', cadence: [{ meeting: 'Deal desk' }, { meeting: 'deal desk' }] },
      subjects: ['deal desk'],
      says: ['2 meetings', "'Deal desk' and 'deal desk'"],
    },
    {
      when: 'one of three standups stands there twice',
      company: {
        stage: 'series_b',
        cadence: [
          { meeting: 'Engineering standup', owner: 'Ada' },
          { meeting: 'Sales standup', owner: 'Bo' },
          { meeting: 'sales standup', owner: 'Bo' },
        ],
      },
      subjects: ['sales standup'],
      says: ['2 meetings', "'Sales standup' and 'sales standup'"],
    },
    {
      when: 'its owner and its circle are the same people under other names',
      company: {
        stage: 'series_b',
        people: [{ id: 'p1', name: 'Bo Berg', title: 'VP Sales' }],
        cadence: [
          { meeting: 'Sales standup', owner: 'Bo Berg', participants: ['p1', 'Cy'] },
          { meeting: 'Sales standup', owner: 'VP Sales', participants: ['cy', 'Bo Berg'] },
        ],
      },
      subjects: ['Sales standup'],
      says: ['2 meetings'],
    },
  ],
  quiet: [
    {
      when: 'two teams have a standup each',
      company: {
        stage: 'series_b',
        cadence: [
          { meeting: 'standup', owner: 'Ada' },
          { meeting: 'standup', owner: 'Bo' },
        ],
      },
    },
  ],
  silent: [{ when: 'no cadence is written', company: {}, missing: 'recurring meetings (cadence)' }],
})
