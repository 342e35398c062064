import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { load } from '../load.ts'
import { importFiles } from './import-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coo-check-ins-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const readStandardInput = async () => new Uint8Array()
const at = '2026-11-12'
const imported = (files: string[], answers: Record<string, string> = {}) =>
  importFiles({ files, at, answers, hidePrivate: false, readStandardInput })

const OKRS = '# OKRs Q4 2026\n\n## Grow\n\n- ARR from 1.12 to 1.5, currently 1.16 @joana\n'
const LOG = `Date,Key result,Value,Confidence,By,Note
05/10/2026,ARR,1.12,70%,Joana,
12/10/2026,arr,1.14,60%,Joana,two deals slipped
19/10/2026,ARR,1.16,50%,Joana,
`
const check_ins = [
  { on: '2026-10-05', value: 1.12, confidence: 0.7, by: 'Joana' },
  { on: '2026-10-12', value: 1.14, confidence: 0.6, by: 'Joana', note: 'two deals slipped' },
  { on: '2026-10-19', value: 1.16, confidence: 0.5, by: 'Joana' },
]
const okrs = () => file('OKRs.md', OKRS)
const log = (text = LOG) => file('weekly.csv', text)

describe('a weekly sheet of check-ins', () => {
  it.each([[() => [okrs(), log()]], [() => [log(), okrs()]]])(
    'is of the key results of those names, whichever is read first',
    async (files) => {
      const { document, questions, assumptions } = await imported(files())
      expect([questions, assumptions]).toEqual([[], []])
      const [objective, ...others] = document.company_okrs?.objectives ?? []
      expect(others).toEqual([])
      expect(objective?.key_results).toEqual([
        expect.objectContaining({
          owner: 'joana',
          current_value: 1.16,
          confidence: 0.5,
          check_ins,
        }),
      ])
    },
  )

  it('is read in a folder, with its lines', async () => {
    okrs()
    log()
    const read = await load({ inputs: [folder], at, readStandardInput })
    if (!read.ok) throw new Error('not read')
    const { company, sources } = read.loaded.situation
    const [result] = company.company_okrs?.objectives?.[0]?.key_results ?? []
    expect(result).toMatchObject({ confidence: 0.5, check_ins })
    const path = 'company_okrs.objectives[0].key_results[0].confidence'
    expect(sources.place(path)).toMatchObject({
      file: join(folder, 'weekly.csv'),
      line: 4,
      on: '2026-10-19',
    })
  })

  it.each([
    ['days', '2026-10-05,2026-10-12,19 Oct 2026'],
    ['weeks', 'W41,Week 42,2026-W43'],
    ['days, as they are written in Germany', '05.10.2026,12.10.2026,19.10.2026'],
    ['days, where one shows that the month is first', '10/5/2026,10/12/2026,10/19/2026'],
    ['weeks of last year, where this year has not come to them', 'W50,W51'],
  ])('may have a column for each of its %s', async (_, header) => {
    const values = [1.12, 1.14, 1.16].slice(0, header.split(',').length)
    const text = `Key result,${header}\nARR,${values.join(',')}\n`
    const { document, questions, files } = await imported([okrs(), log(text)])
    const [result, ...others] = document.company_okrs?.objectives?.[0]?.key_results ?? []
    expect([questions, others]).toEqual([[], []])
    // By ISO 8601 week 41 of 2026 begins on 5 October, week 50 of 2025 on 8 December.
    const days = ['2026-10-05', '2026-10-12', '2026-10-19']
    const told = header.startsWith('W50') ? ['2025-12-08', '2025-12-15'] : days
    expect(result?.check_ins?.map(({ on }) => on)).toEqual(told)
    expect(result?.check_ins?.[1]?.value).toBe(1.14)
    expect(files[1]).toMatchObject({ kind: 'check_ins', rows: told.length, skipped: [] })
  })

  it('takes months of a workbook by their last day', async () => {
    const { document } = await imported([
      log('Key result,2026-09-01,2026-10-01\nARR,1.12,1.14\nNRR,,101\n'),
    ])
    expect(document.check_ins).toEqual([
      { key_result: 'ARR', on: '2026-09-30', value: 1.12 },
      { key_result: 'ARR', on: '2026-10-31', value: 1.14 },
      { key_result: 'NRR', on: '2026-10-31', value: 101 },
    ])
  })

  it('takes months without a year for the last of that name', async () => {
    const { document } = await imported([log('Key result,Dec,October,Nov.\nARR,1,2,3\n')])
    // The day asked about is 12 November 2026.
    expect(document.check_ins).toEqual([
      { key_result: 'ARR', on: '2025-12-31', value: 1 },
      { key_result: 'ARR', on: '2026-10-31', value: 2 },
    ])
  })

  it('may repeat the owners and targets of key results that are known', async () => {
    const text = 'Key result,Owner,Target,2026-10-05,2026-10-12\nARR,Joana,1.5,1.12,1.14\n'
    const { document, files } = await imported([okrs(), log(text)])
    const [result, ...others] = (document.company_okrs?.objectives ?? []).flatMap(
      ({ key_results = [] }) => key_results,
    )
    expect(others).toEqual([])
    expect(result?.check_ins).toEqual([
      { on: '2026-10-05', value: 1.12, by: 'Joana' },
      { on: '2026-10-12', value: 1.14, by: 'Joana' },
    ])
    expect(files[1]).toMatchObject({
      kind: 'check_ins',
      rows: 2,
      columns_not_read: [{ columns: ['Target'] }],
    })
  })

  const KNOWN = `${OKRS}- NRR from 100 to 110\n`
  const repeated = (...rows: string[]) =>
    log(`Key result,Target,2026-10-05,2026-10-12\n${rows.join('\n')}\n`)
  const resultsOf = ({ document }: Awaited<ReturnType<typeof imported>>) =>
    (document.company_okrs?.objectives ?? []).flatMap(({ key_results = [] }) => key_results)

  it('may repeat goals of which half are known; the others are asked about', async () => {
    const files = [
      file('OKRs.md', KNOWN),
      repeated('ARR,1.5,1.12,1.14', 'Net retention,110,100,101'),
    ]
    const read = await imported(files)
    expect(resultsOf(read)).toHaveLength(2)
    expect(resultsOf(read)[0]).toMatchObject({ check_ins: [{ value: 1.12 }, { value: 1.14 }] })
    expect(read.questions).toMatchObject([
      { id: 'weekly.csv:kind', taken: 'check_ins' },
      { id: 'weekly.csv:Net retention', taken: null },
    ])
    const goals = await imported(files, { 'weekly.csv:kind': 'goals' })
    expect(goals.files[1]?.kind).toBe('okrs')
  })

  it('may repeat them with a row for each day, but for sheets of teams', async () => {
    const rows = [
      ['2026-10-05', 1.12].join(',A,ARR,1.5,'),
      ['2026-10-12', 1.14].join(',A,ARR,1.5,'),
    ]
    const named = (column: string) =>
      log([`Date,${column},Key result,Target,Current`, ...rows].join('\n'))
    const read = await imported([file('OKRs.md', KNOWN), named('By')])
    expect(resultsOf(read)).toHaveLength(2)
    expect(resultsOf(read)[0]).toMatchObject({ check_ins: [{ value: 1.12 }, { value: 1.14 }] })
    const ofTeams = await imported([file('OKRs.md', KNOWN), named('Team')])
    expect(ofTeams.files[1]?.kind).toBe('okrs')
  })

  it('is of goals that stand in a sheet with their days', async () => {
    const goals =
      'Date,Key result,Target,Current\n2026-10-05,ARR,1500,1120\n2026-10-12,ARR,1500,1140\n'
    const { files, questions } = await imported([
      log('Date,Key result,Value\n2026-10-19,ARR,1.16\n2026-10-26,ARR,1.2\n'),
      file('goals.csv', goals),
    ])
    expect(files.map(({ kind }) => kind)).toEqual(['check_ins', 'okrs'])
    // 1.2 thousand of 1,500.
    expect(questions).toMatchObject([{ id: 'weekly.csv:ARR:scale', taken: 'thousands' }])
  })

  it('holds goals of its own where most are not known', async () => {
    const rows = ['ARR,1.5,1.12,1.14', 'Seats,20,2,3', 'Sites,4,1,2']
    const read = await imported([file('OKRs.md', KNOWN), repeated(...rows)])
    expect(read.files[1]?.kind).toBe('okrs')
  })

  it('tells a target that is not that of the goal', async () => {
    const files = [file('OKRs.md', KNOWN), repeated('ARR,1.7,1.12,1.14', 'NRR,> 110,100,101')]
    const read = await imported(files)
    expect(read.questions).toEqual([])
    expect(read.assumptions).toMatchObject([
      { at: 2, assumed: 'the target "1.7" of "ARR" is left out, as its goal has 1.5' },
    ])
    expect(resultsOf(read)[0]).toMatchObject({ target_value: 1.5 })
  })

  it('tells a confidence that is no share', async () => {
    const { document, assumptions } = await imported([okrs(), log(LOG.replace('60%', 'high'))])
    expect(assumptions).toMatchObject([
      { at: 3, assumed: 'its confidence "high" is not understood and is left out' },
    ])
    const [result] = document.company_okrs?.objectives?.[0]?.key_results ?? []
    expect(result?.check_ins?.[1]).not.toHaveProperty('confidence')
  })

  it('keeps its names where no key results are read beside it', async () => {
    const { document, files } = await imported([log()])
    expect(files).toMatchObject([{ kind: 'check_ins', rows: 3, rows_read: 3 }])
    expect(document).toEqual({
      check_ins: check_ins.map((one, i) => ({ key_result: i === 1 ? 'arr' : 'ARR', ...one })),
    })
  })

  it('asks about a name that no key result has, and makes no goal of it', async () => {
    const files = [okrs(), log(LOG.replaceAll(/ARR|arr/g, 'Revenue'))]
    const { document, questions } = await imported(files)
    expect(document.company_okrs?.objectives?.[0]?.key_results).toHaveLength(1)
    expect(questions).toMatchObject([
      {
        id: 'weekly.csv:Revenue',
        at: 2,
        taken: null,
        values: 3,
        readings: [{ answer: 'ARR from 1.12 to 1.5' }, { answer: 'leave_out' }],
      },
    ])
    const answered = await imported(files, { 'weekly.csv:Revenue': 'ARR from 1.12 to 1.5' })
    expect(answered.questions).toEqual([])
    expect(answered.document.company_okrs?.objectives?.[0]?.key_results?.[0]).toMatchObject({
      check_ins,
    })
    const without = await imported(files, { 'weekly.csv:Revenue': 'leave_out' })
    expect(without.document.check_ins).toBeUndefined()
    expect(without.files[1]).toMatchObject({ rows: 3, rows_read: 0 })
  })

  it('asks in what its values are where the goal is of another size', async () => {
    file('OKRs.md', OKRS.replace('1.12 to 1.5, currently 1.16', '€1.12M to €1.5M'))
    log()
    const read = await load({ inputs: [folder], at, readStandardInput })
    if (!read.ok) throw new Error('not read')
    const { company, guesses = [] } = read.loaded.situation
    const [result] = company.company_okrs?.objectives?.[0]?.key_results ?? []
    expect(result).toMatchObject({ current_value: 1_160_000 })
    // What a finding rests on is the value of the key result.
    expect(guesses.flatMap(({ paths }) => paths)).toContain(
      'company_okrs.objectives[0].key_results[0].current_value',
    )
    const files = [join(folder, 'OKRs.md'), join(folder, 'weekly.csv')]
    const written = await imported(files, { 'weekly.csv:ARR:scale': 'as_written' })
    expect(written.document.company_okrs?.objectives?.[0]?.key_results?.[0]).toMatchObject({
      current_value: 1.16,
    })
  })

  it('tells rows that hold no check-in', async () => {
    const { files } = await imported([
      log(
        `${LOG}20/10/2026,,1,,Joana,\nsoon,ARR,1,,Joana,\n20/10/2026,ARR,fine,,Joana,\n20/10/2026,ARR,,,,\n`,
      ),
    ])
    expect(files[0]?.skipped).toEqual([
      { at: 5, reason: 'the row names no key result' },
      { at: 6, reason: '"soon" is not read as a day' },
      { at: 7, reason: '"fine" is no number' },
      { at: 8, reason: 'the row has neither value nor confidence' },
    ])
  })

  it('is one in its first week, which is asked where its names are not known', async () => {
    const first = log('Date,Key result,Value\n2026-10-05,ARR,1.12\n')
    const known = await imported([okrs(), first])
    expect(known.files[1]?.kind).toBe('check_ins')
    expect(known.questions).toEqual([])
    const alone = await imported([first])
    expect(alone.files[0]?.kind).toBe('check_ins')
    expect(alone.questions).toMatchObject([{ id: 'weekly.csv:kind', taken: 'check_ins' }])
    const goals = await imported([first], { 'weekly.csv:kind': 'goals' })
    expect(goals.files[0]?.kind).toBe('okrs')
    const logged = await imported([first], { 'weekly.csv:kind': 'check_ins' })
    expect(logged.questions).toEqual([])
  })

  it('is goals where its names say a target', async () => {
    const { files } = await imported([
      log('Date,Key result,Value\n05/10/2026,ARR from 1.12 to 1.5,1.12\n'),
    ])
    expect(files[0]?.kind).toBe('okrs')
  })
})
