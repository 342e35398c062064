import { constants as buffers } from 'node:buffer'
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import type { Problem } from '../model/problem.ts'
import { tooLarge } from './decode.ts'
import { problemIn } from './report-problem.ts'

export type FileBytes = { ok: true; bytes: Uint8Array } | { ok: false; problem: Problem }

/** Reads a regular file. Anything else (a folder, a pipe, a device) is refused without waiting. */
export function readFile(path: string, shown: string): FileBytes {
  let descriptor: number | undefined
  try {
    // A pipe without a writer would hold up an ordinary open for ever.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { ok: false, problem: notAFile(shown, stats) }
    if (stats.size > buffers.MAX_STRING_LENGTH)
      return { ok: false, problem: tooLarge(shown, stats.size) }
    return { ok: true, bytes: readFileSync(descriptor) }
  } catch (error) {
    return { ok: false, problem: unreadable(shown, error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function notAFile(shown: string, stats: Stats): Problem {
  const kind = stats.isDirectory() ? 'a folder' : stats.isFIFO() ? 'a pipe' : 'a device'
  const hint = 'to read what another command prints, pipe it in and give - as the input'
  return problemIn(shown, `expected a file, found ${kind}`, { hint })
}

const REASONS: Readonly<Record<string, [message: string, hint: string]>> = {
  ENOENT: ['no such file or folder', 'check the name, and the folder you are in'],
  ENOTDIR: ['a part of this path is a file, not a folder', 'check the path'],
  EACCES: ['no permission to read this', 'ask its owner for the right to read it'],
  EPERM: ['no permission to read this', 'ask its owner for the right to read it'],
  ENAMETOOLONG: ['the name is too long for a file', 'check the name'],
  ELOOP: ['the link leads back to itself', 'give the file itself'],
  EISDIR: ['expected a file, found a folder', 'give one of the files in it'],
  ENXIO: ['expected a file, found a socket or a device', 'give a file'],
  EMFILE: ['too many files are open', 'close other programs and try again'],
  ERR_INVALID_ARG_VALUE: ['this is no name of a file', 'check the name'],
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** Whether there is nothing at a path. */
export const isAbsent = (error: unknown): boolean => {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Says why a file or folder cannot be read. Throws on what is no error of the file system. */
export function unreadable(shown: string, error: unknown): Problem {
  const code = codeOf(error)
  if (code === undefined) throw error
  const [message, hint] = REASONS[code] ?? [
    `cannot be read (${code})`,
    'check the file and its disk',
  ]
  return problemIn(shown, message, { hint })
}
