import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { isWorkday } from '../work-calendar.ts'
import { meetingCalendar } from './meeting-calendar.ts'

const AT = '2026-11-28'
// 1 January 2027 is a Friday.
const NEW_YEAR = '2027-01-01'
const of = (holidays?: string[]) =>
  meetingCalendar({ working_hours: holidays === undefined ? {} : { holidays } }, AT)

it('puts no meeting on 1 January where no holiday of that year is given, and says so', () => {
  for (const calendar of [of(), of(['2026-12-25'])]) {
    expect(isWorkday(calendar, NEW_YEAR)).toBe(false)
    expect(isWorkday(calendar, '2027-01-04')).toBe(true)
    expect(calendar.assumed.join()).toContain('no meeting is put on 1 January')
  }
  expect(of(['2026-12-25']).assumed).toContain(
    'no holidays of 2027 are given: every working day of it counts',
  )
})

it('takes the company’s word where it gives holidays of that year, or that there are none', () => {
  for (const calendar of [of(['2026-12-25', '2027-12-24']), of([])]) {
    expect(isWorkday(calendar, NEW_YEAR)).toBe(true)
    expect(calendar.assumed.join()).not.toContain('2027')
  }
})

it('moves the kick-off of a calendar year to its first working day', () => {
  const placed = [...factsOf({ stage: 'series_b' }, AT).placements()]
  const kickoff = placed.find(([{ kind }]) => kind === 'kickoff')?.[1].times
  expect(kickoff?.days.map(({ on }) => on)).toEqual(['2027-01-04'])
})
