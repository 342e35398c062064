import { expect, it } from 'vitest'
import { aSituation } from '../../testing/a-company.ts'
import { goalPath } from '../throughput/goal-path.ts'
import { workWeek } from '../throughput/work-week.ts'
import { processFiguresApart } from './process-figures.ts'

const situation = aSituation({
  processes: [{ name: 'Refunds', lead_time_hours: 70 }],
  company_okrs: {
    objectives: [
      {
        title: 'Fast',
        key_results: [
          {
            title: 'Hours',
            unit: ' hours',
            lower_is_better: true,
            current_value: 46,
            process: 'Refunds',
            measure: 'lead_time_hours',
          },
        ],
      },
    ],
  },
})

it.each([
  ['2026-09-08', 1],
  // A week and a day: the process may have become faster.
  ['2026-09-09', 0],
  [undefined, 1],
])('compares a process of 1 September with a key result of %s', (day, found) => {
  const dateOf = (path: string) => (path.startsWith('processes') ? '2026-09-01' : day)
  const { company } = situation
  const sources = { ...situation.sources, dateOf }
  const apart = processFiguresApart({ ...situation, sources }, goalPath(company), workWeek(company))
  expect(apart.found).toHaveLength(found)
  expect(apart.compared).toBe(1)
})
