import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { netNewArr } from '../../testing/net-new-arr.ts'

const parity = new URL('../../../test/parity/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, parity), 'utf8')) as Company

describe('netGoals', () => {
  it("reads the sample's net new ARR as its parts less churn", () => {
    const company = { ...read('ops-sample.json'), ...read('okr-sample.json'), as_of: '2025-02-28' }
    const [goal] = factsOf(company, '2025-02-28').netGoals()
    // Sales 4.0M + 0.8M, sold 2.20M + 0.58M; churn 1.2 % of 18M a month over three months,
    // 59 of 90 days gone.
    expect(goal).toMatchObject({
      target: 5_000_000,
      reported: 2_800_000,
      gross_now: 2_780_000,
      gross_target: 4_800_000,
      looks_gross: true,
    })
    expect(goal?.churn).toMatchObject({ per_month: 216_000, whole: 648_000, from: 'rate' })
    expect(goal?.net_if_all_hit).toBe(4_152_000)
    expect(goal?.net_now).toBeCloseTo(2_780_000 - (648_000 * 59) / 90, 6)
    expect(goal?.net_at_pace).toBeCloseTo(((goal?.net_now ?? 0) * 90) / 59, 6)
    expect(goal?.needed_multiple).toBeCloseTo((5_648_000 - 2_780_000) / 31 / (2_780_000 / 59), 9)
  })

  it('takes months of the ARR bridge before a rate, and the last one for what is not yet known', () => {
    const company = netNewArr({ metrics: { monthly_churn_pct: 9, arr_usd: 18_000_000 } })
    const [goal] = factsOf({
      ...company,
      metric_history: [
        { metric: 'churned_arr_usd', on: '2026-06-30', value: 999_000 },
        { metric: 'churned_arr_usd', on: '2026-07-31', value: 156_000 },
        { metric: 'churned_arr_usd', on: '2026-08-31', value: 167_000 },
      ],
    }).netGoals()
    expect(goal?.churn?.from).toBe('bridge')
    expect(goal?.churn?.whole).toBe(156_000 + 167_000 + 167_000)
    // 73 of 92 days are 2.380 months
    expect(goal?.churn?.so_far).toBeCloseTo(323_000 + 167_000 * ((73 / 92) * 3 - 2), 6)
  })

  it('believes a figure from which churn is taken off', () => {
    const [goal] = factsOf(netNewArr({ reported: 2_270_000 })).netGoals()
    expect(goal?.looks_gross).toBe(false)
    expect(goal?.net_now).toBe(2_270_000)
  })

  it('knows no net without churn', () => {
    const [goal] = factsOf(netNewArr({ metrics: {} })).netGoals()
    expect(goal).toMatchObject({
      churn: null,
      looks_gross: true,
      net_now: null,
      net_if_all_hit: null,
    })
  })
})
