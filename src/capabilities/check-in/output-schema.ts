import { z } from 'zod'
import { checkIn } from '../../model/schema/okrs.ts'
import { writingKeys } from '../shared/writing-schema.ts'

const value = z.union([z.number(), z.boolean()]).nullable()
const named = {
  key_result: z.string(),
  title: z.string(),
  owner: z.string().nullable(),
  unit: z.string().nullable(),
}

/** What `coo check-in -f json` writes, but for what every answer carries. */
export const checkInSchema = z.strictObject({
  checked_in: z
    .strictObject({
      ...named,
      key: z.enum(['current_value', 'current_pct', 'milestones_hit', 'done']),
      before: value,
      after: value,
      target: value,
      check_in: checkIn,
      is_latest: z.boolean(),
    })
    .nullable(),
  stale: z.array(
    z.strictObject({
      ...named,
      value,
      target: z.number().nullable(),
      last_on: z.iso.date().nullable(),
      days: z.number().nullable(),
    }),
  ),
  list_note: z.string().nullable(),
  owner: z.string().nullable(),
  ...writingKeys,
})
