import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { aWorkbook, sheetOf } from '../../testing/a-workbook.ts'
import { csv, readRights as read } from '../../testing/read-rights.ts'
import { runCoo } from '../../testing/run-coo.ts'

const FILE = 'test/data/octoacme_raci_matrix.md'

describe('a matrix that others made', () => {
  const text = readFileSync(FILE, 'utf8')

  // Counted in the file with awk: 35 rows, 13 without R or without exactly one A.
  it('has all its rows, with the faults they have', async () => {
    const { rows } = await read(text)
    expect(rows).toHaveLength(35)
    const lacking = rows.filter(
      ({ responsible, accountable }) => responsible.length === 0 || accountable.length !== 1,
    )
    expect(lacking).toHaveLength(13)
  })

  it('has groups as processes, and one role in two parts where the cell says A/R', async () => {
    const { rows } = await read(text)
    expect(rows[0]).toMatchObject({
      process: 'Initiation Phase',
      task: 'Define project vision',
      accountable: ['Product Manager'],
      responsible: [],
    })
    expect(rows.find(({ task }) => task === 'Feature development')).toMatchObject({
      responsible: ['Developers'],
      accountable: ['Developers'],
    })
  })

  it('opens to the line of each row', async () => {
    const { document } = await read(text)
    const place = document?.locate?.value(['raci', 0, 'accountable'])
    expect(place?.source_line).toContain('Define project vision')
  })

  it('is an input like any other', async () => {
    const { code, stdout, stderr } = await runCoo(['decide', FILE, '-f', 'json'])
    expect(code, stderr).toBe(0)
    const { raci } = JSON.parse(stdout) as { raci: { problems: { problem: string }[] }[] }
    expect(raci).toHaveLength(35)
    expect(raci.some(({ problems }) => problems.length > 0)).toBe(true)
  })
})

it.each([
  ['A/R', 'R/A', 'A & R', 'R, A', 'R A', 'AR'],
  ['Responsible, Accountable', 'accountable/responsible', 'Responsible and Accountable', 'R and A'],
  ['Accountable Responsible (at night)'],
])('reads several parts of one role in one cell: %s', async (...cells) => {
  const lines = cells.map((cell, i) => `Task ${i},"${cell}",Consulted,Informed`)
  const { rows, source } = await read(['Task,COO,CFO,CEO', ...lines].join('\n'), 'm.csv')
  expect(source.skipped).toEqual([])
  for (const row of rows)
    expect(row).toMatchObject({
      responsible: ['COO'],
      accountable: ['COO'],
      consulted: ['CFO'],
      informed: ['CEO'],
    })
  expect(rows).toHaveLength(cells.length)
})

it('reads the playbook’s own form: dashes for nothing, notes in brackets', async () => {
  const { rows } = await read(
    '# Escalation\n\n| Task | CS Lead | VP CS | CEO |\n|---|---|---|---|\n| Tell the customer | R | A | I (major) |\n| Close | R | - | |\n',
  )
  expect(rows[0]).toEqual({
    process: 'Escalation',
    task: 'Tell the customer',
    responsible: ['CS Lead'],
    accountable: ['VP CS'],
    consulted: [],
    informed: ['CEO'],
  })
})

it('reads a matrix of a CSV file, each row at its line', async () => {
  const { rows, document } = await read(
    'Task,CS Lead,VP CS,CEO\nReceive escalation,R,I,-\nClose escalation,A/R,C,I (major)\n',
  )
  expect(rows[1]).toEqual({
    task: 'Close escalation',
    responsible: ['CS Lead'],
    accountable: ['CS Lead'],
    consulted: ['VP CS'],
    informed: ['CEO'],
  })
  expect(document?.locate?.value(['raci', 1, 'informed'])?.line).toBe(3)
})

it.each([
  ['Process: Customer Escalation Handling', 'Customer Escalation Handling'],
  ['Customer escalation', 'Customer escalation'],
  ['RACI matrix', undefined],
])('takes a title above the roles, %s, for the process', async (title, process) => {
  const { rows } = await read(
    `${title},,,\n,,,\nTask,CS Lead,VP CS,CEO\nReceive escalation,R,I,-\nClose escalation,R,A,I\n`,
    'm.csv',
  )
  expect(rows.map((row) => row.process)).toEqual([process, process])
})

it('takes a title that names a process before the name of its sheet', async () => {
  const sheet = (title: string) =>
    sheetOf([[title], ['Task', 'COO', 'CEO'], ['Budget', 'C', 'A'], ['Offer', 'R', 'A']])
  const { rows } = await read(
    aWorkbook({ Hiring: sheet('Process: Interviews'), Finance: sheet('Who does what in 2026') }),
  )
  expect(rows.map(({ process }) => process)).toEqual([
    'Interviews',
    'Interviews',
    'Finance',
    'Finance',
  ])
})

const HIRING = [
  ['Task', 'COO', 'CEO'],
  ['Write the role', 'R', 'A'],
  ['Offer', 'A', 'R/C'],
]
const BY_PART = [
  ['Task', 'Responsible', 'Accountable'],
  ['Close the books', 'Ana', 'Bo'],
]

it('reads every sheet of a workbook, whatever its form, as of the process it is named for', async () => {
  const { rows, source, document } = await read(
    aWorkbook({
      Hiring: sheetOf(HIRING),
      Sheet2: sheetOf([
        ['Task', 'COO', 'CEO'],
        ['Budget', 'C', 'A'],
      ]),
      Finance: sheetOf(BY_PART),
    }),
  )
  expect(source).toMatchObject({ kind: 'raci', rows: 4, rows_read: 4 })
  expect(rows.map(({ process, task }) => [process, task])).toEqual([
    ['Hiring', 'Write the role'],
    ['Hiring', 'Offer'],
    [undefined, 'Budget'],
    ['Finance', 'Close the books'],
  ])
  expect(document?.locate?.value(['raci', 2])?.cell).toBe('Sheet2!A2')
})

it('reads several matrices of one sheet, each with its own roles', async () => {
  const { rows, source } = await read(
    `${csv(HIRING)}\nMonth end,,\nTask,CFO,Controller\nClose the books,A,R\nReport,A/R,C\n`,
  )
  expect(rows.map(({ process, task, accountable }) => [process, task, accountable])).toEqual([
    [undefined, 'Write the role', ['CEO']],
    [undefined, 'Offer', ['COO']],
    ['Month end', 'Close the books', ['CFO']],
    ['Month end', 'Report', ['CFO']],
  ])
  expect(source.skipped).toEqual([])
})

it('reads every table of a page, and tells the rows of those that are none', async () => {
  const table = (rows: readonly (readonly string[])[]) =>
    rows
      .map((row) => `| ${row.join(' | ')} |\n`)
      .toSpliced(1, 0, '|---|---|---|\n')
      .join('')
  const prices = [
    ['Plan', 'Price', 'Note'],
    ['Basic', '5', ''],
  ]
  const page = `# Roles\n\n## Hiring\n\n${table(HIRING)}\n## Finance\n\n${table(BY_PART)}\n## Prices\n\n${table(prices)}`
  const { rows, source } = await read(page, 'm.md')
  expect(rows.map(({ process }) => process)).toEqual(['Hiring', 'Hiring', 'Finance'])
  expect(source.skipped).toEqual([{ at: 20, reason: 'it is of no RACI or RAPID matrix' }])
})

it('takes columns of notes for none, processes from a column, and tells a cell that is no letter', async () => {
  const { rows, source } = await read(
    'Phase,Task,COO,CEO,CTO,Notes\nStart,Plan,R,A,,see wiki\n,Staff,A,maybe,R,\nEnd,Review,R,A,C,\n',
  )
  expect(rows.map(({ process, task }) => [process, task])).toEqual([
    ['Start', 'Plan'],
    ['End', 'Review'],
  ])
  expect(source.skipped).toEqual([{ at: 3, reason: '"maybe" is none of R, A, C and I' }])
})

it.each([
  'Plan,Price\nA,5\nB,6\n',
  'Name,Grade\nAna,A\nBo,C\n',
  '```\n| T | X | Y |\n|---|---|---|\n| a | R/A | C |\n```\n',
])('takes no other table for a matrix', async (text) => {
  expect((await read(text)).source.kind).not.toBe('raci')
})

describe('a task that nobody has a part in', () => {
  it('is a row of its own where a column names its process', async () => {
    const { rows, source } = await read(
      'Process,Task,COO,CEO\nSupport,Answer ticket,,\nSupport,Close,R,A\n,Report,,\n',
    )
    expect(source).toMatchObject({ rows: 3, rows_read: 3 })
    expect(rows.map(({ process, task, responsible }) => [process, task, responsible])).toEqual([
      ['Support', 'Answer ticket', []],
      ['Support', 'Close', ['COO']],
      ['Support', 'Report', []],
    ])
  })

  it('is one too where the matrix has no groups, and as its last row', async () => {
    const { rows } = await read('Task,COO,CEO\nPlan,R,A\nShip,,\nSell,A,R\nReport,,\n')
    expect(rows.map(({ task }) => task)).toEqual(['Plan', 'Ship', 'Sell', 'Report'])
    const grouped = await read('Task,COO,CEO\nStart,,\nPlan,R,A\nEnd,,\nReport,A,R\n')
    expect(grouped.rows.map(({ process, task }) => [process, task])).toEqual([
      ['Start', 'Plan'],
      ['End', 'Report'],
    ])
  })
})
