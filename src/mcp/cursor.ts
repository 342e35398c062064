import { isMap } from '../model/is-map.ts'

/** Where to read on: what was asked, and how far it has been shown. It is handed out and comes back
 *  with `coo_read`; nothing is kept, and nothing in it is trusted. */
export interface Cursor {
  /** Command of the capability that was asked, or undefined for a resource. */
  command?: string
  uri?: string
  arguments: Record<string, unknown>
  at: string
  /** Whether the company came with the call, so that it must come again. */
  own_company: boolean
  /** Start of a hash of the whole answer: pages of different answers do not fit together. */
  hash: string
  /** Where the text goes on; null: it has ended. */
  text: number | null
  /** Entries shown of each list; null: all. */
  shown: number[] | null
}

/** Longer ones would eat up the answer that they stand in. */
export const CURSOR_CHARACTERS = 600

/** The cursor as text, or null where it would be too long. */
export function writeCursor(cursor: Cursor): string | null {
  const text = Buffer.from(JSON.stringify(cursor)).toString('base64url')
  return text.length <= CURSOR_CHARACTERS ? text : null
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0

/** What a cursor says, or undefined where it is none of ours. */
export function readCursor(text: string): Cursor | undefined {
  let read: unknown
  try {
    read = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
  if (!isMap(read) || !isMap(read.arguments)) return undefined
  const { command, uri, at, own_company, hash, shown } = read
  const position = read.text
  const isSound =
    typeof at === 'string' &&
    typeof hash === 'string' &&
    typeof own_company === 'boolean' &&
    (typeof command === 'string' || typeof uri === 'string') &&
    (position === null || isCount(position)) &&
    (shown === null || (Array.isArray(shown) && shown.every(isCount)))
  return isSound ? (read as unknown as Cursor) : undefined
}
