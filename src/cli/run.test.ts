import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capabilities } from '../capabilities/index.ts'
import { runCoo } from '../testing/run-coo.ts'
import { wordsOf } from './words-of.ts'

const okrSample = 'test/parity/okr-sample.json'
let folder: string
const blocker = ['blocker', 'The bank waits']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const linesOver80 = (text: string) => text.split('\n').filter((line) => line.length > 80)

describe('help', () => {
  it('lists every command, in 80 columns', async () => {
    const { code, stdout } = await runCoo(['--help'])
    expect(code).toBe(0)
    for (const command of Object.keys(capabilities)) expect(stdout).toContain(`  ${command} `)
    expect(linesOver80(stdout)).toEqual([])
    expect((await runCoo([])).stdout).toBe(stdout)
  })

  it.each(Object.keys(capabilities))('shows the options and an example of %s', async (command) => {
    const { code, stdout } = await runCoo([...command.split(' '), '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain('--input PATH')
    expect(stdout).toContain(`Example\n  coo ${command}`)
    expect(linesOver80(stdout)).toEqual([])
  })

  it.each(Object.keys(capabilities))('has an example for %s that runs', async (command) => {
    const { stdout } = await runCoo([...command.split(' '), '--help'])
    const example = /Example\n {2}coo (.+)\n/.exec(stdout)?.[1] ?? ''
    const ran = await runCoo(wordsOf(example), { folder: process.cwd() })
    expect([0, 3]).toContain(ran.code)
    expect(ran.stdout.length).toBeGreaterThan(100)
  })

  it('says the version of the package', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }
    expect((await runCoo(['--version'])).stdout).toBe(`${manifest.version}\n`)
  })
})

describe('arguments that are wrong', () => {
  const wrong: [string, string[], RegExp][] = [
    ['an unknown command', ['okrs'], /unknown command "okrs"[\s\S]*did you mean okr\?/],
    ['an unknown option', ['okr', '--ouput', 'x'], /unknown option --ouput[\s\S]*--output/],
    ['an option without its value', ['okr', '-i'], /needs a value/],
    ['a format nobody knows', ['okr', '-f', 'htm'], /did you mean html\?/],
    ['a day that does not exist', ['okr', '--at', '2025-02-30'], /expected a day/],
    ['a year of two digits', ['brief', '--at', '0026-11-20'], /expected a day/],
    ['a quarter progress above 1', ['okr', '--quarter-progress', '1.5'], /from 0 to 1, found 1\.5/],
    ['a quarter progress in words', ['okr', '--quarter-progress', 'half'], /expected a number/],
    [
      'a quarter progress in another base',
      ['okr', '--quarter-progress', '0x1'],
      /expected a number/,
    ],
    ['a negative quarter progress', ['okr', '--quarter-progress=-0.1'], /from 0 to 1/],
    ['a blocker without a word', ['blocker', ' '], /TITLE is missing/],
    ['a check-in of nothing', ['check-in', '', '5'], /KEY_RESULT is missing/],
    ['an owner without a name', ['action', 'X', '--owner', ' '], /--owner needs a value/],
    ['an output without a name', ['okr', '-o', ''], /--output needs a value/],
    ['a file that is not there', ['okr', '-i', 'no-such.json'], /no-such\.json/],
  ]
  it.each(wrong)('%s ends with 2 and says what to do', async (_, args, says) => {
    const { code, stdout, stderr } = await runCoo(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/^ +at .*:\d+:\d+/m)
  })

  it.each(wrong)('%s is one JSON document with -f json', async (_, args) => {
    const format = args.includes('-f') ? [] : ['-f', 'json']
    if (format.length === 0) return
    const { code, stdout } = await runCoo([...args.slice(0, 1), ...format, ...args.slice(1)])
    expect(code).toBe(2)
    const { problems } = JSON.parse(stdout) as { problems: Record<string, unknown>[] }
    expect(Object.keys(problems[0] ?? {}).sort()).toEqual(
      ['column', 'file', 'hint', 'line', 'message', 'path', 'severity'].sort(),
    )
  })
})

describe('input', () => {
  it('shows the built-in sample when there is none, and says so', async () => {
    const { code, stdout, stderr } = await runCoo(['okr'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/built-in sample/)
    expect(stdout.split('\n').slice(0, 3).join(' ')).toMatch(/built-in sample/)
    const json = JSON.parse((await runCoo(['okr', '-f', 'json'])).stdout) as { at: string }
    expect(json.at).toBe('2025-02-28')
  })

  it('takes a file as -i, as a plain argument, and on standard input', async () => {
    const text = await readFile(okrSample, 'utf8')
    const asked = ['-f', 'json', '--at', '2025-02-28']
    const byFlag = await runCoo(['okr', '-i', okrSample, ...asked])
    expect((await runCoo(['okr', okrSample, ...asked])).stdout).toBe(byFlag.stdout)
    expect((await runCoo(['okr', '-i', '-', ...asked], { stdin: text })).stdout).toBe(byFlag.stdout)
    expect(byFlag.stderr).toBe('')
  })

  it('uses the company folder one stands in, or a parent of it', async () => {
    const { stdout } = await runCoo(['okr', '-f', 'json'], { folder: 'examples/northlight/okrs' })
    expect(JSON.parse(stdout)).toMatchObject({ company: expect.stringMatching(/Northlight/) })
  })

  it('takes the day from the clock, in the time zone of the company', async () => {
    const file = join(folder, 'zone.yaml')
    await writeFile(file, 'company: Zone\ntime_zone: Pacific/Kiritimati\ncompany_okrs: {}\n')
    const late = { now: '2026-03-31T20:00:00Z' }
    const { stdout } = await runCoo(['okr', file, '-f', 'json'], late)
    expect(JSON.parse(stdout)).toMatchObject({ at: '2026-04-01' })
  })
})

describe('output', () => {
  describe('never takes the place of what was read', () => {
    const people = 'Employee ID,Name,Job Title,Reports To\n1,Ann,CEO,\n2,Bo,COO,1\n'
    let own: string
    beforeAll(async () => {
      own = await mkdtemp(join(folder, 'own-'))
      await writeFile(join(own, 'company.yaml'), 'company: Acme\nmetrics: { headcount: 41 }\n')
      await writeFile(join(own, 'people.csv'), people)
      await writeFile(join(own, 'notes.md'), '- [ ] Ann: call the bank by 2026-10-01\n')
      await symlink(join(own, 'company.yaml'), join(folder, 'linked.yaml'))
    })

    it.each([
      ['a company file', 'company.yaml', (own: string) => ['brief', own]],
      ['another spelling of it', './company.yaml', (own: string) => ['brief', own]],
      ['a link to it', '../linked.yaml', (own: string) => ['watch', '-i', own]],
      ['a table', 'people.csv', (own: string) => ['scale', join(own, 'people.csv')]],
      ['notes', 'notes.md', (own: string) => ['notes', join(own, 'notes.md'), '-i', own]],
      ['what it writes to', 'company.yaml', (own: string) => [...blocker, '-i', own]],
      ['what it undoes', 'company.yaml', (own: string) => ['undo', '-i', own]],
      ['what it starts from', 'people.csv', (own: string) => ['start', own]],
    ])('be it %s', async (_, name, command) => {
      const read = async () => [
        await readFile(join(own, 'company.yaml'), 'utf8'),
        await readFile(join(own, 'people.csv'), 'utf8'),
        await readFile(join(own, 'notes.md'), 'utf8'),
      ]
      const before = await read()
      const file = `${own}/${name}`
      const { code, stdout, stderr } = await runCoo([...command(own), '-o', file])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toContain(`${file} was read as input and is not overwritten`)
      expect(await read()).toEqual(before)
    })

    it('and an answer of before may be written anew beside it', async () => {
      for (const _ of ['once', 'again'])
        expect((await runCoo(['brief', own, '-o', join(own, 'brief.md')])).code).toBe(0)
    })
  })

  it.each(['text', 'markdown', 'html', 'json'])(
    'writes %s to a file as to the screen',
    async (form) => {
      const file = join(folder, `out.${form}`)
      const ran = await runCoo(['ops', '-f', form, '-o', file])
      expect(ran).toMatchObject({ code: 0, stdout: '' })
      expect(ran.stderr).toContain(file)
      expect(await readFile(file, 'utf8')).toBe((await runCoo(['ops', '-f', form])).stdout)
    },
  )

  it('writes a PDF to a file and to a pipe, never to a terminal', async () => {
    const file = join(folder, 'out.pdf')
    expect(await runCoo(['ops', '-f', 'pdf', '-o', file])).toMatchObject({ code: 0, stdout: '' })
    const piped = await runCoo(['ops', '-f', 'pdf'])
    expect(piped.stdout).toMatch(/^%PDF-/)
    expect(await readFile(file, 'latin1')).toBe(piped.stdout)
    const shown = await runCoo(['ops', '-f', 'pdf'], { columns: 80 })
    expect(shown).toMatchObject({ code: 2, stdout: '' })
    expect(shown.stderr).toMatch(/--output ops\.pdf/)
  })

  it('tells warnings on standard error beside the document, too', async () => {
    const file = join(folder, 'staff.csv')
    await writeFile(file, 'id,name,title,manager\n')
    const { code, stdout, stderr } = await runCoo(['scale', file, '-f', 'json', '-o', '-'])
    expect(code).toBe(0)
    const message = 'it has no rows, so that nothing is read from it'
    expect(JSON.parse(stdout)).toMatchObject({ warnings: [{ message }] })
    expect(stderr).toContain(message)
  })

  it('says of an empty file that it is', async () => {
    const file = join(folder, 'empty.csv')
    await writeFile(file, '')
    expect((await runCoo(['scale', file])).stderr).toContain('the file holds no data')
  })

  it('writes nothing when the input is bad', async () => {
    const bad = join(folder, 'bad.json')
    const file = join(folder, 'never.txt')
    await writeFile(bad, '{"team": 3}')
    const { code, stdout } = await runCoo(['ops', bad, '-o', file, '-f', 'json'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ file: bad, path: 'team', line: 1 }] })
    expect(await readdir(folder)).not.toContain('never.txt')
  })

  it('replaces what a link points to, and keeps the link', async () => {
    const target = join(folder, 'target.txt')
    const link = join(folder, 'link.txt')
    await writeFile(target, 'old')
    await symlink(target, link)
    await runCoo(['okr', '-o', link])
    expect(await readFile(target, 'utf8')).toMatch(/OKR/)
  })

  it('fails, which is no fault of the input, where the disk is full', async () => {
    const page = () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }))
    const shown = await runCoo(['okr'], { columns: 80, rows: 1, page })
    expect(shown).toMatchObject({ code: 1, stderr: expect.stringContaining('the disk is full') })
  })

  it.runIf(existsSync('/dev/full'))('fails so with a file, too', async () => {
    expect(await runCoo(['okr', '-o', '/dev/full'])).toMatchObject({ code: 1 })
  })

  it.each([
    ['a folder', (): string => folder],
    ['a folder that is not there', (): string => join(folder, 'no', 'such', 'file.txt')],
    ['a name of 300 letters', (): string => join(folder, 'x'.repeat(300))],
  ])('says in words that it cannot write to %s', async (_, place) => {
    const { code, stderr } = await runCoo(['okr', '-o', place()])
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot write/)
  })

  it('colours a terminal, unless told not to', async () => {
    const escape = String.fromCodePoint(27)
    expect((await runCoo(['okr'], { columns: 80 })).stdout).toContain(escape)
    const plain = await runCoo(['okr'], { columns: 80, env: { NO_COLOR: '1' } })
    expect(plain.stdout).not.toContain(escape)
    expect((await runCoo(['okr'])).stdout).not.toContain(escape)
  })

  it('gives the same bytes for the same input', async () => {
    const args = ['okr', okrSample, '--at', '2025-02-28', '-f', 'html']
    expect((await runCoo(args)).stdout).toBe((await runCoo(args)).stdout)
  })
})
