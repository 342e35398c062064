import { describe, expect, it } from 'vitest'
import { matchGlob } from './glob.ts'
import { readIgnore } from './ignore.ts'
import { createLines } from './lines.ts'

describe('matchGlob', () => {
  it.each([
    ['a.yaml', 'a.yaml', true],
    ['a.yaml', 'b/a.yaml', false],
    ['*.yaml', 'plan.yaml', true],
    ['*.yaml', 'b/plan.yaml', false],
    ['b/*.yaml', 'b/plan.yaml', true],
    ['**/x', 'x', true],
    ['**/x', 'a/b/x', true],
    ['a/**/x', 'a/x', true],
    ['a/**', 'a/b/c', true],
    ['?.md', 'ab.md', false],
    ['?.md', 'ä.md', true],
    ['a.b', 'aXb', false],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(matchGlob(pattern, path)).toBe(expected)
  })

  it('is not slowed down by many stars', () => {
    expect(matchGlob(`${'*a'.repeat(100)}b`, 'a'.repeat(250))).toBe(false)
    expect(matchGlob(`${'**/a/'.repeat(100)}b`, 'a/'.repeat(250))).toBe(false)
  })
})

it('reads a .cooignore as one reads a .gitignore', () => {
  const isIgnored = readIgnore(
    '# old things\n\narchive/\n*.tmp\n!keep.tmp\r\n/root.yaml\nsub/x.yaml\n',
  )
  expect(isIgnored('archive', true)).toBe(true)
  expect(isIgnored('deep/archive', true)).toBe(true)
  expect(isIgnored('archive', false)).toBe(false)
  expect(isIgnored('deep/a.tmp', false)).toBe(true)
  expect(isIgnored('deep/keep.tmp', false)).toBe(false)
  expect(isIgnored('root.yaml', false)).toBe(true)
  expect(isIgnored('deep/root.yaml', false)).toBe(false)
  expect(isIgnored('sub/x.yaml', false)).toBe(true)
})

describe('createLines', () => {
  const text = 'one\r\nзwei 😀 x\n\nlast'
  const at = createLines(text)

  it('counts lines and characters from 1, in any order', () => {
    const offsets = [text.indexOf('last'), text.indexOf('x'), 0, text.indexOf('😀'), text.length]
    expect(offsets.map((offset) => at(offset))).toEqual([
      { line: 4, column: 1, source_line: 'last' },
      { line: 2, column: 8, source_line: 'зwei 😀 x' },
      { line: 1, column: 1, source_line: 'one' },
      { line: 2, column: 6, source_line: 'зwei 😀 x' },
      { line: 4, column: 5, source_line: 'last' },
    ])
  })
})
