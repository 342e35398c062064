import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCoo } from '../../testing/run-coo.ts'

const JSON_EXPORT = JSON.stringify({
  goals: [
    {
      name: 'Grow',
      keyResults: [{ title: 'Win users', startValue: '0', targetValue: '1,200' }, { note: 'x' }],
    },
  ],
})
const YAML_EXPORT = `goals:
  - name: Grow
    keyResults:
      - { title: Win users, startValue: "0", targetValue: "1,200" }
      - note: x
`
const MARKDOWN = '# OKRs\n## Grow\n- Win users from 0 to 1,200\n\nText beside it.\n'
const CSV = 'Objective,Key Result,Start,Target\nGrow,Win users,0,"1,200"\n'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-remembered-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const okr = async (...inputs: string[]) => {
  const given = inputs.flatMap((input) => ['-i', input])
  const { stdout } = await runCoo(['okr', ...given, '--at', '2026-08-15', '-f', 'json'])
  const { objectives, warnings } = JSON.parse(stdout)
  const [keyResult] = objectives?.[0]?.key_results_scored ?? []
  return { keyResult, warnings: warnings as { message: string }[] }
}
const target = async (...inputs: string[]) => JSON.stringify((await okr(...inputs)).keyResult ?? {})

it.each([
  ['okrs.json', JSON_EXPORT],
  ['okrs.yaml', YAML_EXPORT],
  ['okrs.md', MARKDOWN],
  ['okrs.csv', CSV],
])(
  'tells of %s what is open, and takes the answer that the company folder remembers',
  async (name, text) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    const { warnings } = await okr(file)
    const open = warnings.filter(({ message }) => message.includes('1,200'))
    expect(open).toHaveLength(1)
    const company = join(folder, 'company')
    mkdirSync(join(company, '.coo'), { recursive: true })
    writeFileSync(join(company, 'company.yaml'), 'company: Acme\n')
    const answers = JSON.stringify({ [`${name}:decimal_mark`]: 'comma' })
    writeFileSync(join(company, '.coo', 'answers.json'), answers)
    expect(await target(company, file)).toContain('1.2')
    const inside = join(company, 'notes')
    mkdirSync(inside)
    writeFileSync(join(inside, name), text)
    const settled = await okr(join(inside, name))
    expect(JSON.stringify(settled.keyResult)).toContain('1.2')
    expect(settled.warnings.filter(({ message }) => message.includes('1,200'))).toEqual([])
    const { stdout } = await runCoo(['import', file, '--write', company, '-f', 'json'])
    expect(JSON.parse(stdout).questions).toEqual([])
  },
)

it('tells of an export what was not read, as of other files', async () => {
  const file = join(folder, 'okrs.json')
  writeFileSync(file, JSON_EXPORT)
  const { warnings } = await okr(file)
  expect(warnings.map(({ message }) => message).join()).toContain('1 of 2 rows are not read')
})
