import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { runCoo } from '../../testing/run-coo.ts'
import type { Brief } from '../brief/brief.ts'
import { isGrave } from '../shared/grave.ts'
import { investorUpdate } from './investor-update.ts'
import type { WeeklyDashboard } from './weekly-dashboard.ts'

/** Values of July and August, of which the last may have a plan. */
const months = (metric: string, july: number, august: number, plan?: number) => [
  { metric, on: '2026-07-31', value: july },
  { metric, on: '2026-08-31', value: august, ...(plan === undefined ? {} : { plan }) },
]

const updateOf = (metric_history: Company['metric_history']) =>
  investorUpdate(factsOf({ metric_history }), {})

describe('the challenges of an investor update', () => {
  it('are what is found of its figures, then what moved the worse way', () => {
    const { challenges, asks, priorities } = updateOf([
      ...months('arr_usd', 3_000_000, 3_100_000, 3_100_000),
      ...months('monthly_churn_pct', 2, 3, 2),
      ...months('runway_months', 16.5, 12),
    ])
    expect(challenges.map(({ of }) => of)).toEqual([
      'metric_off_plan:monthly_churn_pct',
      'runway_months',
    ])
    expect(challenges[0]?.text).toContain('50% worse')
    expect(challenges[1]?.text).toBe(
      'Runway 12 months, after 16.5 months on 31 Jul 2026. Nothing in the data says what is done about it.',
    )
    expect(asks[0]?.of).toBe('monthly_churn_pct')
    expect(priorities.map(({ of }) => of)).toEqual(['metric_off_plan:monthly_churn_pct'])
  })

  // Seed, scaling playbook: a runway of 12 to 18 months at least.
  it('ask for no help with cash while it lasts longer than the playbook asks', () => {
    const asked = (july: number, august: number) =>
      updateOf(months('runway_months', july, august)).asks.map(({ of }) => of)
    expect(asked(24, 18)).toEqual([])
    expect(asked(24, 17)).toEqual(['runway_months'])
  })

  it('are beside wins that name what was done by its day', () => {
    const done = (title: string) => ({ title, due_on: '2026-08-20', done_on: '2026-08-19' })
    const texts = (...titles: string[]) =>
      investorUpdate(factsOf({ actions: titles.map(done) }), {}).wins.map(({ text }) => text)
    expect(texts('Send deck')).toEqual(["1 action done by its day since 1 Aug 2026: 'Send deck'."])
    expect(texts('Send deck', 'Call')).toEqual([
      "2 actions done by their day since 1 Aug 2026: 'Send deck' and 'Call'.",
    ])
  })

  it('are burn over its plan, and no burn under it, though more may be right', () => {
    // 430 of 400 is 7.5 % over: under the tenth that a finding tells.
    const over = updateOf(months('burn_usd_per_month', 410_000, 430_000, 400_000))
    expect(over.challenges.map(({ text }) => text)).toEqual([
      'Burn $430K, after $410K on 31 Jul 2026: 7.5% over the $400K planned. Nothing in the data says what is done about it.',
    ])
    expect(updateOf(months('burn_usd_per_month', 410_000, 430_000)).challenges).toEqual([])
    expect(updateOf(months('burn_usd_per_month', 410_000, 360_000, 400_000)).challenges).toEqual([])
  })

  it('are all figures far behind their plans, and those that they are computed from', () => {
    const { challenges, figures, headline } = updateOf([
      ...months('arr_usd', 11_050_000, 11_130_000, 11_600_000),
      ...months('new_arr_usd', 270_000, 240_000, 350_000),
      ...months('expansion_arr_usd', 80_000, 60_000),
      ...months('churned_arr_usd', 200_000, 220_000, 150_000),
      ...months('burn_usd_per_month', 650_000, 700_000, 600_000),
      ...months('cash_usd', 8_500_000, 7_800_000),
    ])
    const of = challenges.map((one) => one.of)
    expect(of).toEqual(
      expect.arrayContaining([
        'metric_off_plan:churned_arr_usd',
        'metric_off_plan:new_arr_usd',
        'metric_off_plan:burn_usd_per_month',
      ]),
    )
    expect(new Set(of).size).toBe(of.length)
    // 470 of 11,600 is 4.1 %.
    expect(headline[0]).toBe(
      'ARR $11.13M, after $11.05M on 31 Jul 2026: 4.1% under the $11.6M planned.',
    )
    // 220 of the 11,050 that the month opened with.
    const churn = figures.find(({ label }) => label === 'Churn')
    expect(churn?.value).toBeCloseTo((220 / 11_050) * 100, 10)
    expect(churn?.formula).toBe('churned_arr_usd / arr_usd at the end of the month before')
  })

  it('begin with what is grave', () => {
    const { challenges } = updateOf([
      ...months('arr_usd', 3_000_000, 2_500_000, 3_400_000),
      ...months('net_revenue_retention_pct', 95, 80),
    ])
    expect(challenges.map(({ of }) => of)).toEqual(['nrr_low:company', 'metric_off_plan:arr_usd'])
  })

  it('are none where nothing moved by as much as is told', () => {
    const { challenges, asks } = updateOf(months('arr_usd', 3_000_000, 2_990_000))
    expect([...challenges, ...asks]).toEqual([])
  })
})

it('names no burn where only the runway is given', () => {
  const { headline } = updateOf([{ metric: 'runway_months', on: '2026-08-31', value: 40 }])
  expect(headline).toEqual(['Runway 40 months.'])
})

it('has every grave finding of the briefing among the issues of the week', async () => {
  const asked = ['-i', 'examples/acme-saas', '--at', '2025-02-28', '-f', 'json']
  const told = JSON.parse((await runCoo(['brief', ...asked])).stdout) as Brief
  const week = await runCoo(['report', 'weekly_dashboard', ...asked])
  const { issues } = JSON.parse(week.stdout) as WeeklyDashboard
  const grave = told.findings.filter(isGrave)
  expect(grave.length).toBeGreaterThan(3)
  expect(issues.map(({ of }) => of)).toEqual(grave.map(({ id }) => id))
})
