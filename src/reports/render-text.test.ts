import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { Block, ReportDocument } from './document.ts'
import { renderText } from './render-text.ts'
import { longWord } from './specimen/hostile-words.ts'
import { specimen } from './specimen.ts'
import { anyDocument } from './testing/any-document.ts'

const shown = (blocks: readonly Block[], width = 80): string[] =>
  renderText({ title: 'Title', blocks }, { width, color: false }).split('\n').slice(3, -1)

/** Whether a line that is too wide holds one stretch that may not be broken: beside it only what
 *  stands before a first line (a rule, a bullet) or touches it. */
const holdsOneToken = (line: string): boolean =>
  line
    .trim()
    .replace(/^(┃ *|• *|\d+\. *|▾ |! )*/, '')
    .trim()
    .split(' ').length === 1

/** Words without spaces in code and sources, so that every one of them is one token. */
function withoutSpacesInCode(document: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_key, value) => {
    if (value?.kind === 'code') return { ...value, text: value.text.replace(/\s+/g, '_') }
    if (value?.kind !== 'source') return value
    const { path, file, ...others } = value
    const words = { path: path.replace(/\s+/g, '_'), file: file?.replace(/\s+/g, '_') }
    return { ...others, ...words }
  })
}

describe('renderText', () => {
  test('shows the specimen in 80 columns', async () => {
    const text = renderText(specimen, { width: 80, color: false })
    await expect(text).toMatchFileSnapshot('../../test/goldens/specimen.txt')
  })

  test('keeps every line within the width', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 40, max: 200 }), (document, width) => {
        const text = renderText(withoutSpacesInCode(document), { width, color: false })
        const tooWide = text
          .split('\n')
          .filter((line) => stringWidth(line) > width && !holdsOneToken(line))
        expect(tooWide).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('says the same with and without colour', () => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 40, max: 120 }), (document, width) => {
        const colored = renderText(document, { width, color: true })
        // oxlint-disable-next-line no-control-regex -- the codes of colours
        const plain = colored.replace(/\u001b\[[\d;]*m/g, '')
        expect(plain).toBe(renderText(document, { width, color: false }))
      }),
    )
  })

  test('lets no control character of the data reach the terminal', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = renderText(document, { width: 80, color: false })
        // oxlint-disable-next-line no-control-regex -- they are what is looked for
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
      }),
    )
  })

  test('fits a table by wrapping its words and keeps figures at the right', () => {
    const lines = shown(
      [
        {
          kind: 'table',
          columns: [{ label: 'Name' }, { label: 'Cost' }],
          rows: [
            ['one two three four', [{ kind: 'number', value: 5, unit: 'usd' }]],
            ['x', [{ kind: 'number', value: 1500, unit: 'usd' }]],
          ],
        },
      ],
      20,
    )
    expect(lines).toEqual([
      'Name            Cost',
      '────────────  ──────',
      'one two           $5',
      'three four',
      'x             $1,500',
    ])
  })

  test('shows a record per row where the columns do not fit', () => {
    const columns = ['A', 'B', 'C'].map((label) => ({ label }))
    const rows = [['considerable text', 'remarkable', 'extraordinary']]
    expect(shown([{ kind: 'table', columns, rows }], 20)).toEqual([
      'A: considerable',
      '  text',
      'B: remarkable',
      'C: extraordinary',
    ])
  })

  test('counts wide characters as two columns', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: '漢字 漢字 漢字 漢字 漢字' }]
    expect(shown(blocks, 20)).toEqual(['漢字 漢字 漢字 漢字', '漢字'])
  })

  test('cuts a word of several after the mark that joins them', () => {
    const text = 'Customer-success/Engineering-and-operations sync'
    expect(shown([{ kind: 'paragraph', text }], 30)).toEqual([
      'Customer-success/Engineering-',
      'and-operations sync',
    ])
  })

  test('leaves code and addresses whole, and cuts long words', () => {
    const code = 'x'.repeat(30)
    const blocks: Block[] = [
      { kind: 'paragraph', text: [{ kind: 'code', text: code }] },
      { kind: 'paragraph', text: `See https://example.org/${code} now` },
      { kind: 'paragraph', text: longWord },
    ]
    const lines = shown(blocks, 30)
    expect(lines).toContain(code)
    expect(lines).toContain(`https://example.org/${code}`)
    expect(lines.slice(6).join('')).toBe(longWord)
  })

  test('marks where progress should be', () => {
    const blocks: Block[] = [
      { kind: 'progress', label: 'Revenue', value: 0.5, expected: 0.75, tone: 'warning' },
    ]
    // 19 cells beside the mark: 0.5 fills 10 (9.5, up), 0.75 stands after the 14th.
    expect(shown(blocks, 80)[0]).toBe(`🟡 Revenue${' '.repeat(42)}[██████████░░░░|░░░░░]   50%`)
    expect(shown(blocks, 80)[1]?.trim()).toBe('expected by now 75%')
  })
})
