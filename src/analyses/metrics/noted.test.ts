import fc from 'fast-check'
import { expect, it } from 'vitest'
import { measureOf } from '../../knowledge/measures.ts'
import { notedOf } from './noted.ts'
import { limitsOf, variationOf } from './xmr.ts'

const pointsOf = (values: readonly number[], days: readonly string[]) =>
  values.map((value, index) => ({
    on: days[index] ?? null,
    value,
    path: `metric_history[${index}].value`,
    plan: null,
    plan_path: null,
  }))

const months = Array.from(
  { length: 12 },
  (_, month) => `2026-${String(month + 1).padStart(2, '0')}-28`,
)
// NIST/SEMATECH e-Handbook, 6.3.2.2: limits 45.82 and 55.80.
const flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
const stock = (changes: readonly number[]): number[] => {
  const values = [1000]
  for (const change of changes) values.push((values.at(-1) ?? 0) + change)
  return values
}

it('judges a stock by its changes', () => {
  const measure = measureOf('arr_usd')
  const asEver = notedOf({ measure, points: pointsOf(stock([...flow, 52]), months) })
  expect(asEver).toMatchObject({ of: 'change', signal: 'none' })
  expect(asEver.limits?.low).toBeCloseTo(limitsOf(flow).low, 6)
  expect(variationOf(stock([...flow, 52])).signal).toBe('up')
  const less = notedOf({ measure, points: pointsOf(stock([...flow, 40]), months) })
  expect(less).toMatchObject({ signal: 'down', by: 'outside' })
  expect(less.last).toBeCloseTo(40, 6)
})

it('judges other measures, and stocks of uneven days, by their values', () => {
  const values = [...flow, 57]
  const points = pointsOf(values, months)
  expect(notedOf({ measure: measureOf('nps'), points })).toEqual({
    ...variationOf(values),
    of: 'value',
    last: 57,
  })
  const uneven = pointsOf(values, ['2026-01-01', '2026-01-08', ...months.slice(1)])
  expect(notedOf({ measure: measureOf('arr_usd'), points: uneven }).of).toBe('value')
  expect(notedOf({ measure: measureOf('arr_usd'), points: pointsOf(values, []) }).of).toBe('value')
})

it('says nothing of what grows by the same each time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 8, max: 12 }),
      (step, count) => {
        const values = Array.from({ length: count }, (_, index) => 1000 + step * index)
        const noted = notedOf({ measure: measureOf('cash_usd'), points: pointsOf(values, months) })
        expect(noted).toMatchObject({ of: 'change', signal: 'none' })
      },
    ),
  )
})

it.each([
  ['arr_usd', true],
  ['cash_usd', true],
  ['headcount', true],
  ['paying_customers', true],
  ['mrr_usd', true],
  ['new_arr_usd', false],
  ['churned_customers', false],
  ['nps', false],
  ['runway_months', false],
])('%s is a stock: %s', (metric, isStock) => {
  expect(measureOf(metric).stock === true).toBe(isStock)
})
