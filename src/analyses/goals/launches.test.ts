import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { launchesLeft } from './launches.ts'

it('names the launches still to come', () => {
  const company = aQuarter([
    anObjective('O1', [
      {
        title: 'Platform',
        type: 'milestone',
        milestones_hit: 1,
        milestones_total: 4,
        milestones: ['Closed beta', 'Internal alpha', 'Beta with 5 customers', 'GA launch'],
      },
      {
        title: 'Booking',
        type: 'milestone',
        milestone_dates: [
          { title: 'Pilot', due_on: '2026-08-01', done_on: '2026-08-02' },
          { title: 'Go-live', due_on: '2026-09-30' },
          { title: 'Alphabet chosen', due_on: '2026-09-30' },
        ],
      },
      {
        title: 'Not counted, so that nobody knows which are left',
        type: 'milestone',
        milestones: ['Beta', 'GA'],
      },
    ]),
  ])
  expect(launchesLeft(factsOf(company).goals().company, '2026-09-11')).toEqual([
    {
      title: 'Beta with 5 customers',
      path: 'company_okrs.objectives[0].key_results[0].milestones[2]',
    },
    { title: 'GA launch', path: 'company_okrs.objectives[0].key_results[0].milestones[3]' },
    {
      title: 'Go-live',
      path: 'company_okrs.objectives[0].key_results[1].milestone_dates[1].title',
    },
  ])
})
