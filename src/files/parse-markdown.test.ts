import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runCoo } from '../testing/run-coo.ts'
import { markdownTables } from './markdown-tables.ts'
import { parseMarkdown } from './parse-markdown.ts'
import type { RaciEntry } from './raci-table.ts'

const file = join(import.meta.dirname, '../../test/data/octoacme_raci_matrix.md')
const text = readFileSync(file, 'utf8')
const rowsOf = (markdown: string) =>
  (parseMarkdown(markdown, 'm.md').value as { raci: RaciEntry[] } | undefined)?.raci ?? []

describe('a matrix that others made', () => {
  const rows = rowsOf(text)

  // Counted in the file with awk: 35 rows, 13 without R or without exactly one A.
  it('has all its rows, with the faults they have', () => {
    expect(rows).toHaveLength(35)
    const lacking = rows.filter(
      ({ responsible, accountable }) => responsible.length === 0 || accountable.length !== 1,
    )
    expect(lacking).toHaveLength(13)
  })

  it('has groups as processes, and one role in two parts where the cell says A/R', () => {
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

  it('opens to the line of each row', () => {
    const { locate } = parseMarkdown(text, 'm.md')
    expect(locate.value(['raci', 0, 'accountable'])?.source_line).toContain('Define project vision')
  })

  it('is an input like any other', async () => {
    const { code, stdout, stderr } = await runCoo(['decide', file, '-f', 'json'])
    expect(code, stderr).toBe(0)
    const { raci } = JSON.parse(stdout) as { raci: { problems: { problem: string }[] }[] }
    expect(raci).toHaveLength(35)
    expect(raci.some(({ problems }) => problems.length > 0)).toBe(true)
  })
})

it('reads the playbook’s own form: dashes for nothing, notes in brackets', () => {
  const [row] = rowsOf(
    '# Escalation\n\n| Task | CS Lead | VP CS | CEO |\n|---|---|---|---|\n| Tell the customer | R | A | I (major) |\n| Close | R | - | |\n',
  )
  expect(row).toEqual({
    process: 'Escalation',
    task: 'Tell the customer',
    responsible: ['CS Lead'],
    accountable: ['VP CS'],
    consulted: [],
    informed: ['CEO'],
  })
})

it('takes no other table for a matrix, and says so', () => {
  const prices = '| Plan | Price |\n|---|---|\n| A | 5 |\n'
  expect(parseMarkdown(prices, 'm.md').problems[0]?.message).toContain('found none')
  expect(rowsOf('```\n| T | X |\n|---|---|\n| a | R/A |\n```\n')).toEqual([])
})

it('reads any text without failing, and escaped pipes as text', () => {
  expect(markdownTables('| a \\| b | c |\n|--|--|\n| **d** | `e` |')).toEqual([
    { heading: null, header: ['a | b', 'c'], rows: [{ cells: ['d', 'e'], offset: 23 }] },
  ])
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '|',
          '-',
          ':',
          ' ',
          '\n',
          '`',
          '#',
          '*',
          '\\',
          'a',
          'R',
          'A',
          '/',
          'é',
        ),
        maxLength: 200,
      }),
      (any) => {
        expect(markdownTables(any).length).toBeGreaterThanOrEqual(0)
        expect(parseMarkdown(any, 'm.md').problems.length).toBeLessThanOrEqual(1)
      },
    ),
  )
})
