import { expect, it } from 'vitest'
import { monthOf, monthPattern, monthsInFull } from './month-names.ts'

it('numbers months by how their names begin', () => {
  expect(['January', 'may', 'Sept', 'DEC', 'Mai', ''].map(monthOf)).toEqual([1, 5, 9, 12, 0, 0])
})

it('knows each month in full and by its first letters', () => {
  const whole = new RegExp(`^${monthPattern}$`, 'i')
  for (const name of monthsInFull) {
    expect([name, name.slice(0, 3)].map((written) => whole.test(written))).toEqual([true, true])
  }
  expect(['janu', 'mayo', 'octo'].filter((written) => whole.test(written))).toEqual([])
})
