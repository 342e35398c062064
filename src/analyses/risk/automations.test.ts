import { expect, it } from 'vitest'
import { analyseAutomations } from './automations.ts'

const alertOf = (alert_to?: string) =>
  analyseAutomations(
    { automations: [{ last_run_on: '2026-09-01', alert_to }] },
    [{ id: 'p-1', name: 'Ada Teams', title: 'Head of Alerts' }],
    '2026-09-11',
  ).running[0]?.alert

it('tells persons from channels', () => {
  expect(alertOf('#ops')).toBe('channel')
  expect(alertOf('@here')).toBe('channel')
  expect(alertOf('Platform team')).toBe('channel')
  expect(alertOf('PagerDuty')).toBe('channel')
  expect(alertOf('Bo Newman')).toBe('person')
  // Whoever is among the people is a person, whatever the name.
  expect(alertOf('ada teams')).toBe('person')
  expect(alertOf('p-1')).toBe('person')
  expect(alertOf(' ')).toBe('nobody')
  expect(alertOf()).toBe('nobody')
})

it('tells what runs from what is proposed', () => {
  const { running, candidates } = analyseAutomations(
    {
      automations: [
        { name: 'runs', build_cost_usd: 10, last_run_on: '2026-09-01' },
        { name: 'proposed', build_cost_usd: 10 },
        { name: 'listed' },
      ],
    },
    [],
    '2026-09-11',
  )
  expect(running.map(({ name }) => name)).toEqual(['runs', 'listed'])
  expect(candidates.map(({ path }) => path)).toEqual(['automations[1]'])
})
