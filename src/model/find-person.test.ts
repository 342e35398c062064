import { expect, it } from 'vitest'
import { personFinder } from './find-person.ts'

const find = personFinder([
  { id: 'Bo', name: 'Ana Alba', title: 'CEO' },
  { id: 'p2', name: 'Bo', title: 'Engineer' },
  { id: 'p3', name: 'Cy', title: 'Engineer' },
])

it.each([
  ['an id before a name', 'bo', 0],
  ['a name, however it is written', ' ana  ALBA', 0],
  ['a title that one person has', 'ceo', 0],
  ['no title that two have', 'Engineer', undefined],
  ['nobody of another name', 'Di', undefined],
  ['nobody without a name', '-', undefined],
])('finds %s', (_, written, position) => {
  expect(find(written)).toBe(position)
})
