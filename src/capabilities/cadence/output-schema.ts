import { z } from 'zod'

const texts = z.array(z.string())
const optional = z.string().nullable()
const hours = z.number().min(0)
const day = z.iso.date()

const meeting = z.strictObject({
  meeting: z.string(),
  kind: optional,
  every: optional,
  state: z.enum(['present', 'missing', 'extra']),
  problems: texts,
  details: texts,
  title: z.string(),
  purpose: optional,
  owner: z.string(),
  owner_named: z.boolean(),
  decider: optional,
  minutes: hours.nullable(),
  participants: z.number().nullable(),
  who: optional,
  agenda: z.array(z.strictObject({ title: z.string(), minutes: z.number().nullable() })),
  agenda_note: optional.describe('what is to be said of the minutes'),
  output: optional,
  pre_read: optional,
  next_on: day.nullable(),
  starts: optional,
  agenda_due_on: day.nullable(),
  pre_read_due_on: day.nullable(),
  hours_per_week: hours.nullable(),
  habits: texts,
})

const agendaPart = z.strictObject({
  title: z.string(),
  minutes: z.number().nullable(),
  lead: optional,
  points: texts,
  lines: texts,
  missing: texts,
})

const event = z.strictObject({
  uid: z.string(),
  title: z.string(),
  description: z.string(),
  start: z.string(),
  minutes: hours,
  all_day_days: z.number().nullable(),
  recurrence: z
    .strictObject({
      freq: z.enum(['weekly', 'monthly']),
      interval: z.number(),
      by_day: texts,
      until: day,
    })
    .nullable(),
  left_out: texts,
  moved: z.array(z.strictObject({ from: z.string(), to: z.string() })),
})

const written = z.strictObject({
  of_stage: texts,
  habits: texts,
  channels: z.array(z.strictObject({ name: z.string(), use: z.string() })),
  channel_faults: texts,
  video: texts,
})

/** What `coo cadence -f json` writes, but for what every answer carries. */
export const cadenceSchema = z.strictObject({
  at: day,
  company: optional,
  stage: z.string(),
  stage_from: z.string(),
  stage_stated: optional,
  time_zone: z.string(),
  meetings: z.array(meeting),
  not_yet: z.array(z.strictObject({ meeting: z.string(), from: z.string() })),
  hours_per_week: hours,
  counted_once: texts.describe('meetings of which one is counted and many may be held'),
  missing_hours_per_week: hours,
  cost_usd_per_week: hours.optional(),
  by_role: z.array(
    z.strictObject({
      role: z.enum(['contributor', 'manager', 'leader', 'coo']),
      hours_per_week: hours,
      with_missing_hours_per_week: hours,
      meetings: texts,
    }),
  ),
  by_role_leaves_out: texts.describe('meetings of which it is not known who sits in them'),
  by_person: z.array(
    z.strictObject({
      name: z.string(),
      hours_per_week: hours,
      cost_usd_per_week: hours.nullable(),
      meetings: texts,
    }),
  ),
  anti_patterns: z.array(
    z.strictObject({
      name: z.string(),
      looks_like: z.string(),
      fix: z.string(),
      findings: z.array(z.strictObject({ finding: z.string(), what: z.string() })),
      not_known: optional.describe('why the data cannot tell; null where they can'),
      ended: optional.describe('what of it is over; null where nothing is'),
    }),
  ),
  escalations: z.array(
    z.strictObject({ blocker: z.string(), to: z.string(), person: optional, because: z.string() }),
  ),
  annual_planning: z.array(
    z.strictObject({ week: z.number(), on: day, step: z.string(), who: z.string() }),
  ),
  written,
  principles: texts,
  agenda: z
    .strictObject({ meeting, parts: z.array(agendaPart), note: optional, with: optional })
    .nullable(),
  calendar: z.strictObject({
    name: z.string(),
    time_zone: z.string(),
    assumed: texts,
    at: day,
    from: day,
    until: day,
    events: z.array(event),
  }),
  assumed: texts,
})
