import { expect, it } from 'vitest'
import { findLeavers } from './leavers.ts'

const people = [{ id: '1', name: 'Nell Abara', title: 'CEO' }]
const left = [
  { id: '2', name: 'Ona Reed', manager_id: '1' },
  { id: '3', name: 'Gus Pike', title: 'Seller', manager_id: 'Ona Reed', left_on: '2026-08-15' },
]

it('finds who has left by id or name, in any case', () => {
  const find = findLeavers({ people, left })
  expect(find('3')).toMatchObject({ path: 'left[1]', left_on: '2026-08-15' })
  expect(find(' gus PIKE ')).toMatchObject({ name: 'Gus Pike', subject: '3' })
  expect(find('Nell Abara')).toBeUndefined()
})

it('names the next manager up who is here', () => {
  expect(findLeavers({ people, left })('Gus Pike')?.manager).toBe('Nell Abara')
  expect(findLeavers({ left })('Gus Pike')?.manager).toBeUndefined()
  const circle = [
    { name: 'A', manager_id: 'B' },
    { name: 'B', manager_id: 'A' },
  ]
  expect(findLeavers({ left: circle })('A')?.manager).toBeUndefined()
})

it('takes nobody for gone whose name somebody has who is here or has signed', () => {
  const same = [{ id: '9', name: 'Gus Pike' }]
  expect(findLeavers({ people: same, left })('Gus Pike')).toBeUndefined()
  expect(findLeavers({ joining: same, left })('Gus Pike')).toBeUndefined()
  expect(findLeavers({ people: same, left })('3')?.name).toBe('Gus Pike')
})

it('takes no title for a person', () => {
  expect(findLeavers({ people, left })('Seller')).toBeUndefined()
})
