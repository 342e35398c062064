import { z } from 'zod'

const texts = z.array(z.string())
const optional = z.string().nullable()

const answer = z.strictObject({
  route: z.string(),
  produces: z.string(),
  command: z.string(),
  framework: optional,
  situation: optional,
  source: z.string(),
  score: z.number(),
  because: texts,
})

/** What `coo ask -f json` writes, but for what every answer carries. */
export const askSchema = z.strictObject({
  at: z.iso.date(),
  question: z.string(),
  chosen: answer.nullable(),
  is_close: z.boolean(),
  considered: z.array(answer),
  known: z.array(z.strictObject({ route: z.string(), produces: z.string(), command: z.string() })),
  missing: z.array(z.strictObject({ keys: texts, ask: z.string() })),
  which_process: z
    .strictObject({
      taken: z.string(),
      because: z.enum(['limits_the_company', 'first_of_the_list']),
      others: texts,
    })
    .nullable(),
})
