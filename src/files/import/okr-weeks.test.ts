import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importFiles } from './import-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-weeks-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function imported(text: string, at = '2026-10-31') {
  const file = join(folder, 'weekly.csv')
  writeFileSync(file, text)
  const readStandardInput = async () => new Uint8Array()
  const request = { files: [file], at, answers: {}, hidePrivate: false, readStandardInput }
  const { document, files, questions, assumptions } = await importFiles(request)
  const objectives = document.company_okrs?.objectives ?? []
  return { objectives, document, questions, assumptions, ...files[0] }
}

const SHEET = `Date,Objective,Key result,Baseline,Target,Current,Confidence,Owner
2026-10-05,Grow,ARR,1.1,1.5,1.12,0.7,Ana
2026-10-05,Grow,Logos,0,20,2,0.5,Ben
2026-10-12,Grow,ARR,1.1,1.5,1.15,0.6,Ana
2026-10-12,Grow,Logos,0,20,4,0.5,Ben
`
const check_ins = [
  { on: '2026-10-05', value: 1.12, confidence: 0.7 },
  { on: '2026-10-12', value: 1.15, confidence: 0.6 },
]
const way = { baseline_value: 1.1, target_value: 1.5 }

describe('a sheet of goals that is filled in again each week', () => {
  it('is one key result with a check-in for each day', async () => {
    const { objectives, rows, rows_read, questions, assumptions } = await imported(SHEET)
    expect([rows, rows_read, questions, assumptions]).toEqual([4, 4, [], []])
    expect(objectives).toMatchObject([{ title: 'Grow' }])
    expect(objectives[0]?.key_results).toMatchObject([
      { title: 'ARR', owner: 'Ana', ...way, current_value: 1.15, confidence: 0.6, check_ins },
      { title: 'Logos', current_value: 4, target_value: 20 },
    ])
  })

  it('is known up to the day asked about', async () => {
    const { objectives } = await imported(SHEET, '2026-10-08')
    expect(objectives[0]?.key_results?.[0]).toMatchObject({
      current_value: 1.12,
      confidence: 0.7,
      check_ins: check_ins.slice(0, 1),
    })
  })

  it('takes cells that are blank from other days, whatever their order, and "By" for a name', async () => {
    const { objectives, skipped } = await imported(`Week,Key result,Target,Progress,By
12/10/2026,ARR,,10%,Cid
13/10/2026,ARR,,20%,Cid
05/10/2026,ARR,200,5%,Ana
soon,ARR,,15%,Cid
`)
    // Shares of 200 from 0.
    expect(objectives[0]?.key_results).toMatchObject([
      {
        target_value: 200,
        current_value: 40,
        check_ins: [
          { on: '2026-10-05', value: 10, by: 'Ana' },
          { on: '2026-10-12', value: 20, by: 'Cid' },
          { on: '2026-10-13', value: 40, by: 'Cid' },
        ],
      },
    ])
    expect(skipped).toEqual([{ at: 5, reason: '"soon" is not read as a day' }])
  })

  it('has the target of its latest day, which is a guess where they differ', async () => {
    const { objectives, assumptions } = await imported(`Date,Objective,Key result,Target,Actual
2026-10-31,Grow,ARR,1.2,1.15
2026-11-30,Grow,ARR,1.3,
2026-12-31,Grow,ARR,1.5,
`)
    expect(objectives[0]?.key_results).toMatchObject([
      { target_value: 1.5, current_value: 1.15, check_ins: [{ on: '2026-10-31', value: 1.15 }] },
    ])
    expect(assumptions).toMatchObject([{ assumed: expect.stringContaining('latest day') }])
  })

  it('keeps apart what teams and objectives call alike, and rows of one day', async () => {
    const { document } = await imported(`Date,Team,Objective,Key result,Target,Current
2026-10-05,A,Care,NPS,50,30
2026-10-05,B,Serve,NPS,60,31
2026-10-12,A,Care,NPS,50,32
2026-10-12,B,Serve,NPS,60,33
`)
    expect(document.team_okrs).toMatchObject([
      { name: 'A', objectives: [{ key_results: [{ target_value: 50, current_value: 32 }] }] },
      { name: 'B', objectives: [{ key_results: [{ target_value: 60, current_value: 33 }] }] },
    ])
    const { objectives } = await imported(`Date,Objective,Key result,Target,Current
2026-10-05,Care,NPS,50,30
2026-10-05,Care,NPS,60,31
`)
    expect(objectives[0]?.key_results).toHaveLength(2)
  })

  it('may have a column for each day, and what it has now is the last of them', async () => {
    const { objectives, rows, rows_read } =
      await imported(`Objective,Key result,Target,Oct 5 2026,Oct 12 2026
Grow,ARR,1.5,1.12,1.15
,Logos,20,,4
,NRR,110,,
`)
    // Two cells, one, and a row in which no day says anything.
    expect([rows, rows_read]).toEqual([4, 4])
    expect(objectives[0]?.key_results).toMatchObject([
      {
        target_value: 1.5,
        current_value: 1.15,
        check_ins: [
          { on: '2026-10-05', value: 1.12 },
          { on: '2026-10-12', value: 1.15 },
        ],
      },
      { target_value: 20, current_value: 4, check_ins: [{ on: '2026-10-12', value: 4 }] },
      { target_value: 110 },
    ])
  })
})
