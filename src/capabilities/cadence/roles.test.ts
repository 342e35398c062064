import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { hoursByRole } from './roles.ts'

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
