import { expect, it } from 'vitest'
import { titleFigures } from './title-figures.ts'

it.each([
  ['Grow ARR from 4M to 6M', 4_000_000, 6_000_000, ''],
  ['Grow ARR from $4 to $6.5M', 4_000_000, 6_500_000, '$'],
  ['Raise users from 500 to 1k', 500, 1000, ''],
  ['Cut onboarding from 14 days to 9 days', 14, 9, 'days'],
  ['Churn from 3% to 1.5 %', 3, 1.5, '%'],
  ['Raise NRR to 110%', null, 110, '%'],
  ['Hire 10 engineers', 0, 10, 'engineers'],
  ['Add $1.2M net new ARR', 0, 1_200_000, '$'],
  ['Reach 1,500 customers', null, 1500, 'customers'],
  ['Grow users to 5 million', null, 5_000_000, ''],
  ['Grow ARR from CHF 4M to CHF 6M', 4_000_000, 6_000_000, 'CHF'],
  ['Grow GMV to ₹1.3bn', null, 1_300_000_000, '₹'],
  ['Cut tolerance from 5 mm to 3 mm', 5, 3, 'mm'],
])('reads %s', (title, from, to, unit) => {
  expect(titleFigures(title)).toEqual({ from, to, by: null, unit })
})

it.each([
  ['Grow bookings by 20%', 20, 1],
  ['Cut onboarding by 30 %', 30, -1],
])('reads the change in %s', (title, percent, way) => {
  expect(titleFigures(title)).toMatchObject({ from: null, to: null, by: { percent, way } })
})

it.each([
  'Cut onboarding',
  'Expand to UK',
  'Be ready to ship by 2027',
  'Move to 2027',
  'Change pricing by 5%',
  'Win outpatient groups of 20 sites and more',
])('finds no figure of the goal in %s', (title) => {
  expect(titleFigures(title)).toBeNull()
})
