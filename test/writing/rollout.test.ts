import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'

const CHANGES = `changes:
  - name: Handoff list
    launch_on: 2026-09-01
    checklist:
      - { item: Announcement with why, owner: Ada } # by mail
      - { item: Training held twice, done_on: 2026-09-02 }
  - name: Expense tool
    launch_on: 2026-10-01
`

let folder: string
const file = () => join(folder, 'changes.yaml')
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-rollout-'))
  await writeFile(join(folder, 'company.yaml'), 'company: Test\n')
  await writeFile(file(), CHANGES)
})
afterEach(() => rm(folder, { recursive: true }))

const done = (...args: string[]) =>
  runCoo(['change', '--done', ...args, '-i', folder, '--at', '2026-09-11'])

describe('coo change --done', () => {
  it('dates the item, and nothing else', async () => {
    const { code, stdout } = await done('Announcement with why', '--in', 'Handoff list')
    expect(code).toBe(0)
    expect(stdout).toContain('Rollout step done')
    const line = '- { item: Announcement with why, owner: Ada }'
    const expected = CHANGES.replace(line, `${line.slice(0, -2)}, done_on: 2026-09-11 }`)
    expect(await readFile(file(), 'utf8')).toBe(expected)
    await runCoo(['undo', '-i', folder])
    expect(await readFile(file(), 'utf8')).toBe(CHANGES)
  })

  it('knows an item by the words of the standard plan', async () => {
    await done('Announce why, what and when', '--in', 'handoff', '--on', '2026-09-03')
    expect(await readFile(file(), 'utf8')).toContain('owner: Ada, done_on: 2026-09-03 }')
  })

  it('adds an item of the standard plan, also where there is no checklist yet', async () => {
    await done('write down how to go back', '--in', 'Expense tool', '--by', 'Ben')
    const { stdout } = await runCoo(['change', folder, '--at', '2026-09-11', '-f', 'json'])
    const { changes } = JSON.parse(stdout) as { changes: { items: Record<string, unknown>[] }[] }
    expect(changes[1]?.items).toContainEqual(
      expect.objectContaining({
        item: 'Write down how to go back',
        owner: 'Ben',
        done_on: '2026-09-11',
        state: 'done',
      }),
    )
  })

  it('leaves what was done as it is', async () => {
    const { stdout } = await done('Training held twice', '--in', 'handoff')
    expect(stdout).toContain('as it was')
    expect(await readFile(file(), 'utf8')).toBe(CHANGES)
  })

  it.each([
    ['a change that is not there', ['Announce', '--in', 'Hiring'], /no change "Hiring"/],
    ['no change where there are two', ['Announce'], /--in CHANGE is missing/],
    ['an item that is not there', ['Party', '--in', 'handoff'], /no item "Party"/],
    ['words that several items have', ['champions', '--in', 'handoff'], /3 items are called/],
    ['a day to come', ['Announce', '--in', 'handoff', '--on', '2026-09-12'], /is after 2026-09-11/],
  ])('refuses %s', async (_, args, says) => {
    const { code, stderr } = await done(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(await readFile(file(), 'utf8')).toBe(CHANGES)
  })
})
