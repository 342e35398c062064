import { constants, isAscii, isUtf8 } from 'node:buffer'
import type { Problem } from '../model/problem.ts'
import { createLines } from './lines.ts'
import { problemIn } from './report-problem.ts'

export type Decoded = { ok: true; text: string; utf8: Uint8Array } | { ok: false; problem: Problem }

const SAVE_AS_UTF8 = 'save the file as UTF-8 text'

/** Text of a file's bytes: UTF-8, with or without its mark (BOM), or UTF-16 with its mark.
 *  @param expected what the file should hold, as a problem names it */
export function decode(bytes: Uint8Array, file: string, expected = 'JSON or YAML text'): Decoded {
  if (bytes.length > constants.MAX_STRING_LENGTH) return fail(tooLarge(file, bytes.length))
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, file, 'utf-16le', expected)
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, file, 'utf-16be', expected)
  const marked = first === 0xef && second === 0xbb && third === 0xbf
  const utf8 = marked ? bytes.subarray(3) : bytes
  if (utf8.indexOf(0) !== -1) return fail(binary(file, expected))
  if (!isUtf8(utf8)) return fail(notUtf8(asBuffer(utf8), file))
  return { ok: true, text: textOfUtf8(utf8), utf8 }
}

const asBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** The text of bytes that are valid UTF-8. */
export const textOfUtf8 = (utf8: Uint8Array): string =>
  asBuffer(utf8).toString(isAscii(utf8) ? 'latin1' : 'utf8')

/** A file that is larger than any text can be. */
export const tooLarge = (file: string, bytes: number): Problem =>
  problemIn(file, `the file is too large: ${Math.round(bytes / 2 ** 20)} MB`, {
    hint: `files of up to ${Math.floor(constants.MAX_STRING_LENGTH / 2 ** 20)} MB can be read; split it into several`,
  })

function decodeUtf16(bytes: Uint8Array, file: string, encoding: string, expected: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    if (text.includes('\0')) return fail(binary(file, expected))
    return { ok: true, text, utf8: Buffer.from(text) }
  } catch {
    return fail(problemIn(file, 'the file is not valid UTF-16 text', { hint: SAVE_AS_UTF8 }))
  }
}

const fail = (problem: Problem): Decoded => ({ ok: false, problem })

const binary = (file: string, expected: string): Problem =>
  problemIn(file, `expected ${expected}, found binary data (a zero byte)`, {
    hint: SAVE_AS_UTF8,
  })

function notUtf8(buffer: Buffer, file: string): Problem {
  const offset = validLength(buffer)
  const code = (buffer[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()
  const lineEnd = buffer.indexOf(10, offset)
  const known = buffer.toString('utf8', 0, offset)
  const shown = known + buffer.toString('utf8', offset, lineEnd === -1 ? buffer.length : lineEnd)
  return problemIn(file, `expected UTF-8 text, found the byte ${code}, which is none`, {
    place: createLines(shown)(known.length),
    hint: SAVE_AS_UTF8,
  })
}

/** How many bytes from the start are whole UTF-8 characters. */
function validLength(buffer: Buffer): number {
  let offset = 0
  while (offset < buffer.length) {
    const lead = buffer[offset] ?? 0
    const size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    if (size > 1 && !isUtf8(buffer.subarray(offset, offset + size))) return offset
    offset += size
  }
  return offset
}
