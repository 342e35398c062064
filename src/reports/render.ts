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
  text: async (document, options) =>
    (await import('./render-text.ts')).renderText(document, options),
  markdown: async (document) => (await import('./render-markdown.ts')).renderMarkdown(document),
  html: async (document) => (await import('./render-html.ts')).renderHtml(document),
  pdf: async (document, { at }) => (await import('./render-pdf.ts')).renderPdf(document, at),
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
  inCurrency(document.currency, () =>
    renderers[format](document, { width: 80, color: false, at: NO_DAY, ...options }),
  )
