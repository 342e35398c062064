import { expect, it } from 'vitest'
import { growthSince, growthSinceYear } from './growth-since.ts'

const since = (...days: string[]) =>
  growthSince(
    days.map((on) => ({ on })),
    '2026-08-31',
  )?.on

it('is the first value within the last quarter', () => {
  expect(since('2026-05-01', '2026-06-15', '2026-07-15')).toBe('2026-06-15')
})

it('is else the last one of the year before, half a year ago or longer', () => {
  // 184 and 350 days before the last of August.
  expect(since('2025-09-15', '2026-02-28')).toBe('2026-02-28')
  expect(since('2025-09-15')).toBe('2025-09-15')
})

it('is none that is younger than a month or older than a year', () => {
  expect(since('2025-08-01', '2026-08-15')).toBeUndefined()
})

it('of the year is the first value that is older than the last quarter', () => {
  const ofYear = (...days: string[]) =>
    growthSinceYear(
      days.map((on) => ({ on })),
      '2026-08-31',
    )?.on
  expect(ofYear('2025-08-01', '2025-09-15', '2026-02-28')).toBe('2025-09-15')
  expect(ofYear('2026-07-15')).toBeUndefined()
})
