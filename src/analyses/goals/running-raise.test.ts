import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'

const raiseOf = (objective: string, result: string) =>
  factsOf(
    aQuarter([anObjective('O1', [aNumber('A', 1, 2, { title: result })], { title: objective })]),
  ).runningRaise()

it.each([
  ['Fundraise', 'A'],
  ['Raise Series A', 'A'],
  ['Close the seed extension', 'A'],
  ['Money', 'Term sheet signed'],
  ['Money', 'Investor calls'],
  ['Money', 'Decks pitched to investors'],
])('is a goal to raise money: %s, %s', (objective, result) => {
  expect(raiseOf(objective, result)?.title).toBe(objective)
})

it.each([
  ['Raise NRR to 110%', 'Close 20 deals'],
  ['Raise capital efficiency', 'Burn multiple'],
  ['Seed the market', 'Close seed customers'],
  ['Report monthly', 'Investor updates sent'],
])('is none: %s, %s', (objective, result) => {
  expect(raiseOf(objective, result)).toBeUndefined()
})
