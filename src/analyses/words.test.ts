import { describe, expect, it } from 'vitest'
import { counted, say, sayMoney } from './words.ts'

describe('say', () => {
  it.each([
    [2.6666, '2.7'],
    [4, '4'],
    [1234567, '1,234,567'],
    [-1234.56, '-1,234.6'],
    [0.04, '0'],
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
