import { expect, it } from 'vitest'
import { bottomLine } from './bottom-line.ts'

const told = (severity: 'medium' | 'low') => [
  { id: 'r:s', severity, confidence: 'assumed' as const, what: 'Spans are 5 wide.' },
]
const most = { found: 0, quiet: 88, silent: 53 }

it('is the first finding', () => {
  expect(bottomLine(told('medium'), 'Acme', most, 0)).toEqual({
    bottom_line: 'Spans are 5 wide.',
    bottom_line_finding: 'r:s',
    bottom_line_confidence: 'assumed',
  })
})

it('is that nothing limits the company, where most rules could tell and nothing is graver than low', () => {
  expect(bottomLine(told('low'), 'Acme', most, 0)).toEqual({
    bottom_line:
      'By the data nothing limits Acme: 88 rules found no fault, and what the others found is low; watched next: spans are 5 wide.',
    bottom_line_finding: null,
    bottom_line_confidence: null,
  })
  const few = bottomLine(told('low'), 'Acme', { found: 1, quiet: 9, silent: 134 }, 0)
  expect(few.bottom_line_finding).toBe('r:s')
})

it('says where nothing was found whether anything could be', () => {
  expect(bottomLine([], 'Acme', { found: 0, quiet: 0, silent: 9 }, 0).bottom_line).toContain(
    '0 rules had',
  )
  expect(bottomLine([], 'Acme', most, 0).bottom_line).toContain('88 rules had their data')
})

it('does not say that nothing was found beside what is left out', () => {
  const line = (found: number, accepted: number) =>
    bottomLine([], 'Acme', { found, quiet: 34, silent: 119 }, accepted).bottom_line
  expect(line(1, 0)).toBe(
    'Nothing to act on: 34 rules found no fault, and what 1 other found has no consequence by the data.',
  )
  expect(line(2, 2)).toBe(
    'Nothing to act on: 34 rules found no fault, and what 2 others found is accepted for now.',
  )
})
