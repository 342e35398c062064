import { expect, it } from 'vitest'
import { bottomLine } from './bottom-line.ts'

const told = (severity: 'medium' | 'low') => [
  { id: 'r:s', severity, confidence: 'assumed' as const, what: 'Spans are 5 wide.' },
]
const most = { quiet: 88, silent: 53 }

it('is the first finding', () => {
  expect(bottomLine(told('medium'), 'Acme', most)).toEqual({
    bottom_line: 'Spans are 5 wide.',
    bottom_line_finding: 'r:s',
    bottom_line_confidence: 'assumed',
  })
})

it('is that nothing limits the company, where most rules could tell and nothing is graver than low', () => {
  expect(bottomLine(told('low'), 'Acme', most)).toEqual({
    bottom_line:
      'By the data nothing limits Acme: 88 rules found no fault, and what the others found is low; watched next: spans are 5 wide.',
    bottom_line_finding: null,
    bottom_line_confidence: null,
  })
  const few = bottomLine(told('low'), 'Acme', { quiet: 9, silent: 134 })
  expect(few.bottom_line_finding).toBe('r:s')
})

it('says where nothing was found whether anything could be', () => {
  expect(bottomLine([], 'Acme', { quiet: 0, silent: 9 }).bottom_line).toContain('0 rules had')
  expect(bottomLine([], 'Acme', most).bottom_line).toContain('88 rules had their data')
})
