import { z } from 'zod'

/** The critic's look at a decision, as every capability writes it. */
export const criticSchema = z.strictObject({
  decision: z.string(),
  title: z.string(),
  decider: z.string().nullable(),
  by: z.iso.date().nullable(),
  level: z.enum(['raised', 'high', 'highest']),
  stakes: z
    .array(
      z.strictObject({
        stake: z.enum(['spend', 'team', 'direction', 'outsiders', 'irreversible']),
        because: z.string(),
      }),
    )
    .min(1),
  weakest_point: z.string(),
  missing_view: z.string(),
  cost_if_wrong: z.string(),
  unknown: z.array(z.string()),
  before_deciding: z.string(),
})
