import { readFileSync } from 'node:fs'
import { array, assert, asyncProperty, constantFrom, integer, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDelimited } from './read-delimited.ts'
import { readTables } from './read-tables.ts'
import type { Table } from './table.ts'

const tableIn = async (bytes: Uint8Array | string): Promise<Table> => {
  const read = await readTables(Buffer.from(bytes as string), 'table.csv')
  const [table] = read.ok ? read.tables : []
  if (table === undefined) throw new Error('expected a table')
  return table.whole()
}

describe('a table in text form', () => {
  it.each([',', ';', '\t', '|'])('may have its cells separated by %j', async (separator) => {
    const text = [
      ['Name', 'Cost'],
      ['Ada', '1'],
      ['Bo', '2'],
    ]
    const { header, rows } = await tableIn(text.map((row) => row.join(separator)).join('\n'))
    expect(header).toEqual(['Name', 'Cost'])
    expect(rows).toEqual([
      ['Ada', '1'],
      ['Bo', '2'],
    ])
  })

  it('is told apart by semicolons where its numbers have decimal commas', async () => {
    const { rows } = await tableIn('Name;Share;Cost\nAda;1,5;3\nBo;2,25;4\n')
    expect(rows).toEqual([
      ['Ada', '1,5', '3'],
      ['Bo', '2,25', '4'],
    ])
  })

  it.each([
    ['UTF-8 with its mark', Buffer.from('\ufeffName,Café\nAda,1')],
    ['UTF-16, little end first', Buffer.from('\ufeffName,Café\nAda,1', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\ufeffName,Café\nAda,1', 'utf16le').swap16()],
  ])('may be %s', async (_, bytes) => {
    expect((await tableIn(bytes)).header).toEqual(['Name', 'Café'])
  })

  it('holds separators, line breaks and quotes in quoted cells, and says where each cell stands', async () => {
    const table = await tableIn('Name,Note\r\n"Ada, ""A""","one\r\ntwo"\r\nBo,ü\r\n')
    expect(table.rows).toEqual([
      ['Ada, "A"', 'one\ntwo'],
      ['Bo', 'ü'],
    ])
    expect(table.place(2, 1)).toEqual({ line: 4, column: 4, source_line: 'Bo,ü' })
    expect(table.place(1, 0)).toMatchObject({ line: 2, column: 1 })
  })

  it('finds the header below a title, and none where the first row is data', async () => {
    const titled = await tableIn('Headcount\nas of 2026-01-01\n\nName,Team,Cost\nAda,A,1\n')
    expect(titled.header).toEqual(['Name', 'Team', 'Cost'])
    expect(titled.rows).toEqual([['Ada', 'A', '1']])
    const bare = await tableIn('1,Ada\n2,Bo\n')
    expect(bare.header).toBeNull()
    expect(bare.row_count).toBe(2)
  })

  it('reports rows that do not fit: longer ones are left out, shorter ones read', async () => {
    const { rows, row_count, reports } = await tableIn('a,b,c\n1,2,3,4\n\n1,2\n1,2,3,\n')
    expect(rows).toEqual([
      ['1', '2'],
      ['1', '2', '3', ''],
    ])
    expect(row_count).toBe(3)
    expect(reports).toEqual([
      { source_row: 1, reason: '4 cells where the header has 3', is_read: false },
      {
        source_row: 3,
        reason: '2 of 3 cells are there; the others are taken as empty',
        is_read: true,
      },
    ])
  })

  it('reports a quote that is never closed', async () => {
    const { rows, reports } = await tableIn('a,b\n1,2\n"3,4\n5,6\n')
    expect(rows).toEqual([['1', '2']])
    expect(reports).toMatchObject([{ source_row: 2, is_read: false }])
  })

  it('holds all that another writer wrote, and every row is read or reported', async () => {
    const cell = string({
      unit: constantFrom('a', 'b', '"', ',', ';', '\n', ' ', 'é'),
      maxLength: 5,
    })
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
    await assert(
      asyncProperty(
        array(array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 }),
        async (rows) => {
          const all = [['first', 'second', 'third'], ...rows]
          const text = all.map((row) => row.map(quoted).join(',')).join('\n')
          const table = await tableIn(text)
          const filled = rows.filter((row) => row.some((one) => one.trim() !== ''))
          expect(table.row_count).toBe(filled.length)
          const left = table.reports.filter(({ is_read }) => !is_read)
          expect(table.rows.length + left.length).toBe(table.row_count)
          const fits = filled.filter((row) => row.slice(3).every((one) => one.trim() === ''))
          expect(table.rows).toEqual(fits)
        },
      ),
    )
  })

  it('is the same whether it is read whole or in blocks of a few characters', async () => {
    const text = string({
      unit: constantFrom('a', 'b', '"', '""', ',', ', ', '",', '\n', '"\n', ' '),
      maxLength: 40,
    })
    await assert(
      asyncProperty(text, integer({ min: 1, max: 12 }), async (rows, block) => {
        const written = `first,second\n${rows}`
        const [whole, inBlocks] = [
          await readDelimited(written),
          await readDelimited(written, block),
        ]
        const { place, ...table } = whole.whole()
        expect(inBlocks.whole()).toEqual({ ...table, place: expect.anything() })
        const last = Math.max(
          0,
          ...table.source_rows,
          ...table.reports.map((one) => one.source_row),
        )
        for (let row = last; row >= 0; row--) {
          expect(inBlocks.row(row)).toEqual(whole.row(row))
          for (const column of [0, 1])
            expect(inBlocks.place(row, column)).toEqual(place(row, column))
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('reads the structure of the Rust teams whole', async () => {
    const bytes = readFileSync('test/data/rust_team_structure.csv')
    const { header, rows, row_count, reports, place } = await tableIn(bytes)
    expect(header).toEqual(['team', 'kind', 'subteam_of', 'leads', 'members'])
    // 166 lines, one of them the header.
    expect([rows.length, row_count, reports]).toEqual([165, 165, []])
    expect(rows[1]).toEqual(['all-hands', 'team', 'launching-pad', '1', '1'])
    expect(place(2, 2)).toMatchObject({ line: 3, column: 'all-hands,team,'.length + 1 })
  })
})
