import { expect, it } from 'vitest'
import { processPositions } from './process-positions.ts'

const find = processPositions([
  { id: 'p1', name: 'Clinic onboarding' },
  { id: 'clinic onboarding', name: 'Billing' },
  { id: 'p3' },
  { name: 'Billing' },
])

it('finds a process by its name before an id, and the first of several', () => {
  expect(find('Clinic onboarding')).toBe(0)
  expect(find('Billing')).toBe(1)
  expect(find('p3')).toBe(2)
  expect(find('Support')).toBeUndefined()
})

it('takes names as hands write them', () => {
  expect(find(' clinic-Onboarding ')).toBe(0)
  expect(find('P1')).toBe(0)
})
