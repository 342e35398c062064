import { z } from 'zod'
import { signalReasons, signals } from '../../analyses/metrics/xmr.ts'

const day = z.iso.date()
const count = z.number().int().min(0)
const number = z.number().nullable()
const percent = z.number().min(0).max(100)
const signal = z.enum(signals)
const signal_by = z.enum(signalReasons).nullable()
const limits = z.strictObject({ low: z.number(), mean: z.number(), high: z.number() })

const metric = z.strictObject({
  metric: z.string(),
  name: z.string(),
  unit: z.string(),
  value: number,
  on: day.nullable(),
  plan: number,
  prior: number,
  target: number,
  good: z.enum(['above', 'below']).nullable(),
  verdict: z.enum(['met', 'missed', 'none']),
  signal,
  signal_by,
  limits: limits.nullable(),
  change: z
    .strictObject({
      value: z.number(),
      signal,
      signal_by,
      limits: limits.nullable(),
    })
    .nullable()
    .describe('of a stock, such as cash: its last change beside the changes before'),
  trend: z.enum(['up', 'down', 'none']).nullable(),
  note: z.string().nullable(),
  points: z.array(z.strictObject({ on: day.nullable(), value: z.number() })),
})

const bridge = z.strictObject({
  from: day,
  to: day,
  opening_usd: z.number(),
  new_usd: z.number(),
  expansion_usd: number,
  churned_usd: z.number(),
  closing_usd: z.number(),
  gap_usd: z.number(),
  closes: z.boolean(),
})

const kept = z.array(
  z.strictObject({
    name: z.string(),
    due: count,
    on_time: count,
    open: count,
    on_time_pct: percent,
  }),
)

const repeats = z.array(z.strictObject({ name: z.string(), count }))

/** What `coo metrics -f json` writes, but for what every answer carries. */
export const metricsSchema = z.strictObject({
  company: z.string().nullable(),
  since: day.nullable(),
  metrics: z.array(metric),
  arr_bridge: z.array(bridge),
  restated: z.array(
    z.strictObject({
      metric: z.string(),
      on: day,
      was: z.number(),
      now: z.number(),
      source: z.string().nullable(),
    }),
  ),
  promises: z.strictObject({
    due: count,
    on_time: count,
    open: count,
    on_time_pct: percent.nullable(),
    by_owner: kept,
    by_meeting: kept,
    lately: z.strictObject({ since: day, due: count, done: count, not_done: z.array(z.string()) }),
    moved: z.array(z.strictObject({ action: z.string(), from: day, to: day })),
  }),
  incidents: z.strictObject({
    count,
    customer_facing_last_month: count.nullable(),
    target_per_month: z.number(),
    median_hours_to_recover: number,
    open: count,
    by_cause: repeats,
    by_process: repeats,
  }),
})
