import { describe, expect, it } from 'vitest'
import { aWorkbook, sheetOf, workbookParts } from '../../testing/a-workbook.ts'
import { anArchive } from '../../testing/an-archive.ts'
import { readTables } from './read-tables.ts'
import { cellName } from './read-workbook.ts'

const read = (bytes: Uint8Array) => readTables(bytes, 'book.xlsx')

const messageOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes)
  return result.ok ? 'read' : result.problem.message
}

const people = {
  People: sheetOf([
    ['Name', 'Manager'],
    ['Ada', null],
    ['Bo', 'Ada'],
  ]),
}

describe('a workbook', () => {
  it('is read sheet by sheet, each cell with its name', async () => {
    const notes = sheetOf([
      ['Note', 'Of'],
      ['a &amp; b', 3],
    ])
    const result = await read(aWorkbook({ ...people, 'More notes': notes }))
    if (!result.ok) throw new Error(result.problem.message)
    const [first, second] = result.tables
    expect(first).toMatchObject({ sheet: 'People', header: ['Name', 'Manager'] })
    expect(first?.whole().rows).toEqual([
      ['Ada', null],
      ['Bo', 'Ada'],
    ])
    expect(first?.place(2, 1)).toMatchObject({ line: 3, cell: 'People!B3' })
    expect(second?.whole().rows).toEqual([['a & b', 3]])
    expect(second?.place(1, 0).cell).toBe("'More notes'!A2")
  })

  it('gives stored values: days as days, formulas by their result, failed ones as nothing', async () => {
    const body = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Start</t></is></c><c r="B1" t="inlineStr"><is><t>Cost</t></is></c></row><row r="3"><c r="A3" s="1"><v>45352</v></c><c r="B3"><f>WEBSERVICE("http://example.org")</f><v>7</v></c></row><row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B4" t="b"><v>1</v></c></row></sheetData>`
    const result = await read(aWorkbook({ Sheet1: body }))
    // Day 45352 of the 1900 system is 1 March 2024 (ECMA-376, 18.17.4).
    expect(result.ok && result.tables[0]?.whole().rows).toEqual([
      ['2024-03-01', 7],
      [null, true],
    ])
    expect(result.ok && result.tables[0]?.whole().source_rows).toEqual([2, 3])
  })

  it('gives percentages as their cells show them, and numbers with a percent sign of their own', async () => {
    const cells = [0.909, 0.07, -0.0312, 0.12345, 1].map(
      (value, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="2"><v>${value}</v></c></row>`,
    )
    const own = '<row r="7"><c r="A7" s="3"><v>90.9</v></c></row>'
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Rate</t></is></c></row>'
    const sheet = `<sheetData>${head}${cells.join('')}${own}</sheetData>`
    const result = await read(aWorkbook({ Sheet1: sheet }))
    expect(result.ok && result.tables[0]?.whole().rows).toEqual(
      ['90.9%', '7%', '-3.12%', '12.3450%', '100%', 90.9].map((cell) => [cell]),
    )
  })

  it('repeats the value of cells merged downwards', async () => {
    const body = `${sheetOf([
      ['Team', 'Name'],
      ['Core', 'Ada'],
      [null, 'Bo'],
    ])}<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>`
    const result = await read(aWorkbook({ Sheet1: body }))
    expect(result.ok && result.tables[0]?.whole().rows).toEqual([
      ['Core', 'Ada'],
      ['Core', 'Bo'],
    ])
  })

  it('has no entities but those of XML', async () => {
    const parts = workbookParts({
      Sheet1: sheetOf([
        ['Name', 'Team'],
        ['&boom;', 'x'],
      ]),
    })
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? ''
    parts['xl/worksheets/sheet1.xml'] = `<!DOCTYPE x [<!ENTITY boom "expanded">]>${sheet}`
    const result = await read(anArchive(parts))
    expect(JSON.stringify(result)).not.toContain('expanded')
  })
})

it.each([
  ['XFD1048576', 'sheet "Staff" reaches as far as cell XFD1048576, which is more than is read'],
  ['ZZZZZZZ4', 'it has a cell "ZZZZZZZ4", which no sheet has'],
])('says which cell lies too far behind the others: %s', async (cell, message) => {
  const row = `<row r="${cell.replace(/\D/g, '')}"><c r="${cell}"><v>1</v></c></row></sheetData>`
  const Staff = sheetOf([['id', 'name']]).replace('</sheetData>', row)
  expect(await messageOf(anArchive(workbookParts({ Staff })))).toBe(message)
})

describe('an archive that is not safe to unpack', () => {
  const zeros = Buffer.alloc(2 ** 26)

  it('is refused by the sizes its directory gives, before anything is unpacked', async () => {
    const bomb = { ...workbookParts(people), 'xl/media/a.bin': { content: zeros } }
    const bytes = anArchive(bomb)
    expect(bytes.length).toBeLessThan(200_000)
    expect(await messageOf(bytes)).toMatch(/it would unpack to 65 MB; up to 64 MB are read/)
  })

  it('is refused where a part is larger than its directory says', async () => {
    const lying = { ...workbookParts(people), 'xl/media/a.bin': { content: zeros, said_size: 9 } }
    expect(await messageOf(anArchive(lying))).toMatch(
      /"xl\/media\/a.bin" is not of the size it says/,
    )
  })

  it('is refused where parts overlap', async () => {
    const bytes = anArchive(workbookParts(people))
    const second = bytes.indexOf(
      Buffer.from([0x50, 0x4b, 1, 2]),
      bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 4,
    )
    bytes.writeUInt32LE(0, second + 42)
    expect(await messageOf(bytes)).toMatch(/parts overlap|not of the size/)
  })

  it('is refused where it is cut off, at any byte', async () => {
    const bytes = anArchive(workbookParts(people))
    for (let length = 2; length < bytes.length; length += 97) {
      expect(await messageOf(bytes.subarray(0, length))).toMatch(/cut off or damaged/)
    }
  })

  it('is refused where it is no workbook, or one of an older kind', async () => {
    expect(await messageOf(anArchive({ 'a.txt': 'a' }))).toMatch(/expected an XLSX workbook/)
    expect(await messageOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0]))).toMatch(/older kind/)
  })
})

it('names cells as workbooks do', () => {
  expect(cellName('Sheet', 6, 1)).toBe('Sheet!B7')
  expect(cellName("Ada's", 0, 701)).toBe("'Ada''s'!ZZ1")
  expect(cellName('S', 0, 702)).toBe('S!AAA1')
})
