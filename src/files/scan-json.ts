const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a

export interface JsonScan {
  /** Colons outside of strings: in valid JSON, as many as there are keys. */
  keys: number
  /** Maps and lists inside each other. */
  depth: number
}

/** Counts, in one pass over the bytes of a JSON text, what must be known before or beside parsing:
 *  JSON.parse hides a key that is given twice, and what walks the value must not overflow. */
export function scanJson(bytes: Uint8Array): JsonScan {
  const end = bytes.length
  let keys = 0
  let open = 0
  let depth = 0
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]
    if (byte === QUOTE) {
      i++
      while (i < end && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1
    } else if (byte === COLON) {
      keys++
    } else if (byte === 0x7b || byte === 0x5b) {
      open++
      if (open > depth) depth = open
    } else if (byte === 0x7d || byte === 0x5d) {
      open--
    }
  }
  return { keys, depth }
}
