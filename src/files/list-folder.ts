import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Problem } from '../model/problem.ts'
import { decode } from './decode.ts'
import { type IsIgnored, readIgnore } from './ignore.ts'
import { formatOf } from './parse-text.ts'
import { isAbsent, readFile, unreadable } from './read-file.ts'
import { problemIn } from './report-problem.ts'

export interface FolderFile {
  /** Path from the folder, with `/`. */
  inside: string
  /** The folder's path as given, joined with `inside`. */
  path: string
}

export interface FolderFiles {
  /** JSON and YAML files. */
  data: FolderFile[]
  /** Files of other kinds. */
  others: FolderFile[]
  problems: Problem[]
}

/** Folders inside each other, at most; deeper ones are a mistake or a trap. */
const DEPTH_LIMIT = 64

/** The files of a company folder in the order of their paths, without hidden ones and those named
 *  in `.cooignore`. Nothing outside of the folder is read: a link that leads out is not followed; and
 *  nothing at all where nobody can tell what `.cooignore` leaves out. */
export function listFolder(folder: string): FolderFiles {
  const files: FolderFiles = { data: [], others: [], problems: [] }
  const root = realpathSync(folder)
  const seen = new Set<string>()
  const links: FolderFile[] = []
  const ignore = ignoreOf(folder)
  if (!ignore.ok) {
    files.problems.push(ignore.problem)
    return files
  }

  const visit = (inside: string, depth: number): void => {
    const path = inside === '' ? folder : join(folder, inside)
    for (const entry of entriesOf(path, files.problems)) {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`
      if (entry.name.startsWith('.') || ignore.isIgnored(name, entry.isDirectory())) continue
      const file = { inside: name, path: join(folder, name) }
      if (entry.isSymbolicLink()) links.push(file)
      else if (entry.isDirectory() && depth < DEPTH_LIMIT) visit(name, depth + 1)
      else if (entry.isFile()) add(file, join(root, name), seen, files)
    }
  }
  visit('', 0)
  for (const link of links) followInside(link, root, seen, files)
  const byPath = (a: FolderFile, b: FolderFile) => (a.inside < b.inside ? -1 : 1)
  files.data.sort(byPath)
  files.others.sort(byPath)
  return files
}

function add(file: FolderFile, real: string, seen: Set<string>, files: FolderFiles): void {
  seen.add(real)
  const list = formatOf(file.inside) === undefined ? files.others : files.data
  list.push(file)
}

/** Adds the file that a link leads to, where it is inside the folder and not read already. */
function followInside(link: FolderFile, root: string, seen: Set<string>, files: FolderFiles): void {
  const warn = (message: string, hint: string) =>
    files.problems.push(problemIn(link.path, message, { hint, severity: 'warning' }))
  try {
    const target = realpathSync(link.path)
    if (target === root) return
    if (!target.startsWith(root.endsWith(sep) ? root : root + sep)) {
      warn('a link out of the folder is not followed', 'copy what it leads to into the folder')
    } else if (!seen.has(target) && statSync(target).isFile()) {
      add(link, target, seen, files)
    }
  } catch (error) {
    if (isAbsent(error)) warn('the link leads to nothing', 'take it out, or name it in .cooignore')
    else files.problems.push({ ...unreadable(link.path, error), severity: 'warning' })
  }
}

function entriesOf(path: string, problems: Problem[]) {
  try {
    return readdirSync(path, { withFileTypes: true })
  } catch (error) {
    problems.push(unreadable(path, error))
    return []
  }
}

/** Whether a file of the folder is not read, by its `.cooignore`. */
export function isLeftOut(folder: string, inside: string): boolean {
  const ignore = ignoreOf(folder)
  return inside.startsWith('.') || !ignore.ok || ignore.isIgnored(inside, false)
}

/** What the folder's `.cooignore` leaves out, or why it cannot be read. */
export function ignoreOf(
  folder: string,
): { ok: true; isIgnored: IsIgnored } | { ok: false; problem: Problem } {
  const path = join(folder, '.cooignore')
  const stats = lstatSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return { ok: true, isIgnored: () => false }
  if (stats.isSymbolicLink()) {
    const hint = 'copy what it leads to into the folder'
    return { ok: false, problem: problemIn(path, 'expected a file, found a link', { hint }) }
  }
  const read = readFile(path, path)
  const decoded = read.ok ? decode(read.bytes, path, 'names of files') : read
  return decoded.ok ? { ok: true, isIgnored: readIgnore(decoded.text) } : decoded
}
