import { expect, test } from 'vitest'
import type { ReportFormat } from './render.ts'
import { render } from './render.ts'

const document = { title: 'A report', blocks: [{ kind: 'paragraph', text: 'Words.' } as const] }

const starts: Record<ReportFormat, string> = {
  text: `A report\n${'═'.repeat(30)}\n\nWords.\n`,
  markdown: '# A report\n\nWords.\n',
  html: '<!doctype html>\n',
  pdf: '%PDF-1.',
}

test.each(Object.entries(starts) as [ReportFormat, string][])(
  'renders %s',
  async (format, start) => {
    const shown = await render(document, format, { width: 30 })
    const words = typeof shown === 'string' ? shown : new TextDecoder('latin1').decode(shown)
    expect(words.slice(0, start.length)).toBe(start)
    expect(words.endsWith('\n')).toBe(true)
  },
)
