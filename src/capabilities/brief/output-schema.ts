import { z } from 'zod'
import { companyLimitKeys } from '../shared/company-limit-schema.ts'
import { criticSchema } from '../shared/critic-schema.ts'
import {
  changeSchema,
  confidenceSchema,
  findingSchema,
  optionSchema,
  ruledOutSchema,
} from '../shared/finding-schema.ts'

const count = z.number().int().min(0)
const glanceSchema = z.strictObject({
  okrs: z
    .strictObject({
      quarter: z.string(),
      day: count.nullable(),
      days: count.nullable(),
      ended_on: z.string().nullable(),
      key_results: count,
      known: count,
      on_track: count,
      to_good_end: count,
      half_because: z.string().nullable(),
    })
    .nullable(),
  operations: z.strictObject({
    processes: count,
    ...companyLimitKeys,
  }),
  team: z
    .strictObject({
      headcount: z.number().nullable(),
      summed_departments: z.number().nullable(),
      open_requisitions: z.number().nullable(),
    })
    .nullable(),
  metrics: z.array(
    z.strictObject({
      metric: z.string(),
      name: z.string(),
      value: z.number().nullable(),
      stated: z.number().nullable(),
      period: z.string().nullable(),
      unit: z.string(),
      on: z.iso.date().nullable(),
    }),
  ),
  metrics_given: count,
  triggers: z.strictObject({ today: count, this_week: count, this_month: count }),
})

const changed = { finding: z.string(), what: z.string(), severity: z.string() }

/** What `coo brief -f json` writes, but for what every answer carries. */
export const briefSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  bottom_line: z.string().min(1),
  bottom_line_finding: z.string().nullable(),
  bottom_line_confidence: confidenceSchema.nullable(),
  confidence: confidenceSchema,
  low_confidence: z.boolean(),
  at_a_glance: glanceSchema,
  since: z.iso.date().nullable(),
  changes: z.record(changeSchema, z.number().int().min(0)),
  findings: z.array(findingSchema).max(5),
  changed: z.array(z.strictObject({ ...changed, change: changeSchema })),
  gone: z.array(z.strictObject(changed)),
  accepted: z.number().int().min(0),
  risks: z.array(
    z.strictObject({
      finding: z.string(),
      what: z.string(),
      severity: z.string(),
      confidence: confidenceSchema,
      why: z.string().min(1),
      why_confidence: confidenceSchema,
    }),
  ),
  disagreements: z.array(
    z.strictObject({ finding: z.string(), what: z.string(), confidence: confidenceSchema }),
  ),
  decisions_needed: z.array(
    z.strictObject({
      question: z.string(),
      by: z.iso.date(),
      owner: z.string(),
      owner_named: z.boolean(),
      options: z.array(optionSchema),
      ruled_out: ruledOutSchema,
      recommendation: z.string().min(1),
      before: z.string().nullable(),
      finding: z.string(),
      together_with: z.array(z.string()),
    }),
  ),
  critic: z.array(criticSchema),
  assumptions: z.array(z.string()),
  questions: z.array(
    z.strictObject({
      ask: z.string(),
      ask_named: z.boolean(),
      question: z.string(),
      finding: z.string().nullable(),
    }),
  ),
  cut: z.array(
    z.strictObject({
      finding: z.string(),
      proposal: z.string().optional(),
      because: z.string(),
    }),
  ),
  verification_requests: z.array(
    z.strictObject({
      role: z.string(),
      role_named: z.boolean(),
      claim: z.string(),
      finding: z.string(),
    }),
  ),
  rules: z.strictObject({ found: z.number(), quiet: z.number(), silent: z.number() }),
})
