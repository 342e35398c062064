import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runCoo } from '../../testing/run-coo.ts'

let root: string
let company: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'coo-import-write-'))
  company = join(root, 'company')
})
afterEach(() => rmSync(root, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(root, name), text)
  return join(root, name)
}
const okrs = (name: string) =>
  file(`${name}.csv`, `Objective,Key Result,Target\n${name},Win at ${name},"1,200"\n`)
const answers = (name: string) =>
  file(`${name}.json`, JSON.stringify({ [`${name}.csv:decimal_mark`]: 'point' }))
const write = (name: string) =>
  runCoo(['import', okrs(name), '--write', company, '--answers', answers(name)])
const undo = () => runCoo(['undo', '-i', company])
const stored = (name: string): string => readFileSync(join(company, name), 'utf8')

it('loses nothing of three writers at once, and undo takes back one after the other', async () => {
  const names = ['one', 'two', 'three']
  for (const { code, stderr } of await Promise.all(names.map(write))) {
    expect(stderr).toContain('Written into')
    expect(code).toBe(0)
  }
  for (const name of names) expect(stored(`${name}.yaml`)).toContain(`title: Win at ${name}`)
  const remembered = JSON.parse(stored('.coo/answers.json'))
  expect(Object.keys(remembered).sort()).toEqual(
    names.map((one) => `${one}.csv:decimal_mark`).sort(),
  )
  for (const left of [2, 1, 0]) {
    expect((await undo()).code).toBe(0)
    expect(names.filter((name) => existsSync(join(company, `${name}.yaml`)))).toHaveLength(left)
  }
  expect(existsSync(join(company, '.coo/answers.json'))).toBe(false)
  for (const name of names) expect(existsSync(join(root, `${name}.csv`))).toBe(true)
})

it('writes beside a check-in that is made at the same time', async () => {
  mkdirSync(company)
  writeFileSync(
    join(company, 'company.yaml'),
    'company_okrs:\n  objectives:\n    - key_results:\n        - { id: KR1, title: Win, type: numeric, baseline_value: 0, target_value: 9, current_value: 1 }\n',
  )
  const checkIn = runCoo(['check-in', 'KR1', '5', '-i', company])
  const [checked, ...imported] = await Promise.all([checkIn, write('one'), write('two')])
  expect([checked, ...imported].map(({ code }) => code)).toEqual([0, 0, 0])
  expect(stored('company.yaml')).toContain('current_value: 5')
  expect(existsSync(join(company, 'one.yaml'))).toBe(true)
  expect(existsSync(join(company, 'two.yaml'))).toBe(true)
})

it('names the schema, which the folder keeps and the file obeys', async () => {
  await write('one')
  const [first] = stored('one.yaml').split('\n')
  expect(first).toBe('# yaml-language-server: $schema=.coo/company.schema.json')
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    JSON.parse(stored('.coo/company.schema.json')),
  )
  expect(validate(parse(stored('one.yaml'))), JSON.stringify(validate.errors)).toBe(true)
  await runCoo(['action', 'Call the bank', '--owner', 'Ana', '--due', '2026-10-01', '-i', company])
  expect(stored('actions.yaml').split('\n')[0]).toBe(first)
})

it('writes over no change that was made since it showed the difference', async () => {
  await write('one')
  file('one.csv', 'Objective,Key Result,Target\none,Win at one,7\n')
  const args = ['import', join(root, 'one.csv'), '--write', company]
  const { code, stderr } = await runCoo(args, {
    ask: async () => {
      writeFileSync(join(company, 'one.yaml'), `${stored('one.yaml')}# mine\n`)
      return 'y'
    },
  })
  expect(code).toBe(2)
  expect(stderr).toContain('has changed since that was shown')
  expect(stored('one.yaml')).toContain('# mine')
})

it('keeps what was written into its file since, when the source is imported anew', async () => {
  const goals = file('goals.md', '# OKRs Q3 2026\n## Grow\n- KR1: Raise NPS from 40 to 60\n')
  const sync = file('sync.md', '# Sync\n- [ ] @ana call the bank\n- [ ] @bo tidy up\n')
  const again = () => runCoo(['import', goals, sync, '--write', company])
  await again()
  const say = (...args: string[]) => runCoo([...args, '-i', company])
  await say('check-in', 'KR1', '50', '--on', '2026-09-01')
  await say('action', 'Book the room', '--owner', 'Eve', '--due', '2026-10-01')
  file('goals.md', '# OKRs Q3 2026\n## Grow\n- KR1: Raise NPS from 40 to 60\n- KR2: Ship\n')
  file('sync.md', '# Sync\n- [x] @ana call the bank\n')
  expect((await again()).code).toBe(0)
  const { company_okrs } = parse(stored('goals.yaml'))
  const [first, second] = company_okrs.objectives[0].key_results
  expect(first.check_ins).toMatchObject([{ on: '2026-09-01', value: 50 }])
  expect(second.title).toBe('Ship')
  const { actions } = parse(stored('sync.yaml'))
  expect(actions).toMatchObject([
    { title: 'call the bank', done_on: expect.anything() },
    { title: 'Book the room', owner: 'Eve', due_on: '2026-10-01' },
  ])
  const { code } = await say('brief', '--at', '2026-09-11')
  expect(code).toBe(0)
})

it('knows the people of the folder where it reads a matrix', async () => {
  mkdirSync(company)
  writeFileSync(join(company, 'people.yaml'), 'people:\n  - name: Ana\nleft:\n  - name: Bo\n')
  const matrix = file('matrix.csv', ',Invoice,Collect\nAna,R,A\nBo,A,R\n')
  const { stdout } = await runCoo(['import', matrix, '--write', company, '-f', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({
    questions: [],
    document: {
      raci: [
        { task: 'Invoice', responsible: ['Ana'], accountable: ['Bo'] },
        { task: 'Collect', responsible: ['Bo'], accountable: ['Ana'] },
      ],
    },
  })
})

it('writes nothing that does not go together with what is there', async () => {
  mkdirSync(company)
  writeFileSync(join(company, 'people.yaml'), 'people:\n  - { id: "1", name: Ana }\n')
  const people = file('hr.csv', 'Employee ID,Name,Reports To\n1,Bo,\n')
  const { code, stderr } = await runCoo(['import', people, '--write', company])
  expect(code).toBe(2)
  expect(stderr).toContain('nothing is written, for then: ')
  expect(existsSync(join(company, 'hr.yaml'))).toBe(false)
})
