import { expect, it } from 'vitest'
import { isOfPart } from './measure-parts.ts'

it.each([
  'Churn of pilot customers under 5 % a month',
  'Enterprise NRR to 115%',
  'Net revenue retention in Germany over 110%',
  'US monthly churn under 2%',
  'Monthly churn for Atlas under 1%',
])('takes %s for a part', (title) => {
  expect(isOfPart(title)).toBe(true)
})

it.each([
  'NRR from 99% to 110%',
  'Monthly churn under 2% in Q3',
  'Churn of customers under 2% a month',
  'Net revenue retention of 110% for the year',
  'Gross margin to 80%',
  'Let us bring monthly churn to 1%',
])('takes %s for the whole', (title) => {
  expect(isOfPart(title)).toBe(false)
})
