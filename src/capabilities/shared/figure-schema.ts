import { z } from 'zod'

/** A figure of the playbook with every source's word on it. */
export const figureSchema = z.strictObject({
  name: z.string(),
  what: z.string(),
  unit: z.string(),
  statements: z.array(
    z.strictObject({
      value: z.unknown(),
      applies_to: z.record(z.string(), z.string()).optional(),
      source: z.string(),
      strength: z.string(),
      checked_on: z.iso.date(),
    }),
  ),
})
