import { z } from 'zod'
import { contextSections } from '../../model/context-sections.ts'
import { keysOf } from '../shared/keys-of.ts'

const section = z.enum(keysOf(contextSections))
const line = z.number().int().min(1).nullable()

/** What `coo context -f json` writes, but for what every answer carries. */
export const contextOutputSchema = z.strictObject({
  at: z.iso.date(),
  company: z.string().nullable(),
  file: z.string().nullable(),
  state: z.enum(['absent', 'undated', 'fresh', 'usable', 'stale']),
  last_updated: z.iso.date().nullable(),
  age_days: z.number().nullable(),
  sections: z.array(
    z.strictObject({
      section,
      title: z.string(),
      fields: z.array(
        z.strictObject({ field: z.string(), title: z.string(), value: z.string(), line }),
      ),
    }),
  ),
  missing: z.array(z.strictObject({ section, field: z.string(), title: z.string() })),
  differences: z.array(
    z.strictObject({
      field: z.string(),
      title: z.string(),
      says: z.string(),
      line,
      data: z.string(),
      data_paths: z.array(z.string()).min(1),
      on: z.string().nullable(),
      proposed: z.string(),
    }),
  ),
  patch: z.string(),
})
