import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { load } from '../../src/files/load.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const OKRS = `company: Test # the name
company_okrs:
  quarter: Q3 2026
  quarter_start: 2026-07-01
  quarter_end: 2026-09-30
  objectives:
    - id: O1
      title: Grow
      owner: Ada
      key_results:
        - { id: arr, title: Net new ARR, type: numeric, baseline_value: 0, current_value: 3, target_value: 20 }
        - { id: share, title: Share, type: percentage, current_pct: 40, target_pct: 60 }
        - { id: steps, title: Steps, type: milestone, milestones_total: 4, milestones_hit: 1 }
        - { id: shipped, title: Shipped, type: boolean, done: false }
        - { id: twice, title: One, type: numeric, current_value: 1 }
        - { id: twice, title: Other, type: numeric, current_value: 2 }
`
const AT = ['--at', '2026-09-11']
const readStandardInput = async () => new Uint8Array()

let base: string
let folder: string
const file = (name: string) => join(folder, name)
const text = (name: string) => readFile(file(name), 'utf8')
const coo = (...args: string[]) => runCoo([...args, '-i', folder, ...AT])

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'coo-commands-'))
  folder = join(base, 'company')
  await mkdir(folder)
  await writeFile(file('company.yaml'), OKRS)
})
afterEach(() => rm(base, { recursive: true }))

describe('coo check-in', () => {
  it.each(['twice', 'One'])('refuses %s, of which the id repeats', async (named) => {
    const { code, stderr } = await coo('check-in', named, '5')
    expect(code).toBe(2)
    expect(stderr).toMatch(/2 key results are called/)
    expect(await text('company.yaml')).toBe(OKRS)
  })

  it.each([
    ['arr', '12', 'current_value: 12', 12],
    ['arr', '1.5K', 'current_value: 1500', 1500],
    ['share', '55%', 'current_pct: 55', 55],
    ['steps', '3/4', 'milestones_hit: 3', 3],
    ['shipped', 'yes', 'done: true', 1],
    ['Net new ARR', '-2', 'current_value: -2', -2],
  ])('sets %s to %s and adds the check-in', async (result, value, set, checked) => {
    const { code, stderr } = await coo('check-in', result, value, '--confidence', '0.7')
    expect(code, stderr).toBe(0)
    const now = await text('company.yaml')
    expect(now).toContain(set)
    expect(now).toContain(`check_ins: [{ on: 2026-09-11, value: ${checked}, confidence: 0.7 }]`)
    expect(now.split('\n').length).toBe(OKRS.split('\n').length)
  })

  it.each([
    ['checkins.csv', 'Date,Key result,Value,Confidence\n2026-09-04,arr,9,75%\n'],
    [
      'check_ins.yaml',
      'check_ins:\n  - { key_result: arr, on: 2026-09-04, value: 9, confidence: 0.75 }\n',
    ],
  ])('begins a list beside the check-ins that %s tells by name', async (name, told) => {
    await writeFile(file(name), told)
    const { code, stderr } = await coo('check-in', 'arr', '12', '--confidence', '0.7')
    expect(code, stderr).toBe(0)
    expect(await text(name)).toBe(told)
    expect(await text('company.yaml')).toContain(
      'current_value: 12, target_value: 20, confidence: 0.7, check_ins: [{ on: 2026-09-11, value: 12, confidence: 0.7 }]',
    )
    const now = await load({ inputs: [folder], at: '2026-09-11', readStandardInput })
    if (!now.ok) throw new Error('not read')
    const [result] = now.loaded.situation.company.company_okrs?.objectives?.[0]?.key_results ?? []
    expect(result).toMatchObject({ current_value: 12, confidence: 0.7 })
    expect(result?.check_ins?.map(({ value }) => value).toSorted()).toEqual([12, 9])
  })

  it('only joins the check-ins when a later value is known', async () => {
    await coo('check-in', 'arr', '12')
    const { stdout } = await coo('check-in', 'arr', '5', '--on', '2026-08-01')
    expect(stdout).toContain('A later value is known')
    const now = await text('company.yaml')
    expect(now).toContain('current_value: 12')
    expect(now).toContain('{ on: 2026-08-01, value: 5 }')
  })

  it('keeps what a dated file said on its own day', async () => {
    await writeFile(file('company.yaml'), `as_of: 2026-08-31\n${OKRS}`)
    await coo('check-in', 'arr', '12')
    const valueOn = async (at: string) => {
      const read = await load({
        inputs: [folder],
        at,
        readStandardInput: async () => new Uint8Array(),
      })
      if (!read.ok) throw new Error(JSON.stringify(read.problems))
      return read.loaded.situation.company.company_okrs?.objectives?.[0]?.key_results?.[0]
        ?.current_value
    }
    expect(await valueOn('2026-09-11')).toBe(12)
    expect(await valueOn('2026-09-05')).toBe(3)
  })

  it.each([
    [
      'an id that repeats',
      ['twice', '5'],
      /2 key results are called "twice": .*company\.yaml:15.*company\.yaml:16/,
    ],
    ['an unknown one', ['ar', '5'], /no key result "ar"[\s\S]*did you mean arr/],
    ['a word for a number', ['arr', 'many'], /expected a number, found "many"/],
    ['more milestones than there are', ['steps', '5'], /at most 4 milestones/],
    ['a day to come', ['arr', '5', '--on', '2026-10-01'], /is after 2026-09-11/],
  ])('refuses %s', async (_, args, says) => {
    const { code, stderr } = await coo('check-in', ...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(await text('company.yaml')).toBe(OKRS)
  })

  it('asks for each one that waits, three keys an answer', async () => {
    const asked: string[] = []
    const answers = ['=7', 'x y', '50 8 on its way', 'q']
    const ask = async (question: string) => {
      asked.push(question)
      return answers.shift()
    }
    const { code } = await runCoo(['check-in', '--owner', 'ada', '-i', folder, ...AT], { ask })
    expect(code).toBe(0)
    expect(asked[0]).toContain('1/6 Net new ARR: 3 of 20, never checked in')
    const now = await text('company.yaml')
    expect(now).toContain('{ on: 2026-09-11, value: 3, confidence: 0.7 }')
    expect(now).toContain('current_pct: 50')
    expect(now).toContain('confidence: 0.8, note: on its way')
  })
})

describe('coo action, coo blocker', () => {
  it('begin a file of their own, and bring what is there up to date', async () => {
    await coo('action', 'Call the bank', '--owner', 'Ana', '--due', '2026-10-03')
    expect(await text('actions.yaml')).toBe(
      'actions:\n  - { id: call-the-bank, title: Call the bank, owner: Ana, due_on: 2026-10-03 }\n',
    )
    await coo('action', 'call the bank', '--done')
    expect(await text('actions.yaml')).toContain('due_on: 2026-10-03, done_on: 2026-09-11 }')
    await coo('blocker', 'No sandbox', '--impact', 'team')
    await runCoo(['blocker', 'No sandbox', '-i', folder, '--at', '2026-09-18'])
    expect(await text('blockers.yaml')).toContain('reported_on: [2026-09-11, 2026-09-18]')
    await runCoo(['blocker', 'no-sandbox', '--resolved', '-i', folder, '--at', '2026-09-25'])
    expect(await text('blockers.yaml')).toContain('resolved_on: 2026-09-25')
  })

  it('write into the one file that was given', async () => {
    const one = join(base, 'one.json')
    await writeFile(one, '{"company": "One"}\n')
    await runCoo(['action', 'Call', '--owner', 'Ana', '--due', '2026-10-03', '-i', one, ...AT])
    expect(JSON.parse(await readFile(one, 'utf8'))).toMatchObject({ actions: [{ title: 'Call' }] })
  })
})

describe('a write', () => {
  const act = ['action', 'Call', '--owner', 'Ana', '--due', '2026-10-03']
  const hashOf = async (name: string) =>
    createHash('sha256')
      .update(await readFile(file(name)))
      .digest('hex')

  it('shows what it would do, and does nothing', async () => {
    const { stdout } = await coo('check-in', 'arr', '12', '--dry-run', '-f', 'json')
    const { dry_run, files } = JSON.parse(stdout) as {
      dry_run: boolean
      files: { line: number; diff: string }[]
    }
    expect(dry_run).toBe(true)
    expect(files).toMatchObject([{ line: 11, sha256_before: await hashOf('company.yaml') }])
    expect(files[0]?.diff).toMatch(/^-.*current_value: 3,/m)
    expect(await text('company.yaml')).toBe(OKRS)
    await expect(readFile(file('.coo'))).rejects.toThrow('ENOENT')
  })

  it('is refused where the file is another than was read', async () => {
    const odd = await coo('check-in', 'arr', '12', '--expected-hash', 'zz')
    expect(odd).toMatchObject({ code: 2, stderr: expect.stringContaining('found "zz"') })
    const wrong = await coo('check-in', 'arr', '12', '--expected-hash', '0'.repeat(64))
    expect(wrong).toMatchObject({ code: 2 })
    expect(wrong.stderr).toMatch(/company\.yaml: the file has changed since it was read/)
    const right = await coo(
      'check-in',
      'arr',
      '12',
      '--expected-hash',
      await hashOf('company.yaml'),
    )
    expect(right.code, right.stderr).toBe(0)
  })

  it('is refused through a link that leads out', async () => {
    const outside = join(base, 'outside.yaml')
    await writeFile(outside, 'actions: []\n')
    await symlink(outside, file('actions.yaml'))
    const { code, stderr } = await coo(...act)
    expect(code).toBe(2)
    expect(stderr).toMatch(/outside of the company folder/)
    expect(await readFile(outside, 'utf8')).toBe('actions: []\n')
  })

  it('is refused where .coo is a link', async () => {
    const outside = join(base, 'elsewhere')
    await mkdir(outside)
    await symlink(outside, file('.coo'))
    expect(await coo(...act)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/found a link/),
    })
  })

  it.each([
    ['standard input', ['-i', '-'], /standard input cannot be written to/],
    [
      'two companies',
      ['-i', 'examples/acme-saas', '-i', 'examples/northlight'],
      /only one company/,
    ],
  ])('is refused on %s', async (_, input, says) => {
    const { code, stderr } = await runCoo([...act, ...input, ...AT], { stdin: '{"company": "X"}' })
    expect(code).toBe(2)
    if (input.length === 2) expect(stderr).toMatch(says)
  })

  it('is refused where the company would not be valid then', async () => {
    await writeFile(file('blockers.yaml'), 'blockers: &list []\n')
    const { code, stderr } = await coo('blocker', 'X')
    expect(code).toBe(2)
    expect(stderr).toMatch(/nothing is written: it has an anchor/)
  })

  it('is taken back only where nobody changed the file since', async () => {
    await coo('check-in', 'arr', '12')
    await writeFile(file('company.yaml'), `${await text('company.yaml')}# mine\n`)
    const { code, stderr } = await runCoo(['undo', '-i', folder])
    expect(code).toBe(2)
    expect(stderr).toMatch(/changed since it was written, so nothing is undone/)
    await writeFile(file('company.yaml'), (await text('company.yaml')).replace('# mine\n', ''))
    expect(await runCoo(['undo', '-i', folder])).toMatchObject({ code: 0 })
    expect(await text('company.yaml')).toBe(OKRS)
  })
})
