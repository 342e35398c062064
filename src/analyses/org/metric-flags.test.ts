import { describe, expect, it } from 'vitest'
import type { Company, Stage } from '../../model/company.ts'
import { analyseOrg } from './org.ts'

const flagOf = (metric: string, value: number, stage?: Stage, more: Company = {}) => {
  const company = { metrics: { [metric]: value }, ...(stage === undefined ? {} : { stage }) }
  const [flag] = analyseOrg({ ...company, ...more }).metric_flags
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

  it('leaves out what is not given', () => {
    expect(analyseOrg({ metrics: { headcount: 5 } }).metric_flags).toEqual([])
  })
})
