import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Finding } from '../../model/finding.ts'
import { runCoo } from '../../testing/run-coo.ts'

const OKRS = `# OKRs Q4 2026

## Objective 1: Customers get going fast @ana
- Reduce onboarding time from 21 days to 10 days, currently 18
- Raise activation from 40% to 60% (0.3)
- Hire 5 engineers
`
const CURRENT = "the current value of 'Raise activation from 40% to 60%' is 46"
const TARGET = "the target of 'Hire 5 engineers' is 5"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-guesses-'))
  writeFileSync(join(folder, 'okrs.md'), OKRS)
})
afterEach(() => rmSync(folder, { recursive: true }))

const json = async (...args: string[]) => {
  const { stdout } = await runCoo([...args, '--at', '2026-12-20', '-f', 'json'])
  return JSON.parse(stdout)
}

it('tells in the briefing what was guessed, from which line, and what settles it', async () => {
  const { assumptions } = await json('brief', '-i', join(folder, 'okrs.md'))
  const told = (assumptions as string[]).filter((text) => text.includes('guessed from'))
  expect(told).toHaveLength(2)
  expect(told[0]).toContain(`${CURRENT} (guessed from ${join(folder, 'okrs.md')}:5; to settle it, `)
  expect(told[1]).toContain(`${TARGET} (guessed from ${join(folder, 'okrs.md')}:6; to settle it, `)
  const { stdout } = await runCoo(['brief', '-i', folder, '--at', '2026-12-20'])
  expect(stdout).toContain(TARGET)
})

it('tells it beside what else the report of OKRs assumes', async () => {
  const { assumed } = await json('okr', '-i', folder)
  expect(assumed).toContainEqual(
    expect.objectContaining({
      path: 'company_okrs.objectives[0].key_results[2].target_value',
      value: 5,
    }),
  )
})

it('makes no finding surer than medium that rests on a guess, and says so', async () => {
  // Dated, so that age alone would leave it verified.
  const dated = OKRS.replace(' (0.3)', ', currently 46%')
  writeFileSync(join(folder, 'okrs.md'), dated)
  writeFileSync(join(folder, 'when.yaml'), 'as_of: 2026-12-15\n')
  const of = (findings: Finding[], guessed: boolean) =>
    findings.filter(({ assumed }) => assumed.some((text) => text.includes('guessed')) === guessed)
  const told = await json('brief', '-i', folder)
  for (const { confidence, confidence_because } of of(told.findings, true)) {
    expect(confidence).not.toBe('verified')
    expect(confidence_because.join()).toContain('through a guess: ')
  }
  expect(of(told.findings, false).length).toBeGreaterThan(0)
})

it('keeps guesses in the company files made of a source, until the value is corrected', async () => {
  const company = join(folder, 'company')
  await runCoo(['import', join(folder, 'okrs.md'), '--write', company])
  const { assumptions } = await json('brief', '-i', company)
  const direct = await json('brief', '-i', join(folder, 'okrs.md'))
  expect(assumptions).toEqual(direct.assumptions)
  const made = join(company, 'okrs.yaml')
  const text = readFileSync(made, 'utf8')
  writeFileSync(made, text.replace('target_value: 5', 'target_value: 6'))
  const { assumptions: left } = await json('brief', '-i', company)
  expect(left.join()).toContain(CURRENT)
  expect(left.join()).not.toContain('Hire 5 engineers')
})

it('takes what is written by hand among the guesses as it can be', async () => {
  const hand = join(folder, 'hand.yaml')
  writeFileSync(
    hand,
    'imported_from: { guessed: [{ paths: ["a..b[", "", "metrics.x"], says: it is so }, {}] }\nmetrics: { x: 1 }\n',
  )
  const { assumptions } = await json('brief', '-i', hand)
  expect(assumptions.join()).not.toContain('a..b[')
})

it('counts an open question among the guesses, for the values that hang on it alone', async () => {
  const sheet = join(folder, 'sheet.csv')
  writeFileSync(
    sheet,
    'Objective,Key Result,Target,Current\nSell,Win customers,"1,200",300\nSell,Keep them,90,80\n',
  )
  const { assumed } = await json('okr', '-i', sheet)
  const guessed = assumed.filter(({ because }: { because: string }) => /guessed/.test(because))
  expect(guessed).toMatchObject([
    {
      path: expect.stringContaining('key_results[0].'),
      because: expect.stringMatching(/1200.*:2;/),
    },
  ])
  const answers = join(folder, 'answers.json')
  writeFileSync(answers, '{"sheet.csv:decimal_mark": "point"}')
  const { assumptions } = await json('import', sheet, '--answers', answers)
  expect(assumptions).toEqual([])
})

it('asks first what is open in a file, and takes it neither for assumed nor for known', async () => {
  const file = join(folder, 'metrics.csv')
  writeFileSync(file, 'Metric,Date,Value\nMRR,03/04/2026,1200\nMRR,03/05/2026,1300\n')
  const open = `Which day is 03/04/2026? (${file}:2; to settle it, answer it in coo import ${file}, or with --answers for "metrics.csv:day_order")`
  const { bottom_line, assumptions, questions, rules } = await json('brief', '-i', file)
  expect(bottom_line).toContain('Nothing can be said of this company yet')
  expect([rules.found, rules.quiet]).toEqual([0, 0])
  expect(assumptions).toEqual([])
  expect(questions[0]).toMatchObject({ ask: 'COO', question: open, finding: null })
})

it('keeps what is open with what is imported', async () => {
  const [people, company] = [join(folder, 'people.csv'), join(folder, 'company')]
  writeFileSync(people, 'ID,Name,Manager,Start Date\n1,Ann,,03/04/2024\n2,Bo,1,05/06/2024\n')
  await runCoo(['import', people, '--write', company, '--at', '2026-12-20'])
  const kept = await json('brief', '-i', company)
  expect(JSON.stringify(kept.assumptions)).not.toContain('03/04/2024')
  expect((kept.questions as { question: string }[])[0]?.question).toContain(
    'Which day is 03/04/2024? (',
  )
})
