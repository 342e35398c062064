import { type Handlers, handle } from '../by-kind.ts'
import { oneLine } from '../clean-text.ts'
import type { Cell, Inline } from '../document.ts'
import { cellsOf, place, wordsOf } from '../words.ts'
import { codeSpan, escaped, startingLine } from './escape.ts'

const words = (cell: Cell): string => escaped(wordsOf(cell))

const cellMarkdown: Handlers<Cell, 'kind', [], string> = {
  text: ({ text, strong }) => (strong ? bold(text) : escaped(text)),
  number: words,
  missing: (cell) => `*${words(cell)}*`,
  date: words,
  person: words,
  status: words,
  confidence: words,
  source: ({ path, file, line, cell }) =>
    codeSpan(path) + (file === undefined ? '' : ` (${escaped(place(file, line, cell))})`),
  code: ({ text }) => codeSpan(text),
}

/** Emphasis works only where it touches words, so that spaces go outside. */
export function bold(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(oneLine(text)) ?? []
  return inner === '' ? before + after : `${before}**${escaped(inner)}**${after}`
}

/** A sentence within a line that has begun, such as a table's cell. */
export const inline = (content: Inline): string =>
  cellsOf(content)
    .map((cell) => handle(cellMarkdown, 'kind', cell))
    .join('')
    .trim()

/** A sentence that begins a line. */
export const line = (content: Inline): string => startingLine(inline(content))
