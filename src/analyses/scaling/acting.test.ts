import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const acting = (role: string, company: Company) => factsOf(company).acting(role)

// Seed, scaling playbook: at seed everybody reports to the founder; People and Finance come with
// Series A, and so do the first sales manager and heads of Engineering and Customer Success; a COO, VP
// Sales and VP Marketing come with Series B.
it.each([
  'CHRO',
  'CFO',
  'COO',
  'VP Sales',
  'VP Customer Success',
  'VP Marketing',
  'Head of Sales',
  'Head of Engineering',
  'Head of Customer Success',
  'CRO',
])('a seed company has no %s: who leads it does the work', (role) => {
  expect(acting(role, { stage: 'seed' })).toEqual({ title: 'CEO', name: undefined, named: false })
})

it('is who holds the role, else who is named as the leader', () => {
  const people = (title: string) => [{ id: 'p1', name: 'Bo', title }]
  const bo = { name: 'Bo', named: true }
  expect(acting('CHRO', { stage: 'seed', people: people('CHRO') })).toEqual({
    title: 'CHRO',
    ...bo,
  })
  expect(acting('COO', { stage: 'series_a', people: people('CEO') })).toEqual({
    title: 'CEO',
    ...bo,
  })
})

it('is the role as proposed where later titles may only not be in the data', () => {
  const proposed = (title: string) => ({ title, name: undefined, named: false })
  expect(acting('COO', { stage: 'series_a' })).toEqual(proposed('COO'))
  expect(acting('CHRO', {})).toEqual(proposed('CHRO'))
  expect(acting('CTO', { stage: 'seed' })).toEqual(proposed('CTO'))
})

it('is the role where a goal is owned by it', () => {
  const company_okrs = { objectives: [{ id: 'O1', owner: 'COO' }] }
  expect(acting('COO', { stage: 'seed', company_okrs })).toMatchObject({
    title: 'COO',
    named: true,
  })
})
