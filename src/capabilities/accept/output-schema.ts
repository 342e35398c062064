import { z } from 'zod'
import { acceptance } from '../../model/schema/rhythm.ts'
import { writingKeys } from '../shared/writing-schema.ts'

/** What `coo accept -f json` writes, but for what every answer carries. */
export const acceptSchema = z.strictObject({
  accepted: acceptance,
  what: z.string(),
  ...writingKeys,
})
