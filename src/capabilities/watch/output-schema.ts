import { z } from 'zod'
import { confidences } from '../../model/finding.ts'

/** What `coo watch -f json` writes, but for what every answer carries. */
export const watchSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  new_since: z.iso.date().nullable(),
  by: z.enum(['owner', 'urgency']),
  alerts: z.array(
    z.strictObject({
      rule: z.string(),
      subject: z.string(),
      urgency: z.enum(['today', 'this_week', 'this_month']),
      noticed: z.string(),
      confidence: z.enum(confidences),
      why: z.string(),
      why_confidence: z.enum(confidences),
      action: z.string(),
      owner: z.string(),
      owner_named: z.boolean(),
      due_on: z.iso.date().nullable(),
      since: z.iso.date().nullable(),
      new_things: z.array(z.string()),
      finding: z.string(),
    }),
  ),
  perhaps_new: z.array(z.string()),
  still_due_today: z.array(z.string()),
})
