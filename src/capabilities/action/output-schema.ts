import { z } from 'zod'
import { action } from '../../model/schema/rhythm.ts'
import { writingKeys } from '../shared/writing-schema.ts'

/** What `coo action -f json` writes, but for what every answer carries. */
export const actionSchema = z.strictObject({
  action,
  change: z.enum(['added', 'changed', 'done', 'none']),
  ...writingKeys,
})
