import { z } from 'zod'
import { signals } from '../../analyses/metrics/xmr.ts'

/** What `coo history -f json` writes, but for what every answer carries. */
export const historySchema = z.strictObject({
  asked: z.string(),
  kind: z.enum(['key_result', 'metric', 'finding']),
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  target: z.number().nullable(),
  values: z.array(
    z.strictObject({
      on: z.iso.date(),
      value: z.number().nullable(),
      said: z.string().nullable(),
      source: z.string().nullable(),
      restated: z.boolean(),
    }),
  ),
  limits: z.strictObject({ low: z.number(), mean: z.number(), high: z.number() }).nullable(),
  signal: z.enum(signals),
})
