import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { load } from '../../src/files/load.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

/** FUZZ_RUNS is set for a long run. */
const KILLS = process.env.FUZZ_RUNS === undefined ? 10 : 200
/** A write takes a few of these. */
const KILLED_WITHIN_MS = 60

const ACTIONS = '# What we said we would do\nactions:\n  - { id: A-1, title: First } # kept\n'
const BLOCKERS = 'blockers:\r\n  - id: B-1\r\n    title: First\r\n'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-processes-'))
  await writeFile(join(folder, 'actions.yaml'), ACTIONS)
  await writeFile(join(folder, 'blockers.yaml'), BLOCKERS)
})
afterEach(() => rm(folder, { recursive: true }))

const writer = (...args: string[]): ChildProcess =>
  fork(join(import.meta.dirname, 'writer.ts'), [folder, ...args], {
    execArgv: ['--experimental-strip-types', '--no-warnings'],
  })

const read = (file: string) => readFile(join(folder, file), 'utf8')

/** What the files must be, to the byte, with so many entries of one writer. */
const actionsWith = (count: number): string =>
  ACTIONS +
  Array.from(
    { length: count - 1 },
    (_, i) => `  - { id: A-${i + 2}, title: ${titleAt(i)} }\n`,
  ).join('')
const titles: string[] = []
const titleAt = (i: number): string => titles[i] ?? '?'

async function companyNow() {
  const loaded = await load({
    inputs: [folder],
    at: '2026-09-11',
    readStandardInput: async () => new Uint8Array(),
  })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.loaded.situation.company
}

it(`leaves whole files, and no lock, when it is killed: ${KILLS} times`, {
  timeout: 30_000 + KILLS * 10_000,
}, async () => {
  let last = 1
  for (let kill = 0; kill < KILLS; kill++) {
    const child = writer(`run${kill}`)
    await once(child, 'message')
    await setTimeout(Math.random() * KILLED_WITHIN_MS)
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended

    const { actions = [], blockers = [] } = await companyNow()
    titles.splice(0, titles.length, ...actions.slice(1).map(({ title }) => title ?? ''))
    expect(await read('actions.yaml')).toBe(actionsWith(actions.length))
    expect(actions.map(({ id }) => id)).toEqual(actions.map((_, i) => `A-${i + 1}`))
    expect(actions.length).toBeGreaterThanOrEqual(last)
    // Between the two files of one write there may be one entry; nothing more.
    expect(Math.abs(actions.length - blockers.length)).toBeLessThanOrEqual(1)

    // The next write is not held up, and finishes or takes back what was begun.
    const args = ['action', `after ${kill}`, '--owner', 'Ana', '--due', '2026-10-01']
    const next = await runCoo([...args, '-i', folder, '--at', '2026-09-11', '-f', 'json'])
    expect(next).toMatchObject({ code: 0, stderr: '' })
    const settled = await companyNow()
    expect(settled.actions?.at(-1)?.title).toBe(`after ${kill}`)
    expect((settled.actions?.length ?? 0) - 1).toBe(settled.blockers?.length)
    await runCoo(['undo', '-i', folder])
    const again = await companyNow()
    expect(again.actions?.length).toBe(again.blockers?.length)
    last = again.actions?.length ?? 0
    const left = [...(await readdir(folder)), ...(await readdir(join(folder, '.coo')))]
    expect(left.filter((name) => /tmp$|^lock-/.test(name))).toEqual([])
  }
})

it('loses nothing when several write at once', { timeout: 120_000 }, async () => {
  const names = ['one', 'two', 'three']
  const each = 8
  const children = names.map((name) => writer(name, String(each)))
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
  expect(codes).toEqual([0, 0, 0])
  const { actions = [], blockers = [] } = await companyNow()
  expect(actions.length).toBe(1 + names.length * each)
  expect(blockers.length).toBe(actions.length)
  for (const name of names) {
    const own = actions.filter(({ title }) => title?.startsWith(`${name} `))
    expect(own.map(({ title }) => title)).toEqual(
      Array.from({ length: each }, (_, i) => `${name} ${i}`),
    )
  }
})
