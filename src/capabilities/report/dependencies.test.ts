import { expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'

const known: Company = {
  ...aQuarter([anObjective('live', [aNumber('k1', 4, 40, { owner: 'Lu' })])]),
  people: [
    { id: 'p1', name: 'Gail', title: 'CEO' },
    { id: 'p2', name: 'Lu', department: 'Care', manager_id: 'p1' },
    { id: 'p3', name: 'Tom', department: 'Engineering', manager_id: 'p1' },
    { id: 'p4', name: 'Mei', department: 'Engineering', manager_id: 'p3' },
  ],
  blockers: [
    { id: 'B1', title: 'Corrupt exports', owner: 'Mei', team: 'Care', blocks: ['k1'] },
    { id: 'B2', title: 'No test data', owner: 'Mei', team: 'Engineering' },
    { id: 'B3', title: 'No room', owner: 'p2', team: 'Care' },
  ],
}

it('shows whoever has to clear a blocker of another function so on their own function’s page', () => {
  const { pages } = made('function_one_pager', known)
  const next = Object.fromEntries(
    pages.map((page) => [
      page.function,
      page.next_30_days.filter(({ from }) => from === 'blocker').map(({ text }) => text),
    ]),
  )
  expect(next).toEqual({
    Care: ["Clear B3 'No room'."],
    Engineering: ["Clear B2 'No test data'.", "Clear B1 'Corrupt exports' for Care."],
  })
})

it('tells in the quarterly review what one function has to clear for another', () => {
  expect(made('qbr', known).dependencies).toMatchObject([
    { of: 'B1', text: "Care needs Engineering to clear B1 'Corrupt exports'.", owner: 'Mei' },
  ])
})

it('is of the department where a blocker names one of its teams', () => {
  const team = { name: 'Onboarding', department: 'Care', objectives: [] }
  const [blocker] = known.blockers ?? []
  const { dependencies } = made('qbr', {
    ...known,
    team_okrs: [team],
    blockers: [{ ...blocker, team: 'Onboarding' }],
  })
  expect(dependencies.map(({ text }) => text)).toEqual([
    "Care needs Engineering to clear B1 'Corrupt exports'.",
  ])
})
