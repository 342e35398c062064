import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company, at?: string) => factsOf(company, at).scaling()

describe('the next border', () => {
  const history = (metric: string, ...values: [string, number][]) =>
    values.map(([on, value]) => ({ metric, on, value }))

  it('is the one that is reached first at the pace of late', () => {
    const { borders } = scalingOf(
      {
        metrics: { headcount: 62, arr_usd: 20_000_000 },
        metric_history: [
          ...history('headcount', ['2026-07-13', 52]),
          ...history('arr_usd', ['2026-06-03', 15_000_000]),
        ],
      },
      '2026-09-11',
    )
    // 10 people in 60 days: 88 more take 528; $5M in 100 days: $10M more take 200.
    expect(borders).toMatchObject([
      { metric: 'arr_usd', value: 30_000_000, next_stage: 'series_c', expected_on: '2027-03-30' },
      { metric: 'headcount', value: 150, next_stage: 'series_c', expected_on: '2028-02-21' },
    ])
  })

  it('is told by a headcount of half a year ago too', () => {
    const { borders } = scalingOf(
      {
        metrics: { headcount: 40 },
        metric_history: history('headcount', ['2025-09-15', 20], ['2026-02-28', 30]),
      },
      '2026-08-31',
    )
    // 10 people in 184 days: 10 more, to the 50 of Series A, take as long.
    expect(borders).toMatchObject([{ metric: 'headcount', value: 50, expected_on: '2027-03-03' }])
  })

  it('has no date where nothing dated shows growth', () => {
    const { borders } = scalingOf({ metrics: { headcount: 62, arr_usd: 20_000_000 } })
    expect(borders.map(({ expected_on }) => expected_on)).toEqual([null, null])
  })

  it('is none at the growth stage', () => {
    expect(scalingOf({ metrics: { headcount: 900, arr_usd: 90_000_000 } }).borders).toEqual([])
  })
})
