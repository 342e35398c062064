import { lstatSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import { findCompanyFolder } from '../company-folder.ts'
import { unreadable } from '../read-file.ts'
import { problemIn } from '../report-problem.ts'

/** What may be written to. */
export interface Target {
  /** As typed. */
  input: string
  isFolder: boolean
  /** Real path of the company folder, or of the folder of a single file: nothing outside of it is
   *  written to. */
  root: string
  /** Real path of the folder whose `.coo` keeps the lock and what is needed to undo. */
  home: string
}

export type FoundTarget = { ok: true; target: Target } | { ok: false; problem: Problem }

/** Finds out where an input allows to write. */
export async function targetOf(input: string): Promise<FoundTarget> {
  if (input === '-' || input === '/dev/stdin') {
    const hint = 'give the file or folder to write to with --input'
    return { ok: false, problem: problemIn(input, 'standard input cannot be written to', { hint }) }
  }
  try {
    if (statSync(input).isDirectory()) {
      const root = realpathSync(input)
      return { ok: true, target: { input, isFolder: true, root, home: root } }
    }
    const root = realpathSync(dirname(resolve(input)))
    const home = (await findCompanyFolder(root)) ?? root
    return { ok: true, target: { input, isFolder: false, root, home } }
  } catch (error) {
    return { ok: false, problem: unreadable(input, error) }
  }
}

const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

/** Where a path really leads; its last part need not be there. */
export function realPath(file: string): string {
  const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined
  return isThere ? realpathSync(file) : join(realpathSync(dirname(file)), basename(file))
}

type RealFile = { ok: true; path: string } | { ok: false; problem: Problem }

/** The real path of a file that is to be written, which must lie inside: a link that leads out is
 *  refused, wherever on the path it is. */
export function realFile(file: string, shown: string, root: string): RealFile {
  try {
    const path = realPath(file)
    if (isWithin(path, root) && path !== root) return { ok: true, path }
  } catch (error) {
    return { ok: false, problem: unreadable(shown, error) }
  }
  const message = 'nothing is written outside of the company folder, and this leads out of it'
  const hint = 'copy what it leads to into the folder'
  return { ok: false, problem: problemIn(shown, message, { hint }) }
}

/** A file as the user knows it: below the input that was typed. */
export const shownAs = (path: string, { input, isFolder, root }: Target): string =>
  isFolder ? join(input, relative(root, path)) : join(dirname(input), relative(root, path))
