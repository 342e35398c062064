import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { problemIn } from '../report-problem.ts'
import { NAMES_SCHEMA, SCHEMA } from '../write/schema-line.ts'
import { templates } from './templates.ts'

type Made = { ok: true; files: string[] } | { ok: false; problem: Problem }

const refused = (folder: string, message: string, hint: string): Made => ({
  ok: false,
  problem: problemIn(folder, message, { hint }),
})

/** Whether anything is at the place already. */
async function isTaken(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length > 0
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Makes an empty company folder: commented files and the schema they name. Nothing that is there
 *  is touched, and what was made is taken away again where it cannot be made whole. */
export async function makeNewFolder(folder: string, schemaFile: string): Promise<Made> {
  const made: string[] = []
  try {
    if (await isTaken(folder)) {
      return refused(folder, 'the folder is not empty', 'name a folder that is empty or new')
    }
    const schema = await readFile(schemaFile, 'utf8')
    await mkdir(join(folder, '.coo'), { recursive: true })
    const files = { ...withSchema(), [SCHEMA]: schema }
    for (const [name, text] of Object.entries(files)) {
      await writeFile(join(folder, name), text, { flag: 'wx' })
      made.push(name)
    }
    return { ok: true, files: made }
  } catch (error) {
    for (const name of made) await rm(join(folder, name), { force: true })
    const { code = '' } = error as NodeJS.ErrnoException
    const words: Record<string, string> = {
      EACCES: 'not allowed to write there',
      EPERM: 'not allowed to write there',
      EROFS: 'this file system is read-only',
      ENOTDIR: 'a part of the path is not a folder',
      ENAMETOOLONG: 'the name is too long',
      ENOSPC: 'the disk is full',
    }
    const message = words[code]
    if (message === undefined) throw error
    return refused(folder, `cannot make the folder: ${message}`, 'choose another place')
  }
}

const withSchema = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(templates).map(([name, text]) => [name, `${NAMES_SCHEMA}${text.trimStart()}`]),
  )
