import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, it, vi } from 'vitest'
import { recognise } from '../../src/files/import/recognise.ts'
import { mergeCompany } from '../../src/files/merge.ts'
import { countCompanyKeys } from '../../src/model/generated/validate-company.js'

const numRuns = Number(process.env.FUZZ_RUNS ?? 150)
vi.setConfig({ testTimeout: 60_000 + numRuns * 50 })

const data = (name: string) => readFileSync(join(import.meta.dirname, '../data', name))
const text = (words: string) => Buffer.from(words)
const workbook = await writeXlsx({
  sheets: [
    {
      name: 'Grow',
      rows: [
        ['Key result', 'Baseline', 'Target', 'Owner'],
        ['ARR', 1, 2, 'Ana'],
        ['NPS', '40', '60 %', '=1+1'],
      ],
    },
    {
      name: 'People',
      rows: [
        ['Employee ID', 'Name', 'Reports To'],
        [1, 'Ana', ''],
        [2, 'Bo', 1],
      ],
    },
  ],
})

/** One file for every reader: real ones, and a small one of each other form. */
const files: readonly (readonly [string, Uint8Array])[] = [
  ['okrs.md', data('sourced_okrs_2018-Q3.md')],
  ['raci.md', data('octoacme_raci_matrix.md')],
  ['decision.md', data('madr_decision_0015.md')],
  ['calendar.toml', data('rust_calendar_compiler.toml')],
  ['teams.csv', data('rust_team_structure.csv')],
  ['book.xlsx', workbook],
  [
    'okrs.csv',
    text(
      'Objective;Key Result;Start;Target;Stretch;Due\nGrow;ARR;1,200;2,000;3,000;03/04/2026\n;Churn;5%;< 2%;1%;n/a\nTotal;;;;;\n',
    ),
  ],
  [
    'people.csv',
    text('Employee ID,Name,Manager,Start Date\n1,Ana,,03/04/2020\n2,Bo,Ana,05/06/2021\n'),
  ],
  ['metrics.csv', text('Metric,Jan 2026,Feb 2026\nARR,"$1,200","$1,300"\nBurn,($250k),n/a\n')],
  [
    'steps.csv',
    text('Process,Step,Who,Wait hours,Work hours\nHire,Screen,Ana,4,1\nHire,Talk,Bo,24,2\n'),
  ],
  [
    'calendar.ics',
    text(
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=Europe/Berlin:20260302T093000\nDTEND;TZID=Europe/Berlin:20260302T103000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=9\nEXDATE;TZID=Europe/Berlin:20260309T093000\nSUMMARY:Sync\nATTENDEE;CN=Bo:mailto:b@x.y\nEND:VEVENT\nEND:VCALENDAR\n',
    ),
  ],
  [
    'tool.json',
    text(
      '{"period":"Q3 2026","objectives":[{"name":"Grow","keyResults":[{"title":"MRR","startValue":1,"targetValue":2},"Raise NPS from 1 to 2"],"children":[]}]}',
    ),
  ],
  [
    'tool.yaml',
    text(
      'goals:\n  - goal: Ship\n    results:\n      - name: LCP\n        from: 4\n        to: 2\n',
    ),
  ],
  [
    'notes.md',
    text(
      '# Sync\n- [ ] @ana call the bank by 3 Oct\nDecided: no discounts\nBlocked: no sandbox since Monday\n| Action | Owner |\n|---|---|\n| Buy | Bo |\n',
    ),
  ],
]

const bytesOf = new Map(files)

/** Long runs, over which a pattern may try all ways to share a run out among its parts: at this length
 *  a cubic one takes minutes. */
const RUN_LENGTH = 20_000
const RUNS = [
  ...[
    ' ',
    '\t',
    '1',
    '1,',
    '1 ',
    'Q1 ',
    '#',
    '# \n',
    '(',
    '[',
    '![',
    '<!--',
    'a',
    'a ',
    'a/',
    'Ab ',
  ],
  ...[
    '.',
    ':',
    '-',
    '- ',
    '_',
    '*',
    '`',
    '|',
    '; ',
    '@a ',
    '$1 ',
    '1% ',
    '1 Jan ',
    'from 1 to ',
    'last ',
  ],
].map((piece) => piece.repeat(RUN_LENGTH / piece.length))

/** Texts with a run wherever something is read. */
const withRun: readonly ((run: string) => string)[] = [
  (run) =>
    `Objective,Key Result,Baseline,Target,Owner,Due\nGrow,ARR,1,2,Ana,2026-05-06\n${cells(run, 6)}\n`,
  (run) => `Metric,Jan-26,Feb-26\nARR,1,2\n${cells(run, 3)}\n`,
  (run) =>
    `Employee ID,Name,Job Title,Manager,Start Date\n1,Ana,CEO,,2020-01-01\n${cells(run, 5)}\n`,
  (run) => `Key Result,Date,Value,Confidence,Note\nARR,2026-01-01,1,0.5,x\n${cells(run, 5)}\n`,
  (run) => `Decision,Status,Date,Owner,Cost\nBuy,decided,2026-01-01,Ana,$1\n${cells(run, 5)}\n`,
  (run) =>
    `# OKRs Q3 2026\n## Objective: Grow ${run}\nOwner: ${run}\n- KR1: Reach ${run}x from 1\n# ${run}x\n`,
  (run) =>
    `# Sync ${run}x\n- [ ] @ana call ${run}x\nDecided: ${run}x\nBlocked: x since ${run}x\n${run}x\n`,
  (run) => `---\nstatus: ${run}x\n---\n# Buy\n## Context\n${run}x\n## Decision\n${run}x\n`,
  (run) => `${run}\n${run}x\n`,
]

const cells = (run: string, count: number): string =>
  Array.from({ length: count }, () => `"x ${run}x"`).join()

/** Bytes that mean something to one reader or another. */
const PIECES = [
  '\n',
  '\r\n',
  '|',
  ',',
  ';',
  '\t',
  '"',
  '# ',
  '- [ ] ',
  '- [x]',
  '  ',
  '%',
  '1,234',
  '(5)',
  '€',
  '@',
  '=',
  '[[events]]',
  'BEGIN:VEVENT',
  'RRULE:FREQ=DAILY;INTERVAL=0',
  'COUNT=999999999',
  '```',
  '<!--',
  '---',
  '{',
  '[',
  ':',
  '\0',
  '\ufeff',
  '‮',
  '9'.repeat(40),
  '../../etc/passwd',
  '__proto__',
  'A/R',
  'n/a',
  'Total',
  '2026-02-30',
  '31.13.2026',
  'O1: ',
  'KR1: ',
]

const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'remove', 'repeat', 'flip', 'cut'),
  piece: fc.constantFrom(...PIECES),
  length: fc.integer({ min: 1, max: 200 }),
})

function mutated(
  bytes: Uint8Array,
  changes: readonly { at: number; kind: string; piece: string; length: number }[],
): Uint8Array {
  let now = Buffer.from(bytes)
  for (const { at, kind, piece, length } of changes) {
    const place = now.length === 0 ? 0 : at % now.length
    const [before, after] = [now.subarray(0, place), now.subarray(place)]
    if (kind === 'insert') now = Buffer.concat([before, Buffer.from(piece), after])
    else if (kind === 'remove') now = Buffer.concat([before, after.subarray(length)])
    else if (kind === 'repeat') now = Buffer.concat([before, after.subarray(0, length), after])
    else if (kind === 'cut') now = Buffer.from(before)
    else if (now.length > 0) now[place] = (now[place] ?? 0) ^ (1 << (length % 8))
  }
  return now
}

const HANG_MS = 5000

it('no file, however broken, crashes a reader, holds it up, or loses a row in silence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files.map(([file]) => file)),
      fc.array(mutation, { maxLength: 6 }),
      fc.boolean(),
      async (file, changes, isNamed) => {
        const changed = mutated(bytesOf.get(file) ?? new Uint8Array(), changes)
        const begun = performance.now()
        const name = isNamed ? file : 'file'
        const found = await recognise(changed, { file: name, at: '2026-06-15', answers: {} })
        expect(performance.now() - begun).toBeLessThan(HANG_MS)
        const problem = found.ok ? undefined : found.problem.message
        expect(problem).not.toBe('')
        if (!found.ok) return
        const { rows, rows_read, skipped, documents, kind } = found.source
        expect(rows).toBe(rows_read + skipped.length)
        expect(rows_read).toBeGreaterThanOrEqual(0)
        // A company document may hold keys nobody knows: it was warned of them.
        const made = kind === 'company' ? [] : documents
        expect(made.filter(({ value }) => countCompanyKeys(value) === -1)).toEqual([])
        expect(mergeCompany(documents, '2026-06-15').situation.company).toBeDefined()
      },
    ),
    { numRuns },
  )
})

it.each(RUNS.map((run) => [run.slice(0, 8), run]))(
  'no long run of %j holds a reader up',
  async (_, run) => {
    for (const text of withRun) {
      const bytes = Buffer.from(text(run))
      const found = await recognise(bytes, { file: 'file', at: '2026-06-15', answers: {} })
      expect(found.ok ? '' : found.problem.message).not.toBeUndefined()
    }
  },
)
