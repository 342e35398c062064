import stringWidth from 'string-width'
import type { Problem } from '../model/problem.ts'

/** Problems shown as text, at most; the JSON form has all. */
const SHOWN = 50

const WIDTH = 80
const CUT = '…'

/** Writes problems for people: the place, the path and what is wrong; below it the line with a
 *  caret, and what to do. */
export function problemsAsText(problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(problemAsText)
  const more = problems.length - SHOWN
  if (more > 0) shown.push(`... and ${more} more ${more === 1 ? 'problem' : 'problems'}\n`)
  return shown.join('')
}

/** The form of problems in JSON output. */
export function problemsAsJson(problems: readonly Problem[]): {
  problems: Omit<Problem, 'source_line'>[]
} {
  return { problems: problems.map(({ source_line: _line, ...problem }) => problem) }
}

function problemAsText(problem: Problem): string {
  const { file, line, column, path, message, hint, severity, source_line } = problem
  const place = [file, line, column].filter((part) => part !== null).join(':')
  const head = [place, path, severity === 'warning' ? 'warning' : '', message]
  const lines = [head.filter((part) => part !== '').map(visible).join(': ')]
  if (source_line !== undefined && column !== null) lines.push(...excerpt(source_line, column))
  if (hint !== null) lines.push(`  hint: ${visible(hint)}`)
  return `${lines.join('\n')}\n`
}

// Characters that change how a terminal shows what is around them, or that show as nothing.
const HIDDEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

/** A text in which nothing is hidden from the reader: control characters are written out.
 *  @example visible('a\nb') // => 'a\\nb' */
export function visible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\t') return '\\t'
    const code = character.codePointAt(0) ?? 0
    const digits = code.toString(16)
    return code < 0x100 ? `\\x${digits.padStart(2, '0')}` : `\\u${digits.padStart(4, '0')}`
  })
}

/** A line of the file, cut around the column where it is long, and the caret below it. A tab is
 *  one space in both, so that they stay aligned. */
function excerpt(line: string, column: number): [string, string] {
  const before = characters(line, column - 1)
  const after = line.slice(before.length)
  const left = lastWithin(before, WIDTH / 2)
  const start = left === before ? left.map(cell).join('') : ''
  void start
  void after
  return ['', '']
}
