import { expect, it } from 'vitest'
import { formatDate, formatMonth } from './format-date.ts'

it('tells a day as it is read aloud', () => {
  expect(formatDate('2025-02-28')).toBe('28 Feb 2025')
  expect(formatDate('2026-09-01')).toBe('1 Sep 2026')
})

it('shows what is no day as it is', () => {
  expect(formatDate('2026-13-01')).toBe('2026-13-01')
  expect(formatDate('next\nspring')).toBe('next spring')
})

it('says that a day is not given', () => {
  expect(formatDate(null)).toBe('not given')
  expect(formatDate(undefined)).toBe('not given')
})

it('tells the month of a day', () => {
  expect(formatMonth('2026-11-21')).toBe('Nov 2026')
})
