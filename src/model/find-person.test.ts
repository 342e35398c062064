import { expect, it } from 'vitest'
import { personFinder } from './find-person.ts'

const find = personFinder([
  { id: 'Bo', name: 'Ana Alba', title: 'CEO' },
  { id: 'p2', name: 'Bo', title: 'Engineer' },
  { id: 'p3', name: 'Cy', title: 'Engineer' },
  { id: 'p4', name: 'Sands, Lou', title: 'VP Sales' },
])

it.each([
  ['an id before a name', 'bo', 0],
  ['a name, however it is written', ' ana  ALBA', 0],
  ['a title that one person has', 'ceo', 0],
  ['a title with its article', 'the CEO', 0],
  ['no title that two have', 'Engineer', undefined],
  ['a name whose list has the last name first', 'Lou Sands', 3],
  ['a name with the last name first', 'Alba, Ana', 0],
  ['nobody of another name', 'Di', undefined],
  ['nobody without a name', '-', undefined],
])('finds %s', (_, written, position) => {
  expect(find(written)).toBe(position)
})
