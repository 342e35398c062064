import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneLine } from './clean-text.ts'
import type { Block } from './document.ts'
import { codeSpan, escaped, startingLine } from './markdown/escape.ts'
import { renderMarkdown } from './render-markdown.ts'
import { specimen } from './specimen.ts'
import { anyInline, anyText } from './testing/any-document.ts'

const shown = (block: Block): string[] =>
  renderMarkdown({ title: 'Title', blocks: [block] })
    .split('\n')
    .slice(2, -1)

/** What Markdown makes of escaped words: the sign behind a backslash, and entities. */
const read = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))

const withoutEscapes = (markdown: string): string => markdown.replace(/\\[!-/:-@[-`{-~]/g, '')

describe('escaped', () => {
  test.each([
    ['a | b', 'a \\| b'],
    ['a \\| b', 'a \\\\\\| b'],
    ['**bold** `code`', '\\*\\*bold\\*\\* \\`code\\`'],
    ['<script>', '\\<script\\>'],
    ['[link](https://example.org)', '\\[link\\](https\\://example.org)'],
    ['snake_case _em_', 'snake_case \\_em\\_'],
    ['R&D &lt; &#60;', 'R&D \\&lt; \\&#60;'],
    ['$5 and US$', '$5 and US\\$'],
    ['C# # heading', 'C# \\# heading'],
    ['me@example.org', 'me&#64;example.org'],
    ['one\ntwo', 'one two'],
  ])('%s', (text, markdown) => {
    expect(escaped(text)).toBe(markdown)
  })

  test('keeps every word as it is', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/&#\d+;/.test(text)),
        (text) => {
          expect(read(escaped(text))).toBe(oneLine(text))
        },
      ),
    )
  })

  test('leaves no sign that Markdown obeys', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutEscapes(escaped(text))).not.toMatch(
          /[\\`*[\]<>|~]|https?:|&#?\w+;(?<!&#64;)/i,
        )
      }),
    )
  })

  test('starts no block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(startingLine(escaped(text))).not.toMatch(/^(\s|#|>|[-+=*]|\d+[.)]|```|~~~)/)
      }),
    )
  })
})

describe('codeSpan', () => {
  test.each([
    ['coo okr', '`coo okr`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['a | b', '<code>a &#124; b</code>'],
  ])('%s', (code, markdown) => {
    expect(codeSpan(code)).toBe(markdown)
  })
})

describe('renderMarkdown', () => {
  test('shows the specimen', async () => {
    const markdown = renderMarkdown(specimen)
    await expect(markdown).toMatchFileSnapshot('../../test/goldens/specimen.md')
  })

  test('gives every row of a table as many cells', () => {
    const cell = anyInline
    const anyTable = fc.integer({ min: 1, max: 4 }).chain((count) =>
      fc.record({
        columns: fc.array(fc.record({ label: anyText }), { minLength: count, maxLength: count }),
        rows: fc.array(fc.array(cell, { minLength: count, maxLength: count }), {
          minLength: 1,
          maxLength: 4,
        }),
      }),
    )
    fc.assert(
      fc.property(anyTable, ({ columns, rows }) => {
        const lines = shown({ kind: 'table', columns, rows })
        expect(lines).toHaveLength(rows.length + 2)
        for (const line of lines) {
          expect(withoutEscapes(line).split('|')).toHaveLength(columns.length + 2)
          expect(line).toMatch(/^\|.*\|$/)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('keeps every paragraph on one line', () => {
    fc.assert(
      fc.property(anyInline, (text) => {
        expect(shown({ kind: 'paragraph', text }).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('fences code longer than the code does', () => {
    const text = '```\nnot the end\n````'
    expect(shown({ kind: 'code', language: 'sh evil', text })).toEqual([
      '`````sh',
      '```',
      'not the end',
      '````',
      '`````',
    ])
  })

  test('keeps lists that follow each other apart', () => {
    const list: Block = { kind: 'list', ordered: false, items: [{ text: 'one' }] }
    const markdown = renderMarkdown({ title: 'Title', blocks: [list, list] })
    expect(markdown).toBe('# Title\n\n- one\n\n<!-- -->\n\n- one\n')
  })
})
