import { z } from 'zod'

/** What `coo rules -f json` writes, but for what every answer carries. */
export const ruleListSchema = z.strictObject({
  rules: z.array(
    z.strictObject({
      name: z.string(),
      area: z.string(),
      what: z.string().min(1),
      why: z.string().min(1),
      act: z.string().min(1),
      needs: z.array(z.string()),
      figures: z.array(
        z.strictObject({
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
        }),
      ),
    }),
  ),
})
