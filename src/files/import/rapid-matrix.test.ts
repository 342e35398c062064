import { describe, expect, it } from 'vitest'
import { aWorkbook, sheetOf } from '../../testing/a-workbook.ts'
import { csv, readRights as read } from '../../testing/read-rights.ts'

const RAPID = [
  ['Decision', 'CTO', 'COO', 'VP Engineering', 'Infra team', 'Finance', 'CEO'],
  ['Migrate the database', 'D', 'A', 'R', 'P', 'I', ''],
  ['Open London office', 'A', 'D', 'A', 'P', 'A', 'D'],
  ['Change pricing', 'A', '', 'R', 'P', 'I', ''],
]

describe('a matrix of decisions', () => {
  it.each([
    ['a CSV file', csv(RAPID)],
    [
      'a workbook',
      aWorkbook({ Rights: sheetOf(RAPID.map((row) => row.map((cell) => cell || null))) }),
    ],
  ])('is read with all five parts from %s', async (_, content) => {
    const { source, decisions } = await read(content)
    expect(source).toMatchObject({ kind: 'rapid', rows: 3, rows_read: 3, confidence: 'verified' })
    expect(decisions.map(({ title, rapid }) => ({ title, ...rapid }))).toEqual([
      {
        title: 'Migrate the database',
        recommend: 'VP Engineering',
        agree: ['COO'],
        perform: ['Infra team'],
        input: ['Finance'],
        decide: 'CTO',
      },
      {
        title: 'Open London office',
        agree: ['CTO', 'VP Engineering', 'Finance'],
        perform: ['Infra team'],
        input: [],
        decide: ['COO', 'CEO'],
      },
      {
        title: 'Change pricing',
        recommend: 'VP Engineering',
        agree: ['CTO'],
        perform: ['Infra team'],
        input: ['Finance'],
      },
    ])
  })

  it('opens to the line of each row', async () => {
    const { document } = await read(csv(RAPID))
    expect(document?.locate?.value(['decisions', 1, 'rapid', 'decide'])?.line).toBe(3)
  })

  it('is read from columns for the parts too, several names in a cell', async () => {
    const { source, decisions } = await read(
      'Decision,Recommend,Agree,Perform,Input,Decide\nMove,Ana,"Bo, Cy",Ops,,Di\n',
    )
    expect(source).toMatchObject({ kind: 'rapid', rows: 1, rows_read: 1 })
    expect(decisions[0]?.rapid).toEqual({
      recommend: 'Ana',
      agree: ['Bo', 'Cy'],
      perform: ['Ops'],
      input: [],
      decide: 'Di',
    })
  })

  it.each([
    ['parts', 'ID,Decision,Recommend,Decide\nD-1,Move,Ana,Di\n-,Sell,Ana,Di\n'],
    ['letters', 'Decision ID,Decision,Ana,Di\nD-1,Move,R,D\n-,Sell,R,D\n'],
    ['letters below a task of any name', 'Ref,Topic,Ana,Di\nD-1,Move,R,D\n,Sell,R,D\n'],
  ])('has the ids that stand beside %s', async (_, text) => {
    const { source, decisions } = await read(text)
    expect(source).toMatchObject({ kind: 'rapid', rows: 2, rows_read: 2, questions: [] })
    expect(decisions).toMatchObject([
      { id: 'D-1', title: 'Move', rapid: { recommend: 'Ana', decide: 'Di' } },
      { title: 'Sell' },
    ])
    expect(decisions[1]).not.toHaveProperty('id')
  })

  it('has cells with several letters', async () => {
    const { decisions } = await read('Decision,CTO,COO\nMigrate,"R, P",D\nMove,RP,A/D\n')
    expect(decisions.map(({ rapid }) => rapid)).toMatchObject([
      { recommend: 'CTO', perform: ['CTO'], decide: 'COO' },
      { recommend: 'CTO', perform: ['CTO'], agree: ['COO'], decide: 'COO' },
    ])
  })

  it('is told by its name where no letter tells, and is one of tasks with C', async () => {
    expect((await read('Decision,CTO,COO\nMove,R,A\nSell,I,R\n')).source.kind).toBe('rapid')
    expect((await read('Decision,CTO,COO\nMove,R,A\nSell,C,R\n')).source.kind).toBe('raci')
    expect((await read('ID,Decision,CTO,COO\n1,Move,R,A\n2,Sell,I,R\n')).source.kind).toBe('rapid')
    expect((await read('Task,CTO,COO\nMove,R,A\nSell,I,R\n')).source.kind).toBe('raci')
  })

  it('is asked about where it has letters of both', async () => {
    const text = 'Topic,CTO,COO,CEO\nMove,R,D,A\nSell,C,R,D\nReport,R,A,I\n'
    const { source, decisions } = await read(text)
    expect(source.questions).toMatchObject([{ id: 'm:way', taken: 'rapid', values: 3 }])
    expect(source.confidence).toBe('assumed')
    expect(decisions.map(({ title }) => title)).toEqual(['Move', 'Report'])
    expect(source.skipped).toEqual([{ at: 3, reason: '"C" is none of R, A, P, I and D' }])
    const answered = await read(text, 'm', { 'm:way': 'raci' })
    expect(answered.source.questions).toEqual([])
    expect(answered.rows.map(({ task }) => task)).toEqual(['Report'])
    expect(answered.source.skipped).toHaveLength(2)
  })
})
