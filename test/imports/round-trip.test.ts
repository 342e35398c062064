import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importFiles } from '../../src/files/import/import-files.ts'
import { planImport, writeImport } from '../../src/files/import/write-imported.ts'
import { load } from '../../src/files/load.ts'
import type { Finding } from '../../src/model/finding.ts'
import { aWorkbook, sheetOf } from '../../src/testing/a-workbook.ts'
import { runCoo } from '../../src/testing/run-coo.ts'

const AT = '2026-06-15'
/** Files that others made; not in every checkout. */
const SHARED = resolve('../../shared/data')
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
  const { findings: all, assumptions } = JSON.parse(stdout) as {
    findings: Finding[]
    assumptions: string[]
  }
  return {
    assumptions,
    // The places are those of the company files; all else is the same.
    findings: all.map(({ evidence: _evidence, confidence_because: _because, ...rest }) => rest),
  }
}

const okrRows = [
  ['Objective', 'Key Result', 'Owner', 'Start', 'Target', 'Actual', 'Due'],
  ['Grow', 'ARR', 'Ana', '$1,200.50', '$2,000', null, '2026-06-30'],
  ['Grow', 'Win 5 partners', null, null, null, null, null],
]
const raciRows = [
  ['Task', 'COO', 'CEO', 'CTO'],
  ['Plan', 'R', 'A', 'C'],
  ['Hire', 'A/R', 'I', null],
]
const calendar = (...entries: string[]) =>
  `BEGIN:VCALENDAR\nVERSION:2.0\n${entries.map((entry) => `BEGIN:VEVENT\n${entry}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`

/** One file of each form that is read. */
const files: Record<string, string | Uint8Array> = {
  'okrs.csv':
    'Objective,Key Result,Owner,Start,Target,Actual\nGrow,ARR,Ana,"$1,200.50","$2,000",\n,Churn,,5%,< 2%,4%\n',
  'metrics.csv': 'Metric,Jan 2026,Feb 2026\nARR,"$1,200,000","$1,300,000"\nChurn,2.5%,2.1%\n',
  'people.csv': 'Employee ID,Name,Reports To\n1,Ana,\n2,"Bo: the #1",1\n',
  'steps.csv': 'Process,Step,Who,Wait hours,Work hours\nHire,Screen,Ana,4,1\nHire,Talk,Bo,24,2\n',
  'okrs.md':
    '# OKRs Q2 2026\n## Grow @ana\n- Raise NPS from 40 to 60, currently 45\n- Win 5 partners\n- Raise sales by 20%\n- [x] Ship\n',
  'okrs.xlsx': aWorkbook({ OKRs: sheetOf(okrRows), Raci: sheetOf(raciRows) }),
  'tool.yaml':
    'goals:\n  - name: Grow\n    keyResults:\n      - { title: Win users, startValue: 0, targetValue: "1,200", progress: 0.5 }\n',
  'metrics-long.csv':
    'Date,Metric,Actual,Plan\n2026-01-31,MRR,"$100,000","$110,000"\n2026-02-28,MRR,"$105,000","$112,000"\n',
  'metrics-down.csv': 'Month,MRR,Churn\n2026-01,100.5,2.5%\n2026-02,105.25,2.1%\n',
  'people.xlsx': aWorkbook({
    People: sheetOf([
      ['Employee ID', 'Name', 'Reports To', 'Hire Date', 'Original Hire Date'],
      [1, 'Ana', null, '2022-03-01', '2019-01-07'],
      [2, 'Bo', 1, '2020-02-03', '2020-02-03'],
    ]),
  }),
  'raci.csv': raciRows.map((row) => `${row.join(',')}\n`).join(''),
  'raci-parts.xlsx': aWorkbook({
    Hiring: sheetOf(raciRows),
    Finance: sheetOf([
      ['Task', 'Responsible', 'Accountable'],
      ['Close the books', 'Ana', 'Bo'],
    ]),
  }),
  'madr.md':
    '# Choose a bank\n\n* Status: accepted\n* Date: 2026-04-03\n\n## Context and Problem Statement\nWe need one: "now".\n\n## Considered Options\n* A\n* B: the #1\n\n## Decision Outcome\nB, because it is near.\n',
  'decision.md': '# Use queues\n\n## Context\nIt is slow.\n\n## Decision\nWe use queues.\n',
  'calendar.ics': calendar(
    'UID:1\nDTSTART:20260302T093000Z\nDTEND:20260302T103000Z\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE\nSUMMARY:Sync: all\nATTENDEE;CN=Bo:mailto:b@x.y',
    'UID:1\nRECURRENCE-ID:20260601T093000Z\nDTSTART:20260602T093000Z\nDTEND:20260602T103000Z\nSUMMARY:Sync: all',
    'DTSTART:20260401T120000Z\nDTEND:20260401T130000Z\nSUMMARY:Secret\nCLASS:PRIVATE',
  ),
  'weeks.md':
    '# Sync 2026-05-05\n- [ ] @ana call by 03/06\n- Blocked: no sandbox\n# Sync 2026-05-12\n- Blocked: no sandbox\n- Decided: buy\n',
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

  it.skipIf(!existsSync(SHARED))('every file that others made is the same company', async () => {
    for (const name of readdirSync(SHARED).filter((each) => each !== 'SOURCES.md')) {
      const file = join(SHARED, name)
      const target = await written(file)
      expect(await companyOf(target), name).toEqual(await companyOf(file))
      expect(await findings(target), name).toEqual(await findings(file))
    }
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
