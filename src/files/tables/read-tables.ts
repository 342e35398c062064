import { decode } from '../decode.ts'
import { problemIn } from '../report-problem.ts'
import { readDelimited } from './read-delimited.ts'
import type { ReadTables } from './read-workbook.ts'

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, index) => bytes[index] === byte)

/** The tables of a file, opened by what it holds and not by its name: a workbook is an archive,
 *  anything else is text with separated cells. */
export async function readTables(bytes: Uint8Array, file: string): Promise<ReadTables> {
  if (startsWith(bytes, 0x50, 0x4b)) {
    return (await import('./read-workbook.ts')).readWorkbook(bytes, file)
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    const message = 'expected an XLSX workbook, found one of an older kind or one with a password'
    const hint = 'save it as .xlsx without a password, or as CSV'
    return { ok: false, problem: problemIn(file, message, { hint }) }
  }
  const decoded = decode(bytes, file, 'a table in text form')
  if (!decoded.ok) return decoded
  return { ok: true, tables: [await readDelimited(decoded.text)] }
}
