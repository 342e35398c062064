import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src/files/import/import-files.ts'
import { planImport, writeImport } from '../../src/files/import/write-imported.ts'
import { load } from '../../src/files/load.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const AT = '2026-06-15'
let folder = ''
let made = 0
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-round-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const readStandardInput = async () => new Uint8Array()

const companyOf = async (input: string) => {
  const result = await load({ inputs: [input], at: AT, readStandardInput })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return { ...result.loaded.situation.company, imported_from: undefined }
}

/** Writes out what a file holds as company files, into a folder of its own. */
async function written(file: string): Promise<string> {
  const target = join(folder, `company-${made++}`)
  const { files } = await importFiles({
    files: [file],
    at: AT,
    answers: {},
    hidePrivate: false,
    readStandardInput,
  })
  const planned = () => planImport(files, {}, target, '{}')
  const plan = planned()
  expect(plan.problems).toEqual([])
  expect(await writeImport(plan, planned, AT)).toEqual([])
  return target
}

const findings = async (input: string) => {
  const { stdout } = await runCoo(['brief', '-i', input, '--at', AT, '-f', 'json'])
  const { findings: all } = JSON.parse(stdout) as { findings: { id: string; what: string }[] }
  return all.map(({ id, what }) => ({ id, what }))
}

const files: Record<string, string> = {
  'okrs.csv':
    'Objective,Key Result,Owner,Start,Target,Actual\nGrow,ARR,Ana,"$1,200.50","$2,000",\n,Churn,,5%,< 2%,4%\n',
  'metrics.csv': 'Metric,Jan 2026,Feb 2026\nARR,"$1,200,000","$1,300,000"\nChurn,2.5%,2.1%\n',
  'people.csv': 'Employee ID,Name,Reports To\n1,Ana,\n2,"Bo: the #1",1\n',
  'steps.csv': 'Process,Step,Who,Wait hours,Work hours\nHire,Screen,Ana,4,1\nHire,Talk,Bo,24,2\n',
  'tool.json': '{"objectives":[{"name":"Grow","keyResults":["Raise NPS from 1 to 2"]}]}',
  'notes.md':
    '# Sync\n- [ ] @ana call the bank by 3 Oct\nDecided: no discounts\nBlocked: no sandbox\n',
}

describe('written out as company files and read again', () => {
  it.each([
    'sourced_okrs_2018-Q3.md',
    'octoacme_raci_matrix.md',
    'madr_decision_0015.md',
    'rust_calendar_compiler.toml',
    'rust_team_structure.csv',
    'miwg_C.1.0_invoice.bpmn',
  ])('%s is the same company with the same findings', async (name) => {
    const file = resolve('test/data', name)
    const target = await written(file)
    expect(await companyOf(target)).toEqual(await companyOf(file))
    expect(await findings(target)).toEqual(await findings(file))
  })

  it.each(Object.keys(files))('%s is the same company with the same findings', async (name) => {
    const file = join(folder, name)
    writeFileSync(file, files[name] ?? '')
    const target = await written(file)
    expect(await companyOf(target)).toEqual(await companyOf(file))
    expect(await findings(target)).toEqual(await findings(file))
  })

  it('so is any page of OKRs', async () => {
    const word = fc.constantFrom(
      'ARR',
      'from 4 to 6',
      '< 2 %',
      ': yes',
      '# 1',
      '"x"',
      '@ana',
      '[70%]',
      'no',
      '1,5',
      '- a',
      'é',
    )
    const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    const entry = fc.record({ box: fc.constantFrom('', '[ ] ', '[x] '), words })
    const section = fc.record({
      title: words,
      entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(section, { minLength: 1, maxLength: 3 }), async (sections) => {
        const text = sections.map(
          ({ title, entries }) =>
            `## ${title}\n\n${entries.map((each) => `- ${each.box}${each.words}\n`).join('')}`,
        )
        const file = join(folder, 'page.md')
        writeFileSync(file, `# OKRs Q2 2026\n\nKR 0: first\n${text.join('\n')}`)
        const target = await written(file)
        expect(await companyOf(target)).toEqual(await companyOf(file))
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
    )
  })
})
