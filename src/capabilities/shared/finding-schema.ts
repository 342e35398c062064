import { z } from 'zod'
import { confidences, severities } from '../../model/finding.ts'

const confidence = z.enum(confidences)
const value = z.union([z.string(), z.number(), z.boolean(), z.null()])
const stated = { value, unit: z.string().nullable(), on: z.string().nullable() }

const datum = z.strictObject({
  kind: z.literal('datum'),
  path: z.string(),
  of: z.string().nullable(),
  ...stated,
  missing: z.string().optional(),
  earlier: z.literal(true).optional(),
  file: z.string().optional(),
  line: z.number().int().min(1).optional(),
  cell: z.string().optional(),
})
const knowledge = z.strictObject({
  kind: z.literal('knowledge'),
  entry: z.string(),
  ...stated,
})
const log = z.strictObject({
  kind: z.literal('log'),
  file: z.string(),
  query: z.string(),
  ...stated,
})
const computed = z.strictObject({
  kind: z.literal('computed'),
  formula: z.string(),
  ...stated,
  get inputs() {
    return z.array(evidence)
  },
})
const evidence: z.ZodType = z.union([datum, computed, knowledge, log])

export const changeSchema = z.enum(['new', 'worse', 'same', 'better', 'gone'])

export const optionSchema = z.strictObject({
  title: z.string(),
  trade_off: z.string(),
  stance: z.enum(['hold', 'reset']).optional(),
  promise: z.string().optional(),
  because: z.string().optional(),
})

export const ruledOutSchema = z.array(
  z.strictObject({
    title: z.string(),
    decision: z.string(),
    entry: z.string(),
    status: z.enum(['rejected', 'decided']),
    on: z.string().nullable(),
  }),
)

/** A finding as every capability writes it. */
export const findingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+:/),
  rule: z.string(),
  subject: z.string().min(1),
  severity: z.enum(severities),
  confidence,
  confidence_because: z.array(z.string()).min(1),
  what: z.string().regex(/\d/),
  why: z.string(),
  why_confidence: confidence,
  how_to_act: z
    .array(
      z.strictObject({
        action: z.string().min(1),
        owner: z.string().min(1),
        due_on: z.iso.date(),
        owner_named: z.boolean(),
        owner_by_title: z.string().min(1).optional(),
      }),
    )
    .min(1),
  options: z.array(optionSchema),
  ruled_out: ruledOutSchema.min(1).optional(),
  recommendation: z.string().min(1).optional(),
  evidence: z.array(evidence).min(1),
  assumed: z.array(z.string()),
  verification: z
    .strictObject({
      verdict: z.enum(['validated', 'adjusted', 'flagged']),
      by: z.string(),
      on: z.iso.date(),
      note: z.string().nullable(),
    })
    .optional(),
  since: z.string().optional(),
  extent: z.number().optional(),
  looms: z.literal(true).optional(),
  change: changeSchema.nullable(),
  weeks: z.number().int().min(0).nullable(),
  accepted: z
    .strictObject({
      until: z.iso.date(),
      by: z.string().nullable(),
      why: z.string().nullable(),
    })
    .optional(),
})

export const confidenceSchema = confidence
