import { expect, it } from 'vitest'
import { namesApart } from './person.ts'

it('calls people by name, with the id where others have the name', () => {
  const people = [{ id: '1', name: 'Ada' }, { id: '2', name: 'Bo' }, { id: '3', name: 'Bo' }, {}]
  const called = namesApart(people)
  expect(people.map((_, position) => called(position))).toEqual([
    'Ada',
    'Bo (2)',
    'Bo (3)',
    'person 4',
  ])
})
