import { expect, it } from 'vitest'
import { meantPeople } from './meant-people.ts'

const meant = meantPeople([
  { id: 'p1', name: 'Ana Roth', title: 'CEO' },
  { id: 'p2', name: 'Stark, Ben', title: 'COO' },
  { id: 'p3', name: 'Ben Roth' },
])

it.each([
  ['p2', [1]],
  ['COO', [1]],
  ['Ben Stark (COO)', [1]],
  ['@ana', [0]],
  ['ben.stark@x.com', [1]],
  ['bstark', [1]],
  ['B. Stark', [1]],
  ['Mr. Stark', [1]],
  ['Ben', [1, 2]],
  ['Roth', [0, 2]],
  ['Ben Stark and Ana Roth', []],
  ["Ben Stark's deputy", []],
  ['Gus', []],
  ['B', []],
  ['-', []],
])('%s may mean %j', (written, positions) => {
  expect([...meant(written)].sort((a, b) => a - b)).toEqual(positions)
})
