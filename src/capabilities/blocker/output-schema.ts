import { z } from 'zod'
import { blocker } from '../../model/schema/rhythm.ts'
import { writingKeys } from '../shared/writing-schema.ts'

/** What `coo blocker -f json` writes, but for what every answer carries. */
export const blockerSchema = z.strictObject({
  blocker,
  change: z.enum(['added', 'reported_again', 'changed', 'resolved', 'none']),
  ...writingKeys,
})
