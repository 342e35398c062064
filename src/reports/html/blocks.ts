import { type Handlers, handle } from '../by-kind.ts'
import { isGiven } from '../chart-values.ts'
import { asLines } from '../clean-text.ts'
import type { Block, ListItem } from '../document.ts'
import { formatNumber } from '../format-number.ts'
import { gridOf, type Table } from '../table-grid.ts'
import { plainWords } from '../words.ts'
import { barSvg } from './bar.ts'
import { inline } from './cells.ts'
import { chartFigure } from './charts.ts'
import { toneIcon } from './icons.ts'
import { type Html, html } from './template.ts'

const blockHtml: Handlers<Block, 'kind', [], Html> = {
  heading: ({ level, text, on_new_page }) =>
    on_new_page === true
      ? html`<div class="new-page">${headings[level](text)}</div>\n`
      : headings[level](text),
  paragraph: ({ text }) => html`<p>${inline(text)}</p>\n`,
  list: ({ items, ordered }) =>
    items.length === 0 ? html`<p class="aside">(none)</p>\n` : listHtml(items, ordered),
  table,
  facts,
  progress,
  chart: ({ title, chart }) => chartFigure(title, chart),
  callout: ({ tone, title, blocks }) => html`<div class="callout ${tone}">
<p class="callout-title">${toneIcon(tone)} <span>${title}</span></p>
${blocksHtml(blocks)}</div>
`,
  details: ({ summary, blocks }) => html`<details>
<summary>${summary}</summary>
<div class="folded">
${blocksHtml(blocks)}</div>
</details>
`,
  code: ({ text }) =>
    html`<div class="scroll" role="group" tabindex="0" aria-label="Code"><pre><code>${asLines(text).join('\n')}</code></pre></div>\n`,
}

export const blocksHtml = (blocks: readonly Block[]): Html =>
  html`${blocks.map((block) => handle(blockHtml, 'kind', block))}`

const headings: Record<2 | 3 | 4, (text: string) => Html> = {
  2: (text) => html`<h2>${text}</h2>\n`,
  3: (text) => html`<h3>${text}</h3>\n`,
  4: (text) => html`<h4>${text}</h4>\n`,
}

function listHtml(items: readonly ListItem[], ordered: boolean): Html {
  const inside = items.map(
    ({ text, items: inner }) =>
      html`<li>${inline(text)}${inner && inner.length > 0 ? html`\n${listHtml(inner, false)}` : undefined}</li>\n`,
  )
  return ordered ? html`<ol>\n${inside}</ol>\n` : html`<ul>\n${inside}</ul>\n`
}

/** With more columns than this, words are cut on paper rather than lost beyond its edge. */
const WIDE = 7

/** A table scrolls in a box of its own, which the keyboard reaches. */
function table(block: Table): Html {
  const { columns, rows } = gridOf(block)
  if (rows.length === 0) {
    const caption = block.caption ? html`<strong>${block.caption}</strong> ` : undefined
    return html`<p class="aside">${caption}(no rows)</p>\n`
  }
  const hasLabels = columns.some(({ label }) => label !== '')
  const labels = columns.map(({ label, align }) =>
    label === '' ? html`<td></td>` : html`<th scope="col" class="${align}">${label}</th>`,
  )
  const body = rows.map((row) => {
    const cells = row.map(
      (cell, index) =>
        html`<td class="${columns[index]?.align ?? 'left'}"><div>${inline(cell)}</div></td>`,
    )
    return html`<tr>${cells}</tr>\n`
  })
  const caption = block.caption ? html`<caption>${block.caption}</caption>\n` : undefined
  return html`<div class="scroll" role="group" tabindex="0" aria-label="${block.caption ?? 'Table'}"><table class="${columns.length > WIDE ? 'data wide' : 'data'}" style="--columns:${columns.length}">
${caption}${hasLabels ? html`<thead><tr>${labels}</tr></thead>\n` : undefined}<tbody>
${body}</tbody>
</table></div>
`
}

/** Longer values read better beside their labels than as tiles. */
const LONGEST_TILE = 24

function facts({ items }: Extract<Block, { kind: 'facts' }>): Html {
  if (items.length === 0) return html``
  const isTiles = items.every(({ value }) => plainWords(value).length <= LONGEST_TILE)
  const pairs = items.map(
    ({ label, value }) => html`<div><dt>${label}</dt><dd>${inline(value)}</dd></div>\n`,
  )
  return html`<dl class="${isTiles ? 'tiles' : 'facts'}">\n${pairs}</dl>\n`
}

function progress({
  label,
  value,
  expected,
  tone,
  note,
}: Extract<Block, { kind: 'progress' }>): Html {
  const wanted = isGiven(expected)
    ? `expected by now ${formatNumber(expected, 'ratio')}`
    : undefined
  const title = [`${plainWords(label)}: ${formatNumber(value, 'ratio')}`, wanted].filter(Boolean)
  return html`<div class="progress">
<p class="marked-label">${toneIcon(tone)} <span>${inline(label)}${note === undefined ? undefined : html`<span class="note">${inline(note)}</span>`}</span></p>
<div>${barSvg({ share: value, mark: expected, tone, title: title.join(', ') })}${wanted === undefined ? undefined : html`<span class="note">${wanted}</span>`}</div>
<strong class="value">${formatNumber(value, 'ratio')}</strong>
</div>
`
}
