import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-import-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const imported = async (...args: string[]) => {
  const { code, stdout, stderr } = await runCoo(['import', ...args, '-f', 'json'])
  expect(code, stderr + stdout).toBe(0)
  return JSON.parse(stdout)
}
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

it('names the columns of people that are not read, and ends well', async () => {
  const staff = file('staff.csv', 'Employee ID,Name,Job Title,Manger\n1,Ada,CEO,\n')
  const { sources, warnings } = await imported(staff)
  expect(sources).toMatchObject([
    { rows: 1, rows_read: 1, columns_not_read: [{ at: 1, columns: ['Manger'] }] },
  ])
  expect(warnings).toMatchObject([{ severity: 'warning', line: 1, column: 28 }])
  const { stdout } = await runCoo(['import', staff])
  expect(stdout).toContain('staff.csv, line 1: the column "Manger"')
  expect((await runCoo(['validate', staff])).code).toBe(0)
})

it('writes what it read into a file of its own', async () => {
  const staff = file('team.csv', 'Employee ID,Name,Job Title\n1,Ada,CEO\n')
  const output = join(folder, 'team.json')
  const { code, stdout } = await runCoo(['import', staff, '-f', 'json', '-o', output])
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual(await imported(staff))
  const over = await runCoo(['import', staff, '-o', staff])
  expect(over.code).toBe(2)
  expect(readFileSync(staff, 'utf8')).toContain('1,Ada,CEO')
})

it.each([
  ['sourced_okrs_2018-Q3.md', 'okrs', 148],
  ['octoacme_raci_matrix.md', 'raci', 35],
])('reads %s', async (name, kind, read) => {
  const { sources, document } = await imported(`test/data/${name}`)
  const [source] = sources
  expect(source).toMatchObject({ kind, rows_read: read })
  expect(source.rows).toBe(source.rows_read + source.skipped.length)
  expect(document).not.toEqual({})
})

it('reads a decision record', async () => {
  const { document } = await imported('test/data/madr_decision_0015.md')
  const [decision] = document.decisions
  expect(decision).toMatchObject({
    title: 'Include "Consulted" and "Informed" of RACI',
    status: 'decided',
  })
  expect(decision.options).toHaveLength(3)
})

it('asks where columns, commas and last rows can be read in two ways, and takes answers', async () => {
  const path = file(
    'okrs.csv',
    'Objective;Key Result;Start;Target;Stretch\nGrow;ARR;1,200;2,000;2,500\n;Churn;5%;2%;1%\nTotal;;;;\n',
  )
  const { questions, document } = await imported(path)
  expect(questions.map(({ id }: { id: string }) => id)).toEqual([
    'okrs.csv:decimal_mark',
    'okrs.csv:target',
    'okrs.csv:total',
  ])
  const [first, second] = document.company_okrs.objectives[0].key_results
  expect(first).toMatchObject({ baseline_value: 1200, target_value: 2000 })
  expect(second).toMatchObject({ target_value: 2, lower_is_better: true })
  const answers = file(
    'answers.json',
    JSON.stringify({ 'okrs.csv:target': 'Stretch', 'okrs.csv:decimal_mark': 'comma' }),
  )
  const answered = await imported(path, '--answers', answers)
  expect(answered.questions).toHaveLength(1)
  expect(answered.document.company_okrs.objectives[0].key_results[0]).toMatchObject({
    baseline_value: 1.2,
    target_value: 2.5,
  })
})

it('remembers beside the file what was answered at the terminal, where that is wanted', async () => {
  const own = mkdtempSync(join(tmpdir(), 'coo-answers-'))
  const path = join(own, 'goals.csv')
  writeFileSync(path, 'Objective,Key Result,Target,Stretch\nGrow,ARR,1,2\n')
  const said: string[] = []
  const answering = (last: string) => async (question: string) => {
    said.push(question)
    return question.includes('Remember') ? last : '2'
  }
  await runCoo(['import', path], { ask: answering('n') })
  expect(readdirSync(own)).toEqual(['goals.csv'])
  await runCoo(['import', path], { ask: answering('y') })
  expect(said.at(-1)).toContain(join(own, '.coo/answers.json'))
  const { stdout, stderr } = await runCoo(['okr', '-i', path, '--at', '2026-08-15', '-f', 'json'])
  expect(stderr).toBe('')
  expect(JSON.parse(stdout).objectives[0].key_results_scored[0].target_value).toBe(2)
  rmSync(own, { recursive: true })
})

it('writes company files that name their source, and reads them as the same company', async () => {
  const path = file('page.md', '# OKRs Q3 2026\n## Grow @ana\n- Raise NPS from 40 to 60\n- [ ] x\n')
  const target = join(folder, 'company')
  const { document, written } = await imported(path, '--write', target)
  expect(written[0].diff).toContain('+imported_from:')
  expect(readFileSync(join(target, 'page.yaml'), 'utf8')).toContain('file: ../page.md')
  const again = await imported(path)
  expect(again.document).toEqual(document)
  const [direct, stored] = await Promise.all(
    [path, target].map((input) => runCoo(['okr', '-i', input, '--at', '2026-08-15', '-f', 'json'])),
  )
  const scores = ({ stdout = '' } = {}) => JSON.parse(stdout).company_okrs ?? JSON.parse(stdout)
  expect(Object.keys(scores(stored))).toEqual(Object.keys(scores(direct)))
  const repeated = await imported(path, '--write', target)
  expect(repeated.written).toEqual([])
})

it('leaves out the titles of private entries where that is asked for', async () => {
  const entry =
    'BEGIN:VEVENT\nDTSTART:20260301T120000Z\nSUMMARY:Secret\nCLASS:PRIVATE\nEND:VEVENT\n'
  const path = file('c.ics', `BEGIN:VCALENDAR\nVERSION:2.0\n${entry}END:VCALENDAR\n`)
  expect((await imported(path)).document.meetings).toMatchObject([{ meeting: 'Secret' }])
  const { document } = await imported(path, '--without-private-titles')
  expect(document.meetings).toMatchObject([{ meeting: 'Private' }])
})

it('never replaces a file that was not made from the same source', async () => {
  const path = file('own.md', '# OKRs\n## Grow\n- [ ] x\n')
  file('own.yaml', 'company: Mine\n')
  const { code, stderr } = await runCoo(['import', path, '--write', folder])
  expect(code).toBe(2)
  expect(stderr).toContain('not made from')
  expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe('company: Mine\n')
})

it('is an input of every command, and findings open to its lines', async () => {
  const { code, stdout } = await runCoo([
    'brief',
    '-i',
    'test/data/sourced_okrs_2018-Q3.md',
    '--at',
    '2018-08-15',
    '-f',
    'json',
  ])
  expect(code).toBe(0)
  const { findings } = JSON.parse(stdout)
  expect(JSON.stringify(findings)).toContain('sourced_okrs_2018-Q3.md')
})
