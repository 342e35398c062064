import { z } from 'zod'
import { figureSchema } from '../shared/figure-schema.ts'

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
      figures: z.array(figureSchema),
    }),
  ),
})
