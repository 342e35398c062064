import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

let folder: string
let store: string

/** A file of a program as the build writes it, long enough to be worth keeping. */
const program = (body: string) =>
  `(function (exports, require, module, __filename, __dirname) {${body}\n})\n// ${'.'.repeat(8192)}\n`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-code-'))
  store = join(folder, 'store')
  await writeFile(
    join(folder, 'main.cjs'),
    program("exports.main = (word) => require('./part.cjs').shout(word) + __filename.length"),
  )
  await writeFile(
    join(folder, 'part.cjs'),
    program("exports.shout = (word) => require('node:path').basename(word).toUpperCase()"),
  )
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs the program in a process of its own, as what is kept is written when that ends. */
function call(kind: string, exitCode = 0): string {
  const script = `
    import { createRequire } from 'node:module'
    import { keepingCode } from ${JSON.stringify(join(import.meta.dirname, 'kept-code.ts'))}
    const [folder, store, kind, exitCode] = process.argv.slice(1)
    const load = keepingCode(createRequire(folder + '/'), folder, store, kind)
    console.log(load('./main.cjs').main('a/word'), load('./main.cjs') === load('./main.cjs'))
    process.exitCode = Number(exitCode)`
  const args = ['--input-type=module', '-e', script, folder, store, kind, String(exitCode)]
  return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout
}

const kept = (...of: string[]) => readdir(join(store, process.version, ...of)).catch(() => [])

it('answers alike without and with kept code, and keeps it for each kind of call', async () => {
  const answer = `WORD${join(folder, 'main.cjs').length} true\n`
  expect(call('okr-text')).toBe(answer)
  expect(await kept('okr-text')).toEqual(['main.cjs', 'part.cjs'])
  expect(call('okr-text')).toBe(answer)
  expect(call('ops-json')).toBe(answer)
  expect(await kept()).toEqual(['okr-text', 'ops-json'])
})

it('keeps nothing of a call that failed', async () => {
  call('okr-text', 2)
  expect(await kept()).toEqual([])
})

it.each([
  ['cut', (bytes: Buffer) => bytes.subarray(0, 100)],
  ['empty', () => Buffer.alloc(0)],
  ['of another engine', (bytes: Buffer) => Buffer.concat([Buffer.from('00000000'), bytes])],
])('runs as before when what was kept is %s, and keeps it anew', async (_, damaged) => {
  const answer = call('okr-text')
  const place = join(store, process.version, 'okr-text', 'main.cjs')
  const whole = await readFile(place)
  await writeFile(place, damaged(whole))
  expect(call('okr-text')).toBe(answer)
  expect(await readFile(place)).toHaveLength(whole.length)
})

it('runs where nothing can be kept', async () => {
  await writeFile(store, 'a file, not a folder')
  expect(call('okr-text')).toContain('WORD')
})
