import { z } from 'zod'
import { lintKinds } from '../../knowledge/okr-lint.ts'
import { keysOf } from '../shared/keys-of.ts'

const kind = z.enum(keysOf(lintKinds))
const count = z.number().int().nonnegative()

/** What `coo okr lint -f json` writes, but for what every answer carries. */
export const okrLintSchema = z.strictObject({
  company: z.string().nullable(),
  quarter: z.string().nullable(),
  objectives: count,
  key_results: count,
  sound: count,
  by_kind: z.array(z.strictObject({ kind, count })),
  issues: z.array(
    z.strictObject({
      kind,
      path: z.string(),
      title: z.string(),
      id: z.string().nullable(),
      unit: z.string(),
      owner: z.string().nullable(),
      what: z.string(),
      why: z.string(),
      rewrite: z.string().nullable(),
      file: z.string().nullable(),
      line: z.number().int().nullable(),
      cell: z.string().nullable(),
    }),
  ),
})
