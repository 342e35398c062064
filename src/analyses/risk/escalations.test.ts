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
