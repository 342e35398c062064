import type { Figure } from './figure.ts'
import type { SourceName } from './sources.ts'
import { byCadenceReference, byProduct } from './stated.ts'

/** A report that is made on request: what it is for and who reads it. */
export interface ReportKind {
  title: string
  /** Who reads it, and how often. */
  reader: string
  what: string
  source: SourceName
}

/** The reports of the playbook, by the word after `coo report`. */
export const reportKinds = {
  weekly_dashboard: {
    title: 'Weekly dashboard',
    reader: 'CEO and COO, each week',
    what: 'Revenue, product, customers, people and cash, with what needs attention, what to watch and what went well',
    source: 'seed_cadence',
  },
  investor_update: {
    title: 'Investor update',
    reader: 'board and investors, each month',
    what: 'Headline, key metrics against last month and plan, wins, challenges, decisions, asks and priorities',
    source: 'seed_cadence',
  },
  function_one_pager: {
    title: 'Function one-pager',
    reader: 'leadership team, each month, before the business review',
    what: 'Metrics of one function against target, last month and plan, wins, gaps, dependencies and the next 30 days',
    source: 'seed_cadence',
  },
  mbr: {
    title: 'Monthly business review',
    reader: 'leadership team, each month',
    what: 'Finances, a page of each function, topics to settle, decisions and actions',
    source: 'seed_cadence',
  },
  qbr: {
    title: 'Quarterly business review',
    reader: 'leadership team, each quarter',
    what: 'Each objective as hit, partial or missed with its cause, what comes next, topics, and goals to draft',
    source: 'seed_cadence',
  },
  okr_progress: {
    title: 'OKR progress',
    reader: 'leadership team and board, each quarter',
    what: 'Confidence of each objective and key result, health of the quarter, and the actions to get back on track',
    source: 'seed_cadence',
  },
  scaling_readiness: {
    title: 'Scaling readiness',
    reader: 'CEO and COO, when the company grows fast',
    what: 'Stage by revenue and headcount, what breaks now and next with the company’s own signs, benchmarks, roles and processes due, the reporting tree',
    source: 'seed_skill',
  },
  cadence_template: {
    title: 'Cadence template',
    reader: 'leadership team, when meetings are set up or thinned out',
    what: 'The meetings that stage and size ask for, daily to annual, beside those that are held, with owners, agendas and what they cost',
    source: 'seed_skill',
  },
  process_scorecard: {
    title: 'Operations scorecard',
    reader: 'COO, each quarter',
    what: 'What limits the work, maturity and health of each process, organization and efficiency',
    source: 'seed_skill',
  },
  okr_framework: {
    title: 'OKR framework',
    reader: 'leadership team, before a quarter begins',
    what: 'Goals from vision to priorities, objectives, key results and this week, with drafts for what is missing and checks of what is there',
    source: 'seed_skill',
  },
} as const satisfies Record<string, ReportKind>

export type KindName = keyof typeof reportKinds

/** One figure of a report, by the metrics that may stand for it, the best first. */
export interface FigureLine {
  label: string
  metrics: readonly [string, ...string[]]
  /** Which companies are asked for it where it is not given: others do not have it, or say it by
   *  another line. Absent: all. */
  asked_of?: 'saas' | 'others'
  /** An amount of a month: that of a quarter is the sum of its months. */
  of_month?: true
}

const line = (label: string, ...metrics: [string, ...string[]]): FigureLine => ({ label, metrics })
const recurring = (label: string, ...metrics: [string, ...string[]]): FigureLine => ({
  ...line(label, ...metrics),
  asked_of: 'saas',
})
const revenue: FigureLine = {
  ...line('Revenue', 'revenue_usd', 'monthly_revenue_usd'),
  asked_of: 'others',
  of_month: true,
}

/** What the weekly dashboard shows of each side of the company. */
export const dashboardLines = {
  revenue: [
    recurring('ARR', 'arr_usd', 'annual_revenue_usd'),
    recurring('Monthly new ARR', 'new_arr_usd', 'new_arr_this_week_usd'),
    recurring('Monthly churned ARR', 'churned_arr_usd'),
    revenue,
    line('Pipeline, 90 days', 'pipeline_90_days_usd', 'pipeline_usd'),
  ],
  product: [line('Deploys', 'deploys_per_week')],
  customer: [
    line('Active customers', 'active_customers', 'customers'),
    line('NPS', 'nps'),
    line('Open escalations', 'open_escalations'),
  ],
  people: [
    line('Headcount', 'headcount'),
    line('Open roles', 'open_requisitions'),
    line('Attrition', 'attrition_30d_pct', 'voluntary_attrition_pct', 'regrettable_attrition_pct'),
  ],
  cash: [
    line('Cash', 'cash_usd'),
    line('Monthly burn', 'burn_usd_per_month'),
    line('Runway', 'runway_months'),
  ],
} as const satisfies Record<string, readonly FigureLine[]>

export type DashboardGroup = keyof typeof dashboardLines

/** The table of the investor update. */
export const investorLines: readonly FigureLine[] = [
  recurring('ARR', 'arr_usd', 'annual_revenue_usd'),
  revenue,
  recurring('MRR added', 'mrr_added_usd'),
  recurring('Churn', 'monthly_churn_pct', 'monthly_logo_churn_pct'),
  recurring('NRR', 'net_revenue_retention_pct'),
  line('Burn', 'burn_usd_per_month'),
  recurring('Burn multiple', 'burn_multiple'),
  line('Runway', 'runway_months'),
]

/** What Finance brings to a business review. */
export const financeLines: readonly FigureLine[] = [
  revenue,
  line('Revenue, 12 months', 'annual_revenue_usd'),
  recurring('ARR', 'arr_usd'),
  { ...recurring('New ARR', 'new_arr_usd'), of_month: true },
  { ...recurring('Churned ARR', 'churned_arr_usd'), of_month: true },
  { ...line('Burn', 'burn_usd_per_month'), of_month: true },
  line('Runway', 'runway_months'),
  recurring('Burn multiple', 'burn_multiple'),
  line('Gross margin', 'gross_margin_pct'),
  line('Headcount', 'headcount'),
]

/** How much each report holds, by its template. */
export const reportFigures = {
  metrics_of_function: {
    what: 'Metrics that a function shows on its page',
    unit: 'metrics',
    statements: [byCadenceReference(3)],
  },
  wins: { what: 'Most wins of one report', unit: 'wins', statements: [byCadenceReference(3)] },
  challenges: {
    what: 'Challenges of an investor update, and gaps of a function',
    unit: 'challenges',
    statements: [byCadenceReference(2)],
  },
  priorities: {
    what: 'Priorities of the next month',
    unit: 'priorities',
    statements: [byCadenceReference(3)],
  },
  actions: {
    what: 'Actions to get a quarter back on track',
    unit: 'actions',
    statements: [byCadenceReference(3)],
  },
  topics: {
    what: 'Strategic topics of a quarterly review',
    unit: 'topics',
    statements: [byCadenceReference(2)],
  },
  watched: {
    what: 'Findings, and figures that slip, that a weekly dashboard says to watch',
    unit: 'findings',
    statements: [byProduct(3)],
  },
  notable_move: {
    what: 'Change of a figure, or distance from its plan, from which it is told',
    unit: 'ratio',
    statements: [byProduct(0.05)],
  },
  days_ahead: {
    what: 'Days that a function looks ahead',
    unit: 'days',
    statements: [byCadenceReference(30)],
  },
  fewest_key_results: {
    what: 'Fewest key results that an objective is drafted with',
    unit: 'key results',
    statements: [byProduct(2)],
  },
} as const satisfies Record<string, Figure>

/** What a framework of goals is checked for, by the rules that judge it. */
export const frameworkChecks = {
  measurability: {
    title: 'Measurable',
    rules: ['objective_without_key_results', 'result_not_measurable', 'dates_missing'],
    source: 'seed_skill',
  },
  count: {
    title: 'Few enough',
    rules: ['too_many_objectives', 'too_many_key_results'],
    source: 'seed_processes',
  },
  ambition: {
    title: 'Ambitious',
    rules: ['target_already_met', 'objectives_too_easy', 'objectives_disconnected'],
    source: 'seed_skill',
  },
  ownership: {
    title: 'Owned',
    rules: ['objective_without_owner', 'key_result_without_owner'],
    source: 'seed_okr_tracker',
  },
  cascade: {
    title: 'Linked from vision to week',
    rules: [
      'priority_without_objective',
      'unsupported_objective',
      'team_unlinked',
      'link_to_unknown_objective',
      'shared_result_unlinked',
      'targets_do_not_add_up',
      'check_in_overdue',
    ],
    source: 'seed_cadence',
  },
} as const satisfies Record<string, { title: string; rules: readonly string[]; source: SourceName }>

export type FrameworkCheck = keyof typeof frameworkChecks

/** Rules whose finding about a goal says by how much it falls behind, and so why only where nobody
 *  tells more. */
export const paceRules = [
  'no_progress_past_quarter',
  'key_result_slipping',
  'objective_off_pace',
] as const

/** Rules whose finding about a goal says why it is missed: what happens in the business. How its
 *  figures are kept and read is no cause. */
export const causeRules = [
  'targets_do_not_add_up',
  'gross_against_net',
  'control_broken',
  'milestone_late',
  'milestone_not_credible',
] as const

/** Rules whose grave findings wait for leaders, also where the briefing has no room for them. */
export const waitingRules = ['repeated_blocker', 'decision_overdue'] as const

/** Rules, beside all of metrics, whose findings investors are told: of goals, of what limits the work,
 *  of customers and of key people. How the company meets, decides, links its goals and keeps its files
 *  is its own matter. */
export const investorRules = [
  ...causeRules,
  ...paceRules,
  'company_constraint',
  'capacity_unused_at_constraint',
  'queue_before_constraint',
  'queue_growing',
  'lead_time_growing',
  'lead_time_over_target',
  'error_rate_high',
  'repeated_blocker',
  'incident_open',
  'single_point_of_failure',
] as const
