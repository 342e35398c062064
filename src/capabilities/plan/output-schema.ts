import { z } from 'zod'

/** What `coo plan -f json` writes, but for what every answer carries. */
export const planSchema = z.strictObject({
  company: z.string().nullable(),
  capacity_hours_per_week: z.number().nullable(),
  items: z.array(
    z.strictObject({
      action: z.string().min(1),
      subject: z.string(),
      owner: z.string().min(1),
      owner_named: z.boolean(),
      due_on: z.iso.date().nullable(),
      impact: z.number().int().min(1).max(4),
      urgency: z.number().int().min(1).max(4),
      effort: z.number().int().min(1).max(3),
      effort_hours: z.number().min(0),
      effort_from: z.enum(['build_hours', 'analyzer', 'assumed']),
      score: z.number(),
      group: z.enum(['now', 'next', 'later']),
      findings: z.array(z.string()),
      analyzer_item: z.string().nullable(),
    }),
  ),
})
