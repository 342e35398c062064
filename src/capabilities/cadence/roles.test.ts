import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { hoursByPerson, hoursByRole } from './roles.ts'

it('counts both of two meetings that are one, and one of those that each team has', () => {
  const week = { every: 'week', minutes: 60, participants: 2 } as const
  const facts = factsOf({
    stage: 'series_a',
    cadence: [
      { meeting: 'leadership_sync', ...week },
      { meeting: 'Exec meeting', ...week },
      { meeting: 'Engineering standup', ...week },
      { meeting: 'Sales standup', ...week },
    ],
  })
  const { roles } = hoursByRole(facts.cadencePlan().meetings, facts)
  const held = (role: string) => roles.find((one) => one.role === role)?.hours_per_week
  expect(held('leader')).toBe(2)
  expect(held('contributor')).toBe(1)
})

it('sums the hours of one person, named by id, name and title', () => {
  const week = { every: 'week', minutes: 60 } as const
  const facts = factsOf({
    people: [{ id: 'p1', name: 'Ana Alba', title: 'CEO', annual_cost_usd: 208_000 }],
    cadence: [
      { meeting: 'leadership_sync', ...week, participants: ['Ana Alba', 'p1', 'Bo'] },
      { meeting: 'Deal desk', ...week, participants: ['ceo'] },
    ],
  })
  // 208,000 / 2,080 = 100 an hour.
  expect(hoursByPerson(facts.cadencePlan().meetings, facts)).toEqual([
    {
      name: 'Ana Alba',
      hours_per_week: 2,
      cost_usd_per_week: 200,
      meetings: ['leadership_sync', 'Deal desk'],
    },
    { name: 'Bo', hours_per_week: 1, cost_usd_per_week: null, meetings: ['leadership_sync'] },
  ])
})
