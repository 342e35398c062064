import { expect, it } from 'vitest'
import { byOwner, isOneOwner, ownerNames } from './owner-names.ts'

const people = [
  { id: 'p1', name: 'Ana Ruíz', title: 'COO' },
  { id: 'p2', name: 'Sam Lee', title: 'Engineer' },
  { id: 'p3', name: 'Sam Lee', title: 'Engineer' },
]

it('calls a person by one name, whichever way the data do', () => {
  const nameOf = ownerNames({ people, joining: [{ id: 'p4', name: 'Ines' }] })
  expect(['p1', 'Ana Ruíz', 'COO', ' ana ruíz', 'coo'].map(nameOf)).toEqual(
    Array(5).fill('Ana Ruíz'),
  )
  expect(['p2', 'p3'].map(nameOf)).toEqual(['Sam Lee (p2)', 'Sam Lee (p3)'])
  expect(nameOf('p4')).toBe('Ines')
  expect(['Engineer', 'Bo'].map(nameOf)).toEqual(['Engineer', 'Bo'])
})

it('groups by owner, in the order of the first of each', () => {
  const owners = ['coo', null, 'p2', 'Ana Ruíz', 'BO', 'p1', 'Bo', null]
  expect(byOwner(owners, (owner) => owner, ownerNames({ people }))).toEqual([
    { owner: 'Ana Ruíz', things: ['coo', 'Ana Ruíz', 'p1'] },
    { owner: null, things: [null, null] },
    { owner: 'Sam Lee (p2)', things: ['p2'] },
    { owner: 'BO', things: ['BO', 'Bo'] },
  ])
})

it('tells whether two owners are one', () => {
  const nameOf = ownerNames({ people })
  expect(isOneOwner(nameOf, 'p1', 'coo')).toBe(true)
  expect(isOneOwner(nameOf, 'p2', 'p3')).toBe(false)
})
