import { z } from 'zod'
import { context } from './context.ts'
import { companyOkrs, namedCheckIn, pastCycle, unitOkrs } from './okrs.ts'
import { automation, change, incident, pipelineStage, process } from './operations.ts'
import { person, team } from './people.ts'
import {
  acceptance,
  action,
  blocker,
  cadenceEntry,
  decision,
  meeting,
  raciRow,
  verification,
} from './rhythm.ts'
import { count, day, number, rate, stage, text } from './values.ts'

const priority = z
  .strictObject({ id: text, title: text, owner: text, year: z.union([number, text]) })
  .partial()

const workingHours = z
  .strictObject({
    days: z.array(z.union([text, number])),
    start: text,
    end: text,
    holidays: z.array(day),
  })
  .partial()

const metricValue = z
  .strictObject({ metric: text, on: day, value: number, plan: number, source: text })
  .partial()

/** What the reader of a file guessed: until somebody corrects the value, or takes the entry out. */
const guess = z
  .strictObject({
    paths: z.array(text),
    says: text,
    value: z.union([text, number, z.boolean()]),
    at: z.union([number, text]),
    question: text,
    settle: text,
  })
  .partial()

/** The company document: everything the product can know, every key optional.
 *  Strict, so that a failed parse also names the keys nobody knows. */
export const companySchema = z
  .strictObject({
    $schema: text,
    company: text,
    stage,
    sector: text,
    currency: text,
    fx: z.strictObject({ rate, on: day }).partial(),
    time_zone: text,
    fiscal_year_start: z
      .string()
      .regex(
        /^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/,
      ),
    working_hours: workingHours,
    as_of: day,
    imported_from: z.strictObject({ file: text, sha256: text, guessed: z.array(guess) }).partial(),
    metrics: z.record(z.string(), number),
    metric_history: z.array(metricValue),
    company_okrs: companyOkrs,
    department_okrs: z.array(unitOkrs),
    team_okrs: z.array(unitOkrs),
    okr_history: z.array(pastCycle),
    /** Those of key results that are in the company stand there. */
    check_ins: z.array(namedCheckIn),
    processes: z.array(process),
    team,
    people: z.array(person),
    /** Those who have signed and start after the day asked about. */
    joining: z.array(person),
    /** Those who have left by the day asked about. */
    left: z.array(person),
    strategy: z.strictObject({ vision: text, priorities: z.array(priority) }).partial(),
    cadence: z.array(cadenceEntry),
    meetings: z.array(meeting),
    blockers: z.array(blocker),
    incidents: z.array(incident),
    actions: z.array(action),
    accepted: z.array(acceptance),
    verifications: z.array(verification),
    decisions: z.array(decision),
    raci: z.array(raciRow),
    automations: z.array(automation),
    changes: z.array(change),
    pipeline: z.array(pipelineStage),
    context,
    capacity: z.strictObject({ improvement_hours_per_week: count }).partial(),
  })
  .partial()
