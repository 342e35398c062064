import { z } from 'zod'
import { findingSchema } from '../shared/finding-schema.ts'

/** What `coo explain -f json` writes, but for what every answer carries. */
export const explanationSchema = z.strictObject({
  finding: findingSchema,
  docs: z.strictObject({ what: z.string(), why: z.string(), act: z.string() }),
})
