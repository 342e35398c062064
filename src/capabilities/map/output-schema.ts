import { z } from 'zod'
import { reasonsNotToMap, reasonsToMap } from '../../knowledge/mapping.ts'
import { step } from '../../model/schema/operations.ts'
import { keysOf } from '../shared/keys-of.ts'

const text = z.string().nullable()

const reason = <Key extends string>(map: Record<Key, unknown>) =>
  z.strictObject({
    reason: z.enum(keysOf(map)),
    holds: z.enum(['yes', 'no', 'not_known']),
    because: z.string(),
  })

/** What `coo map -f json` writes, but for what every answer carries. */
export const mapSchema = z.strictObject({
  process: z.string(),
  kind: z.enum(['swim_lane', 'flowchart']),
  owner: text,
  purpose: text,
  trigger: text,
  definition_of_done: text,
  last_reviewed_on: text,
  next_review_on: text,
  // oxlint-disable-next-line unicorn/no-thenable -- the key is a word of the data
  exceptions: z.array(z.strictObject({ when: text, then: text })),
  lanes: z.array(z.string()),
  constraint: text,
  nodes: z.array(
    z.strictObject({
      label: z.string(),
      kind: z.enum(['task', 'decision', 'start', 'end', 'data']),
      lane: text,
      step: z.number().int().nullable(),
      tool: text,
      output: text,
    }),
  ),
  links: z.array(z.strictObject({ from: z.number().int(), to: z.number().int(), when: text })),
  unknown_next: z.array(z.string()),
  steps: z.array(step),
  worth_mapping: z.strictObject({
    verdict: z.enum(['map_it', 'leave_it', 'not_known']),
    reasons: z.array(reason(reasonsToMap)),
    against: z.array(reason(reasonsNotToMap)),
  }),
})
