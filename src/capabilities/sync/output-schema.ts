import { z } from 'zod'
import { signalReasons, signals } from '../../analyses/metrics/xmr.ts'
import { decidesSchema } from '../shared/decides-schema.ts'
import { leftSchema } from '../shared/left-schema.ts'

const limits = z.strictObject({ low: z.number(), mean: z.number(), high: z.number() })
const minute = z.number().min(0)

/** What `coo sync -f json` writes, but for what every answer carries. */
export const syncSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  meeting: z.strictObject({
    name: z.string().nullable(),
    on: z.iso.date().nullable(),
    expected: z.boolean(),
    minutes: minute,
    minutes_assumed: z.boolean(),
    owner: z.string().nullable(),
    decider: z.string().nullable(),
  }),
  agenda: z.array(z.strictObject({ part: z.string(), from_minute: minute, to_minute: minute })),
  agenda_is_own: z.boolean(),
  pulse: z.array(
    z.strictObject({
      metric: z.string(),
      name: z.string(),
      unit: z.string(),
      value: z.number(),
      on: z.string().nullable(),
      prior: z.number().nullable(),
      plan: z.number().nullable(),
      signal: z.enum(signals),
      signal_by: z.enum(signalReasons).nullable(),
      signal_of: z.enum(['value', 'change']),
      limits: limits.nullable(),
      for_the_worse: z.boolean().nullable(),
      worse_than_plan: z.boolean(),
    }),
  ),
  priorities: z
    .array(
      z.strictObject({
        title: z.string(),
        wanted: z.enum(['decision_needed', 'input_needed', 'fyi']),
        owner: z.string().nullable(),
        owner_named: z.boolean(),
        why: z.string().nullable(),
        from: z.enum(['submitted', 'finding', 'both']),
        finding: z.string().nullable(),
      }),
    )
    .max(3),
  decisions_due: z.array(
    z.strictObject({
      decision: z.string(),
      title: z.string(),
      ...decidesSchema,
      by: z.iso.date(),
      days_late: z.number(),
      default: z.string().nullable(),
      default_authorized_by: z.string().nullable(),
      default_barred: z.string().nullable(),
    }),
  ),
  actions_due: z.array(
    z.strictObject({
      action: z.string(),
      title: z.string(),
      owner: z.string().nullable(),
      due_on: z.iso.date(),
      state: z.enum(['overdue', 'due', 'done']),
      days_late: z.number(),
    }),
  ),
  blockers: z.array(
    z.strictObject({
      blocker: z.string(),
      title: z.string(),
      owner: z.string().nullable(),
      weeks: z.number(),
      weeks_reported: z.number(),
      holds_up: z.array(z.string()),
    }),
  ),
  pre_reads: z
    .strictObject({
      of: z.enum(['coming', 'last']),
      on: z.string().nullable(),
      given: z.number().nullable(),
      asked: z.number(),
      missing: z.array(z.string()),
    })
    .nullable(),
  parking_lot: z.array(z.strictObject({ title: z.string(), because: z.string() })),
  left: leftSchema,
})
