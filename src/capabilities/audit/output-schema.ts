import { z } from 'zod'
import { documentationStandard } from '../../knowledge/process-audit.ts'
import { keysOf } from '../shared/keys-of.ts'

const points = z.number().int().min(-2).max(2).nullable()

/** What `coo audit -f json` writes, but for what every answer carries. */
export const auditSchema = z.strictObject({
  company: z.string().nullable(),
  processes: z.array(
    z.strictObject({
      name: z.string(),
      owner: z.string().nullable(),
      health_score: z.number().int().min(-7).max(7),
      health_range: z.tuple([z.number().int(), z.number().int()]),
      urgent: z.boolean(),
      points: z.strictObject({
        lead_time: points,
        error_rate: points,
        documented: points,
        owner: points,
        reviewed: points,
      }),
      missing_documentation: z.array(z.enum(keysOf(documentationStandard))),
      documentation_debt: z.boolean().nullable(),
      days_since_review: z.number().int().min(0).nullable(),
      failure: z.strictObject({
        dependents: z.array(z.string()),
        incidents: z.array(z.string()),
      }),
    }),
  ),
})
