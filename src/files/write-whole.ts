import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem } from '../model/problem.ts'

const DISK_FULL = 'the disk is full'

const messages: Readonly<Record<string, string>> = {
  ENOENT: 'the folder to write into does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  EISDIR: 'this is a folder; name a file in it',
  EACCES: 'not allowed to write there',
  EPERM: 'not allowed to write there',
  EROFS: 'this file system is read-only',
  ENOSPC: DISK_FULL,
  ENAMETOOLONG: 'the name is too long',
}

/** Whether nothing was wrong with what was asked, and the disk had no room for it. */
export const isDiskFull = ({ message }: Problem): boolean => message.endsWith(`: ${DISK_FULL}`)

/** What to do where a change could not be written. */
export const NOT_WRITTEN = 'nothing was written: put that right, then repeat the command'

/** Says why a file, or what goes to standard output (null), cannot be written. Throws on what is no
 *  error of the file system. */
export function unwritable(file: string | null, error: unknown, hint: string): Problem {
  const message = messages[(error as NodeJS.ErrnoException).code ?? '']
  if (message === undefined) throw error
  return {
    file,
    path: '',
    line: null,
    column: null,
    message: `cannot write: ${message}`,
    hint,
    severity: 'error',
  }
}

/** Whether the target is there and no regular file, such as a pipe or a terminal. */
async function isDevice(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  return found !== undefined && !found.isFile()
}

/** Writes a file whole or not at all: into a temporary file beside it, then renamed.
 *  Pipes and devices, which cannot be replaced, are written directly. Returns what kept it from
 *  writing, in words; errors of `pieces` are thrown after the temporary file is gone. */
export async function writeWhole(
  file: string,
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<Problem | undefined> {
  const random = randomBytes(6).toString('hex')
  try {
    const direct = await isDevice(file)
    const place = await realpath(file).catch(() => file)
    const target = direct
      ? file
      : join(dirname(place), `.${basename(place).slice(0, 200)}.${random}.tmp`)
    const handle = await open(target, direct ? 'w' : 'wx')
    try {
      for await (const piece of pieces) await handle.writeFile(piece)
      if (!direct) await handle.sync()
      await handle.close()
      if (!direct) await rename(target, place)
    } catch (error) {
      await handle.close().catch(() => undefined)
      if (!direct) await rm(target, { force: true })
      throw error
    }
    return undefined
  } catch (error) {
    return unwritable(file, error, 'choose another place with --output')
  }
}
