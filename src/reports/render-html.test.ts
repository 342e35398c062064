import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColorName, dark, light, type Palette } from './html/palette.ts'
import { ticksOver } from './line-scale.ts'
import { renderHtml } from './render-html.ts'
import { longWord, markup } from './specimen/hostile-words.ts'
import { specimen } from './specimen.ts'
import { anyDocument } from './testing/any-document.ts'

const VOID = new Set(['meta'])
const TAGS = new Set(
  'html head meta title style body div header main h1 h2 h3 h4 p ul ol li dl dt dd table caption thead tbody tr th td figure figcaption details summary pre code span strong bdi time i svg path rect circle g text'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'lang charset name content http-equiv class style role aria-label aria-hidden tabindex scope colspan title datetime viewBox preserveAspectRatio d x y cx cy r rx width height text-anchor'.split(
    ' ',
  ),
)

/** Reads tags as a browser would and says what is wrong: a tag or attribute that reports never
 *  have, one that is not closed or closed out of turn, a stray angle bracket. */
function faultsOf(html: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const rest = html
    .replace(/^<!doctype html>/, '')
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(
      /<(\/?)([a-z][\w-]*)((?: [\w:-]+="[^"<>]*")*)(\/?)>/g,
      (_tag, end, name, attributes, closed) => {
        if (!TAGS.has(name)) faults.push(`tag ${name}`)
        for (const [, attribute = ''] of attributes.matchAll(/ ([\w:-]+)="[^"]*"/g)) {
          if (!ATTRIBUTES.has(attribute)) faults.push(`attribute ${attribute}`)
        }
        if (end) {
          if (open.pop() !== name) faults.push(`</${name}> out of turn`)
        } else if (!closed && !VOID.has(name)) open.push(name)
        return ''
      },
    )
  if (/[<>]/.test(rest)) faults.push(`stray bracket: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0]}`)
  return [...faults, ...open.map((name) => `<${name}> not closed`)]
}

/** Contrast of two colours. Source: WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe('renderHtml', () => {
  test('shows the specimen', async () => {
    await expect(renderHtml(specimen)).toMatchFileSnapshot('../../test/goldens/specimen.html')
  })

  test('lets no text of the data become markup', () => {
    expect(faultsOf(renderHtml(specimen))).toEqual([])
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(faultsOf(renderHtml(document))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('notices a break-out, so that the check above can fail', () => {
    const page = renderHtml({ title: 'Title', blocks: [] })
    for (const evil of ['<script>', '<img src="x">', '<p onclick="x">', '</p>', '<b>', '<p>']) {
      expect(faultsOf(page.replace('</main>', `${evil}</main>`))).not.toEqual([])
    }
  })

  test('writes hostile words as words, in text and in attributes', () => {
    const page = renderHtml({
      title: '"><script>alert(1)</script>',
      blocks: [
        { kind: 'table', caption: `" onfocus="alert(1)`, columns: [], rows: [[markup]] },
        { kind: 'code', language: '"><script>', text: '</code></pre><script>' },
      ],
    })
    expect(page).not.toContain('<script')
    expect(page).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>')
    expect(page).toContain('aria-label="&quot; onfocus=&quot;alert(1)"')
  })

  test('is one file that loads nothing', () => {
    const page = renderHtml(specimen)
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    )
    expect(page).toContain('<meta charset="utf-8">')
    // Addresses in attributes are found by the check above: it knows no href and no src.
    expect(page).not.toMatch(/url\(|@import|<link|<base/)
  })

  test('keeps a long label in full', () => {
    const rows = [{ label: longWord, value: 0.5, tone: 'good' as const }]
    const chart = { type: 'bullet' as const, value_label: 'score', mark_label: 'expected', rows }
    expect(renderHtml({ title: '', blocks: [{ kind: 'chart', title: '', chart }] })).toContain(
      longWord,
    )
  })
})

test('marks stand at round values around the data', () => {
  expect(ticksOver([107, 115])).toEqual([106, 108, 110, 112, 114, 116])
  expect(ticksOver([0.1, 0.42])).toEqual([0.1, 0.2, 0.3, 0.4, 0.5])
  expect(ticksOver([5])).toEqual([4, 6])
  expect(ticksOver([0])).toEqual([0, 0.5])
})

test('a line is drawn whatever its values', () => {
  const anyValues = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(anyValues, (values) => {
      const points = values.map((value, index) => ({ on: `2025-01-0${index + 1}`, value }))
      const chart = { type: 'line' as const, unit: 'none' as const, points, levels: [] }
      const page = renderHtml({ title: '', blocks: [{ kind: 'chart', title: '', chart }] })
      expect(page.match(/ (d|style)="[^"]*(NaN|Infinity|undefined)/)).toBeNull()
    }),
  )
})

describe.each([
  ['light', light],
  ['dark', dark],
] satisfies [string, Palette][])('%s colours', (_name, palette) => {
  const tones = ['good', 'warning', 'bad', 'info', 'neutral'] as const
  const texts: [ColorName, ColorName][] = [
    ...(
      ['paper', 'neutral-soft', ...tones.map((tone) => `${tone}-soft` as const)] as const
    ).flatMap((ground): [ColorName, ColorName][] => [
      ['ink', ground],
      ['muted', ground],
    ]),
    ...tones.map((tone): [ColorName, ColorName] => [tone, 'paper']),
    ...tones.map((tone): [ColorName, ColorName] => [tone, `${tone}-soft`]),
    ...([0, 1, 2, 3, 4] as const).map((step): [ColorName, ColorName] => [
      `heat-${step}-ink`,
      `heat-${step}`,
    ]),
  ]
  test.each(texts)('%s on %s reads well', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each([...tones, 'accent', 'ink'] as const)('%s stands out from a bar’s track', (color) => {
    expect(contrast(palette[color], palette.track)).toBeGreaterThanOrEqual(3)
  })
})
