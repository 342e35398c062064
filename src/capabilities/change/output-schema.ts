import { z } from 'zod'
import {
  type FailureMode,
  failureModes,
  type ResistanceKind,
  resistanceKinds,
} from '../../knowledge/change.ts'
import { adkar } from '../../knowledge/risk.ts'
import { keysOf } from '../shared/keys-of.ts'

const amount = z.number().nullable()
const phase = ['launch', 'two_week_check', 'thirty_day_review', 'ninety_day_close'] as const

const change = z.strictObject({
  name: z.string(),
  launch_on: z.iso.date().nullable(),
  days_since_launch: z.number().int().nullable(),
  adoption_pct: amount,
  target_adoption_pct: amount,
  needed_points_per_week: amount,
  groups: z.array(
    z.strictObject({
      name: z.string(),
      people: amount,
      adopted: amount,
      adoption_pct: amount,
      scores: z.record(z.enum(adkar), amount),
      barrier: z.enum(adkar).nullable(),
      stuck_pct: amount,
    }),
  ),
  milestones: z.array(z.strictObject({ name: z.enum(phase), on: z.iso.date() })),
  items: z.array(
    z.strictObject({
      item: z.string(),
      standard: z.string().nullable(),
      phase: z.enum(['pre_launch', ...phase, 'own']),
      due_on: z.iso.date().nullable(),
      owner: z.string().nullable(),
      done_on: z.string().nullable(),
      state: z.enum(['done', 'open', 'overdue', 'not_planned']),
    }),
  ),
  resistance: z.array(
    z.strictObject({
      group: z.string().nullable(),
      kind: z.enum(keysOf<ResistanceKind>(resistanceKinds)).nullable(),
      other_kind: z.string().nullable(),
      said: z.string().nullable(),
      response: z.string().nullable(),
    }),
  ),
  levers: z.record(
    z.enum(['easier', 'visible', 'meaningful']),
    z.enum(['pulled', 'open', 'not_planned']),
  ),
  failure_modes: z.array(z.enum(keysOf<FailureMode>(failureModes))),
  ready_to_close: z.boolean(),
  not_ready: z.array(z.string()),
})

/** What `coo change -f json` writes, but for what every answer carries. */
export const changesSchema = z.strictObject({
  company: z.string().nullable(),
  changes: z.array(change),
})
