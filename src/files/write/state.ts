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

/** The library is taken when it is needed: tables are read without it, and it takes as long as reading
 *  a thousand people. */
export const sha256 = (state: State): string | null =>
  state === null ? null : process.getBuiltinModule('node:crypto').hash('sha256', state)

/** A file to be written, taken away (`after` null) or begun (`before` null). */
export interface FileChange {
  /** Its real path. */
  path: string
  before: State
  after: State
}
