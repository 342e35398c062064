import type { State } from './state.ts'

/** A text in the encoding of the file that it came from, with its mark (BOM) where it had one. */
export function encode(text: string, before: State): Uint8Array {
  const [first, second, third] = before ?? []
  if (first === 0xef && second === 0xbb && third === 0xbf) return Buffer.from(`\ufeff${text}`)
  if (first === 0xff && second === 0xfe) return Buffer.from(`\ufeff${text}`, 'utf16le')
  if (first === 0xfe && second === 0xff) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return Buffer.from(text)
}
