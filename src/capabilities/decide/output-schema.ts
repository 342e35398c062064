import { z } from 'zod'
import { decidesSchema as decides } from '../shared/decides-schema.ts'
import { leftSchema } from '../shared/left-schema.ts'

const text = z.string()
const texts = z.array(text)
const optional = text.nullable()
const hours = z.number().nullable()
const problems = z.array(z.strictObject({ problem: text, says: text }))

const pair = z.strictObject({ subject: text, earlier: text, later: text })

const entry = z.strictObject({
  id: text,
  title: optional,
  subject: optional,
  state: z.enum(['open', 'decided', 'rejected', 'superseded']),
  ...decides,
  requested_on: optional,
  decided_on: optional,
  cycle_hours: hours,
  reversible: optional,
  review_on: optional,
  outcome: optional,
  supersedes: optional,
  must_be_logged: z.boolean(),
  weight_known: z.boolean().describe('whether cost, teams and reversibility tell if it must be'),
  weight_lacks: texts.describe('of cost, teams and reversibility what is not said'),
  because: optional,
  lacks: texts,
})

const open = z.strictObject({
  id: text,
  called: text,
  ...decides,
  state: z.enum(['open', 'overdue', 'default_holds']),
  decide_by: optional,
  days_late: z.number(),
  default: optional,
  default_authorized_by: optional,
  says: text,
})

const way = z.strictObject({
  use: text,
  roles: z.array(z.strictObject({ letter: text, name: text, means: text })),
  habits: texts,
})

const request = z.strictObject({
  id: optional,
  settled: z
    .strictObject({
      state: z.enum(['decided', 'rejected', 'superseded']),
      says: text,
      reopen: text,
    })
    .nullable(),
  title: text,
  context: optional,
  options: z.array(z.strictObject({ title: text, trade_off: text })),
  recommendation: optional,
  input_from: texts,
  ...decides,
  decide_by: text,
  decide_by_given: z.boolean(),
  default: optional,
  default_authorized_by: optional,
  missing: z.array(z.strictObject({ part: text, key: text, says: text })),
  warnings: texts,
})

/** What `coo decide -f json` writes, but for what every answer carries. */
export const decideSchema = z.strictObject({
  at: z.iso.date(),
  company: optional,
  log: z.array(entry),
  requests: z.array(open),
  reviews_due: z.array(
    z.strictObject({
      id: text,
      called: text,
      ...decides,
      review_on: z.iso.date(),
      days_late: z.number(),
    }),
  ),
  speed: z.strictObject({
    decisions: z.number(),
    since: z.iso.date().nullable(),
    days_looked_at: z.number(),
    earlier_decisions: z.number(),
    decided_before_asked: texts.describe('decisions whose days are the wrong way round'),
    median_hours: hours,
    p90_hours: hours,
    target_hours: z.number(),
    within_target: z.number(),
    trend: z.enum(['too_few', 'slowing', 'none']),
    earlier_median_hours: hours,
    later_median_hours: hours,
  }),
  contradictions: z.array(pair),
  same_subject: z.array(pair),
  replaces_unknown: z.array(z.strictObject({ called: text, supersedes: text })),
  out_of_order: z.array(z.strictObject({ id: text, says: text })),
  rejected: z.array(
    z.strictObject({ id: text, called: text, decided_on: optional, rationale: optional }),
  ),
  returned: z.array(z.strictObject({ rejected: text, again: text })),
  rapid: z.array(
    z.strictObject({
      id: text,
      recommend: texts,
      agree: texts,
      perform: texts,
      input: texts,
      decide: texts,
      problems,
    }),
  ),
  raci: z.array(
    z.strictObject({
      process: optional,
      task: text,
      responsible: texts,
      accountable: texts,
      consulted: texts,
      informed: texts,
      problems,
    }),
  ),
  own_check: z
    .array(z.strictObject({ process: optional, tasks: z.number() }))
    .describe('matrices in which who does a task always answers for it too'),
  dri: z.strictObject({
    things: z.number(),
    with_one: z.number(),
    without: z.array(
      z.strictObject({
        what: text,
        subject: text,
        path: text,
        open: z.boolean().describe('false of what is decided, done or over'),
        says: text,
      }),
    ),
    shared: z.array(z.strictObject({ what: text, subject: text, path: text, owner: text })),
  }),
  findings: z.array(z.strictObject({ finding: text, what: text })),
  guide: z.strictObject({
    rapid: way,
    raci: way,
    dri: way,
    log_when: text,
    log_fields: z.array(z.strictObject({ field: text, says: text })),
  }),
  left: leftSchema,
  request: request.nullable(),
})
