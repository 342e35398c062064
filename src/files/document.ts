import type { Guess } from '../model/guess.ts'
import type { Path } from '../model/path.ts'
import type { Problem } from '../model/problem.ts'
import type { TextPlace } from './lines.ts'

/** Finds places of a document in its text; undefined where the document has no text. */
export interface Locate {
  /** Where the value at a path stands; a map or list that starts below its key stands at the key. */
  value(path: Path): TextPlace | undefined
  /** Where the key (or list entry) at a path stands. */
  key(path: Path): TextPlace | undefined
}

/** One valid document of the company, as it goes into the merge. */
export interface CompanyDocument {
  /** The file's name as problems and evidence show it. */
  file: string
  value: Readonly<Record<string, unknown>>
  locate?: Locate
  /** The day of all its values, where it carries no `as_of`. */
  day?: string
  /** What reading it had to guess; paths are those of this document. */
  guesses?: readonly Guess[]
}

/** What reading a text yields. `value` is undefined for a text without any value. */
export interface ParsedText {
  value: unknown
  problems: Problem[]
  locate: Locate
  /** How many keys the text holds, and the text again: JSON.parse hides a key that is given twice. */
  keys?: number
  text?: () => string
  /** Whether it is known that no text inside has a long run of blanks. */
  is_narrow?: boolean
}

/** Maps and lists inside each other, at most: a company document needs about ten, and what reads
 *  it walks it by recursion, which must not overflow. */
export const DEPTH_LIMIT = 100

/** For texts that cannot be read, and values that came without a text. */
export const nowhere: Locate = { value: () => undefined, key: () => undefined }
