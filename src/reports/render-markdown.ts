import { type Handlers, handle } from './by-kind.ts'
import { characterBar, isGiven } from './chart-values.ts'
import type { Block, ListItem, ReportDocument } from './document.ts'
import { formatNumber } from './format-number.ts'
import { bold, inline, line } from './markdown/cells.ts'
import { chartMarkdown } from './markdown/charts.ts'
import { codeBlock, escaped, escapedHtml } from './markdown/escape.ts'
import { tableMarkdown } from './markdown/table.ts'
import { toneMark } from './words.ts'

/** A report in GitHub's Markdown. Ends with a line break. */
export function renderMarkdown(document: ReportDocument): string {
  const head = [`# ${inline(document.title)}`]
  if (document.subtitle !== undefined) head.push('', line(document.subtitle))
  if (document.notice !== undefined) head.push('', `> ${bold(document.notice)}`)
  return `${[...head, '', ...blockLines(document.blocks)].join('\n').trimEnd()}\n`
}

const linesOf: Handlers<Block, 'kind', [], string[]> = {
  heading: ({ level, text }) => [`${'#'.repeat(level)} ${inline(text)}`],
  paragraph: ({ text }) => [line(text)],
  list: ({ items, ordered }) => (items.length === 0 ? ['*(none)*'] : listLines(items, ordered)),
  table: tableMarkdown,
  facts: ({ items }) => items.map(({ label, value }) => `* ${bold(`${label}:`)} ${inline(value)}`),
  progress,
  chart: ({ title, chart }) => [bold(title), '', ...chartMarkdown(chart)],
  callout: ({ tone, title, blocks }) =>
    [`${toneMark[tone]} ${bold(title)}`, ...spaced(blockLines(blocks))].map((each) =>
      `> ${each}`.trimEnd(),
    ),
  details: ({ summary, blocks }) => [
    '<details>',
    `<summary>${escapedHtml(summary)}</summary>`,
    '',
    ...blockLines(blocks),
    '',
    '</details>',
  ],
  code: ({ text, language }) => codeBlock(text, language),
}

const BAR = 12

function progress({ label, note, value, expected, tone }: Extract<Block, { kind: 'progress' }>) {
  const bar = `\`[${characterBar(value, expected, BAR)}]\``
  const wanted = isGiven(expected) ? `, expected by now ${formatNumber(expected, 'ratio')}` : ''
  const said = note === undefined ? '' : `: ${inline(note)}`
  const figure = escaped(formatNumber(value, 'ratio'))
  return [`* ${toneMark[tone]} ${inline(label)} ${bar} ${figure}${wanted}${said}`]
}

const spaced = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines])

/** Blocks of bullets: two that follow each other would become one list. */
const isBulleted = (block: Block): boolean => ['list', 'facts', 'progress'].includes(block.kind)

function blockLines(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  let before: Block | undefined
  for (const block of blocks) {
    const own = handle(linesOf, 'kind', block)
    if (own.every((each) => each === '')) continue
    if (before && !(before.kind === 'progress' && block.kind === 'progress')) {
      const isApart = isBulleted(before) && isBulleted(block)
      lines.push(...(isApart ? ['', '<!-- -->', ''] : ['']))
    }
    for (const each of own) lines.push(each)
    before = block
  }
  return lines
}

function listLines(items: readonly ListItem[], ordered: boolean): string[] {
  return items.flatMap(({ text, items: inner }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- '
    const below = (inner ? listLines(inner, false) : []).map(
      (each) => ' '.repeat(mark.length) + each,
    )
    return [mark + line(text), ...below]
  })
}
