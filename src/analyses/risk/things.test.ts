import { expect, it } from 'vitest'
import { thingsById } from './things.ts'

const company = {
  team_okrs: [
    {
      owner: 'Unit',
      objectives: [
        { id: 'o1', title: 'One', key_results: [{ id: 'k1' }, { id: 'k2', owner: 'Own' }] },
        { id: 'o2', owner: 'Goal', key_results: [{ id: 'k3', name: 'Three' }] },
      ],
    },
  ],
  decisions: [{ id: 'd1', title: 'Move', owner: 'Dee' }],
  actions: [{ id: 'a1' }],
}

it('finds things of every kind with who answers for them', () => {
  const things = thingsById(
    company,
    '2026-09-11',
    new Set(['o1', 'k1', 'k2', 'k3', 'd1', 'a1', 'no']),
  )
  const owners = [...things].map(([id, { kind, owner }]) => [id, kind, owner])
  expect(owners).toEqual([
    ['o1', 'objective', 'Unit'],
    ['k1', 'key result', 'Unit'],
    ['k2', 'key result', 'Own'],
    ['k3', 'key result', 'Goal'],
    ['d1', 'decision', 'Dee'],
    ['a1', 'action', null],
  ])
  expect(things.get('k3')?.path).toBe('team_okrs[0].objectives[1].key_results[0]')
})

it('finds the first milestone that is late and the first that is to come', () => {
  const milestone_dates = [
    { title: 'a', due_on: '2026-09-01', done_on: '2026-09-02' },
    { title: 'b', due_on: '2026-09-05' },
    { title: 'c', due_on: '2026-09-03', done_on: '2026-09-20' },
    { title: 'd', due_on: '2026-10-01' },
    { title: 'e', due_on: '2026-09-11' },
  ]
  const goals = { company_okrs: { objectives: [{ key_results: [{ id: 'k', milestone_dates }] }] } }
  const thing = thingsById(goals, '2026-09-11', new Set(['k'])).get('k')
  expect(thing?.late?.title).toBe('c')
  expect(thing?.next?.title).toBe('e')
})

it('finds what has no id by its title', () => {
  const goals = {
    company_okrs: {
      objectives: [
        { title: 'Six paying pilots', owner: 'Dana', key_results: [{ title: 'Permit signed' }] },
        { id: 'o9', title: 'Hire' },
      ],
    },
  }
  const wanted = new Set(['Six paying pilots', 'Permit signed', 'Hire'])
  const things = thingsById(goals, '2026-09-11', wanted)
  expect([...things].map(([called, { kind, owner }]) => [called, kind, owner])).toEqual([
    ['Six paying pilots', 'objective', 'Dana'],
    ['Permit signed', 'key result', 'Dana'],
  ])
})
