import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Evidence, Finding } from '../../../model/finding.ts'
import { runCoo } from '../../../testing/run-coo.ts'
import { examples } from './examples.ts'

const okrs = `# OKRs Q4 2026

## Objective 1: Customers get going fast
- Reduce onboarding time from 21 days to 10 days, currently 18 @ana
- Raise activation from 40% to 60%, currently 44% @ben
`
const people = `Employee ID,Name,Job Title,Department,Reports To
1,Ana,COO,Operations,
2,Ben,Head of Product,Product,1
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coo-start-'))
  await writeFile(join(folder, 'OKRs.md'), okrs)
  await writeFile(join(folder, 'people.csv'), people)
})
afterEach(() => rm(folder, { recursive: true }))

const start = (...more: string[]) => runCoo(['start', folder, '--at', '2026-11-23', ...more])

interface Told {
  sources: { file: string; kind: string; rows: number; rows_read: number; skipped: object[] }[]
  brief: { findings: Finding[] }
  raises_confidence: { datum: string; findings: number; rules: number }[]
}
const told = async (...more: string[]) =>
  JSON.parse((await start(...more, '-f', 'json')).stdout) as Told

/** Evidence without inputs of its own. */
const leaves = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.flatMap((one) => (one.kind === 'computed' ? leaves(one.inputs) : [one]))

it('says what each file is, briefs, and names three data', async () => {
  const { sources, brief, raises_confidence } = await told()
  expect(sources).toMatchObject([
    { file: join(folder, 'OKRs.md'), kind: 'okrs', rows: 2, rows_read: 2 },
    { file: join(folder, 'people.csv'), kind: 'people', rows: 2, rows_read: 2 },
  ])
  expect(brief.findings.length).toBeGreaterThan(0)
  expect(raises_confidence).toHaveLength(3)
  for (const { findings, rules } of raises_confidence) expect(findings + rules).toBeGreaterThan(0)
})

it('names the columns of people that are not read', async () => {
  await writeFile(join(folder, 'people.csv'), people.replace('Reports To', 'Reprots To'))
  expect((await start()).stdout).toContain('the column "Reprots To"')
})

it('takes answers to what can be read in two ways, and remembers them with --write', async () => {
  const dates = 'Employee ID,Name,Hire Date\n1,Ana,03/04/2026\n2,Ben,05/06/2026\n'
  await writeFile(join(folder, 'people.csv'), dates)
  const asked = JSON.parse((await start('-f', 'json')).stdout) as {
    sources: { questions: { id: string; readings: { answer: string }[] }[] }[]
  }
  const [question] = asked.sources.flatMap(({ questions }) => questions)
  const answers = join(folder, '..', `${basename(folder)}.answers.json`)
  const chosen = question?.readings.at(-1)?.answer
  await writeFile(answers, JSON.stringify({ [question?.id ?? '']: chosen }))
  const told = await start('--answers', answers, '-f', 'json')
  const { sources } = JSON.parse(told.stdout) as typeof asked
  expect(sources.flatMap(({ questions }) => questions)).toEqual([])
  await start('--answers', answers, '--write')
  const remembered = await readFile(join(folder, '.coo/answers.json'), 'utf8')
  expect(JSON.parse(remembered)).toEqual({ [question?.id ?? '']: chosen })
  const wrong = await start('--answers', join(folder, 'people.csv'))
  expect([wrong.code, wrong.stdout]).toEqual([2, ''])
  await rm(answers)
})

it('says on the page in which currency the figures are', async () => {
  await writeFile(join(folder, 'figures.csv'), 'Month,Cash (EUR)\n2026-09,790000\n2026-10,750000\n')
  const { stdout } = await start()
  expect(stdout.replaceAll('\n', ' ')).toContain('Amounts of the company are in EUR')
  // The table beside the briefing's sentences has the sign too.
  expect(stdout).toMatch(/cash €750K/)
  expect(stdout).not.toContain('$')
})

it('opens every figure to a line of those files', async () => {
  const { brief } = await told()
  const files = [join(folder, 'OKRs.md'), join(folder, 'people.csv')]
  for (const { evidence } of brief.findings) {
    const data = leaves(evidence).filter(({ kind }) => kind === 'datum')
    expect(data.length).toBeGreaterThan(0)
    for (const one of data) {
      if (one.kind !== 'datum') continue
      expect(files).toContain(one.file)
      expect(one.line).toBeGreaterThan(0)
    }
  }
})

it('writes nothing unless asked, then shows it first and leaves the sources as they are', async () => {
  await start()
  expect(await readdir(folder)).toEqual(['OKRs.md', 'people.csv'])
  const { stdout, code } = await start('--write')
  expect(code).toBe(0)
  expect(stdout).toMatch(/\+\s+title: Customers get going fast/)
  expect(await readdir(folder)).toEqual([
    '.coo',
    'OKRs.md',
    'OKRs.yaml',
    'people.csv',
    'people.yaml',
  ])
  expect(await readFile(join(folder, 'OKRs.md'), 'utf8')).toBe(okrs)
  expect(await readFile(join(folder, 'people.csv'), 'utf8')).toBe(people)
  expect(await readFile(join(folder, 'OKRs.yaml'), 'utf8')).toMatch(
    /^# yaml-language-server: \$schema=\.coo\/company\.schema\.json\n/,
  )
  const again = await told()
  expect(again.sources.map(({ kind }) => kind)).toEqual(['company', 'company'])
})

it('is taken back by undo', async () => {
  await start('--write')
  const { code } = await runCoo(['undo', '-i', folder])
  expect(code).toBe(0)
  expect(await readdir(folder)).toEqual(['.coo', 'OKRs.md', 'people.csv'])
})

it('asks before it writes where somebody can answer', async () => {
  const asked = await runCoo(['start', folder, '--write'], { ask: async () => 'n' })
  expect(asked.code).toBe(0)
  expect(await readdir(folder)).toEqual(['OKRs.md', 'people.csv'])
})

it('says in its help that only a terminal is asked, since --write is the word of a script', async () => {
  const help = (await runCoo(['start', '--help'])).stdout.replace(/\s+/g, ' ')
  expect(help).toContain('at a terminal after a yes')
})

it('reads beside files of something else, and says why not those', async () => {
  await writeFile(join(folder, 'package.json'), '{"name": 3, "metrics": "none"}')
  await writeFile(join(folder, 'broken.yaml'), 'a: [1\n')
  await writeFile(join(folder, 'logo.png'), 'x')
  const { sources, brief } = await told()
  const left = sources.filter(({ kind }) => kind === 'unknown')
  expect(left.map(({ file }) => file.slice(folder.length + 1))).toEqual([
    'broken.yaml',
    'package.json',
  ])
  for (const { skipped, rows, rows_read } of sources) expect(rows).toBe(rows_read + skipped.length)
  expect(brief.findings.length).toBeGreaterThan(0)
  expect((await start()).stdout).toContain('logo.png')
})

it('reads files with Windows line ends and a byte-order mark alike', async () => {
  const plain = await told()
  await writeFile(join(folder, 'OKRs.md'), `\ufeff${okrs.replaceAll('\n', '\r\n')}`)
  await writeFile(join(folder, 'people.csv'), `\ufeff${people.replaceAll('\n', '\r\n')}`)
  expect((await told()).brief).toEqual(plain.brief)
})

describe('manners', () => {
  it('names the folder and the day in the commands that it proposes', async () => {
    const { stdout } = await start()
    const said = ` -i ${folder} --at 2026-11-23`
    for (const command of ['watch', 'okr', 'ops']) expect(stdout).toContain(`coo ${command}${said}`)
    expect(stdout).toMatch(new RegExp(`coo explain .*${said}`))
  })

  it('names in them what is read of a folder only by its name, so that they find the same', async () => {
    const notes = '# Sync 9 November 2026\n- Action: Ana to call the bank by 13 November\n'
    await writeFile(join(folder, 'sync.md'), notes)
    const { stdout } = await start()
    const said = `-i ${folder} -i ${join(folder, 'sync.md')} --at 2026-11-23`
    expect(stdout).toContain(`coo watch ${said}`)
    const id = /coo explain "(action_overdue:[^"]+)"/.exec(stdout)?.[1] ?? ''
    const typed = ['-i', folder, '-i', join(folder, 'sync.md'), '--at', '2026-11-23']
    const explained = await runCoo(['explain', id, ...typed])
    expect([explained.code, explained.stderr]).toEqual([0, ''])
    const again = await runCoo(['brief', '-f', 'json', ...typed])
    const { findings } = JSON.parse(again.stdout) as Told['brief']
    expect(findings).toEqual((await told()).brief.findings)
  })

  it('shows a long page by page in a terminal, unless that is not wanted', async () => {
    const shown: string[] = []
    const page = async (text: string) => shown.push(text) > 0
    const terminal = { columns: 80, rows: 20, page }
    const { stdout } = await runCoo(['start', folder, '--at', '2026-11-23'], terminal)
    expect(stdout).toBe('')
    expect(shown.join()).toContain('What is here')
    const whole = await runCoo(['start', folder, '--at', '2026-11-23', '--no-pager'], terminal)
    expect(whole.stdout).toContain('What is here')
  })

  it('writes the page into a file, as a PDF too, and says so unless it is to be quiet', async () => {
    const file = join(folder, 'start.pdf')
    const { stderr } = await start('-f', 'pdf', '-o', file)
    expect(stderr).toBe(`Written to ${file}\n`)
    expect((await readFile(file)).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await start('-f', 'pdf', '-o', file, '--quiet')).stderr).toBe('')
    const onTerminal = await runCoo(['start', folder, '-f', 'pdf'], { columns: 80 })
    expect(onTerminal.code).toBe(2)
  })

  it('says nothing of what it wrote where it is to be quiet', async () => {
    expect((await start('--write')).stderr).toContain('Written into')
    await runCoo(['undo', '-i', folder])
    expect((await start('--write', '--quiet')).stderr).toBe('')
  })
})

describe('with nothing at hand', () => {
  it('offers the example companies', async () => {
    const empty = join(folder, 'empty')
    await mkdir(empty)
    const { code, stdout } = await runCoo(['start'], { folder: empty })
    expect(code).toBe(0)
    for (const name of Object.keys(examples))
      expect(stdout).toContain(`coo start --example ${name}`)
  })

  it.each(Object.keys(examples))('says that the figures of %s are its own', async (name) => {
    const { stdout } = await runCoo(['start', '--example', name])
    expect(stdout).toContain(
      `This is the example company ${name}; none of these figures are yours.`,
    )
  })

  it('never writes to an example', async () => {
    const { code, stderr } = await runCoo(['start', '--example', 'fieldnote', '--write'])
    expect(code).toBe(2)
    expect(stderr).toContain('never written to')
  })

  it('says where there is no such folder, or example', async () => {
    expect((await runCoo(['start', join(folder, 'none')])).code).toBe(2)
    expect((await runCoo(['start', '--example', 'nothlight'])).stderr).toContain(
      'did you mean northlight?',
    )
  })
})
