import type { ReportDocument } from './document.ts'
import type { TextOptions } from './render-text.ts'

export type ReportFormat = 'text' | 'markdown' | 'html'

type Renderer = (document: ReportDocument, options: TextOptions) => Promise<string>

const renderers: Record<ReportFormat, Renderer> = {
  text: async (document, options) =>
    (await import('./render-text.ts')).renderText(document, options),
  markdown: async (document) => (await import('./render-markdown.ts')).renderMarkdown(document),
  html: async (document) => (await import('./render-html.ts')).renderHtml(document),
}

export const isReportFormat = (format: string): format is ReportFormat =>
  Object.hasOwn(renderers, format)

/** A report in a form for readers. Only the renderer that is asked for is loaded. The options
 *  matter to text alone. */
export const render = (
  document: ReportDocument,
  format: ReportFormat,
  options: Partial<TextOptions> = {},
): Promise<string> => renderers[format](document, { width: 80, color: false, ...options })
