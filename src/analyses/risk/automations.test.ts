import { expect, it } from 'vitest'
import { analyseAutomations } from './automations.ts'

it('tells what runs from what is proposed', () => {
  const { running, candidates } = analyseAutomations(
    {
      automations: [
        { name: 'runs', build_cost_usd: 10, last_run_on: '2026-09-01' },
        { name: 'proposed', build_cost_usd: 10 },
        { name: 'listed' },
      ],
    },
    '2026-09-11',
  )
  expect(running.map(({ name }) => name)).toEqual(['runs', 'listed'])
  expect(candidates.map(({ path }) => path)).toEqual(['automations[1]'])
})
