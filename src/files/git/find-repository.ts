import { readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'

/** Where a working tree keeps its commits. */
export interface Repository {
  /** The folder that holds objects and refs. */
  gitdir: string
  /** The folder that holds HEAD; another one in a linked worktree. */
  headdir: string
  /** The company folder from the top of the working tree, with `/`; empty at the top. */
  inside: string
}

const GITDIR = /^gitdir:\s*(.+?)\s*$/

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The folder that a `.git` file of a linked worktree names. It must name this worktree in turn, so
 *  that a folder cannot lead into a repository that knows nothing of it. */
function linked(file: string): Pick<Repository, 'gitdir' | 'headdir'> | undefined {
  const [, named] = GITDIR.exec(textOf(file) ?? '') ?? []
  if (named === undefined) return undefined
  const headdir = isAbsolute(named) ? named : resolve(dirname(file), named)
  const back = textOf(join(headdir, 'gitdir'))?.trim()
  const common = textOf(join(headdir, 'commondir'))?.trim()
  if (back === undefined || common === undefined) return undefined
  try {
    if (realpathSync(resolve(headdir, back)) !== realpathSync(file)) return undefined
  } catch {
    return undefined
  }
  return { headdir, gitdir: resolve(headdir, common) }
}

/** The repository whose working tree holds a folder; undefined where there is none. */
export function findRepository(folder: string): Repository | undefined {
  const start = realpathSync(folder)
  for (let top = start; ; top = dirname(top)) {
    const path = join(top, '.git')
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat !== undefined) {
      const inside = relative(top, start).split(sep).join('/')
      if (stat.isDirectory()) return { gitdir: path, headdir: path, inside }
      const found = linked(path)
      return found === undefined ? undefined : { ...found, inside }
    }
    if (dirname(top) === top) return undefined
  }
}
