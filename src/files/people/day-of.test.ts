import { describe, expect, it } from 'vitest'
import { dayOf, dayOrderOf } from './day-of.ts'

describe('a day', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T10:00:00', '2024-02-29'],
    ['29.2.2024', '2024-02-29'],
    ['29-Feb-2024', '2024-02-29'],
    ['February 29, 2024', '2024-02-29'],
    ['05/05/2024', '2024-05-05'],
    ['2023-02-29', undefined],
    ['0026-11-20', undefined],
    ['30.12.1899', undefined],
    ['1900-01-01', '1900-01-01'],
    ['03/04/2024', undefined],
    ['1/2/24', undefined],
    ['soon', undefined],
  ])('%s is %s', (text, day) => {
    expect(dayOf(text, 'unknown')).toBe(day)
  })

  it('is read by the order that its column shows', () => {
    expect(dayOrderOf(['03/04/2024', '13/04/2024'])).toBe('day_first')
    expect(dayOrderOf(['03/04/2024', '04/13/2024'])).toBe('month_first')
    expect(dayOrderOf(['13/04/2024', '04/13/2024'])).toBe('unknown')
    expect(dayOf('03/04/2024', 'day_first')).toBe('2024-04-03')
    expect(dayOf('03/04/2024', 'month_first')).toBe('2024-03-04')
  })
})
