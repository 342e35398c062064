import type { Company } from './company.ts'
import type { Guess } from './guess.ts'
import type { Path } from './path.ts'

/** Where a datum stands, and of which day it is. */
export interface Place {
  file: string
  line: number
  column: number
  /** The cell of a workbook, such as `People!B7`. */
  cell?: string
  /** The day the value is of (`as_of`, a check-in's `on`); absent when undated. */
  on?: string
}

/** Looks places up for paths of the merged company document; slow, so asked only when shown. */
export interface Sources {
  /** The place of the value at `path` ('' is the root); undefined where it comes from no file. */
  place(path: string): Place | undefined
  /** The day the value at `path` is of, or one `below` it; cheap, no line is looked up. Of the many
   *  below one path, the way to that path is gone once. */
  dateOf(path: string, below?: Path): string | undefined
}

/** A company-context.md as it stands, for proposing changes to it. */
export interface ContextFile {
  file: string
  text: string
}

/** The company as one version of its files has it. */
interface PastVersion {
  day: string
  /** Undefined where that version was not sound. */
  state: () => Situation | undefined
}

/** What is known of a company's earlier days; asked only where the present is compared with them. */
export interface Past {
  /** The day that the present is compared with. */
  since: string
  /** The days on which something was written down, the earliest first. */
  days: readonly string[]
  /** Whether every value of that day is known, as by commits; else only what is dated tells. */
  keepsAll(day: string): boolean
  /** The company as it was known on a day; undefined where nothing tells of it. */
  asOf(day: string): Situation | undefined
  /** The company on a day by all that is told of it today: values of that day or before, undated
   *  ones, and what later documents say of it; undefined where these contradict each other. */
  retoldOn(day: string): Situation | undefined
  /** Every version that is known, also several of one day, the latest first. */
  versions(): readonly PastVersion[]
}

/** What every analysis, rule and capability starts from: one company on one day. */
export interface Situation {
  company: Company
  /** The day asked about, `YYYY-MM-DD`. */
  at: string
  sources: Sources
  /** What reading the files had to guess; absent where nothing was. */
  guesses?: readonly Guess[]
  /** The context file that `company.context` was read from. */
  contextFile?: ContextFile
  /** Absent in the past itself, and where the company comes from no files. */
  past?: Past
  /** In the past itself: the company as it was known on days before that. */
  before?: Past['asOf']
}
