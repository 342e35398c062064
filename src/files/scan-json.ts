const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const SPACE = 0x20
// Of the four brackets, opening and closing ones of both kinds differ in this bit only.
const CURLY = 0x20
const OPEN = 0x7b
const CLOSE = 0x7d

export interface JsonScan {
  /** Colons outside of strings: in valid JSON, as many as there are keys. */
  keys: number
  /** Maps and lists inside each other. */
  depth: number
  /** Where the keys of the outermost map begin. */
  outermost: number[]
}

/** Counts, in one pass over the bytes of a JSON text, what must be known before or beside parsing:
 *  JSON.parse hides a key that is given twice, and what walks the value must not overflow. Written
 *  for speed: it sees every byte of files of many megabytes. */
export function scanJson(bytes: Uint8Array): JsonScan {
  const end = bytes.length
  let keys = 0
  let open = 0
  let depth = 0
  let at = 0
  let string = 0
  const outermost: number[] = []
  while (at < end) {
    const byte = bytes[at++] as number
    if (byte <= SPACE) continue
    if (byte === QUOTE) {
      string = at - 1
      let inside = bytes[at++]
      while (inside !== QUOTE && at <= end) {
        if (inside === BACKSLASH) at++
        inside = bytes[at++]
      }
    } else if (byte === COLON) {
      keys++
      if (open === 1) outermost.push(string)
    } else if (byte > COLON) {
      const bracket = byte | CURLY
      if (bracket === OPEN) {
        open++
        if (open > depth) depth = open
      } else if (bracket === CLOSE) {
        open--
      }
    }
  }
  return { keys, depth, outermost }
}
