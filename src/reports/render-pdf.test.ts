import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { Block, ReportDocument } from './document.ts'
import { renderPdf } from './render-pdf.ts'
import { figures } from './specimen/cells.ts'
import { longWord } from './specimen/hostile-words.ts'
import { specimen } from './specimen.ts'
import { plainWords, wordsOf } from './words.ts'

interface Page {
  text: string
  /** The places of its words, in points from the lower left corner. */
  words: readonly { text: string; left: number; right: number; bottom: number }[]
}

const DAY = '2025-02-28'

/** What an independent reader of PDF finds on each page. */
async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      const words = items.flatMap((item) =>
        'str' in item
          ? [
              {
                text: item.str,
                left: item.transform[4] as number,
                right: (item.transform[4] as number) + item.width,
                bottom: item.transform[5] as number,
              },
            ]
          : [],
      )
      return {
        text: words
          .map(({ text }) => text)
          .join(' ')
          .replace(/\s+/g, ' '),
        words,
      }
    }),
  )
}

const reportOf = (...blocks: Block[]): ReportDocument => ({ title: 'Report', blocks })
const textOf = async (report: ReportDocument): Promise<string> =>
  (await pagesOf(await renderPdf(report, DAY))).map(({ text }) => text).join(' ')
const bare = (text: string): string => text.replace(/\s+/g, '')

describe('the specimen of every block', async () => {
  const bytes = await renderPdf(specimen, DAY)
  const pages = await pagesOf(bytes)

  it('is the same to the byte for the same document and day', async () => {
    expect(Buffer.compare(bytes, await renderPdf(specimen, DAY))).toBe(0)
  })

  it('holds every figure', () => {
    const all = bare(pages.map(({ text }) => text).join(''))
    for (const [unit, value] of figures) {
      expect(all).toContain(bare(wordsOf({ kind: 'number', value, unit })))
    }
  })

  it('writes nothing beyond the edges of the page', () => {
    for (const { words } of pages) {
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(0)
        expect(right).toBeLessThan(595)
        expect(bottom).toBeGreaterThan(0)
      }
    }
  })

  it('numbers its pages', () => {
    pages.forEach(({ text }, index) => {
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  })
})

describe('words', () => {
  it('are shown in Latin, Greek and Cyrillic', async () => {
    const text = 'Łódź Đà Nẵng Ωμέγα Київ Ёлка €5 ≥ 3 • – “so”'
    expect(await textOf(reportOf({ kind: 'paragraph', text }))).toContain(text)
  })

  it('leave a mark where the font lacks a sign, and the report says so', async () => {
    const shown = await textOf(reportOf({ kind: 'paragraph', text: 'For 漢字 and 👩‍💻.' }))
    expect(shown).toContain('For \u{fffd}\u{fffd} and \u{fffd}.')
    expect(shown).toContain('3 signs are shown as')
  })

  it('are cut where they are longer than the line, and lose nothing', async () => {
    const shown = await textOf(
      reportOf({
        kind: 'table',
        columns: [{ label: 'One' }, { label: 'Two' }],
        rows: [[longWord.repeat(9), longWord]],
      }),
    )
    expect(bare(shown)).toContain(longWord.repeat(9).slice(0, 20))
    expect(shown.length).toBeGreaterThan(longWord.length * 10)
  })
})

describe('what is longer than a page', () => {
  const rows = Array.from({ length: 120 }, (_, row) => [`Row ${row}`, `value ${row}`])

  it('is a table with its header on every page', async () => {
    const table: Block = { kind: 'table', columns: [{ label: 'Name' }, { label: 'Held' }], rows }
    const pages = await pagesOf(await renderPdf(reportOf(table), DAY))
    expect(pages.length).toBeGreaterThan(1)
    for (const { text } of pages) expect(text).toMatch(/Name\s+Held/)
  })

  const many = (count: number) => Array.from({ length: count }, (_, word) => `w${word}`).join(' ')
  const long = many(3000)
  it.each<[string, Block]>([
    ['a cell', { kind: 'table', columns: [{ label: 'A' }, { label: 'B' }], rows: [[long, 'b']] }],
    [
      'a callout',
      { kind: 'callout', tone: 'bad', title: 'T', blocks: [{ kind: 'paragraph', text: long }] },
    ],
    ['a bar', { kind: 'progress', label: long, value: 0.5, tone: 'good' }],
    [
      'a label of a chart',
      {
        kind: 'chart',
        title: 'C',
        chart: {
          type: 'bullet',
          value_label: 'v',
          mark_label: 'm',
          rows: [{ label: long, value: 0.5, tone: 'good' }],
        },
      },
    ],
  ])('is %s of which every word is shown', async (_, block) => {
    const shown = new Set((await textOf(reportOf(block))).split(/\s+/))
    expect(long.split(' ').filter((word) => !shown.has(word))).toEqual([])
  })
})

it('has a title for those who list files', async () => {
  const bytes = await renderPdf(specimen, DAY)
  const { info } = await (
    await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  ).getMetadata()
  expect(info).toMatchObject({
    Title: plainWords(specimen.title),
    CreationDate: 'D:20250228000000Z',
  })
})

it('begins a page with a heading that wants one of its own', async () => {
  const text = 'A function with little to say.'
  const page = (name: string, on_new_page: boolean): Block[] => [
    { kind: 'heading', level: 2, text: name, ...(on_new_page ? { on_new_page } : {}) },
    { kind: 'paragraph', text },
  ]
  const report = reportOf(
    ...page('Sales', false),
    ...page('Product', true),
    ...page('People', true),
  )
  const pages = await pagesOf(await renderPdf(report, DAY))
  expect(pages).toHaveLength(3)
  expect(
    pages.map((one) => ['Sales', 'Product', 'People'].find((name) => one.text.includes(name))),
  ).toEqual(['Sales', 'Product', 'People'])
})
