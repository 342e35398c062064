import type { SourceName } from './sources.ts'

/** A statement of the playbook in our own words, and the part of it that it comes from. */
export interface Entry {
  text: string
  source: SourceName
}

/** Makes entries of one source. */
export const entriesOf =
  (source: SourceName) =>
  (...texts: readonly string[]): Entry[] =>
    texts.map((text) => ({ text, source }))
