import { z } from 'zod'
import { count, day, number, share, text, texts } from './values.ts'

export const checkIn = z
  .strictObject({ on: day, value: number, confidence: share, by: text, note: text })
  .partial()

/** A check-in that stands beside the OKRs, such as a row of a weekly sheet: it names its key result. */
export const namedCheckIn = checkIn.extend({ key_result: text })

export const keyResult = z
  .strictObject({
    id: text,
    title: text,
    name: text,
    type: z.enum(['numeric', 'percentage', 'milestone', 'boolean', 'control']),
    kind: z.enum(['control']),
    baseline_value: number,
    current_value: number,
    target_value: number,
    baseline_pct: number,
    current_pct: number,
    target_pct: number,
    lower_is_better: z.boolean(),
    unit: text,
    weight: count,
    weeks_remaining: number,
    milestones_total: count,
    milestones_hit: count,
    milestones: texts,
    score: number,
    done: z.boolean(),
    notes: text,
    owner: text,
    aspirational: z.boolean(),
    confidence: share,
    check_ins: z.array(checkIn),
    milestone_dates: z.array(z.strictObject({ title: text, due_on: day, done_on: day }).partial()),
    links: z.array(
      z.strictObject({ to: text, rolls_up: z.enum(['sum', 'same', 'driver']) }).partial(),
    ),
    process: text,
    measure: text,
  })
  .partial()

export const objective = z
  .strictObject({
    id: text,
    title: text,
    name: text,
    owner: text,
    notes: text,
    key_results: z.array(keyResult),
    supports_company_objective_ids: texts,
    supports_company_objective_id: text,
    supports_priority_id: text,
  })
  .partial()

const cycle = { quarter: text, quarter_start: day, quarter_end: day }

export const companyOkrs = z
  .strictObject({ name: text, ...cycle, objectives: z.array(objective) })
  .partial()

/** OKRs of a department or a team; `department` says which department a team is of. */
export const unitOkrs = z
  .strictObject({
    id: text,
    name: text,
    owner: text,
    department: text,
    ...cycle,
    objectives: z.array(objective),
  })
  .partial()

/** One cycle that is not the current one. */
export const pastCycle = z
  .strictObject({
    company_okrs: companyOkrs,
    department_okrs: z.array(unitOkrs),
    team_okrs: z.array(unitOkrs),
  })
  .partial()
