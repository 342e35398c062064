import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, isCalendarDay, isDay, mondayOfIsoWeek, weekday } from './dates.ts'

it('counts whole days, leap days too', () => {
  expect(daysBetween('2025-01-01', '2025-02-28')).toBe(58)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1)
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

it('counts as the calendar of the language does, from the first year to the last of four digits', () => {
  const day = fc
    .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000)
      expect(addDays(from, daysBetween(from, to))).toBe(to)
    }),
    { numRuns: 2000 },
  )
})

it('numbers the days of the week as ISO 8601 does', () => {
  expect(weekday('1970-01-01')).toBe(4)
  expect(weekday('2025-02-28')).toBe(5)
  expect(weekday('2026-11-22')).toBe(7)
  expect(weekday('1969-12-28')).toBe(7)
})

it('begins the weeks of a year as ISO 8601 does', () => {
  // The examples of ISO 8601-1, 4.3: 2008-12-29 is 2009-W01-1, 2010-01-03 is 2009-W53-7.
  expect(mondayOfIsoWeek('2009', 1)).toBe('2008-12-29')
  expect(addDays(mondayOfIsoWeek('2009', 53), 6)).toBe('2010-01-03')
  // 1 January 1970 is a Thursday, so its week is the first.
  expect(mondayOfIsoWeek('1970', 1)).toBe('1969-12-29')
})

it('takes for a day what the calendar has', () => {
  expect(['2024-02-29', '2026-12-31', '0001-01-01'].filter(isCalendarDay)).toHaveLength(3)
  const none = ['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-00', '0001-19-19', '2026-1-1']
  expect(none.filter(isCalendarDay)).toEqual([])
  expect(['1899-12-31', '1900-01-01'].filter(isDay)).toEqual(['1900-01-01'])
})
