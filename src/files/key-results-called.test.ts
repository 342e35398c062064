import { expect, it } from 'vitest'
import { keyResultsCalled } from './key-results-called.ts'

const all = [
  { id: 'KR1', title: 'ARR from €1.12M to €1.5M' },
  { title: 'Activation in week 2 from 38% to 60%' },
  { title: 'Time to first value from 5 to 3 days' },
  { title: 'Net burn at most €95k a month' },
  { title: 'Churn' },
  { title: 'Churn below 2%' },
]
const called = keyResultsCalled(all)

it.each([
  ['KR1', [0]],
  ['arr', [0]],
  ['ARR from €1.12M to €1.5M', [0]],
  [' Activation in week 2 ', [1]],
  ['Time to first value', [2]],
  ['Net burn', [3]],
  // Who is called so goes before what begins so.
  ['Churn', [4]],
  ['Time', []],
  ['Net', []],
  ['New logos', []],
])('%s', (name, positions) => {
  expect(called(name)).toEqual(positions.map((position) => all[position]))
})
