import { expect, it } from 'vitest'
import { plansAmong } from './plan-rows.ts'

const plansOf = (...names: string[]) =>
  [...plansAmong(names)].flatMap(([name, { name: of, isPlan }]) => (isPlan ? [[name, of]] : []))

it.each(['Headcount plan', 'Headcount (budget)', 'Budgeted headcount', 'Target headcount'])(
  'takes "%s" beside "Headcount" for its plan',
  (name) => {
    expect(plansOf('Headcount', name).map(([plan]) => plan)).toEqual([name])
  },
)

it('takes a table in which all names are of plans for one, whose values stand elsewhere', () => {
  expect(plansOf('Revenue plan', 'Headcount plan')).toEqual([
    ['Revenue plan', 'Revenue'],
    ['Headcount plan', 'Headcount'],
  ])
})

it('leaves a plan of nothing else a metric of its own', () => {
  expect(plansOf('Training budget')).toEqual([])
  expect(plansOf('Revenue', 'Training budget', 'Plan upgrades', 'Upgrades')).toEqual([])
})
