import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { Refusal, refusal } from './refusal.ts'
import { replaceFile, syncFolder, temporaryFor } from './replace-file.ts'
import { type FileChange, sha256, stateOf } from './state.ts'
import { realFile } from './target.ts'

/** One write, as it is kept to be taken back. */
interface Operation {
  files: {
    /** Below the home folder, with `/`. */
    file: string
    /** The whole old file, base64; null where there was none. */
    before: string | null
    sha256_before: string | null
    sha256: string | null
  }[]
}

/** How much is kept: the newest operations, of which at least one. */
const KEPT_OPERATIONS = 100
const KEPT_BYTES = 64 << 20

const DONE = '.json'
const PENDING = '.pending.json'

const undoFolder = (home: string): string => join(home, '.coo', 'undo')

/** Where the old files are kept and the locks stand; made where it is not there yet. */
export function openJournal(home: string): { folder: string; undo: string } {
  const folder = join(home, '.coo')
  const undo = undoFolder(home)
  // Looked at before anything is made: a link would lead the very first folder elsewhere.
  if (statSync(folder, { throwIfNoEntry: false })) notLinked(folder)
  mkdirSync(folder, { recursive: true })
  mkdirSync(undo, { recursive: true, mode: 0o700 })
  notLinked(undo)
  const ignore = join(folder, '.gitignore')
  if (lstatSync(ignore, { throwIfNoEntry: false }) === undefined) {
    writeFileSync(ignore, '/undo/\n/lock-*\n/.gitignore\n')
  }
  return { folder, undo }
}

function notLinked(folder: string): void {
  if (realpathSync(folder) === folder) return
  const hint = 'take the link out; nothing is written through it'
  throw refusal(folder, 'expected a folder, found a link that leads elsewhere', { hint })
}

/** Whether anybody has written to the folder before, or is about to. */
export const hasJournal = (home: string): boolean =>
  statSync(join(home, '.coo'), { throwIfNoEntry: false }) !== undefined

const namesIn = (undo: string, ending: string): string[] =>
  (statSync(undo, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(undo) : [])
    .filter((name) => /^\d+\./.test(name) && name.slice(name.indexOf('.')) === ending)
    .sort()

/** Whether a write was interrupted. Looks only, so that reading changes nothing. */
export function wasInterrupted(home: string): boolean {
  return namesIn(undoFolder(home), PENDING).length > 0
}

function read(path: string): Operation {
  return JSON.parse(readFileSync(path, 'utf8')) as Operation
}

/** The changes of an operation, turned round. A file named by a journal that somebody else wrote
 *  could lie anywhere. */
function reversed(
  home: string,
  { files }: Operation,
): (FileChange & { expected: string | null })[] {
  return files.map(({ file, before, sha256: expected }) => {
    const path = resolve(home, file)
    const real = realFile(path, file, home)
    if (!real.ok) throw new Refusal([real.problem])
    const after = before === null ? null : Buffer.from(before, 'base64')
    return { path: real.path, before: stateOf(real.path), after, expected }
  })
}

/** Puts files into their new state. What was noted is enough to finish or to take back after a
 *  fall at any moment. Returns the file that somebody else has changed meanwhile, where there is
 *  one; then nothing is changed. */
export async function commit(
  home: string,
  changes: readonly FileChange[],
): Promise<string | undefined> {
  const { undo } = openJournal(home)
  const last = [...namesIn(undo, DONE), ...namesIn(undo, PENDING)].sort().at(-1) ?? '0'
  const mark = String(Number.parseInt(last, 10) + 1).padStart(6, '0')
  const operation: Operation = {
    files: changes.map(({ path, before, after }) => ({
      file: relative(home, path).split(sep).join('/'),
      before: before === null ? null : Buffer.from(before).toString('base64'),
      sha256_before: sha256(before),
      sha256: sha256(after),
    })),
  }
  const pending = join(undo, mark + PENDING)
  await replaceFile(pending, Buffer.from(JSON.stringify(operation)), mark)
  const changed = await applyAll(changes, mark)
  if (changed !== undefined) {
    await settle(home)
    return changed
  }
  await rename(pending, join(undo, mark + DONE))
  await syncFolder(undo)
  await forgetOld(undo)
  return undefined
}

async function applyAll(changes: readonly FileChange[], mark: string): Promise<string | undefined> {
  for (const { path, before, after } of changes) {
    if (sha256(stateOf(path)) !== sha256(before)) return path
    if (after === null) await rm(path)
    else await replaceFile(path, after, mark)
  }
  return undefined
}

/** Finishes what was interrupted: an operation whose files are all new is done, any other one is
 *  taken back. Files that somebody else has changed since are left as they are. */
export async function settle(home: string): Promise<void> {
  const { undo } = openJournal(home)
  for (const name of namesIn(undo, PENDING)) {
    const mark = name.slice(0, -PENDING.length)
    const changes = reversed(home, read(join(undo, name)))
    for (const { path } of changes) await rm(temporaryFor(path, mark), { force: true })
    const written = changes.filter(({ before, expected }) => sha256(before) === expected)
    if (written.length === changes.length) {
      await rename(join(undo, name), join(undo, mark + DONE))
    } else {
      await applyAll(written, mark)
      await rm(join(undo, name))
    }
  }
  for (const name of readdirSync(undo).filter((each) => each.endsWith('.tmp'))) {
    await rm(join(undo, name), { force: true })
  }
}

export interface Undoing {
  changes: readonly FileChange[]
  /** Files that somebody else has changed since: nothing is taken back then. */
  changed: readonly string[]
  run(): Promise<void>
}

/** How the last operation is taken back; undefined where none is kept. */
export function lastOperation(home: string): Undoing | undefined {
  const undo = undoFolder(home)
  const name = namesIn(undo, DONE).at(-1)
  if (name === undefined) return undefined
  notLinked(undo)
  const mark = name.slice(0, -DONE.length)
  const changes = reversed(home, read(join(undo, name)))
  const changed = changes.filter(({ before, expected }) => sha256(before) !== expected)
  return {
    changes,
    changed: changed.map(({ path }) => path),
    run: async () => {
      await rename(join(undo, name), join(undo, mark + PENDING))
      await applyAll(changes, mark)
      await rm(join(undo, mark + PENDING))
      await syncFolder(undo)
    },
  }
}

async function forgetOld(undo: string): Promise<void> {
  let bytes = 0
  for (const [age, name] of namesIn(undo, DONE).reverse().entries()) {
    bytes += statSync(join(undo, name)).size
    if (age > 0 && (age >= KEPT_OPERATIONS || bytes > KEPT_BYTES)) await rm(join(undo, name))
  }
}
