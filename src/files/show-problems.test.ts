import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { problemIn } from './report-problem.ts'
import { problemsAsJson, problemsAsText } from './show-problems.ts'

const problemAt = (source_line: string, column: number) =>
  problemIn('a.yaml', 'wrong', { path: ['stage'], place: { line: 1, column, source_line } })

it('writes place, path and message, the line with a caret, and the hint', () => {
  const place = { line: 2, column: 8, source_line: 'stage: x' }
  const problem = problemIn('a.yaml', 'wrong', { path: ['stage'], place, hint: 'write seed' })
  expect(problemsAsText([problem])).toBe(
    'a.yaml:2:8: stage: wrong\n  stage: x\n         ^\n  hint: write seed\n',
  )
})

it('leaves out what is not known', () => {
  expect(problemsAsText([problemIn(null, 'there is nothing to read')])).toBe(
    'there is nothing to read\n',
  )
})

it('says that a warning is one', () => {
  const problem = problemIn('a.yaml', 'unknown', { path: ['x'], severity: 'warning' })
  expect(problemsAsText([problem])).toBe('a.yaml: x: warning: unknown\n')
})

it('shows control and bidirectional characters, also of file names', () => {
  const problem = problemIn('a\n\u001b[2J.yaml', 'found \u202e', { hint: '\u0007' })
  expect(problemsAsText([problem])).toBe('a\\n\\x1b[2J.yaml: found \\u202e\n  hint: \\x07\n')
})

it('shows the first fifty problems and tells how many there are', () => {
  const problems = Array.from({ length: 52 }, (_, i) => problemIn('a.yaml', `wrong ${i}`))
  const lines = problemsAsText(problems).trimEnd().split('\n')
  expect(lines).toHaveLength(51)
  expect(lines.at(-1)).toBe('... and 2 more problems')
  expect(problemsAsJson(problems).problems).toHaveLength(52)
})

it('has in JSON what the contract names', () => {
  expect(problemsAsJson([problemAt('stage: x', 8)])).toEqual({
    problems: [
      {
        file: 'a.yaml',
        path: 'stage',
        line: 1,
        column: 8,
        message: 'wrong',
        hint: null,
        severity: 'error',
      },
    ],
  })
})

it('fits the line into 80 columns with the caret under the column, whatever the line holds', () => {
  const characters = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', '\t', '日', '😀', '\u001b', ' '), maxLength: 300 }),
  )
  fc.assert(
    fc.property(characters, fc.nat(), (prefix, seed) => {
      const before = prefix.replace(/[\r\n]/g, '')
      const rest = 'b'.repeat(seed % 200)
      const column = Array.from(before).length + 1
      const text = problemsAsText([problemAt(`${before}X${rest}`, column)])
      const [, line = '', caret = ''] = text.split('\n')
      expect(stringWidth(line)).toBeLessThanOrEqual(80)
      const shown = line.slice(0, line.lastIndexOf('X'))
      expect(Array.from(shown, (c) => stringWidth(c)).reduce((a, b) => a + b, 0)).toBe(
        caret.length - 1,
      )
    }),
  )
})
