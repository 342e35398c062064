import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { made } from '../../testing/made-report.ts'
import type { WeeklyDashboard } from './weekly-dashboard.ts'

it('calls a figure that stands in for another by its own name', () => {
  const figuresOf = (metrics: Company['metrics']) =>
    made('weekly_dashboard', { metrics }).figures.revenue[0]
  expect(figuresOf({ annual_revenue_usd: 240_000 })).toMatchObject({
    label: 'Annual revenue',
    value: 240_000,
  })
  expect(figuresOf({ arr_usd: 260_000, annual_revenue_usd: 240_000 })).toMatchObject({
    label: 'ARR',
    value: 260_000,
  })
})

describe('the weekly dashboard', () => {
  it('counts the incidents of the last seven days by severity', () => {
    const incident = (id: string, severity: 'p0' | 'p1', started_at: string) => ({
      id,
      severity,
      started_at,
    })
    const incidents = [
      incident('I-1', 'p0', '2026-09-04T10:00:00Z'),
      incident('I-2', 'p0', '2026-09-05T10:00:00Z'),
      incident('I-3', 'p1', '2026-09-11T08:00:00Z'),
    ]
    const { incidents: counted, week } = made('weekly_dashboard', { incidents })
    expect(week).toEqual({ from: '2026-09-05', to: '2026-09-11' })
    expect(counted).toMatchObject({ p0: 1, p1: 1, other: 0 })
  })

  it('tells no figure under watch that an issue or a finding there is about', () => {
    const cash = [1_600_000, 1_500_000, 1_400_000, 1_212_000]
    const metric_history = cash.flatMap((value, i) => [
      { metric: 'cash_usd', on: `2026-0${i + 5}-28`, value },
      { metric: 'burn_usd_per_month', on: `2026-0${i + 5}-28`, value: 100_000 + 10_000 * i },
    ])
    const { issues, watch } = made('weekly_dashboard', { metric_history })
    expect(issues.map(({ of }) => of)).toContain('runway_short:company')
    const figures = watch.filter(({ from }) => from === 'metric').map(({ of }) => of)
    expect(figures).not.toContain('runway_months')
    expect(figures).not.toContain('cash_usd')
  })

  it('praises no key result that a grave finding is about', async () => {
    const golden = await readFile('test/goldens/northlight/report-weekly_dashboard.json', 'utf8')
    const { wins } = JSON.parse(golden) as WeeklyDashboard
    expect(wins.map(({ of }) => of)).not.toContain('26q3-sites-moved')
  })
})
