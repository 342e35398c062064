import { z } from 'zod'
import { criticSchema } from '../shared/critic-schema.ts'
import { confidenceSchema } from '../shared/finding-schema.ts'

const chain = z.array(z.string())

/** What `coo invoke -f json` writes, but for what every answer carries. */
export const rolesSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  chain,
  phase: z.number().nullable(),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      chain,
      answered: z.boolean(),
      key_finding: z.string().min(1),
      data: z
        .array(z.strictObject({ what: z.string(), source: z.string(), on: z.string().nullable() }))
        .max(3),
      confidence: confidenceSchema,
      caveat: z.string().min(1),
      finding: z.string().nullable(),
      reply: z.string(),
    }),
  ),
  passed_on: z.array(z.strictObject({ role: z.string(), question: z.string(), chain })),
  asks: z.array(
    z.strictObject({
      role: z.string(),
      when: z.string(),
      question: z.string(),
      chain,
      finding: z.string(),
      call: z.string(),
    }),
  ),
  blocked: z.array(
    z.strictObject({
      role: z.string(),
      question: z.string(),
      chain,
      block: z.enum(['unknown_role', 'no_question', 'phase', 'self', 'circle', 'hops']),
      because: z.string(),
      assumption: z.string().min(1),
    }),
  ),
  conflicts: z.array(
    z.strictObject({
      about: z.string(),
      answers: z.array(z.strictObject({ role: z.string(), says: z.string() })).min(2),
    }),
  ),
  own_analysis: z.array(
    z.strictObject({ what: z.string(), confidence: confidenceSchema, finding: z.string() }),
  ),
  critic: z.array(criticSchema),
})
