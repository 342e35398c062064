import { expect, it } from 'vitest'
import { metricNamed } from './metric-names.ts'

// The lines of the playbook's weekly dashboard and of its investor update, as it words them, and those
// of our own reports.
it.each([
  ['ARR ($M)', 'arr_usd'],
  ['Churned ARR ($K)', 'churned_arr_usd'],
  ['Monthly new ARR', 'new_arr_usd'],
  ['Monthly churned ARR', 'churned_arr_usd'],
  ['Pipeline (90-day)', 'pipeline_90_days_usd'],
  ['Pipeline, 90 days ($K)', 'pipeline_90_days_usd'],
  ['Deploy frequency', 'deploys_per_week'],
  ['Active customers', 'active_customers'],
  ['NPS (rolling 30d)', 'nps'],
  ['Open escalations', 'open_escalations'],
  ['Headcount', 'headcount'],
  ['Open reqs', 'open_requisitions'],
  ['Open roles', 'open_requisitions'],
  ['Attrition (30d) %', 'attrition_30d_pct'],
  ['Cash on hand', 'cash_usd'],
  ['Burn (last 30d)', 'burn_usd_per_month'],
  ['Monthly burn', 'burn_usd_per_month'],
  ['Runway (months)', 'runway_months'],
  ['MRR Added', 'mrr_added_usd'],
  ['Churn', 'monthly_churn_pct'],
  ['NRR', 'net_revenue_retention_pct'],
  ['Revenue, 12 months', 'annual_revenue_usd'],
  ['Burn multiple', 'burn_multiple'],
  ['Gross margin', 'gross_margin_pct'],
])('knows "%s" by the key that reports read', (written, key) => {
  expect(metricNamed(written)?.key).toBe(key)
})

it.each([
  ['Metric ($bn)', 'metric_usd', 1e9, 'USD'],
  ['ARR (Mrd. €)', 'arr_usd', 1e9, 'EUR'],
  ['ARR (kSEK)', 'arr_usd', 1e3, 'SEK'],
  ['Cost ₹', 'cost_usd', 1, 'INR'],
  ['ARR (A$)', 'arr_usd', 1, 'AUD'],
  ['Costs$', 'costs_usd', 1, 'USD'],
  ['Fraud', 'fraud', 1, undefined],
  // The name of a plan.
  ['Trials (B)', 'trials_b', 1, undefined],
])('reads the unit of "%s"', (written, key, scale, currency) => {
  expect(metricNamed(written)).toMatchObject({ key, scale, currency })
})

it.each([
  // A week's is no month's, of which the burn multiple is made.
  ['New ARR this week ($K)', 'new_arr_this_week_usd'],
  // Two may have left, or 2 %.
  ['Attrition (30d)', 'attrition_30d'],
  ['Burn (last 90d)', 'burn_last_90d'],
])('keeps "%s" apart', (written, key) => {
  expect(metricNamed(written)?.key).toBe(key)
})
