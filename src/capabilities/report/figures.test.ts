import { describe, expect, it } from 'vitest'
import { dashboardLines, financeLines, investorLines } from '../../knowledge/reports.ts'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { made } from '../../testing/made-report.ts'
import { figureRows } from './figures.ts'
import { moves, notable, weighingDown } from './wins.ts'

const ends = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31']
const august = { from: '2026-08-01', to: '2026-08-31' }

/** Burn of each month, and what it leaves of eight million. */
function cashAndBurn(...burns: number[]): Company {
  let cash = 8_000_000
  const metric_history = burns.flatMap((value, i) => {
    const on = `2026-${ends[i]}`
    cash -= value
    return [
      { metric: 'burn_usd_per_month', on, value },
      { metric: 'cash_usd', on, value: cash },
    ]
  })
  return { metric_history }
}

const runwayIn = (company: Company) =>
  figureRows([{ label: 'Runway', metrics: ['runway_months'] }], factsOf(company), august)

const steady = [300_000, 340_000, 300_000, 340_000, 300_000, 340_000, 340_000]

describe('a computed figure', () => {
  const arr = (churned: number[]): Company => ({
    metric_history: ends.flatMap((day, i) =>
      Object.entries({
        new_arr_usd: i % 2 === 0 ? 900_000 : 1_000_000,
        expansion_arr_usd: 0,
        churned_arr_usd: churned[i] ?? 0,
      }).map(([metric, value]) => ({ metric, on: `2026-${day}`, value })),
    ),
  })
  const added = [{ label: 'MRR added', metrics: ['mrr_added_usd'] as const }]
  const quiet = [90_000, 110_000, 100_000, 90_000, 110_000, 100_000, 180_000]

  it('that is noise itself is no win, and what weighs it down is told', () => {
    const facts = factsOf(arr([...quiet, 190_000]))
    const rows = figureRows(added, facts, august)
    // (1M - 190K) / 12 after (900K - 180K) / 12, by hand: 67.5K after 60K; before 65.8 to 75.8.
    expect(rows).toMatchObject([{ value: 67_500, prior: 60_000, signal: 'none' }])
    expect(moves(notable(rows), 1)).toEqual([])
    // Mean 111.4K, mean moving range (20 + 10 + 10 + 20 + 10 + 80) / 6 = 25K: to 177.9K.
    expect(weighingDown(rows, facts, august).map(({ text }) => text)).toEqual([
      'Churned revenue $190K, above the $44.9K to $178K between which its values before moved.',
    ])
  })

  it('is weighed down by nothing that is noise', () => {
    const facts = factsOf(arr([...quiet, 110_000]))
    expect(weighingDown(figureRows(added, facts, august), facts, august)).toEqual([])
  })

  it('that moved while all it is computed from is noise is neither won nor lost', () => {
    // 5.74M / 340K = 16.9 months, then 5.44M / 300K = 18.1; 300K is what every second month burned.
    const rows = runwayIn(cashAndBurn(...steady, 300_000))
    expect(rows).toMatchObject([{ value: 5_440_000 / 300_000, signal: 'none' }])
    expect(notable(rows)).toHaveLength(1)
    expect(moves(notable(rows), 1)).toEqual([])
  })

  it('is told where one of them is a signal', () => {
    const rows = runwayIn(cashAndBurn(...steady, 100_000))
    expect(rows).toMatchObject([{ signal: null }])
    expect(moves(notable(rows), 1)).toHaveLength(1)
  })
})

it('says over how many months a burn multiple is', () => {
  const metric_history = ends.flatMap((day) =>
    [
      { metric: 'burn_usd_per_month', value: 100_000 },
      { metric: 'new_arr_usd', value: 50_000 },
      { metric: 'churned_arr_usd', value: 0 },
    ].map((entry) => ({ ...entry, on: `2026-${day}` })),
  )
  const line = [{ label: 'Burn multiple', metrics: ['burn_multiple'] as const }]
  expect(figureRows(line, factsOf({ metric_history }), august)).toMatchObject([
    { label: 'Burn multiple (3 months)', value: 2, prior: 2 },
  ])
})

describe('revenue that does not recur', () => {
  const revenue = [5_950_000, 6_052_000].map((value, i) => ({
    metric: 'revenue_usd',
    on: ['2026-07-31', '2026-08-31'][i],
    value,
    plan: [6_480_000, 6_530_000][i],
  }))
  const labels = (company: Company, lines = investorLines) =>
    figureRows(lines, factsOf(company), august).map(({ label }) => label)

  it('is shown with its plan wherever it is given', () => {
    for (const lines of [investorLines, financeLines, dashboardLines.revenue]) {
      const rows = figureRows(lines, factsOf({ metric_history: revenue }), august)
      expect(rows.find(({ metric }) => metric === 'revenue_usd')).toMatchObject({
        label: 'Revenue',
        value: 6_052_000,
        plan: 6_530_000,
      })
    }
  })

  it('is asked of others in place of recurring revenue, which is shown where they have it', () => {
    const sector = 'logistics'
    expect(labels({ sector })).toEqual(['Revenue', 'Burn', 'Runway'])
    expect(labels({})).toEqual([
      'ARR',
      'MRR added',
      'Churn',
      'NRR',
      'Burn',
      'Burn multiple',
      'Runway',
    ])
    const arr = { metric: 'arr_usd', on: '2026-08-31', value: 1 }
    expect(labels({ sector, metric_history: [arr] })[0]).toBe('ARR')
    expect(labels({ sector }, financeLines)).toEqual([
      'Revenue',
      'Revenue, 12 months',
      'Burn',
      'Runway',
      'Gross margin',
      'Headcount',
    ])
  })

  it('is a challenge where it is far under its plan, though it grew', () => {
    // (6.53 - 6.052) / 6.53 = 7.3 %
    const said = 'Revenue $6.05M, after $5.95M on 31 Jul 2026: 7.3% under the $6.53M planned.'
    const { challenges, headline } = made('investor_update', {
      sector: 'logistics',
      metric_history: revenue,
    })
    expect(challenges[0]?.text).toMatch(said)
    expect(headline).toEqual([said])
  })
})
