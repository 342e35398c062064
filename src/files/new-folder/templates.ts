/** The files of an empty company folder. A line that begins with `# ` is a line of data to be
 *  uncommented, one that begins with `## ` says what it is for. */
export const templates: Readonly<Record<string, string>> = {
  'company.yaml': `
## Who the company is. Take the # away from a line to use it; every line is optional.
# company: Your company
# stage: series_a              # seed, series_a, series_b, series_c, growth
# sector: saas
# currency: USD
# time_zone: Europe/Berlin
# fiscal_year_start: "01-01"
# working_hours: { days: [mon, tue, wed, thu, fri], start: "09:00", end: "17:00", holidays: [] }

## The hours a week that can go into improvements.
# capacity: { improvement_hours_per_week: 8 }

## Where the company is going, and what matters this year.
# strategy:
#   vision: What is true in three years
#   priorities:
#     - { id: p1, title: What matters most this year, owner: CEO, year: 2027 }
`,
  'metrics.yaml': `
## Figures of one day, and how they moved. A figure without as_of is undated and counts as less sure.
# as_of: 2026-10-31
# metrics:
#   arr_usd: 4200000
#   cash_usd: 6000000
#   burn_usd_per_month: 310000
#   burn_multiple: 1.6
#   net_revenue_retention_pct: 108
#   monthly_churn_pct: 1.1
#   headcount: 41
# metric_history:
#   - { metric: arr_usd, on: 2026-09-30, value: 4050000, plan: 4100000, source: Finance }
`,
  'okrs.yaml': `
## The goals of the quarter: company, then departments and teams that serve them.
# company_okrs:
#   quarter: Q4 2026
#   quarter_start: 2026-10-01
#   quarter_end: 2026-12-31
#   objectives:
#     - id: o1
#       title: Customers stay
#       owner: COO
#       supports_priority_id: p1
#       key_results:
#         - id: o1-kr1
#           title: Gross retention at 92 %
#           type: percentage
#           baseline_pct: 88
#           current_pct: 89
#           target_pct: 92
#           owner: VP Customer Success
#           check_ins:
#             - { on: 2026-10-30, value: 89, confidence: 0.6, by: VP Customer Success, note: Two renewals slipped }
# department_okrs:
#   - name: Customer Success
#     owner: VP Customer Success
#     objectives:
#       - id: cs1
#         title: New customers start fast
#         owner: VP Customer Success
#         supports_company_objective_ids: [o1]
#         key_results:
#           - { id: cs1-kr1, title: Days to go live, type: numeric, baseline_value: 30, current_value: 26, target_value: 18, lower_is_better: true }
# team_okrs:
#   - name: Onboarding
#     department: Customer Success
#     owner: Head of Onboarding
#     objectives: []
`,
  'processes.yaml': `
## How work flows. Steps with throughput, capacity and queue show what limits it.
# processes:
#   - name: Customer onboarding
#     owner: Head of Onboarding
#     purpose: Bring a signed customer live
#     trigger: Signed contract
#     definition_of_done: The customer works with it
#     documented: true
#     times_run: 120
#     last_reviewed_on: 2026-06-01
#     next_review_on: 2026-12-01
#     arrivals_per_day: 3
#     lead_time_hours: 120
#     target_lead_time_hours: 80
#     error_rate_pct: 6
#     followed_pct: 85
#     maturity: { documentation: 3, ownership: 4, metrics: 2, automation: 1, consistency: 3, feedback_loop: 2 }
#     steps:
#       - { id: kickoff, name: Kick-off, lane: Onboarding, tool: Checklist, throughput_per_day: 3, capacity_per_day: 5, current_queue: 1, avg_wait_hours: 6, avg_process_hours: 1 }
#       - { id: setup, name: Set-up, lane: Engineering, tool: Console, throughput_per_day: 2, capacity_per_day: 3, current_queue: 8, avg_wait_hours: 24, avg_process_hours: 5 }
#     exceptions:
#       - { when: The customer has no data, then: Sales is asked within a day }

## Who does what in a process.
# raci:
#   - { process: Customer onboarding, task: Check the data, responsible: [Onboarding], accountable: [Head of Onboarding], consulted: [Engineering], informed: [Sales] }

## The sales pipeline of the last weeks.
# pipeline:
#   - { stage: Demo, entered: 40, converted: 24, days_in_stage: 5 }

## What runs by itself, and what could.
# automations:
#   - { name: Weekly numbers, owner: Head of Finance, trigger: Friday noon, action: Posts the numbers, tools: [Warehouse], last_tested_on: 2026-09-01, last_run_on: 2026-10-30, alert_to: Head of Finance, impact_if_down: The sync has no numbers }

## Changes of how people work.
# changes:
#   - { name: New handoff, launch_on: 2026-10-01, target_adoption_pct: 80, groups: [{ name: Sales, people: 8, awareness: 4, desire: 3, knowledge: 4, ability: 4, adopted: 5 }] }
`,
  'people.yaml': `
## Who works here, or only how many in each department. A CSV of the HR system does as well.
# people:
#   - { id: e1, name: Ana, title: CEO, department: Leadership, started_on: 2022-03-01 }
#   - { id: e2, name: Ben, title: Head of Onboarding, department: Customer Success, manager_id: e1, started_on: 2024-05-01 }
# team:
#   total_headcount: 41
#   management_layers: 3
#   open_requisitions: 5
#   departments:
#     - { name: Customer Success, headcount: 9, managers: [{ name: Ben, direct_reports: 8 }] }
`,
  'rhythm.yaml': `
## Meetings that come back, and those that were held.
# cadence:
#   - { meeting: leadership_sync, every: week, minutes: 60, owner: COO, participants: 6, decider: CEO, output: Decisions and actions with owners }
# meetings:
#   - { meeting: leadership_sync, on: 2026-10-26, attendees: [Ana, Ben], pre_reads_from: [Ana], actions: 2, decisions: 1, topics: [Onboarding] }

## What was promised, decided, and what is in the way.
# actions:
#   - { id: a1, title: Call the bank, owner: Ana, due_on: 2026-11-06 }
# decisions:
#   - { id: d1, title: Set-up moves to Engineering, subject: onboarding, status: decided, requested_on: 2026-10-12, decided_on: 2026-10-14, owner: Ana, reversible: partially, review_on: 2027-01-15 }
# blockers:
#   - { id: b1, title: The vendor has no sandbox, owner: Ben, team: Onboarding, reported_on: [2026-10-19, 2026-10-26], impact: department }
# incidents:
#   - { id: i1, title: Sign-in down, severity: p1, started_at: 2026-10-20T09:00:00Z, resolved_at: 2026-10-20T10:30:00Z, customer_facing: true, cause: Expired certificate }
`,
}
