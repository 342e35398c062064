import type { Edit, Written } from '../../model/edit.ts'
import type { Problem } from '../../model/problem.ts'
import { companyless, type Loaded, type LoadRequest, load } from '../load.ts'
import { type FileBytes, readFile } from '../read-file.ts'
import { NOT_WRITTEN, unwritable } from '../write-whole.ts'
import { fileDiff } from './file-diff.ts'
import {
  commit,
  hasJournal,
  lastOperation,
  openJournal,
  settle,
  wasInterrupted,
} from './journal.ts'
import { withLock } from './lock.ts'
import { planEdits } from './plan.ts'
import { Refusal, refusal } from './refusal.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import { type FileChange, type State, sha256, stateOf } from './state.ts'
import { shownAs, type Target, targetOf } from './target.ts'

export interface WriteRequest {
  /** The company folder, or one file. */
  input: string
  at: LoadRequest['at']
  /** Show what would be written, and write nothing. */
  dryRun: boolean
  /** SHA-256 of the file as it was read; several, with commas, where several files change. */
  expectedHash?: string | undefined
  /** False where what the company holds is not asked, as for undoing. */
  isRead: boolean
}

export type WriteResult<T> =
  | { ok: true; result: T; written: Written; warnings: readonly Problem[] }
  | { ok: false; problems: readonly Problem[] }

/** Changes a company's files: the only way to. `decide` says from the company as it is what to
 *  change; it is asked again once nobody else can write. All files change or none; what would not
 *  be a valid company is not written. */
export async function writeCompany<T>(
  request: WriteRequest,
  decide: (loaded: Loaded) => { result: T; edits: readonly Edit[] },
): Promise<WriteResult<T>> {
  const found = await targetOf(request.input)
  if (!found.ok) return { ok: false, problems: [found.problem] }
  const { target } = found
  const underLock = async (isDry: boolean) => {
    const { folder } = openJournal(target.home)
    const done = await withLock(folder, async () => {
      await settle(target.home)
      return attempt(request, target, decide, isDry)
    })
    if (done !== undefined) return done.result
    const hint = 'wait for it to end, then try again'
    throw refusal(request.input, 'another program is writing to this company', { hint })
  }
  // Without the lock another program may stand between two of the files that are read: where one
  // could, what is refused here is looked at again with the lock.
  const preview = async (): Promise<WriteResult<T>> => {
    try {
      return await attempt(request, target, decide, true)
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, problems: error.problems }
      throw error
    }
  }
  try {
    // Without anything to write the folder is left as it is, without a lock too.
    if (wasInterrupted(target.home) && !request.dryRun) return await underLock(false)
    const first = await preview()
    if (request.dryRun || (first.ok && first.written.files.length === 0)) return first
    return first.ok || hasJournal(target.home) ? await underLock(false) : first
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: error.problems }
    return { ok: false, problems: [unwritable(request.input, error, NOT_WRITTEN)] }
  }
}

async function attempt<T>(
  request: WriteRequest,
  target: Target,
  decide: (loaded: Loaded) => { result: T; edits: readonly Edit[] },
  isDry: boolean,
): Promise<WriteResult<T>> {
  const snapshot = new Map<string, State>()
  const loading: LoadRequest = {
    inputs: [request.input],
    at: request.at,
    readStandardInput: async () => new Uint8Array(),
    readFile: (path, shown): FileBytes => {
      const read = readFile(path, shown)
      if (read.ok) snapshot.set(path, read.bytes)
      return read
    },
  }
  const now = request.isRead ? await load(loading) : companyless(request.at)
  if (!now.ok) return now
  const { result, edits } = decide(now.loaded)
  const { warnings } = now.loaded
  const done = (files: Written['files']): WriteResult<T> => ({
    ok: true,
    result,
    warnings,
    written: { dry_run: request.dryRun, files },
  })
  if (edits.length === 0) return done([])
  const shown = (change: FileChange) => shownAs(change.path, target)
  if (edits.some(({ kind }) => kind === 'undo')) {
    const undoing = undoingOf(target)
    if (undoing === undefined) return done([])
    expectHash(request, undoing.changes, target, snapshot)
    if (!isDry) await undoing.run()
    return done(undoing.changes.map((change) => fileDiff(shown(change), change)))
  }
  const changing = edits.filter((edit) => edit.kind !== 'undo')
  const readState = (file: string) => snapshot.get(file) ?? stateOf(file)
  const { changes, added } = planEdits(changing, now.loaded, target, readState)
  expectHash(request, changes, target, snapshot)
  await refuseInvalid({ ...loading, at: now.loaded.situation.at, added }, changes)
  const changed = isDry || changes.length === 0 ? undefined : await commit(target.home, changes)
  if (changed !== undefined) throw changedMeanwhile(shownAs(changed, target))
  return done(changes.map((change) => fileDiff(shown(change), change)))
}

const changedMeanwhile = (file: string): Refusal =>
  refusal(file, 'the file has changed since it was read, so nothing is written', {
    hint: 'read it again, then repeat the command',
  })

/** The files must be those that whoever asks has read. */
function expectHash(
  { expectedHash }: WriteRequest,
  changes: readonly FileChange[],
  target: Target,
  snapshot: ReadonlyMap<string, State>,
): void {
  if (expectedHash === undefined) return
  const expected = expectedHash.toLowerCase().split(',')
  const odd = expected.find((hash) => !/^[\da-f]{64}$/.test(hash))
  if (odd !== undefined) {
    const hint = 'it is 64 hexadecimal digits, as sha256sum tells'
    throw refusal(null, `expected the SHA-256 of the file as it was read, found "${odd}"`, { hint })
  }
  const existing = changes.filter(({ before }) => before !== null)
  const other = existing.find(({ before }) => !expected.includes(sha256(before) ?? ''))
  if (other !== undefined) throw changedMeanwhile(shownAs(other.path, target))
  // A file that is begun has no hash yet: then it is the company that must be as it was read.
  const states = [...existing.map(({ before }) => before), ...snapshot.values()]
  const known = new Set(states.map(sha256))
  if (!expected.every((hash) => known.has(hash))) throw changedMeanwhile(target.input)
}

function undoingOf(target: Target) {
  const undoing = lastOperation(target.home)
  const changed = undoing?.changed[0]
  if (changed === undefined) return undoing
  const hint = 'undo would lose that change; take back by hand what you want back'
  const message = 'the file has changed since it was written, so nothing is undone'
  throw refusal(shownAs(changed, target), message, { hint })
}
