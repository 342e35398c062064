import { expect, it } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { blockedEarlier } from './blocked-earlier.ts'

const goals = (title: string) => [anObjective('O', [aNumber('KR2', 1, 2, { title })])]
const quarter = { quarter: 'Q2 2026', quarter_start: '2026-04-01', quarter_end: '2026-06-30' }

const blocked = (then: string, now: string, reported_on: string[], blocks = ['KR2']) => {
  const blocker = { id: 'B', blocks, reported_on }
  const okr_history = [{ company_okrs: { ...quarter, objectives: goals(then) } }]
  const company = { ...aQuarter(goals(now)), okr_history, blockers: [blocker] }
  return [...blockedEarlier(company, '2026-09-11')(blocker)]
}

it('finds the goal of the cycle in which a blocker was reported last', () => {
  const path = 'okr_history[0].company_okrs.objectives[0].key_results[0]'
  expect(blocked('Contracts', 'Burn', ['2026-06-23', '2026-06-09'])).toEqual([
    ['KR2', { title: 'Contracts', quarter: 'Q2 2026', path }],
  ])
})

it.each([
  ['was reported in this cycle', blocked('Contracts', 'Burn', ['2026-06-23', '2026-07-02'])],
  ['was never reported', blocked('Contracts', 'Burn', [])],
  ['names a goal that was carried over', blocked('Contracts', 'Contracts', ['2026-06-23'])],
  ['names what that cycle did not have', blocked('Contracts', 'Burn', ['2026-06-23'], ['KR7'])],
])('takes a blocker at its word that %s', (_, found) => {
  expect(found).toEqual([])
})
