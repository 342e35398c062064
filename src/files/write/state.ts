import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What a file holds; null where there is none. */
export type State = Uint8Array | null

export function stateOf(path: string): State {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

export const sha256 = (state: State): string | null =>
  state === null ? null : createHash('sha256').update(state).digest('hex')

/** A file to be written, taken away (`after` null) or begun (`before` null). */
export interface FileChange {
  /** Its real path. */
  path: string
  before: State
  after: State
}
