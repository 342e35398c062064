import { z } from 'zod'
import { fiveS, wasteKinds } from '../../knowledge/waste.ts'
import { keysOf } from '../shared/keys-of.ts'

const kind = z.enum(keysOf(wasteKinds))
const amount = z.number().nullable()

/** What `coo waste -f json` writes, but for what every answer carries. */
export const wasteSchema = z.strictObject({
  company: z.string().nullable(),
  hours_per_week: z.number(),
  cost_per_hour_usd: amount,
  cost_usd_per_week: amount,
  possible_hours_per_week: z.tuple([z.number(), z.number()]),
  by_kind: z.array(z.strictObject({ kind, hours_per_week: amount, cost_usd_per_week: amount })),
  signs: z.array(z.strictObject({ kind, process: z.string(), sign: z.string() })),
  five_s: z.array(
    z.strictObject({
      s: z.enum(keysOf(fiveS)),
      state: z.enum(['kept', 'lacking', 'not_known']),
      lacking: z.array(z.string()),
    }),
  ),
  pushed: z.array(
    z.strictObject({ process: z.string(), step: z.string(), queue_days: z.number() }),
  ),
  pulled: z.number().int(),
  kaizen_backlog: z.array(
    z.strictObject({
      process: z.string(),
      step: z.string(),
      kind: kind.nullable(),
      called: z.string(),
      hours_per_week: z.number(),
      owner: z.string().nullable(),
    }),
  ),
  reviews: z.strictObject({
    weekly: z.iso.date(),
    monthly: z.iso.date(),
    quarterly: z.iso.date(),
  }),
})
