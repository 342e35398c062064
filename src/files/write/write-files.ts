import { mkdirSync, realpathSync } from 'node:fs'
import type { Problem } from '../../model/problem.ts'
import { load } from '../load.ts'
import { problemIn } from '../report-problem.ts'
import { NOT_WRITTEN, unwritable } from '../write-whole.ts'
import { commit, openJournal, settle } from './journal.ts'
import { withLock } from './lock.ts'
import { Refusal, refusal } from './refusal.ts'
import { refuseInvalid } from './refuse-invalid.ts'
import type { FileChange } from './state.ts'
import { realFile } from './target.ts'

/** Writes whole files into a company folder, which is made where it is not there: all of them or
 *  none, while nobody else writes, and kept so that they can be taken back.
 *  @param plan says what to write, and is asked once nobody else can; throws what is in the way */
export async function writeFiles(
  folder: string,
  at: string,
  plan: () => readonly FileChange[],
): Promise<readonly Problem[]> {
  try {
    const home = homeOf(folder)
    const done = await withLock(openJournal(home).folder, async () => {
      await settle(home)
      const changes = plan().map((change) => {
        const real = realFile(change.path, change.path, home)
        if (!real.ok) throw new Refusal([real.problem])
        return { ...change, path: real.path }
      })
      await refuseConflicts(folder, at, changes)
      return changes.length === 0 ? undefined : commit(home, changes)
    })
    if (done === undefined) {
      const hint = 'wait for it to end, then try again'
      throw refusal(folder, 'another program is writing to this company', { hint })
    }
    if (done.result === undefined) return []
    const hint = 'repeat the command'
    throw refusal(done.result, 'the file has changed meanwhile, so nothing is written', { hint })
  } catch (error) {
    if (error instanceof Refusal) return error.problems
    return [unwritable(folder, error, NOT_WRITTEN)]
  }
}

function homeOf(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    return realpathSync(folder)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const hint = 'choose another place'
    throw new Refusal([problemIn(folder, `cannot make the folder (${code})`, { hint })])
  }
}

/** The files must go together with those that are there; what is wrong with those is not asked. */
async function refuseConflicts(
  folder: string,
  at: string,
  changes: readonly FileChange[],
): Promise<void> {
  const loading = { inputs: [folder], at, readStandardInput: async () => new Uint8Array() }
  const now = await load(loading)
  const added = changes.flatMap(({ path, before }) =>
    before === null && path.endsWith('.yaml') ? [{ file: path, path, folder }] : [],
  )
  await refuseInvalid({ ...loading, added }, changes, now.ok ? [] : now.problems)
}
