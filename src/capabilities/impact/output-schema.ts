import { z } from 'zod'

const text = z.string().nullable()
const kind = z.enum([
  'process',
  'key_result',
  'objective',
  'decision',
  'action',
  'blocker',
  'incident',
  'person',
])

/** What `coo impact -f json` writes, but for what every answer carries. */
export const impactSchema = z.strictObject({
  asked: z.string(),
  behind: z.array(z.strictObject({ kind, id: z.string(), title: text, owner: text })).min(1),
  held_up: z.array(
    z.strictObject({
      kind,
      id: z.string(),
      title: text,
      owner: text,
      via: z.array(z.string()),
      steps: z.number().int().min(1),
      due_on: z.iso.date().nullable(),
      open_usd: z.number().nullable(),
    }),
  ),
  open_usd: z.number().nullable(),
  cycles: z.array(z.array(z.string()).min(1)),
})
