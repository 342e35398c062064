import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from './dates.ts'

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
