import { describe, expect, it } from 'vitest'
import { counted, say, sayMoney, sayPercent, sayRate } from './words.ts'

describe('sayRate', () => {
  it.each([
    // Two decimals hold it, and so its difference to 12: 0.75.
    [11.25, '11.25'],
    [12 - 11.25, '0.75'],
    [152.5, '152.5'],
    [0.0325, '0.0325'],
    [2.8 - 2.6, '0.2'],
    [1234, '1,234'],
    [100 / 3, '33.3'],
    [0, '0'],
  ])('writes %d as %s', (value, words) => {
    expect(sayRate(value)).toBe(words)
  })

  it('says a percentage whole, and a half as tables show it', () => {
    expect([62.5, (0.9 / 0.8 - 1) * 100, 131.43, 75].map(sayPercent)).toEqual([
      '62.5%',
      '12.5%',
      '131%',
      '75%',
    ])
  })
})

describe('say', () => {
  it.each([
    [2.6666, '2.7'],
    [4, '4'],
    [1234567, '1,234,567'],
    [-1234.56, '-1,234.6'],
    [0.15, '0.15'],
    [0.045, '0.045'],
    [-0.05, '-0.05'],
    [0, '0'],
    [1e21, '1e+21'],
  ])('writes %d as %s', (value, words) => {
    expect(say(value)).toBe(words)
  })

  it('counts one thing and several', () => {
    expect(counted(1, 'day', 'days')).toBe('1 day')
    expect(counted(0.5, 'day', 'days')).toBe('0.5 days')
    expect(counted(1.01, 'day', 'days')).toBe('1 day')
  })

  it('writes whole dollars', () => {
    expect(sayMoney(211764.7)).toBe('$211,765')
  })
})
