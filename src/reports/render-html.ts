import type { ReportDocument } from './document.ts'
import { blocksHtml } from './html/blocks.ts'
import { inline } from './html/cells.ts'
import { stylesheet } from './html/stylesheet.ts'
import { html, sourceOf, styleElement } from './html/template.ts'

/** A report as one file for a browser or a printer: no script, nothing loaded from elsewhere. */
export function renderHtml({ title, subtitle, notice, blocks }: ReportDocument): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${styleElement(stylesheet)}
</head>
<body>
<div class="sheet">
<header>
<h1>${title}</h1>
${subtitle === undefined ? undefined : html`<p class="subtitle">${inline(subtitle)}</p>\n`}${notice === undefined ? undefined : html`<p class="notice">${notice}</p>\n`}</header>
<main>
${blocksHtml(blocks)}</main>
</div>
</body>
</html>
`
  return sourceOf(page)
}
