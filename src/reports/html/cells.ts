import { type Handlers, handle } from '../by-kind.ts'
import type { Cell, Inline } from '../document.ts'
import { cellsOf, PROPOSED, place, wordsOf } from '../words.ts'
import { confidenceIcon, toneIcon } from './icons.ts'
import { type Html, html } from './template.ts'

/** A mark and its words, the first of them on the mark's line. */
function marked(mark: Html, words: string): Html {
  const [first = '', ...rest] = words.split(' ')
  return html`<span class="kept">${mark} ${first}</span>${rest.map((word) => ` ${word}`).join('')}`
}

const cellHtml: Handlers<Cell, 'kind', [], Html> = {
  text: ({ text, strong }) => (strong ? html`<strong>${text}</strong>` : html`${text}`),
  number: (cell) =>
    Number.isFinite(cell.value)
      ? html`<span class="figure">${wordsOf(cell)}</span>`
      : html`<span class="missing">${wordsOf(cell)}</span>`,
  missing: (cell) => html`<span class="missing">${wordsOf(cell)}</span>`,
  date: (cell) =>
    /^\d{4}-\d\d-\d\d$/.test(cell.on)
      ? html`<time class="figure" datetime="${cell.on}">${wordsOf(cell)}</time>`
      : html`${cell.on}`,
  person: ({ name, proposed }) =>
    html`<bdi>${name}</bdi>${proposed ? html`<span class="aside">${PROPOSED}</span>` : undefined}`,
  status: ({ tone, label }) =>
    html`<span class="status ${tone}">${marked(toneIcon(tone), label)}</span>`,
  confidence: ({ level }) =>
    html`<span class="aside">${marked(confidenceIcon(level), level)}</span>`,
  source: ({ path, file, line, cell }) =>
    html`<code class="source">${path}</code>${file === undefined ? undefined : html` <span class="aside">${place(file, line, cell)}</span>`}`,
  code: ({ text }) => html`<code>${text}</code>`,
}

/** A sentence with its cells. */
export const inline = (content: Inline): Html =>
  html`${cellsOf(content).map((cell) => handle(cellHtml, 'kind', cell))}`
