import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aWorkbook, sheetOf } from '../../testing/a-workbook.ts'
import { csv, readRights as read } from '../../testing/read-rights.ts'
import { runCoo } from '../../testing/run-coo.ts'

describe('a matrix with a row for each role', () => {
  const turned = [
    ['Receive escalation', 'Diagnose', 'Resolve', 'Close'],
    ['CS Lead', 'R', 'R', 'C', 'R'],
    ['VP CS', 'A', 'A', '', 'A'],
    ['Eng Lead', 'I', 'C', 'R', 'I'],
  ]
  const named = (first: string) => csv([[first, ...(turned[0] ?? [])], ...turned.slice(1)])

  it.each([['Role'], ['Person'], [''], ['RACI']])('is turned below "%s"', async (first) => {
    const { rows, source } = await read(named(first))
    expect(source).toMatchObject({ rows: 4, rows_read: 4, questions: [] })
    expect(rows[0]).toEqual({
      task: 'Receive escalation',
      responsible: ['CS Lead'],
      accountable: ['VP CS'],
      consulted: [],
      informed: ['Eng Lead'],
    })
    expect(rows[2]).toMatchObject({ task: 'Resolve', accountable: [], consulted: ['CS Lead'] })
  })

  it('opens to the cell of each task', async () => {
    const cells = [['Role', ...(turned[0] ?? [])], ...turned.slice(1)]
    const { document } = await read(
      aWorkbook({ R: sheetOf(cells.map((row) => row.map((cell) => cell || null))) }),
    )
    expect(document?.locate?.value(['raci', 2])?.cell).toBe('R!D2')
  })

  it('is asked about where neither edge names roles', async () => {
    const text = csv([
      ['', 'Ana', 'Bo'],
      ['Cy', 'R', 'A'],
      ['Di', 'A', 'R'],
    ])
    const { source, rows } = await read(text)
    expect(source.questions).toMatchObject([
      { id: 'm:orientation', taken: 'tasks_down', values: 2 },
    ])
    expect(rows.map(({ task }) => task)).toEqual(['Cy', 'Di'])
    const answered = await read(text, 'm', { 'm:orientation': 'roles_down' })
    expect(answered.rows.map(({ task }) => task)).toEqual(['Ana', 'Bo'])
  })

  it('is told by the people of the company, on either edge', async () => {
    const people = [
      { id: 'p1', name: 'Ana Alba' },
      { id: 'p2', name: 'Bo Berg' },
    ]
    const across = csv([
      ['', 'ana alba', 'p2'],
      ['Budget', 'R', 'A'],
      ['Audit', 'A', 'R'],
    ])
    const tasks = await read(across, 'm', {}, people)
    expect(tasks.source.questions).toEqual([])
    expect(tasks.rows.map(({ task }) => task)).toEqual(['Budget', 'Audit'])
    const down = csv([
      ['', 'Budget', 'Audit'],
      ['Ana Alba', 'R', 'A'],
      ['Bo Berg', 'A', 'R'],
    ])
    const turned = await read(down, 'm', {}, people)
    expect(turned.source.questions).toEqual([])
    expect(turned.rows).toMatchObject([
      { task: 'Budget', responsible: ['Ana Alba'], accountable: ['Bo Berg'] },
      { task: 'Audit', responsible: ['Bo Berg'], accountable: ['Ana Alba'] },
    ])
  })

  it.each([
    ['people.csv', 'Employee ID,Name,Job Title,Reports To\n1,Ana Alba,CEO,\n2,Bo Berg,CFO,1\n'],
    ['people.yaml', 'people: [{name: Ana Alba}, {name: Bo Berg}]\n'],
  ])('is told in a folder by the people of %s, which comes after it', async (name, text) => {
    const folder = await mkdtemp(join(tmpdir(), 'coo-rights-'))
    await writeFile(join(folder, 'company.yaml'), 'company: Test\n')
    await writeFile(
      join(folder, 'duties.csv'),
      csv([
        ['', 'Budget', 'Audit'],
        ['Ana Alba', 'R', 'A'],
        ['Bo Berg', 'A', 'R'],
      ]),
    )
    await writeFile(join(folder, name), text)
    const { stdout, stderr } = await runCoo(['decide', folder, '-f', 'json'])
    await rm(folder, { recursive: true })
    expect(stderr).not.toContain('stand for a task')
    expect(JSON.parse(stdout)).toMatchObject({ raci: [{ task: 'Budget' }, { task: 'Audit' }] })
  })
})
