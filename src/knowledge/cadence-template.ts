import { type Entry, entriesOf } from './entry.ts'
import type { Figure } from './figure.ts'

/** Who comes to a meeting. */
export type Attendance = 'team' | 'coo' | 'leadership' | 'pair' | 'skip_pair' | 'leads' | 'everyone'

/** Data of the company with which a part of an agenda is filled. */
export type Filling =
  | 'metrics'
  | 'sync_priorities'
  | 'sync_parked'
  | 'finances'
  | 'objectives'
  | 'closed_objectives'
  | 'next_objectives'
  | 'functions'
  | 'wins'
  | 'blockers'
  | 'stuck'
  | 'escalations'
  | 'incidents'
  | 'decisions'
  | 'other_decisions'
  | 'actions'
  | 'asked'
  | 'processes'
  | 'topics'
  | 'dependencies'
  | 'people'
  | 'next'
  | 'roadmap'
  | 'priorities'
  | 'vision'
  | 'timeline'

/** One part of an agenda. */
export interface AgendaPart {
  title: string
  /** Length in the template; null where the template gives none. */
  minutes: number | null
  /** Who leads it, where the template says. */
  lead?: string
  points: readonly Entry[]
  fill: readonly Filling[]
  /** Minutes of each function in it, those that others have before them, and how many functions it
   *  hears; absent: all. */
  per_function?: { minutes: Figure; before?: Figure; functions?: Figure }
  /** Whether it alone takes what a longer or shorter meeting leaves. */
  takes_rest?: true
}

/** A meeting of the playbook. */
export interface MeetingTemplate {
  title: string
  purpose: Entry
  /** Role that owns it where the company names nobody. */
  owner: string
  attendance: Attendance
  participants: Entry
  agenda: readonly AgendaPart[]
  /** What is read before, and how many hours before it is out; null: nothing. */
  pre_read: { what: Entry; hours_before: number } | null
  /** What it leaves behind. */
  output: Entry
  /** How it is held. */
  habits: readonly Entry[]
}

/** Statements of the reference on cadence. */
export const entries = entriesOf('seed_cadence')
/** A statement of the reference on cadence. */
export const entry = (text: string): Entry => ({ text, source: 'seed_cadence' })
/** A statement of our own. */
export const ours = (text: string): Entry => ({ text, source: 'product' })

export const part = (
  title: string,
  minutes: number | null,
  points: readonly Entry[],
  fill: readonly Filling[] = [],
  lead?: string,
): AgendaPart => ({ title, minutes, points, fill, ...(lead === undefined ? {} : { lead }) })
