import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCoo } from '../../src/testing/run-coo.ts'

const LOG = `# What we decided.
decisions:
  - id: D-1
    title: One price for everybody # of the spring
    subject: pricing
    status: decided
    decided_on: 2026-03-02
    owner: Ada
    rationale: Easy to explain
  - id: D-2
    title: Which bank?
    status: requested
    requested_on: 2026-09-01
    owner: Ben
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-decisions-'))
  await writeFile(join(folder, 'company.yaml'), 'company: Test\n')
  await writeFile(join(folder, 'decisions.yaml'), LOG)
})
afterEach(() => rm(folder, { recursive: true }))

const text = () => readFile(join(folder, 'decisions.yaml'), 'utf8')
const log = (...args: string[]) =>
  runCoo(['decide', '--log', ...args, '-i', folder, '--at', '2026-09-11'])
async function logged(...args: string[]): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await log(...args, '-f', 'json')
  expect(code, stderr + stdout).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

describe('coo decide --log', () => {
  it('adds a decision at the end, and leaves the rest as it is', async () => {
    const parts = ['--teams', 'Sales, Operations', '--options', 'Rent; Stay, and share desks']
    const cost = ['--owner', 'Ada', '--cost-usd', '48000']
    const added = await logged('Rent the office next door', ...cost, ...parts)
    const now = await text()
    expect(now.startsWith(LOG)).toBe(true)
    expect(added).toMatchObject({
      change: 'added',
      decision: {
        id: 'rent-the-office-next-door',
        status: 'decided',
        decided_on: '2026-09-11',
        teams: ['Sales', 'Operations'],
        options: ['Rent', 'Stay, and share desks'],
      },
    })
    await runCoo(['undo', '-i', folder])
    expect(await text()).toBe(LOG)
  })

  // Source: seed, operational cadence, decision log: over one team, over $10K, or hard to reverse.
  it.each([
    [['--teams', 'Sales, Product'], true],
    [['--teams', 'Sales'], false],
    [['--cost-usd', '10000'], false],
    [['--cost-usd', '10001'], true],
    [['--reversible', 'partially'], true],
    [['--reversible', 'yes'], false],
  ])('says of %s whether it must be logged in full', async (args, must) => {
    const { must_be_logged, lacks } = await logged('Rent the office', ...args, '--owner', 'Ada')
    expect(must_be_logged).toBe(must)
    const always = ['context', 'options', 'rationale', 'review_on']
    const expected = args[0] === '--reversible' ? always : [...always, 'reversible']
    expect((lacks as string[]).toSorted()).toEqual(must ? expected.toSorted() : [])
  })

  it('supersedes a decision, which itself stays as it is', async () => {
    const said = await logged(
      'A price for each site',
      '--subject',
      'pricing',
      '--supersedes',
      'D-1',
    )
    expect(said).toMatchObject({ decision: { supersedes: 'D-1' }, contradicts: [] })
    expect((await text()).startsWith(LOG)).toBe(true)
    const { stdout } = await runCoo(['decide', folder, '--at', '2026-09-11', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({ log: [{ id: 'D-1', state: 'superseded' }, {}, {}] })
  })

  it('supersedes a decision without an id by the title that it alone has', async () => {
    const one = '  - {title: Support at night, status: decided, decided_on: 2026-04-17}\n'
    await writeFile(join(folder, 'decisions.yaml'), `${LOG}${one}`)
    const said = await logged('Support by day', '--supersedes', 'support at Night')
    expect(said).toMatchObject({ decision: { supersedes: 'Support at night' } })
    const { stdout } = await runCoo(['decide', folder, '--at', '2026-09-11', '-f', 'json'])
    expect(JSON.parse(stdout)).toMatchObject({
      log: [{}, {}, { state: 'superseded' }, { state: 'decided' }],
      replaces_unknown: [],
    })
  })

  it('takes it anew under the title of the one without an id', async () => {
    const one = '  - {title: Support at night, status: decided, decided_on: 2026-04-17}\n'
    await writeFile(join(folder, 'decisions.yaml'), `${LOG}${one}`)
    const said = await logged('Support at night', '--supersedes', 'Support at night')
    expect(said).toMatchObject({ change: 'added', replaces: "'Support at night'" })
    // Of the two of that title it is the one in force that is replaced next, by its id.
    expect(await logged('Support by day', '--supersedes', 'Support at night')).toMatchObject({
      decision: { supersedes: 'support-at-night' },
    })
  })

  it('says which decisions are alike, and what has nothing to point to', async () => {
    const more = `  - {title: Support at night, status: decided}
  - {title: 'Support, at night', status: rejected}
  - {status: decided, owner: Ada}
`
    await writeFile(join(folder, 'decisions.yaml'), `${LOG}${more}`)
    const alike = await log('Support by day', '--supersedes', 'Support at night')
    expect(alike.code).toBe(2)
    expect(alike.stderr).toContain(
      "'Support at night' in decisions[2], 'Support, at night' in decisions[3]",
    )
    const nameless = await log('Support by day', '--supersedes', 'decision 5')
    expect(nameless.stderr).toContain('decision 5 has no id or title to point to')
  })

  it('records what is recommended, which the request then says', async () => {
    const recommended = 'The one on the corner, since it is open on Saturdays'
    const said = await logged('D-2', '--recommendation', recommended)
    expect(said).toMatchObject({ change: 'changed', decision: { recommendation: recommended } })
    const { stdout } = await runCoo(['decide', folder, '--request', 'D-2', '--at', '2026-09-11'])
    expect(stdout).toContain(recommended)
    const settled = await logged('D-2', '--decided', '2026-09-10', '--rationale', 'As recommended')
    expect(settled).toMatchObject({ decision: { recommendation: recommended } })
  })

  it('names what is in force on the same subject', async () => {
    const { contradicts } = await logged('A price for each site', '--subject', 'Pricing')
    expect(contradicts).toEqual(["D-1 'One price for everybody'"])
  })

  it('settles a request, under what was decided', async () => {
    const said = await logged('D-2', '--decided', '2026-09-10', '--as', 'The bank on the corner')
    expect(said).toMatchObject({
      change: 'settled',
      decision: { title: 'The bank on the corner', status: 'decided', owner: 'Ben' },
    })
    const rejected = await logged('Rent the office', '--status', 'requested')
    expect(rejected).toMatchObject({ decision: { requested_on: '2026-09-11' } })
    expect(await logged('Rent the office', '--status', 'rejected')).toMatchObject({
      change: 'settled',
      decision: { status: 'rejected', decided_on: '2026-09-11' },
    })
  })

  it('fills gaps of a decision; its outcome and review may be told anew', async () => {
    expect(await logged('d-1'.toUpperCase(), '--outcome', 'Two left')).toMatchObject({
      change: 'changed',
    })
    await logged('D-1', '--outcome', 'Two left, one came back', '--review', '2026-12-01')
    const now = await text()
    expect(now).toContain('outcome: Two left, one came back')
    expect(now).toContain('title: One price for everybody # of the spring')
    expect(await logged('D-1', '--owner', 'Ada')).toMatchObject({ change: 'none', edits: [] })
  })

  it.each([
    [
      'other words for what was decided',
      ['D-1', '--rationale', 'Fair'],
      /another rationale.*--supersedes "D-1"/s,
    ],
    ['taking a decision back to a request', ['D-1', '--status', 'requested'], /another status/],
    ['an id that is not there', ['D-3', '--decided', '2026-09-01'], /no decision "D-3"/],
    ['replacing what is not there', ['Rent it', '--supersedes', 'D-9'], /no decision "D-9"/],
    ['replacing what still waits', ['Rent it', '--supersedes', 'D-2'], /waits for a decision/],
    [
      'a decision before its request',
      ['D-2', '--decided', '2026-08-31'],
      /before it was requested/,
    ],
    [
      'a decision before the one that it replaces',
      ['Two prices', '--decided', '2026-01-01', '--supersedes', 'D-1'],
      /before what it supersedes was decided on/,
    ],
    [
      'a review before the decision',
      ['Two prices', '--decided', '2026-09-02', '--review', '2026-09-01'],
      /to be reviewed on 2026-09-01, before it was decided/,
    ],
    [
      'a last day before the request',
      [
        'Rent it',
        '--status',
        'requested',
        '--requested',
        '2026-09-02',
        '--decide-by',
        '2026-09-01',
      ],
      /to be decided on 2026-09-01, before it was requested/,
    ],
    ['a day to come', ['D-2', '--decided', '2026-09-12'], /is after 2026-09-11/],
    [
      'a request that is decided',
      ['Rent it', '--status', 'requested', '--decided', '2026-09-01'],
      /not decided yet/,
    ],
    [
      'a word that is no answer',
      ['Rent it', '--reversible', 'maybe'],
      /expected yes, no, partially/,
    ],
  ])('refuses %s', async (_, args, says) => {
    const { code, stderr } = await log(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(await text()).toBe(LOG)
  })
})
