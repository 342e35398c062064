import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const stageOf = (company: Company) => factsOf(company).scaling().stage

describe('the stage', () => {
  it.each([
    [{ arr_usd: 1_500_000, headcount: 12 }, 'seed', 'seed', 'seed', true],
    [{ arr_usd: 2_000_001, headcount: 16 }, 'series_a', 'series_a', 'series_a', true],
    [{ arr_usd: 80_000_000, headcount: 700 }, 'growth', 'growth', 'growth', true],
    [{ arr_usd: 6_000_000, headcount: 90 }, 'series_a', 'series_b', 'series_b', false],
  ])('of %o', (metrics, by_revenue, by_headcount, stage, agree) => {
    expect(stageOf({ metrics })).toMatchObject({ by_revenue, by_headcount, stage, agree })
  })

  it('is the stated one of two that disagree, and says what that means', () => {
    const metrics = { arr_usd: 6_000_000, headcount: 90 }
    const { stage, means } = stageOf({ metrics, stage: 'series_a' })
    expect(stage).toBe('series_a')
    expect(means).toContain('the people of Series B on the revenue of Series A')
  })

  it('is told by one of the two alone, and by neither as stated', () => {
    expect(stageOf({ metrics: { headcount: 20 } })).toMatchObject({
      stage: 'series_a',
      agree: null,
    })
    expect(stageOf({ stage: 'seed' })).toMatchObject({ stage: 'seed', agree: null })
    expect(stageOf({})).toMatchObject({ stage: null, agree: null })
  })
})
