import { expect, it } from 'vitest'
import { hoursBetween } from './hours.ts'

it('counts hours between instants, whatever their offsets', () => {
  expect(hoursBetween('2026-09-02T07:00:00-05:00', '2026-09-02T11:45:00-05:00')).toBe(4.75)
  expect(hoursBetween('2026-09-02T12:00:00Z', '2026-09-02T11:45:00-05:00')).toBe(4.75)
})

it('counts days of 24 hours between days, and where only one has a time', () => {
  expect(hoursBetween('2026-01-12', '2026-01-14')).toBe(48)
  expect(hoursBetween('2026-01-12', '2026-01-14T23:59:00Z')).toBe(48)
})

it('reads an instant without an offset as UTC', () => {
  expect(hoursBetween('2026-03-08T00:00:00', '2026-03-09T00:00:00')).toBe(24)
})
