import { copyFileSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeWhole } from '../files/write-whole.ts'
import type { Problem } from '../model/problem.ts'

/** A file of an agent's settings as it is and as it is to be. */
export interface Change {
  file: string
  /** Undefined where there is no such file yet. */
  before: string | undefined
  after: string
}

/** Lines around a change that are shown with it. */
const CONTEXT = 3

export function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What a change does to its file, as lines taken out and put in. */
export function diffOf({ file, before, after }: Change): string {
  const [old, now] = [linesOf(before ?? ''), linesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++
  const from = Math.max(0, start - CONTEXT)
  const lines = [
    ...old.slice(from, start).map((line) => ` ${line}`),
    ...old.slice(start, old.length - end).map((line) => `-${line}`),
    ...now.slice(start, now.length - end).map((line) => `+${line}`),
    ...old.slice(old.length - end, old.length - end + CONTEXT).map((line) => ` ${line}`),
  ]
  return [`--- ${before === undefined ? '(no file)' : file}`, `+++ ${file}`, ...lines, ''].join(
    '\n',
  )
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

/** Writes a change whole; what was there is kept beside it.
 *  @returns where it is kept, or what went wrong */
export async function writeChange({
  file,
  before,
  after,
}: Change): Promise<{ backup: string | undefined } | { problem: Problem }> {
  // Settings may be a link into somebody's own collection of them.
  const real = existsSync(file) ? realpathSync(file) : file
  mkdirSync(dirname(real), { recursive: true })
  const backup = before === undefined ? undefined : freeName(`${real}.bak`)
  if (backup !== undefined) copyFileSync(real, backup)
  const problem = await writeWhole(real, whole(after))
  return problem === undefined ? { backup } : { problem }
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text
}

/** A name that is not taken, so that no older copy is lost. */
function freeName(wanted: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? wanted : `${wanted}.${n}`
    if (!existsSync(name)) return name
  }
}
