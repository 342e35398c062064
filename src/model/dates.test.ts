import { expect, it } from 'vitest'
import { addDays, daysBetween, weekday } from './dates.ts'

it('counts whole days, leap days too', () => {
  expect(daysBetween('2025-01-01', '2025-02-28')).toBe(58)
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2025-03-01', '2025-02-28')).toBe(-1)
  expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
})

it('numbers the days of the week as ISO 8601 does', () => {
  expect(weekday('1970-01-01')).toBe(4)
  expect(weekday('2025-02-28')).toBe(5)
  expect(weekday('2026-11-22')).toBe(7)
  expect(weekday('1969-12-28')).toBe(7)
})
