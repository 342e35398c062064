import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

const PREFIX = 'lock-'
const WAIT_AT_MOST_MS = 20_000
const LOOK_AGAIN_MS = 15

/** A lock of another machine, which cannot be asked, holds for as long as a write could take. */
const OTHER_MACHINE_MS = 60_000

/** Runs something while nobody else writes to the folder; undefined where others never let go.
 *  Each writer leaves a file whose name says who it is, and then goes on only if it sees no other
 *  living one: of two, the later always sees the earlier. Names are never used again, so the mark
 *  of a process that was killed can be taken away by anybody, at any moment. */
export async function withLock<T>(
  folder: string,
  run: () => Promise<T>,
): Promise<{ result: T } | undefined> {
  const mine = `${PREFIX}${hostMark()}-${process.pid}-${startOf(process.pid)}-${randomBytes(6).toString('hex')}`
  const path = join(folder, mine)
  const until = Date.now() + WAIT_AT_MOST_MS
  for (;;) {
    if (othersIn(folder, mine).length === 0) {
      writeFileSync(path, '', { flag: 'wx' })
      if (othersIn(folder, mine).length === 0) break
      rmSync(path, { force: true })
    }
    if (Date.now() > until) return undefined
    await setTimeout(LOOK_AGAIN_MS * (1 + Math.random()))
  }
  try {
    return { result: await run() }
  } finally {
    rmSync(path, { force: true })
  }
}

/** The locks of others that are alive; those of the dead are taken away. */
function othersIn(folder: string, mine: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(PREFIX) && name !== mine)
  return names.filter((name) => {
    const isHeld = isAlive(name, join(folder, name))
    if (!isHeld) rmSync(join(folder, name), { force: true })
    return isHeld
  })
}

function isAlive(name: string, path: string): boolean {
  const [, host, pid, start] = /^lock-([^-]+)-(\d+)-([^-]+)-/.exec(name) ?? []
  if (host !== hostMark()) {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats !== undefined && Date.now() - stats.mtimeMs < OTHER_MACHINE_MS
  }
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  // The number of a process is used again: it is the same one only if it started at the same time.
  return startOf(Number(pid)) === start
}

const hostMark = (): string => Buffer.from(hostname()).toString('hex').slice(0, 32) || '0'

/** When a process started, in ticks since the machine did; 0 where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in brackets, may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0'
  } catch {
    return '0'
  }
}
