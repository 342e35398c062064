import { z } from 'zod'
import { writingKeys } from '../shared/writing-schema.ts'

const day = z.iso.date().nullable()

/** What `coo notes -f json` writes, but for what every answer carries. */
export const notesSchema = z.strictObject({
  meeting: z.string().nullable(),
  understood: z.array(
    z.strictObject({
      line: z.number().int().min(1),
      kind: z.enum(['action', 'decision', 'blocker']),
      meeting: z.string().nullable(),
      said_on: z.iso.date(),
      title: z.string().min(1),
      owner: z.string().nullable(),
      due_on: day,
      since: day,
      is_done: z.boolean(),
      remark: z.string().nullable(),
      change: z.enum(['add', 'change', 'none']),
    }),
  ),
  not_understood: z.array(
    z.strictObject({
      line: z.number().int().min(1),
      text: z.string().min(1),
      as: z.enum(['heading', 'table', 'other']),
    }),
  ),
  proposed: writingKeys.edits,
  ...writingKeys,
})
