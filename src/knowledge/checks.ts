import type { Figure } from './figure.ts'
import { byScalingPlaybook, ours } from './stated.ts'

/** From when two statements of one company contradict each other. */
export const checkFigures = {
  little_factor: ours(
    'times by which a stated wait may differ from queue over throughput (Little)',
    'times',
    2,
  ),
  little_smallest_hours: ours('difference between two waits that is not worth a word', 'hours', 4),
  queue_rounding: ours('pieces by which a counted queue may be off', 'count', 0.5),
  backlog_days: ours(
    'working days for which a step may live off its queue without contradiction',
    'days',
    20,
  ),
  strained_days: ours('working days of queue from which a step is under strain', 'days', 3),
  rate_tolerance_pct: ours('difference of two rates that is rounding', 'percent', 2),
  same_time_days: ours('days within which two dated figures are of one time', 'days', 31),
  headcount_tolerance_pct: ours('difference of two headcounts that is small', 'percent', 2),
  revenue_tolerance_pct: ours('difference of two revenues that is rounding', 'percent', 1),
  arr_to_revenue: ours<readonly [low: number, high: number]>(
    'recurring revenue at the end of a year against revenue within it',
    'ratio',
    [0.8, 2],
  ),
  measure_tolerance_pct: ours('difference of two readings of one measure', 'percent', 1),
  retention_points: ours(
    'points by which the months of all customers may differ from the retention of those of a year ago',
    'points',
    3,
  ),
  rate_factor: ours(
    'times by which a goal and a step may differ, since one release can hold several pieces of work',
    'times',
    3,
  ),
  in_thousands: ours(
    'how long cash lasts at an amount that looks written in thousands: a thousand times as long, under five years; or so many months, a thousandth of which is over one. Both look so where cash is the revenue of so few days and burn a thousandth of revenue, or where so many people have so little of either each',
    'amounts',
    {
      times: 1000,
      cash_days: 2,
      burn_months: 1000,
      people: 10,
      cash_per_person: 500,
      burn_per_person: 50,
    },
  ),
  explained_pct: ours('share of a lead time that its steps should explain', 'percent', 80),
  links_shown: ours('unknown names that one finding tells', 'count', 3),
} as const satisfies Record<string, Figure<unknown>>

/** Length of working and calendar time, where the company states none. */
export const timeFigures = {
  working_hours_per_day: ours('working hours in a day, where none are given', 'hours', 8),
  working_days_per_week: ours('working days in a week, where none are given', 'days', 5),
  days_per_week: ours('days in a week', 'days', 7),
  hours_per_day: ours('hours in a day', 'hours', 24),
  minutes_per_hour: ours('minutes in an hour', 'minutes', 60),
  months_per_year: ours('months in a year', 'months', 12),
  months_per_quarter: ours('months in a quarter', 'months', 3),
  days_per_year: ours('days in a year', 'days', 365),
} as const satisfies Record<string, Figure<unknown>>

/** When a metric moves, and when it is off. */
export const trendFigures = {
  worsening_changes: ours(
    'changes for the worse in a row, none for the better: by chance once in 720 orders of six values',
    'count',
    5,
  ),
  small_percent: ours('percentages below which decimals are shown, and how many', 'percent', {
    below: 10,
    digits: 2,
  }),
  off_plan_pct: ours('difference from plan that is to be explained', 'percent', 10),
  bridge_tolerance_pct: ours(
    'gap in a bridge of recurring revenue that is rounding',
    'percent',
    0.1,
  ),
  bridge_days: ours<readonly [low: number, high: number]>(
    'days between two month ends',
    'days',
    [25, 35],
  ),
  year_ago_days: ours('days by which a figure of a year ago may be off', 'days', 20),
} as const satisfies Record<string, Figure<unknown>>

/** Runway: what the playbook asks for at seed, and when it is short at any stage. */
export const runwayOfStage: Figure<readonly [low: number, high: number]> = {
  what: 'months of cash at the present burn to keep at least',
  unit: 'months',
  statements: [byScalingPlaybook([12, 18] as const, { stage: 'seed' })],
}

export const runwayAlarm: Figure<{ short: number; critical: number }> = ours(
  'months of cash under which runway is short, and critical, at any stage',
  'months',
  { short: 12, critical: 6 },
)
