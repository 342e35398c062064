import { expect, it } from 'vitest'
import { peopleNamed } from './different-people.ts'

const people = [
  { id: 'p1', name: 'Ana Alba', title: 'CFO' },
  { id: 'p2', name: 'Bo Berg', title: 'Engineer' },
  { id: 'p3', name: 'Cy Cole', title: 'Engineer' },
]

it('takes names of one person as one, as first written', () => {
  const { different } = peopleNamed(people)
  expect(different([' cfo', 'Ana Alba', 'p1', 'Bo Berg', 'BO-BERG'])).toEqual(['cfo', 'Bo Berg'])
})

it('keeps apart whom a title shared by several does not name', () => {
  expect(peopleNamed(people).different(['Engineer', 'Bo Berg', 'Cy Cole'])).toHaveLength(3)
})

it('tells people who are not in the data apart by their names, and leaves out marks for nobody', () => {
  expect(peopleNamed().different(['Di', 'di ', '-', 'n/a', '', 'Ed'])).toEqual(['Di', 'Ed'])
})
