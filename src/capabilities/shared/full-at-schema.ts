import { z } from 'zod'

/** The step that is full first as volume grows. */
export const fullAtKeys = {
  step: z.string(),
  multiple: z.number(),
  capacity_per_day: z.number(),
  reaching_per_day: z.number(),
  beside_backlog: z.boolean(),
  held_back: z.boolean(),
  funnel: z.boolean(),
  by_own_pace: z.boolean(),
  unknown: z.array(z.string()),
  arrivals_assumed: z.boolean(),
  denied_at: z.string().nullable(),
  multiple_by_counts: z.number().nullable(),
  reaching_by_counts_per_day: z.number().nullable(),
}
