type Scalar = string | number | boolean
export type Writable =
  | Scalar
  | readonly Writable[]
  | { readonly [key: string]: Writable | undefined }

/** A change of the company's data, said in paths of the merged company document. What a capability
 *  returns are edits; `files/write` alone finds the files they mean and changes them. */
export type Edit =
  /** Gives the value at a path, there already or not, another value. */
  | { kind: 'set'; path: string; value: Writable }
  /** Adds an entry at the end of the list at a path; a list that is not there yet is begun. */
  | { kind: 'append'; path: string; value: Writable }
  /** Takes the last write back. */
  | { kind: 'undo' }

/** What a write did (or would do) to one file. */
export interface WrittenFile {
  file: string
  /** The first line that is other than before. */
  line: number
  /** SHA-256 of the file before; null where there was none. */
  sha256_before: string | null
  /** SHA-256 of the file now; null where it was taken away again. */
  sha256: string | null
  /** Unified diff. */
  diff: string
}

/** What a face adds to the output of a capability that writes. */
export interface Written {
  /** Nothing was written: the files show what would be. */
  dry_run: boolean
  files: readonly WrittenFile[]
}
