/** The two ways of giving out parts, and the letters of their matrices. */
export const LETTERS = {
  raci: ['R', 'A', 'C', 'I'],
  rapid: ['R', 'A', 'P', 'I', 'D'],
} as const

export type Way = keyof typeof LETTERS
export type Letter = (typeof LETTERS)[Way][number]

/** What the columns beside the roles are called. */
export const TASK_NAMES = {
  process: ['process', 'phase', 'area', 'workstream', 'group'],
  id: ['id', 'decision id', 'decision #', 'decision no', 'decision number', 'ref'],
  task: ['task', 'activity', 'deliverable', 'step', 'what', 'responsibility', 'decision'],
} as const

/** A row of a matrix of responsibilities or of decisions. */
export interface RightsRow {
  /** Where it stands: its row in the table, and the column where a task is a column. */
  position: number
  column?: number
  /** What it says; undefined where it is not read. */
  entry?: RightsEntry
  /** Why it is not read. */
  reason?: string
}

export interface RightsEntry {
  way: Way
  /** What the matrix calls it by; empty where it does not. */
  id: string
  /** The task, or the decision. */
  task: string
  process: string | null
  /** Who has each part. */
  holders: Partial<Record<Letter, string[]>>
}

/** A matrix of a table: a column for each role, letters in its cells. */
export interface Matrix {
  header: readonly string[]
  /** What its rows belong to until a row names another group. */
  process: string | null
  /** Its rows, by where they stand in the table. */
  rows: readonly { cells: readonly string[]; position: number; column?: number }[]
}
