import fc from 'fast-check'
import { expect, it } from 'vitest'
import { minutesAt } from '../model/clock.ts'
import { addDays } from '../model/dates.ts'
import { isWorkday, workCalendar, workdayBefore, workdayFrom, workdaysIn } from './work-calendar.ts'

const calendar = workCalendar({ working_hours: { holidays: ['2026-09-07'] } })

it('counts working days back over weekends and holidays', () => {
  // Monday 14 September 2026; the 7th, a Monday, is a holiday.
  expect(workdayBefore(calendar, '2026-09-14', 1)).toBe('2026-09-11')
  expect(workdayBefore(calendar, '2026-09-08', 1)).toBe('2026-09-04')
  expect(workdayBefore(calendar, '2026-09-08', 0)).toBe('2026-09-08')
  expect(workdayFrom(calendar, '2026-09-05')).toBe('2026-09-08')
})

it('reads weekdays by name and number, and the time zone where there is one', () => {
  const sunday = workCalendar({
    time_zone: 'Asia/Riyadh',
    working_hours: {
      start: '08:00',
      end: '16:00',
      days: ['Sunday', 1, 'tue', 'no day'],
      holidays: [],
    },
  })
  expect(sunday).toMatchObject({ weekdays: [1, 2, 7], time_zone: 'Asia/Riyadh', assumed: [] })
  expect(workCalendar({ time_zone: 'Mars/Olympus' })).toMatchObject({
    time_zone: 'UTC',
    weekdays: [1, 2, 3, 4, 5],
  })
  expect(workCalendar({}).assumed).toHaveLength(4)
  expect(workCalendar({ working_hours: { days: ['mon'] } }).assumed.join()).toContain('no holidays')
})

it('always ends on a working day', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 30 }), fc.array(day), (on, count, holidays) => {
      const any = workCalendar({ working_hours: { days: ['tue'], holidays } })
      expect(isWorkday(any, workdayBefore(any, on, count))).toBe(true)
      expect(isWorkday(any, workdayFrom(any, on))).toBe(true)
    }),
  )
})

it('reads the hours between which people meet, else takes the usual ones and says so', () => {
  const hours = (start: string, end: string) => {
    const { from, until, assumed } = workCalendar({ working_hours: { start, end } })
    return { from, until, isAssumed: assumed.some((it) => it.startsWith('no working hours')) }
  }
  expect(hours('10:00', '18:30')).toEqual({ from: 600, until: 1110, isAssumed: false })
  expect(hours('17:00', '09:00')).toEqual({ from: 480, until: 1080, isAssumed: true })
  expect(minutesAt('9:05')).toBe(545)
  expect(minutesAt('noon')).toBeUndefined()
})

it('counts the working days of a span as walking it does, for any holidays', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -3, max: 120 }),
      fc.array(day),
      (first, length, holidays) => {
        const known = workCalendar({ working_hours: { days: ['mon', 'wed', 'sat'], holidays } })
        const span = Array.from({ length: Math.max(0, length) }, (_, i) => addDays(first, i))
        const walked = span.filter((on) => isWorkday(known, on)).length
        expect(workdaysIn(known, first, addDays(first, length - 1))).toBe(walked)
      },
    ),
  )
})
