import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

const metrics = { cash_usd: 3_000_000, burn_usd_per_month: 500_000 }
const as_of = '2026-04-10'

it('is cash over monthly burn on the day of the figures', () => {
  expect(factsOf({ as_of, metrics }, as_of).runway()).toMatchObject({
    given: 6,
    left: 6,
    formula: 'cash / monthly burn',
  })
})

it('is less by the time since then, in months of 365/12 days', () => {
  const runway = factsOf({ as_of, metrics }, '2026-09-15').runway()
  // Six months are 182 whole days; 158 are gone.
  expect(runway).toMatchObject({ on: as_of, given: 6, ends_on: '2026-10-09' })
  expect(runway).toHaveProperty('left', expect.closeTo(6 - 158 / (365 / 12), 9))
})

it('counts as stated where cash and burn are not both given', () => {
  const stated = { cash_usd: 3_000_000, runway_months: 9 }
  expect(factsOf({ as_of, metrics: stated }, as_of).runway()).toMatchObject({ left: 9 })
})

it('has no end where none is burned, and is not known without cash and burn', () => {
  expect(factsOf({ metrics: { ...metrics, burn_usd_per_month: 0 } }).runway()).toBe('earning')
  expect(factsOf({ metrics: { cash_usd: 5 } }).runway()).toBeUndefined()
})

it('is what the benchmark of the stage is held against', () => {
  const { benchmarks } = factsOf({ stage: 'seed', as_of, metrics }, '2026-09-15').scaling()
  expect(benchmarks.find(({ metric }) => metric === 'runway_months')).toMatchObject({
    value: expect.closeTo(6 - 158 / (365 / 12), 9),
    verdict: 'below',
  })
})
