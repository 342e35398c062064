import { expect, it } from 'vitest'
import { anonymousNames } from './anonymous-names.ts'

const names = anonymousNames({
  company: 'Harbor Logic Inc',
  people: [
    { id: 'p-1', name: 'Ada Byron', title: 'VP Engineering', department: 'Engineering' },
    { name: 'Bob Stone', title: 'Account Executive', department: 'Sales' },
    { name: 'Cleo Marsh', title: 'Account Executive, North', department: 'Sales' },
  ],
  team_okrs: [{ name: 'Night Owls', owner: 'CTO' }],
  actions: [{ id: 'A-15', title: 'call the bank about customer Larkhill', owner: 'Dan Frost' }],
  decisions: [{ title: 'Renew the office in Porto', rationale: 'the logic is plain' }],
  context: { team_and_culture: { strongest_leader: 'Edda Vale' } },
})

it.each([
  ['Ada Byron', 'VP Engineering'],
  ['Byron', 'VP Engineering'],
  ['Bob Stone', 'Account Executive A'],
  ['Cleo Marsh', 'Account Executive B'],
  ['Dan Frost', 'Person A'],
  ['Edda Vale', 'Person B'],
  ['Night Owls', 'Team A'],
  ['Larkhill', 'Customer A'],
  ['Porto', 'Name A'],
  ['A-15', 'ref B'],
  ['Harbor Logic Inc', 'the company'],
  ['Harbor', 'the company'],
])('puts a label in place of %s', (name, label) => {
  expect(names.get(name)).toBe(label)
})

it.each(['Sales', 'Engineering', 'CTO', 'Logic', 'Renew'])(
  'leaves %s, which names nobody',
  (word) => {
    expect(names.has(word)).toBe(false)
  },
)
