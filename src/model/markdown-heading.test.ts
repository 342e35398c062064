import { expect, it } from 'vitest'
import { markedHeading } from './markdown-heading.ts'

it.each([
  ['# Goals', 1, 'Goals'],
  ['   ###### Goals of Q3  ', 6, 'Goals of Q3'],
  ['## Goals ##  ', 2, 'Goals'],
  ['## A # B #', 2, 'A # B'],
  ['# ', 1, ''],
])('%j is a heading', (line, level, text) => {
  expect(markedHeading(line)).toEqual({ level, text })
})

it.each(['#Goals', '####### Goals', '    # Goals', 'Goals', ''])('%j is none', (line) => {
  expect(markedHeading(line)).toBeUndefined()
})
