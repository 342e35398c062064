import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

/** Thirteen month ends, in each month of which 1 % more of 1M is lost than expands. */
const shrinking = Array.from({ length: 13 }, (_, month) =>
  Object.entries({ arr_usd: 1_000_000, churned_arr_usd: 20_000, expansion_arr_usd: 10_000 }).map(
    ([metric, value]) => ({
      metric,
      on: new Date(Date.UTC(2025, 8 + month, 0)).toISOString().slice(0, 10),
      value,
    }),
  ),
).flat()

it('tells churn of a year by what was lost, where only that is given', () => {
  const metric_history = shrinking.filter(({ metric }) => metric !== 'expansion_arr_usd')
  const metrics = { monthly_logo_churn_pct: 2.6 }
  const { red_flags } = factsOf({ stage: 'series_a', metrics, metric_history }).scaling()
  const flag = red_flags.find(({ id }) => id === 'churn_over_limit')
  // 2 % a month: 1 - 0.98^12 = 21.5 %. How many customers left says nothing of it.
  expect(flag?.state).toBe('raised')
  expect(flag?.value).toBeCloseTo(21.5, 1)
})

const flagOf = (retention: number, metric_history?: typeof shrinking) => {
  const company = {
    stage: 'series_c' as const,
    as_of: '2026-08-31',
    metrics: { net_revenue_retention_pct: retention },
    ...(metric_history === undefined ? {} : { metric_history }),
  }
  return factsOf(company).scaling().red_flags[0]
}

describe('the red flag of a net revenue retention below 100 %', () => {
  it('is told by the figure that is stated', () => {
    expect(flagOf(106)).toMatchObject({ state: 'clear', value: 106, missing: null })
    expect(flagOf(98)).toMatchObject({ state: 'raised' })
  })

  it('is not clear where the months of the same year would raise it', () => {
    // 0.99^12 = 88.6 %.
    expect(flagOf(106, shrinking)).toMatchObject({
      state: 'unknown',
      value: 106,
      missing:
        'one net revenue retention: 106% is stated, and what expanded and was lost since 31 Aug 2025 makes it 88.6%',
    })
    expect(flagOf(98, shrinking)).toMatchObject({ state: 'raised' })
  })
})
