import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { meetingHours } from './meeting-hours.ts'

const ofTen = (minutes: number) => ({
  team: { total_headcount: 10 },
  cadence: [
    { meeting: 'leadership_sync', every: 'week' as const, minutes, participants: 10 },
    { meeting: 'standup', every: 'day' as const, minutes: 12, participants: 10 },
  ],
})

const ofTwo = [
  { meeting: 'leadership_sync', every: 'week' as const, minutes: 120, participants: 2 },
  { meeting: 'standup', every: 'day' as const, minutes: 60, participants: 2 },
]

verifyRule(meetingHours, {
  found: [
    {
      // 60 + 10 = 70 of 400 hours.
      when: 'six hours and a standup fill the week of ten people',
      company: ofTen(360),
      subjects: ['company'],
      says: ['70 h a week', '17.5%'],
    },
    {
      // Two of 4 x 1 hour and one of 2: 12 of 2 x 32 hours.
      when: 'the week has four days',
      company: {
        working_hours: { days: ['mon', 'tue', 'wed', 'thu'] },
        team: { total_headcount: 2 },
        cadence: ofTwo,
      },
      subjects: ['company'],
      says: ['12 h a week', '18.8%'],
    },
    {
      // 12 of 2 x 16 hours.
      when: 'the week has four days of four hours',
      company: {
        working_hours: { days: ['mon', 'tue', 'wed', 'thu'], start: '09:00', end: '13:00' },
        team: { total_headcount: 2 },
        cadence: ofTwo,
      },
      subjects: ['company'],
      says: ['12 h a week', '37.5%'],
    },
    {
      // 4 + 10 = 14 of 2 x 40 hours, and of 100 x 40.
      when: 'two are listed of a hundred that the metrics state',
      company: {
        people: [{ name: 'Ada' }, { name: 'Bo' }],
        metrics: { headcount: 100 },
        cadence: ofTwo,
      },
      subjects: ['company'],
      says: [
        '14 h a week, 17.5% of the working time of 2 people (of the 100 people that metrics.headcount states, of whom 2 are listed, 0.4%); 15%',
      ],
      expect: ([finding]) =>
        expect(finding?.confidence_because.join()).toContain('all who work here'),
    },
    {
      // Two teams of three: 6 x 5 x 2 h = 60 of 7 x 40 hours, where one team's 30 h would be 10.7%.
      when: 'one standup is written for two teams',
      company: {
        people: [
          { id: 'top' },
          ...['a', 'b'].flatMap((team) => [
            { id: team, manager_id: 'top' },
            { manager_id: team },
            { manager_id: team },
          ]),
        ],
        cadence: [{ meeting: 'standup', every: 'day', minutes: 120, participants: 3 }],
      },
      subjects: ['company'],
      says: ['60 h a week, 21.4%'],
    },
    {
      // 14 of 5 x 40 hours is 7%.
      when: 'two are listed of five in the departments',
      company: {
        people: [{ name: 'Ada' }, { name: 'Bo' }],
        team: { departments: [{ headcount: 3 }, { headcount: 2 }] },
        cadence: ofTwo,
      },
      subjects: ['company'],
      says: ['(of the 5 people that team.departments states, of whom 2 are listed, 7%)'],
    },
  ],
  quiet: [{ when: 'it is 15% of the week', company: ofTen(300) }],
  silent: [
    {
      when: 'no cadence is written',
      company: { team: { total_headcount: 10 } },
      missing: 'recurring meetings (cadence)',
    },
    {
      when: 'headcount is not known',
      company: { cadence: [{ meeting: 'mbr', minutes: 60, every: 'month', participants: 8 }] },
      missing: 'headcount',
    },
    {
      when: 'no meeting says how long',
      company: { team: { total_headcount: 10 }, cadence: [{ meeting: 'mbr' }] },
      missing: 'minutes',
    },
  ],
})
