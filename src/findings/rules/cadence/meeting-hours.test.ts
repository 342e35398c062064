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
