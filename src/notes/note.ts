import type { OpenDay } from './dates.ts'

export type NoteKind = 'action' | 'decision' | 'blocker'

/** What one line of meeting notes says; a row of a table may tell of a decision and of its action. */
export interface Note {
  /** Counted from 1. */
  line: number
  kind: NoteKind
  /** The meeting in which it was said, as its heading names it. */
  meeting: string | null
  /** The day of that meeting where the notes say it, or that of the decision itself, else the day
   *  asked about. */
  said_on: string
  title: string
  /** As it is written, without `@`. */
  owner: string | null
  due_on: string | null
  /** Since when a blocker stands. */
  since: string | null
  /** Whether an action is ticked off, a blocker resolved. */
  is_done: boolean
  /** What had to be taken for granted, or is odd. */
  remark: string | null
}

/** A line that says nothing of the three. */
export interface OtherLine {
  line: number
  text: string
  /** What it was taken for: a heading and the head of a table say what the lines below are. */
  as: 'heading' | 'table' | 'other'
}

export interface Notes {
  /** The first heading: the meeting. */
  title: string | null
  understood: readonly Note[]
  /** Lines whose remark tells of something that was taken for granted. */
  guessed: readonly number[]
  /** Dates that can be read in two ways, and are not used. */
  open: readonly (OpenDay & { line: number })[]
  not_understood: readonly OtherLine[]
}
