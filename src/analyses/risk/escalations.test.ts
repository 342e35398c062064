import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const weeks = ['2026-08-25', '2026-09-01', '2026-09-08']
const goesTo = (company: Company) =>
  factsOf(company)
    .escalations()
    .map(({ blocker, to, person }) => [blocker.subject, to, person])

// Seed: team lead, department head, COO, CEO, by how far it reaches.
it('sends each blocker to the rung of its impact, and one rung up after three weeks', () => {
  expect(
    goesTo({
      people: [
        { name: 'Ada', title: 'CEO' },
        { name: 'Bo', title: 'COO' },
      ],
      team_okrs: [{ name: 'Core', owner: 'Cy', department: 'Engineering' }],
      department_okrs: [{ name: 'Engineering', owner: 'Di' }],
      blockers: [
        { id: 'team', team: 'Core', impact: 'team', reported_on: ['2026-09-08'] },
        { id: 'department', team: 'Core', impact: 'department', reported_on: ['2026-09-08'] },
        { id: 'company', impact: 'company', reported_on: ['2026-09-08'] },
        { id: 'stuck', impact: 'company', reported_on: weeks },
        { id: 'unsaid', reported_on: weeks },
        { id: 'cleared', impact: 'company', reported_on: weeks, resolved_on: '2026-09-09' },
      ],
    }),
  ).toEqual([
    ['stuck', 'CEO', 'Ada'],
    ['company', 'COO', 'Bo'],
    ['unsaid', 'Department head', null],
    ['department', 'Department head', 'Di'],
    ['team', 'Team lead', 'Cy'],
  ])
})

const person = (id: string, title: string, department: string, manager_id?: string) => ({
  id,
  name: id,
  title,
  department,
  ...(manager_id === undefined ? {} : { manager_id }),
})
const people = [
  person('Ann', 'CEO', 'Exec'),
  person('Ben', 'COO', 'Exec', 'Ann'),
  person('Cy', 'VP Engineering', 'Engineering', 'Ben'),
  person('Di', 'Engineering Manager', 'Engineering', 'Cy'),
  person('Ed', 'Engineer', 'Engineering', 'Di'),
  person('Flo', 'VP Sales', 'Sales', 'Ann'),
  person('Gus', 'Account Executive', 'Sales', 'Flo'),
]
const reported_on = ['2026-09-08']

it.each([
  ['of an engineer', { owner: 'Ed', team: 'Engineering', impact: 'team' }, 'Team lead', 'Di'],
  ['stuck', { owner: 'Ed', impact: 'team', reported_on: weeks }, 'Department head', 'Cy'],
  ['of a team lead', { owner: 'Di', impact: 'team' }, 'Department head', 'Cy'],
  [
    'of a department',
    { owner: 'Gus', team: 'Sales', impact: 'department' },
    'Department head',
    'Flo',
  ],
  [
    'of a department without an owner',
    { team: 'Sales', impact: 'department' },
    'Department head',
    'Flo',
  ],
  [
    'of a department, stuck',
    { owner: 'Gus', impact: 'department', reported_on: weeks },
    'COO',
    'Ben',
  ],
  ['of a head', { owner: 'Flo' }, 'COO', 'Ben'],
  ['of a head, stuck', { owner: 'Flo', impact: 'department', reported_on: weeks }, 'CEO', 'Ann'],
  ['of the company', { owner: 'Ed', impact: 'company' }, 'COO', 'Ben'],
  ['of the COO', { owner: 'Ben', impact: 'company' }, 'CEO', 'Ann'],
  ['of the CEO', { owner: 'Ann', impact: 'company' }, 'CEO', 'Ann'],
] as const)('sends a blocker %s to the rung above its owner', (_, blocker, to, name) => {
  const blockers = [{ id: 'b', reported_on, ...blocker }] as Company['blockers']
  expect(goesTo({ people, blockers })).toEqual([['b', to, name]])
})

it('sends to the CEO what a COO would clear where there is none', () => {
  const without = people.map((one) =>
    one.name === 'Ben' ? { ...one, title: 'Chief of staff' } : one,
  )
  const blockers = [{ id: 'b', reported_on, impact: 'company' as const }]
  expect(goesTo({ people: without, blockers })).toEqual([['b', 'CEO', 'Ann']])
  expect(goesTo({ blockers })).toEqual([['b', 'COO', null]])
})

it('says that the owner stands on the rung itself', () => {
  const blockers = [{ id: 'b', owner: 'Flo', impact: 'department' as const, reported_on: weeks }]
  expect(factsOf({ people, blockers }).escalations()[0]?.because).toBe(
    'it holds up the department, its owner is the department head, and it was reported 3 weeks running',
  )
})
