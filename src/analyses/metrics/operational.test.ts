import { expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

// Targets of the seed: more than 70 % on track, 80 % hit, less than 48 h, less than 2 a month.
it.each([
  ['okrs_on_track_pct', 40, 70],
  ['quarterly_goals_hit_pct', 79, 80],
  ['decision_cycle_hours', 60, 48],
  ['customer_facing_incidents_per_month', 1, 2],
])('takes %s as stated, %d, where nothing counts it', (metric, value, target) => {
  const told = factsOf({ metrics: { [metric]: value } }).operationalMetrics()
  expect(told.find((one) => one.metric === metric)).toMatchObject({
    value,
    target,
    note: 'as stated',
  })
})

it('counts where it can, whatever is stated', () => {
  const decisions = [
    { id: 'd1', title: 'Price', requested_on: '2026-09-02', decided_on: '2026-09-03' },
  ]
  const told = factsOf({ decisions, metrics: { decision_cycle_hours: 300 } }).operationalMetrics()
  expect(told.find(({ metric }) => metric === 'decision_cycle_hours')).toMatchObject({
    value: 24,
    note: 'median of 1',
  })
})
