const OFFSET_BASIS = 0x811c9dc5
const PRIME = 0x01000193
const HEXADECIMAL = 16
const DIGITS = 8

/** Eight hexadecimal digits that stand for a name and do not tell it: FNV-1a of 32 bits over UTF-8
 *  (RFC 9923).
 *  @example shortId('foobar') // => 'bf9cf968' */
export function shortId(name: string): string {
  let hash = OFFSET_BASIS
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, PRIME)
  return (hash >>> 0).toString(HEXADECIMAL).padStart(DIGITS, '0')
}
