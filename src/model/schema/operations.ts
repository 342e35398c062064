import { z } from 'zod'
import { count, day, instant, number, text, texts } from './values.ts'

const level = z.number().min(0).max(5)

export const maturity = z
  .strictObject({
    documentation: level,
    ownership: level,
    metrics: level,
    automation: level,
    consistency: level,
    feedback_loop: level,
  })
  .partial()

export const step = z
  .strictObject({
    id: text,
    name: text,
    throughput_per_day: count,
    capacity_per_day: count,
    current_queue: count,
    avg_wait_hours: count,
    avg_process_hours: count,
    lane: text,
    tool: text,
    output: text,
    kind: z.enum(['task', 'decision', 'start', 'end', 'data']),
    next: z.array(z.strictObject({ to: text, when: text }).partial()),
    people: count,
    arrival_cv: count,
    process_cv: count,
    waste: z.array(z.strictObject({ kind: text, hours_per_week: count }).partial()),
    notes: text,
  })
  .partial()

export const process = z
  .strictObject({
    id: text,
    name: text,
    category: text,
    notes: text,
    maturity,
    steps: z.array(step),
    owner: text,
    purpose: text,
    trigger: text,
    definition_of_done: text,
    documented: z.boolean(),
    times_run: count,
    last_reviewed_on: day,
    next_review_on: day,
    arrivals_per_day: count,
    lead_time_hours: count,
    target_lead_time_hours: count,
    error_rate_pct: number,
    followed_pct: number,
    depends_on: texts,
    // oxlint-disable-next-line unicorn/no-thenable -- the key is a word of the data
    exceptions: z.array(z.strictObject({ when: text, then: text }).partial()),
  })
  .partial()

export const incident = z
  .strictObject({
    id: text,
    title: text,
    severity: z.enum(['p0', 'p1', 'p2']),
    started_at: instant,
    resolved_at: instant,
    process: text,
    customer_facing: z.boolean(),
    cause: text,
  })
  .partial()

export const automation = z
  .strictObject({
    name: text,
    owner: text,
    trigger: text,
    action: text,
    tools: texts,
    last_tested_on: day,
    last_run_on: day,
    alert_to: text,
    impact_if_down: text,
    minutes_per_occurrence: count,
    occurrences_per_year: count,
    cost_per_hour_usd: count,
    build_cost_usd: count,
    maintenance_usd_per_year: count,
    error_value_usd: number,
    speed_value_usd: number,
    stable: z.boolean(),
    documented: z.boolean(),
  })
  .partial()

export const pipelineStage = z
  .strictObject({ stage: text, entered: count, converted: count, days_in_stage: count })
  .partial()

const adkar = z.number().min(1).max(5)
const adkarScores = {
  awareness: adkar,
  desire: adkar,
  knowledge: adkar,
  ability: adkar,
  reinforcement: adkar,
}

export const checklistItem = z.strictObject({ item: text, done_on: day, owner: text }).partial()

export const change = z
  .strictObject({
    name: text,
    launch_on: day,
    groups: z.array(
      z
        .strictObject({
          name: text,
          people: count,
          ...adkarScores,
          adopted: count,
          // One entry a person asked, in place of the group's scores or beside them.
          answers: z.array(z.strictObject(adkarScores).partial()),
        })
        .partial(),
    ),
    target_adoption_pct: number,
    resistance: z.array(z.strictObject({ group: text, kind: text, said: text }).partial()),
    checklist: z.array(checklistItem),
  })
  .partial()
