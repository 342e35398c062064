import { z } from 'zod'
import { count, countOrTexts, day, instant, text, texts } from './values.ts'

export const cadenceEntry = z
  .strictObject({
    meeting: text,
    every: z.enum(['day', 'week', 'two_weeks', 'month', 'quarter', 'year']),
    minutes: count,
    owner: text,
    participants: countOrTexts,
    decider: text,
    output: text,
    agenda: texts,
    agenda_sent_hours_before: count,
    pre_read_hours_before: count,
  })
  .partial()

const actionFields = {
  id: text,
  title: text,
  owner: text,
  due_on: day,
  done_on: day,
  from: text,
  finding: text,
}

export const action = z.strictObject(actionFields).partial()

/** What a meeting recorded: the title alone, or the fields of an action or a decision. */
const noted = z.union([text, z.strictObject(actionFields).partial()])

export const meeting = z
  .strictObject({
    meeting: text,
    on: day,
    attendees: texts,
    pre_reads_from: texts,
    actions: z.union([count, z.array(noted)]),
    decisions: z.union([count, z.array(noted)]),
    topics: texts,
  })
  .partial()

export const blocker = z
  .strictObject({
    id: text,
    title: text,
    owner: text,
    team: text,
    reported_on: z.array(day),
    resolved_on: day,
    impact: z.enum(['team', 'department', 'company']),
    blocks: texts,
  })
  .partial()

export const acceptance = z
  .strictObject({ finding: text, until: day, by: text, why: text })
  .partial()

/** What a role answered when asked to check a finding. */
export const verification = z
  .strictObject({
    finding: text,
    verdict: z.enum(['validated', 'adjusted', 'flagged']),
    by: text,
    on: day,
    note: text,
  })
  .partial()

export const rapid = z
  .strictObject({
    recommend: z.union([text, texts]),
    agree: texts,
    perform: texts,
    input: texts,
    decide: z.union([text, texts]),
  })
  .partial()

const option = z.union([
  text,
  z.strictObject({ title: text, trade_off: text, pros: texts, cons: texts }).partial(),
])

export const decision = z
  .strictObject({
    id: text,
    title: text,
    subject: text,
    status: z.enum(['requested', 'decided', 'rejected', 'superseded']),
    requested_on: instant,
    decided_on: instant,
    owner: text,
    context: text,
    options: z.array(option),
    recommendation: text,
    rationale: text,
    cost_usd: count,
    teams: texts,
    reversible: z.enum(['yes', 'no', 'partially']),
    review_on: day,
    outcome: text,
    supersedes: text,
    decide_by: instant,
    default: text,
    default_authorized_by: text,
    rapid,
  })
  .partial()

export const raciRow = z
  .strictObject({
    process: text,
    task: text,
    responsible: texts,
    accountable: texts,
    consulted: texts,
    informed: texts,
  })
  .partial()
