import { widthOf } from './width.ts'

export type Style = 'strong' | 'faint' | 'good' | 'warning' | 'bad' | 'info' | 'heading'

/** A stretch of words in one style. */
export interface Piece {
  text: string
  style?: Style | undefined
  /** Not broken at its spaces: a figure and its unit, a sign and its word. */
  keep?: boolean | undefined
  /** Nor cut where it is wider than the line: code and paths, which one copies. */
  whole?: boolean | undefined
}

/** What stands on one line of the terminal, before it is coloured. */
export type Line = readonly Piece[]

export const lineWidth = (line: Line): number =>
  line.reduce((sum, piece) => sum + widthOf(piece.text), 0)

export const spaces = (count: number): Piece => ({ text: ' '.repeat(Math.max(0, count)) })

/** A line filled with spaces to a width; `right` puts the spaces first. */
export function padded(line: Line, width: number, align: 'left' | 'right' = 'left'): Line {
  const gap = spaces(width - lineWidth(line))
  if (gap.text === '') return line
  return align === 'right' ? [gap].concat(line) : line.concat(gap)
}

/** The pieces of a stretch of a line's text. */
export function between(line: Line, start: number, end: number): Piece[] {
  const stretch: Piece[] = []
  let at = 0
  for (const piece of line) {
    const { text } = piece
    const from = Math.max(0, start - at)
    const to = Math.min(text.length, end - at)
    if (from < to) {
      stretch.push(to - from === text.length ? piece : { ...piece, text: text.slice(from, to) })
    }
    at += text.length
  }
  return stretch
}

/** Lines moved right: the first line begins with `first`, the others with `others`. */
export const prefixed = (lines: readonly Line[], first: Line, others: Line = first): Line[] =>
  lines.map((line, index) => (index === 0 ? first : others).concat(line))

const codes: Record<Style, string> = {
  strong: '1',
  faint: '2',
  good: '32',
  warning: '33',
  bad: '31',
  info: '34',
  heading: '1;36',
}

const painted = (text: string, style: Style | undefined): string =>
  style === undefined || text.trim() === '' ? text : `\u001b[${codes[style]}m${text}\u001b[0m`

/** Lines as text, without spaces at their ends. Ends with a line break. */
export function printed(lines: readonly Line[], color: boolean): string {
  const words: string[] = []
  for (const line of lines) {
    let end = line.length
    while (end > 0 && line[end - 1]?.text.trimEnd() === '') end -= 1
    for (let index = 0; index < end; index += 1) {
      const { text = '', style } = line[index] ?? {}
      const shown = index === end - 1 ? text.trimEnd() : text
      words.push(color ? painted(shown, style) : shown)
    }
    words.push('\n')
  }
  return words.join('')
}
