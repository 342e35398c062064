import { z } from 'zod'
import { decision } from '../../model/schema/rhythm.ts'
import { writingKeys } from '../shared/writing-schema.ts'

const text = z.string()

/** What `coo decide --log -f json` writes, but for what every answer carries. */
export const logDecisionSchema = z.strictObject({
  decision,
  change: z.enum(['added', 'settled', 'changed', 'none']),
  must_be_logged: z.boolean(),
  because: text.nullable(),
  lacks: z.array(text),
  replaces: text.nullable(),
  contradicts: z.array(text),
  ...writingKeys,
})
