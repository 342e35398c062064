import { describe, expect, it } from 'vitest'
import { runCoo } from '../testing/run-coo.ts'
import { pagerOf } from './pager.ts'

const northlight = ['okr', 'examples/northlight', '--at', '2026-09-11']

describe('the pager', () => {
  const none: [string, Record<string, string>, NodeJS.Platform][] = [
    ['in CI', { CI: 'true' }, 'linux'],
    ['on a terminal that can do nothing', { TERM: 'dumb' }, 'linux'],
    ['where one wants none', { PAGER: '' }, 'linux'],
    ['where one wants all at once', { PAGER: 'cat' }, 'linux'],
    ['on Windows, which brings none', {}, 'win32'],
  ]
  it.each(none)('is not used %s', (_, env, platform) => {
    expect(pagerOf(env, platform)).toBeUndefined()
  })

  it('is the one of the environment, with its arguments', async () => {
    const reads = { PAGER: 'grep -q needle', PATH: process.env.PATH }
    expect(await pagerOf(reads, 'linux')?.('a needle\n')).toBe(true)
  })

  it('may be left before the end, and says where it could not be started', async () => {
    const leaves = { PAGER: 'true', PATH: process.env.PATH }
    expect(await pagerOf(leaves, 'linux')?.('line\n'.repeat(1e6))).toBe(true)
    expect(await pagerOf({ PAGER: 'no-such-pager' }, 'linux')?.('text')).toBe(false)
  })
})

describe('a long report in a terminal', () => {
  const paged: string[] = []
  const page = async (text: string) => {
    paged.push(text)
    return true
  }

  it('is shown page by page, unless one wants it at once', async () => {
    const terminal = { columns: 80, rows: 24 }
    const plain = await runCoo(northlight, terminal)
    const { stdout } = await runCoo(northlight, { ...terminal, page })
    expect(stdout).toBe('')
    expect(paged).toEqual([plain.stdout])
    const atOnce = await runCoo([...northlight, '--no-pager'], { ...terminal, page })
    expect(atOnce.stdout).toBe(plain.stdout)
    expect(paged).toHaveLength(1)
  })

  it('is written where the screen holds it, where it is data, and where paging fails', async () => {
    const tall = await runCoo(northlight, { columns: 80, rows: 10_000, page })
    expect(tall.stdout).not.toBe('')
    const json = await runCoo([...northlight, '-f', 'json'], { columns: 80, rows: 1, page })
    expect(JSON.parse(json.stdout)).toHaveProperty('at')
    const failing = { columns: 80, rows: 24, page: async () => false }
    expect((await runCoo(northlight, failing)).stdout).not.toBe('')
    expect(paged).toHaveLength(1)
  })
})
