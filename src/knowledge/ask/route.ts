import type { SourceName } from '../sources.ts'

/** A request and what answers it. */
export interface Route {
  id: string
  /** What one gets. */
  produces: string
  /** Of the playbook's tables the situation it stands beside; null for requests that are ours. */
  situation: string | null
  source: SourceName
  /** The way of thinking behind it, where the playbook names one. */
  framework: string | null
  /** What to type, after `coo`. */
  command: string
  /** Keys of the company document, with dots, without any of which it has nothing to say, and what to
   *  ask for. */
  needs: readonly { any_of: readonly string[]; ask: string }[]
  /** Words and short phrases by which people ask for it. */
  words: readonly string[]
}

/** Words and short phrases, parted by commas. */
export const phrases = (text: string): string[] => text.split(',').map((one) => one.trim())
