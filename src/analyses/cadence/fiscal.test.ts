import { expect, it } from 'vitest'
import { addMonths, fiscalQuarters, fiscalYearOf } from './fiscal.ts'

it('adds months and keeps to the last day of short ones', () => {
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
})

it('knows the fiscal year and its quarters, named for the year in which it ends', () => {
  const company = { fiscal_year_start: '02-01' }
  expect(fiscalYearOf(company, '2026-01-31')).toBe('2025-02-01')
  expect(fiscalYearOf(company, '2026-02-01')).toBe('2026-02-01')
  expect(fiscalQuarters(company, '2026-09-11', 3)).toEqual([
    { id: 'fy2027-q3', number: 3, start: '2026-08-01' },
    { id: 'fy2027-q4', number: 4, start: '2026-11-01' },
    { id: 'fy2028-q1', number: 1, start: '2027-02-01' },
  ])
  expect(fiscalQuarters({}, '2026-12-31', 2)).toEqual([
    { id: 'fy2026-q4', number: 4, start: '2026-10-01' },
    { id: 'fy2027-q1', number: 1, start: '2027-01-01' },
  ])
})
