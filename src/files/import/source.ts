import type { KeyResult, Person } from '../../model/company.ts'
import type { Problem } from '../../model/problem.ts'
import type { CompanyDocument } from '../document.ts'

/** What a file of somebody's own was taken for. */
export type SourceKind =
  | 'okrs'
  | 'check_ins'
  | 'people'
  | 'teams'
  | 'raci'
  | 'rapid'
  | 'dri'
  | 'decision'
  | 'calendar'
  | 'metrics'
  | 'notes'
  | 'processes'
  | 'company'
  | 'unknown'

/** A row that was not read: the line it stands on, or its cell in a workbook. */
export interface Skipped {
  at: number | string
  reason: string
}

/** Columns of one table of which nothing is read. */
export interface UnreadColumns {
  at: number | string
  columns: readonly string[]
}

/** Questions that are put at once: those on which most values hang. */
export const ASKED_AT_MOST = 3

/** Something that can be read in two ways. */
export interface ImportQuestion {
  /** Under which an answer is given and remembered. */
  id: string
  file: string
  /** Where the first such value stands. */
  at: number | string
  question: string
  readings: readonly { answer: string; means: string }[]
  /** The reading that is used as long as nobody answers; null where none is. */
  taken: string | null
  /** How many values hang on it. */
  values: number
  /** Which: those of these rows, under these keys; without keys all numbers. */
  touches?: { rows: readonly (number | string)[]; keys?: readonly string[] }
  /** Keys that are missing as long as it is open, with the entries of the document. */
  lacking?: readonly { of: object; key: string }[]
}

/** What was guessed without being asked about. */
export interface Assumption {
  at: number | string
  assumed: string
  /** The map or list of the document that it is about. */
  of?: object
  /** The keys of it that may hold the value; the first that is there does. */
  keys?: readonly string[]
  /** What settles it, as an order. */
  settle?: string
}

/** What a file was taken for, and how much of it was read. Rows read and rows skipped make up all
 *  rows. */
export interface Recognised {
  kind: SourceKind
  rows: number
  rows_read: number
  skipped: readonly Skipped[]
  /** For each table that has some; undefined where the reader does not tell. */
  columns_not_read?: readonly UnreadColumns[] | undefined
  /** verified: the file says itself what it is; medium: by its form; assumed: something was guessed. */
  confidence: 'verified' | 'medium' | 'assumed'
}

/** What one file yields. */
export interface SourceRead extends Recognised {
  documents: readonly CompanyDocument[]
  questions: readonly ImportQuestion[]
  assumptions: readonly Assumption[]
  /** What its reader told by itself, row by row. */
  warnings?: readonly Problem[]
  /** Whether it does not say itself what it is, and is read of a folder only where it is named. */
  named_only?: true | undefined
}

/** What a file was taken for, without what it holds. */
export const recognisedAs = ({
  kind,
  rows,
  rows_read,
  skipped,
  columns_not_read,
  confidence,
}: SourceRead): Recognised => ({ kind, rows, rows_read, skipped, columns_not_read, confidence })

/** Answers to questions, by their id. */
export type Answers = Readonly<Record<string, string>>

export interface ReadingContext {
  file: string
  /** The day from which dates without a year are told. */
  at: string
  answers: Answers
  /** People of the company, as far as they are read: their names are told from those of tasks. */
  people?: readonly Person[]
  /** Its key results, which check-ins name; absent where they are not read yet. */
  keyResults?: readonly KeyResult[]
  /** Files that are known to hold goals of their own. */
  goals?: ReadonlySet<string> | undefined
  /** The currency that its amounts are known to be in. */
  currency?: string | undefined
  /** Whether the file was found in a folder and not named: then it must say itself what it is. */
  isFound?: boolean
  /** Whether the titles of calendar entries that are marked private are left out. */
  hidePrivate?: boolean
}

/** The id of a question: the file's name without its folders, and what is asked. */
export const questionId = (file: string, topic: string): string =>
  `${file.split(/[\\/]/).at(-1) ?? file}:${topic}`
