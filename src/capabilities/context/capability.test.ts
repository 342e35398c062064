import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-context-'))
})
afterAll(() => rm(folder, { recursive: true }))

const DATA = 'company: Test Ltd\nstage: series_b\nmetrics: { headcount: 62 }\n'
const context = (people: string) =>
  `Last updated: 2026-09-01\n\n## Stage & scale\n- **Stage:** Series B\n- **Team size:** ${people}\n`

async function companyWith(text: string | undefined): Promise<string> {
  const company = await mkdtemp(join(folder, 'company-'))
  await writeFile(join(company, 'company.yaml'), DATA)
  if (text !== undefined) await writeFile(join(company, 'company-context.md'), text)
  return company
}

type Read = { file: string | null; state: string; differences: { says: string }[]; patch: string }

async function contextOf(args: readonly string[], env = {}): Promise<Read> {
  const { stdout } = await runCoo(['context', ...args, '-f', 'json'], { env })
  return JSON.parse(stdout) as Read
}

describe('where it is read', () => {
  it('is the file that is named, else the folder’s, else the personal one', async () => {
    const home = join(folder, 'home')
    await mkdir(join(home, '.claude'), { recursive: true })
    await writeFile(join(home, '.claude/company-context.md'), context('1 person'))
    const named = join(folder, 'named.md')
    await writeFile(named, context('2 people'))
    const own = await companyWith(context('3 people'))
    const without = await companyWith(undefined)
    const env = { HOME: home }
    const says = async (args: readonly string[]) =>
      (await contextOf(args, env)).differences[0]?.says
    expect(await says([own, '--context', named])).toBe('2 people')
    expect(await says([own])).toBe('3 people')
    expect(await says([without])).toBe('1 person')
    expect((await contextOf([without])).state).toBe('absent')
  })

  it('is a problem where the named one is not there', async () => {
    const { code, stderr } = await runCoo([
      'context',
      await companyWith(undefined),
      '--context',
      'no.md',
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/no\.md/)
  })

  it('is left out with a warning where it is too large', async () => {
    const company = await companyWith(`${context('3 people')}${'x'.repeat(300_000)}`)
    const { code, stderr } = await runCoo(['context', company])
    expect(code).toBe(0)
    expect(stderr).toMatch(/larger than 256 KB/)
  })

  it('is left out where it is of a later day', async () => {
    const company = await companyWith(context('3 people'))
    expect((await contextOf([company, '--at', '2026-08-31'])).state).toBe('absent')
  })
})

describe('the proposed patch', () => {
  it.each([
    ['as it is', context('48 people')],
    ['with the line ends of Windows', context('48 people').replaceAll('\n', '\r\n')],
    ['without an end to its last line', context('48 people').trimEnd()],
  ])('makes a file %s say what the data say, and nothing else', async (_, text) => {
    const company = await companyWith(text)
    const file = join(company, 'company-context.md')
    const { stdout } = await runCoo(['context', company, '-f', 'patch'])
    expect(await readFile(file, 'utf8')).toBe(text)
    // git takes no absolute paths, so that the patch is applied from the folder.
    const patch = stdout.replaceAll(`${company}/`, '')
    await writeFile(join(company, 'p.diff'), patch)
    await promisify(execFile)('git', ['apply', '-p0', 'p.diff'], { cwd: company })
    expect(await readFile(file, 'utf8')).toBe(text.replace('48 people', '62 people'))
  })

  it('is empty where nothing differs', async () => {
    const company = await companyWith(context('about 60'))
    expect(await contextOf([company])).toMatchObject({ differences: [], patch: '' })
  })
})

it('joins the evidence with file and line', async () => {
  const company = await companyWith(context('48 people'))
  await cp(company, `${company}-copy`, { recursive: true })
  const { stdout } = await runCoo([
    'explain',
    'context_disagrees:company',
    '-i',
    company,
    '-f',
    'json',
  ])
  expect(stdout).toMatch(
    /"path":"context\.stage_and_scale\.headcount"[^}]*company-context\.md","line":5/,
  )
})
