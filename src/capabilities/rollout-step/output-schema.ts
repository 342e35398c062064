import { z } from 'zod'
import { checklistItem } from '../../model/schema/operations.ts'
import { writingKeys } from '../shared/writing-schema.ts'

/** What `coo change --done -f json` writes, but for what every answer carries. */
export const rolloutStepSchema = z.strictObject({
  change_name: z.string(),
  step: checklistItem,
  standard: z.string().nullable(),
  change: z.enum(['done', 'changed', 'none']),
  open: z.array(z.string()),
  ...writingKeys,
})
