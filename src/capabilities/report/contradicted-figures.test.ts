import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import type { ReportDocument } from '../../reports/document.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { made } from '../../testing/made-report.ts'
import { makeScale } from '../scale/scale.ts'
import { investorUpdate, updateReport } from './investor-update.ts'
import { dashboardReport } from './weekly-dashboard.ts'

/** The ends of thirteen months in a row. */
const ends = Array.from({ length: 13 }, (_, month) =>
  new Date(Date.UTC(2025, 8 + month, 0)).toISOString().slice(0, 10),
)

/** Each month opens with 1M, loses 20K of it and gains 10K: 0.99^12 leaves 88.6 % in a year. */
const metric_history = ends.flatMap((on) =>
  Object.entries({ arr_usd: 1_000_000, churned_arr_usd: 20_000, expansion_arr_usd: 10_000 }).map(
    ([metric, value]) => ({ metric, on, value }),
  ),
)

const companyOf = (retention: number): Company => ({
  as_of: '2026-08-31',
  stage: 'series_b',
  metrics: { net_revenue_retention_pct: retention },
  metric_history,
})

const says =
  'Net revenue retention is stated as 106%, while what expanded and was lost since 31 Aug 2025 makes it 88.6%: 17.4 pp apart.'

const shown = (page: ReportDocument) => renderText(page, { width: 80, color: false })

it('investors are told of a figure that the months contradict, and it is marked', () => {
  const update = investorUpdate(factsOf(companyOf(106)), {})
  const { figures, challenges, wins } = update
  const marked = figures.filter(({ contradicted }) => contradicted !== null)
  expect(marked).toMatchObject([{ metric: 'net_revenue_retention_pct', contradicted: says }])
  expect(challenges[0]?.text).toContain(says)
  expect(wins).toEqual([])
  expect(shown(updateReport(update))).toMatch(/NRR +106%,[^%]* contradicted/)
})

it('a figure that other data support is not marked', () => {
  const { figures, challenges } = investorUpdate(factsOf(companyOf(89)), {})
  expect(figures.every(({ contradicted }) => contradicted === null)).toBe(true)
  expect(challenges.map(({ text }) => text).join(' ')).not.toContain('is stated as')
})

const staffed: Company = {
  as_of: '2026-08-31',
  metrics: { headcount: 171 },
  team: { total_headcount: 160 },
}
const apart = 'Headcount is 160 by the team sheet, but 171 by the metrics: 11 apart.'

it('a headcount that is counted and that the metrics contradict is marked', () => {
  expect(shown(dashboardReport(made('weekly_dashboard', staffed)))).toMatch(
    /Headcount +160, contradicted/,
  )
  expect(makeScale(factsOf(staffed)).org.headcount_contradicted).toBe(apart)
})

it('a headcount that the metrics support is not', () => {
  const agreed = { ...staffed, metrics: { headcount: 160 } }
  expect(shown(dashboardReport(made('weekly_dashboard', agreed)))).not.toContain('contradicted')
  expect(makeScale(factsOf(agreed)).org.headcount_contradicted).toBeNull()
})

it('a benchmark that is met or missed by a contradicted figure says so', () => {
  const of = (retention: number) =>
    makeScale(factsOf(companyOf(retention))).benchmarks.find(
      ({ metric }) => metric === 'net_revenue_retention_pct',
    )?.contradicted
  expect(of(106)).toBe(says)
  expect(of(89)).toBeNull()
})

it('where a metric and a key result of one measure differ, the figure is marked on the dashboard', () => {
  const week = made('weekly_dashboard', {
    as_of: '2026-08-31',
    metrics: { nps: 30 },
    company_okrs: {
      quarter: 'Q3 2026',
      quarter_start: '2026-07-01',
      quarter_end: '2026-09-30',
      objectives: [
        {
          id: 'O1',
          title: 'Customers stay',
          key_results: [{ id: '1.1', title: 'NPS', current_value: 45, target_value: 50 }],
        },
      ],
    },
  })
  expect(shown(dashboardReport(week))).toMatch(/NPS +30, contradicted/)
})
