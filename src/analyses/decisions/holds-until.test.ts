import { expect, it } from 'vitest'
import { holdsUntil } from './holds-until.ts'

it.each([
  ['Freeze hiring until 31 Oct', '2026-10-31'],
  ['Freeze hiring till October 31st', '2026-10-31'],
  ['Hold prices through 2026-12-31', '2026-12-31'],
  ['Hold prices until 15 January', '2027-01-15'],
  ['Hold prices until 15 Jan 2028', '2028-01-15'],
  ['No demos until 10:30', undefined],
  ['Freeze hiring until 31 Nov', undefined],
  ['Freeze hiring until the round closes', undefined],
  ['Freeze hiring', undefined],
])('reads of “%s” the last day on which it holds', (title, day) => {
  expect(holdsUntil(title, '2026-10-05')).toBe(day)
})
