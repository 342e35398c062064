import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Unit } from './document.ts'
import { formatBeside, formatNumber } from './format-number.ts'

const cases: [shown: string, value: number, unit: Unit, digits?: number, signed?: boolean][] = [
  ['$2.80M', 2_800_000, 'usd'],
  ['$18.0M', 18_000_000, 'usd'],
  ['$580K', 580_000, 'usd'],
  ['$18.0K', 18_000, 'usd'],
  ['$1.20B', 1_200_000_000, 'usd'],
  ['$3.00T', 3e12, 'usd'],
  ['$1.00M', 999_999, 'usd'],
  ['$999K', 999_400, 'usd'],
  ['$10.0K', 9_999.6, 'usd'],
  ['$9,999', 9_999, 'usd'],
  ['$1,500', 1_500, 'usd'],
  ['$42', 42, 'usd'],
  ['$0.50', 0.5, 'usd'],
  ['$0', 0, 'usd'],
  ['-$2.80M', -2_800_000, 'usd'],
  ['+$2.80M', 2_800_000, 'usd', undefined, true],
  ['$2,800,000', 2_800_000, 'usd', 0],
  ['$1,234,567.89', 1_234_567.891, 'usd', 2],
  ['41%', 0.412, 'ratio'],
  ['41.2%', 0.412, 'ratio', 1],
  ['84%', 0.845, 'ratio'],
  ['100%', 1, 'ratio'],
  ['0.4%', 0.004, 'ratio'],
  ['0%', 0, 'ratio'],
  ['-12%', -0.12, 'ratio'],
  ['108%', 108, 'percent'],
  ['41.2%', 41.2, 'percent'],
  ['1.2%', 1.2, 'percent'],
  ['+3 pp', 3, 'points'],
  ['-3.5 pp', -3.5, 'points'],
  ['0 pp', 0, 'points'],
  ['3 pp', 3, 'points', undefined, false],
  ['4/day', 4, 'per_day'],
  ['0.25/day', 0.25, 'per_day'],
  ['9/week', 9, 'per_week'],
  ['24 h', 24, 'hours'],
  ['36.5 h', 36.5, 'hours'],
  ['1 day', 1, 'days'],
  ['38 days', 38, 'days'],
  ['0 days', 0, 'days'],
  ['1.0 days', 1, 'days', 1],
  ['-1 day', -1, 'days'],
  ['1 week', 1, 'weeks'],
  ['13 weeks', 13, 'weeks'],
  ['1 month', 1, 'months'],
  ['18 months', 18, 'months'],
  ['1.8x', 1.8, 'times'],
  ['1.65x', 1.65, 'times'],
  ['2x', 2, 'times'],
  ['1,234,567', 1_234_567, 'count'],
  ['2.5', 2.5, 'count'],
  ['123', 123.4, 'none'],
  ['0.0012', 0.001234, 'none'],
  ['0', -0, 'none'],
  ['0.0', -0.04, 'none', 1],
  ['0.0', 0.04, 'none', 1, true],
  ['2', 2.5, 'none', 0],
  ['4', 3.5, 'none', 0],
  ['0.12', 0.125, 'none', 2],
  ['2.67', 2.675, 'none', 2],
  ['1e+21', 1e21, 'none', 2],
  ['not given', Number.NaN, 'usd'],
  ['not given', Number.POSITIVE_INFINITY, 'ratio'],
  ['not given', Number.MAX_VALUE, 'ratio'],
]

describe('formatNumber', () => {
  test.each(cases)('%s: %d %s', (shown, value, unit, digits, signed) => {
    expect(formatNumber(value, unit, digits, signed)).toBe(shown)
  })

  test('keeps a plain number to within half of its last digit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e14, max: 1e14, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, digits) => {
          const shown = Number(formatNumber(value, 'none', digits).replaceAll(',', ''))
          expect(Math.abs(shown - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 0.02)
        },
      ),
    )
  })

  test('never shows a minus before zero', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 0, noNaN: true }), (value) => {
        expect(formatNumber(value, 'percent')).not.toMatch(/^-0(\.0+)?%$/)
      }),
    )
  })
})

describe('two values beside each other', () => {
  test.each<[string, string, number, number, Unit]>([
    ['$11.13M', '$11.05M', 11_130_000, 11_050_000, 'usd'],
    ['$11.6M', '$11.1M', 11_600_000, 11_130_000, 'usd'],
    ['$9,999.20', '$9,999.40', 9_999.2, 9_999.4, 'usd'],
    ['-$2.804M', '-$2.801M', -2_804_000, -2_801_000, 'usd'],
    ['98.82%', '98.84%', 98.82, 98.84, 'percent'],
    ['11.12 months', '11.14 months', 11.12, 11.14, 'months'],
    ['$2.80M', '$2.80M', 2_800_000, 2_800_000, 'usd'],
    ['$2.80B', '$2.80B', 2_800_000_000, 2_800_000_001, 'usd'],
  ])('%s, after %s', (one, other, value, before, unit) => {
    expect(formatBeside(value, before, unit)).toEqual([one, other])
  })

  test('gives a third the same digits, and all of them more where it rounds as another does', () => {
    expect(formatBeside(11_130_000, 11_129_000, 'usd', 11_134_000)).toEqual([
      '$11.130M',
      '$11.129M',
      '$11.134M',
    ])
    expect(formatBeside(11_130_000, 10_500_000, 'usd', 11_140_000)).toEqual([
      '$11.13M',
      '$10.50M',
      '$11.14M',
    ])
    expect(formatBeside(700_000, 650_000, 'usd', 700_000)).toEqual(['$700K', '$650K', '$700K'])
  })
})
