import type { Figure } from './figure.ts'

const asked = (what: string, value: number, unit = 'findings'): Figure => ({
  what,
  unit,
  statements: [{ value, source: 'product', strength: 'rule_of_thumb', checked_on: '2026-11-23' }],
})

/** How much a briefing holds, so that it stays one page. */
export const briefingFigures = {
  findings: asked('Most findings that a briefing tells', 5),
  findings_of_one_area: asked('Most of them that come from one area', 2),
  risks: asked('Most risks that a briefing names', 5),
  questions: asked('Most questions that a briefing asks', 5, 'questions'),
  shared_words: asked(
    'Words that a proposal shares with a rejected one to be the same',
    2,
    'words',
  ),
  disagreements: asked('Most disagreements of the data that the page lists', 3, 'disagreements'),
  assumptions: asked('Most assumptions that the page lists', 8, 'assumptions'),
  actions: asked('Most actions that the page shows of a finding', 2, 'actions'),
  glance_metrics: asked('Most metrics that the page shows at a glance', 4, 'metrics'),
} as const satisfies Record<string, Figure>

/** Who is asked to check a claim, by its area: the seed's table of whom a COO works with. */
export const verifiers = {
  okr: 'CEO',
  process: 'COO',
  risk: 'COO',
  metrics: 'CFO',
  org: 'CHRO',
  decisions: 'CEO',
  cadence: 'COO',
  data: 'COO',
} as const

/** Claims that another than the area's role must check: what fails in the product, money, people. */
export const verifiersOfRules: Readonly<Record<string, string>> = {
  incident_open: 'CTO',
  incident_cause_repeats: 'CTO',
  incident_slow_to_recover: 'CTO',
  incidents_over_target: 'CTO',
  automation_unsafe: 'CTO',
  amount_in_thousands: 'CFO',
  measure_stated_twice: 'CFO',
  retention_contradicts_months: 'CFO',
  revenue_disagrees: 'CFO',
  headcount_disagrees: 'CHRO',
}

/** Rules that find two statements of one thing, or one that cannot be: the page says where the data
 *  disagree. */
export const disagreements = [
  'measure_stated_twice',
  'headcount_disagrees',
  'retention_contradicts_months',
  'revenue_disagrees',
  'stage_disagrees',
  'percentage_impossible',
  'amount_in_thousands',
  'span_ends_before_start',
  'parent_below_parts',
  'queue_contradicts_wait',
  'throughput_impossible',
  'lead_time_below_its_steps',
  'context_disagrees',
] as const

/** Rules about what limits the company or puts its cash, its customers or its goals at risk. Among
 *  findings as grave as each other they come first, however surely a neglected routine is counted, and
 *  those of them that are as sure as each other in this order. */
export const stakes = [
  'targets_do_not_add_up',
  'company_constraint',
  'runway_short',
  'incident_open',
  'milestone_not_credible',
  'gross_against_net',
  'control_broken',
  'lead_time_growing',
  'key_result_slipping',
  'parent_above_parts',
  'parent_on_track_parts_off',
  'objective_off_pace',
  'queue_growing',
  'queue_before_constraint',
  'incident_cause_repeats',
  'incidents_over_target',
  'burn_multiple_high',
  'rule_of_40_low',
  'nrr_low',
  'churn_high',
  'cac_payback_long',
  'unsupported_objective',
  'stage_red_flag',
] as const

/** Rules about what a company ends with. Nothing outranks them where they are critical, and their data
 *  are asked for before all others. */
export const survival = ['runway_short'] as const

/** Rules about what others wait for. */
export const delays = [
  'milestone_not_credible',
  'milestone_late',
  'repeated_blocker',
  'incident_cause_repeats',
] as const

/** Metrics by which a company is known at a glance, the first ones first. */
export const glanceMetrics = [
  'arr_usd',
  'burn_multiple',
  'net_revenue_retention_pct',
  'monthly_churn_pct',
  'monthly_logo_churn_pct',
  'cac_payback_months',
  'annual_revenue_usd',
  'mrr_usd',
  'revenue_usd',
  'cash_usd',
  'burn_usd_per_month',
  'gross_margin_pct',
] as const
