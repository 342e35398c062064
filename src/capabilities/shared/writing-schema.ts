import { z } from 'zod'

const edit = z.union([
  z.strictObject({ kind: z.enum(['set', 'append']), path: z.string(), value: z.json() }),
  z.strictObject({ kind: z.literal('undo') }),
])

const hash = z.string().regex(/^[\da-f]{64}$/)

/** What every capability that writes has in its output: the edits, and what a face added. */
export const writingKeys = {
  edits: z.array(edit),
  dry_run: z.boolean().optional(),
  files: z
    .array(
      z.strictObject({
        file: z.string(),
        line: z.number().int().min(1),
        sha256_before: hash.nullable(),
        sha256: hash.nullable(),
        diff: z.string(),
      }),
    )
    .optional(),
}
