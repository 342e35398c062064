import type { Problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import { readFile } from './read-file.ts'

type ReadText = { ok: true; text: string } | { ok: false; problem: Problem }

/** The text of a file, or of standard input where it is called `-`. */
export async function readText(
  file: string,
  readStandardInput: () => Promise<Uint8Array>,
): Promise<ReadText> {
  const read =
    file === '-' ? { ok: true as const, bytes: await readStandardInput() } : readFile(file, file)
  if (!read.ok) return read
  const decoded = decode(read.bytes, file)
  return decoded.ok ? { ok: true, text: decoded.text } : decoded
}
