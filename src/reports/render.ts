import type { ReportDocument } from './document.ts'
import { inCurrency } from './money-sign.ts'
import type { TextOptions } from './render-text.ts'

/** What a form is written as: words, or the bytes of a file. */
interface Rendered {
  text: string
  markdown: string
  html: string
  pdf: Uint8Array
}

export type ReportFormat = keyof Rendered

interface Options extends TextOptions {
  /** The day that a PDF states as its own, so that the same report gives the same bytes. */
  at: string
}

const renderers: {
  [Format in ReportFormat]: (
    document: ReportDocument,
    options: Options,
  ) => Promise<Rendered[Format]>
} = {
  text: async (document, options) => {
    const { renderText } = await import('./render-text.ts')
    return inCurrency(document.currency, () => renderText(document, options))
  },
  markdown: async (document) => {
    const { renderMarkdown } = await import('./render-markdown.ts')
    return inCurrency(document.currency, () => renderMarkdown(document))
  },
  html: async (document) => {
    const { renderHtml } = await import('./render-html.ts')
    return inCurrency(document.currency, () => renderHtml(document))
  },
  // Whatever it tells it has in words before it waits for the pages.
  pdf: async (document, { at }) => {
    const { renderPdf } = await import('./render-pdf.ts')
    return inCurrency(document.currency, () => renderPdf(document, at))
  },
}

export const isReportFormat = (format: string): format is ReportFormat =>
  Object.hasOwn(renderers, format)

/** Without a day of its own a report states none that could be mistaken for one. */
const NO_DAY = '1970-01-01'

/** A report in a form for readers. Only the renderer that is asked for is loaded. Width and colour
 *  matter to text alone, the day to PDF. */
export const render = <Format extends ReportFormat>(
  document: ReportDocument,
  format: Format,
  options: Partial<Options> = {},
): Promise<Rendered[Format]> =>
  renderers[format](document, { width: 80, color: false, at: NO_DAY, ...options })
