import { z } from 'zod'
import { figureSchema } from '../shared/figure-schema.ts'

/** What `coo knowledge -f json` writes, but for what every answer carries. */
export const knowledgeSchema = z.strictObject({
  asked: z.string().nullable(),
  sections: z.array(z.strictObject({ name: z.string(), figures: z.array(figureSchema) })),
})
