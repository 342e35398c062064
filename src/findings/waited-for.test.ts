import { expect, it } from 'vitest'
import { waitedFor } from './waited-for.ts'

it('asks for what most rules wait for first, and never for a figure of the playbook', () => {
  const silences = [
    { rule: 'a', missing: ['raci'] },
    { rule: 'b', missing: ['cadence', 'raci'] },
    { rule: 'c', missing: ['a limit of churn for Series B'], no_figure: true as const },
  ]
  expect(waitedFor(silences)).toEqual([
    { datum: 'raci', rules: 2, asked_first: false },
    { datum: 'cadence', rules: 1, asked_first: false },
  ])
})

it('asks for what cash is told by before all else', () => {
  const silences = [
    { rule: 'a', missing: ['raci'] },
    { rule: 'b', missing: ['raci'] },
    { rule: 'runway_short', missing: ['burn_usd_per_month'] },
  ]
  expect(waitedFor(silences).map(({ datum }) => datum)).toEqual(['burn_usd_per_month', 'raci'])
})
