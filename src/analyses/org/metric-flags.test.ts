import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const flagOf = (metric: string, value: number, stage?: Stage, more: Company = {}) => {
  const company = { metrics: { [metric]: value }, ...(stage === undefined ? {} : { stage }) }
  const [flag] = factsOf({ ...company, ...more }).org().metric_flags
  if (flag === undefined) throw new RangeError('no flag')
  return flag
}

describe('metricFlags', () => {
  it('shows the two limits of the script for burn, the one of the skill, and the range of the stage', () => {
    const flag = flagOf('burn_multiple', 1.8, 'series_b')
    expect(flag.limits.map(({ value, source, kept }) => [value, source, kept])).toEqual([
      [2, 'seed_ops_analyzer', true],
      [2, 'seed_skill', true],
      [1.5, 'seed_ops_analyzer', false],
      [[1, 1.5], 'seed_scaling', false],
    ])
    expect(flag).toMatchObject({ flagged_by_script: false, verdict: 'missed' })
    expect(flag.because).toContain('1 to 1.5x')
  })

  it.each<[string, number, Stage, boolean, string]>([
    ['burn_multiple', 2, 'series_b', false, 'missed'],
    ['burn_multiple', 2.1, 'series_a', true, 'met'],
    ['burn_multiple', 0.8, 'series_b', false, 'met'],
    ['burn_multiple', 0.6, 'growth', false, 'missed'],
    ['burn_multiple', 0.5, 'growth', false, 'missed'],
    ['burn_multiple', 0.49, 'growth', false, 'met'],
    ['net_revenue_retention_pct', 99, 'series_b', true, 'missed'],
    ['net_revenue_retention_pct', 108, 'series_b', false, 'missed'],
    ['net_revenue_retention_pct', 111, 'series_b', false, 'met'],
    ['net_revenue_retention_pct', 0, 'series_b', false, 'missed'],
    ['net_revenue_retention_pct', 108, 'series_a', false, 'none'],
    ['cac_payback_months', 14, 'series_b', false, 'missed'],
    ['cac_payback_months', 14, 'series_a', false, 'met'],
    ['cac_payback_months', 19, 'series_a', true, 'missed'],
  ])('%s of %d at %s: flag %s, %s', (metric, value, stage, flagged_by_script, verdict) => {
    expect(flagOf(metric, value, stage)).toMatchObject({ flagged_by_script, verdict })
  })

  it('does not judge by stage without one, or outside SaaS', () => {
    expect(flagOf('burn_multiple', 1.8)).toMatchObject({ verdict: 'none' })
    const retail = flagOf('burn_multiple', 1.8, 'series_b', { sector: 'retail' })
    expect(retail.because).toContain('the sector is retail')
  })

  it('does not judge a negative burn multiple', () => {
    expect(flagOf('burn_multiple', -1, 'series_b')).toMatchObject({ verdict: 'none' })
  })

  it('does not judge what is stated of burn where revenue does not grow', () => {
    const [flag] = factsOf({
      stage: 'series_b',
      metrics: { burn_multiple: 2.4, new_arr_usd: 100_000, churned_arr_usd: 100_000 },
    }).org().metric_flags
    expect(flag).toMatchObject({ value: null, stated: 2.4, limits: [], verdict: 'none' })
    expect(flag).toMatchObject({ flagged_by_script: true })
    expect(flag?.because).toBe(
      'Burn multiple is stated as 2.4x, and none can be told: net new recurring revenue is not positive.',
    )
  })

  it('computes the burn multiple that is not stated, which the script does not see', () => {
    const [flag] = factsOf({
      stage: 'series_b',
      metrics: { burn_usd_per_month: 300_000, new_arr_usd: 150_000, churned_arr_usd: 50_000 },
    }).org().metric_flags
    // 300,000 / (150,000 - 50,000)
    expect(flag).toMatchObject({ value: 3, stated: null, verdict: 'missed' })
    expect(flag).toMatchObject({ flagged_by_script: false })
    expect(flag?.because).toContain(
      '(burn / net new recurring revenue, in the month to 11 Sep 2026 alone)',
    )
  })

  it('leaves out what is not given', () => {
    expect(factsOf({ metrics: { headcount: 5 } }).org().metric_flags).toEqual([])
  })
})
