import { z } from 'zod'

/** The step that is full first as volume grows. */
export const fullAtKeys = {
  step: z.string(),
  multiple: z.number(),
  capacity_per_day: z.number(),
  reaching_per_day: z.number(),
  held_back: z.boolean(),
  funnel: z.boolean(),
  arrivals_assumed: z.boolean(),
}
