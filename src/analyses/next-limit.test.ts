import { expect, it } from 'vitest'
import type { Process } from '../model/company.ts'
import { nextLimit, sayNext } from './next-limit.ts'
import { analyseFlow } from './process/flow.ts'

const steps = [
  { name: 'Lead', throughput_per_day: 15, capacity_per_day: 30 },
  { name: 'Demo', throughput_per_day: 8, capacity_per_day: 10 },
  { name: 'Close', throughput_per_day: 4, capacity_per_day: 6 },
]

/** What limits once the second step does not. */
const after = (process: Process) => {
  const [flow] = analyseFlow([process]).bottlenecks
  return nextLimit(flow?.steps ?? [], process, 1)
}

it('is the other step that can take least', () => {
  const next = after({ name: 'Permits', arrivals_per_day: 15, steps })
  expect(next).toEqual({ position: 2, capacity_per_day: 6, per_day: 6, is_sure: true })
  expect(sayNext(next ?? { capacity_per_day: 0, per_day: 0 }, 'Demo')).toBe('6 a day')
})

it('counts pieces at the constraint where a part drops out', () => {
  // 6 x 8 / 4 = 12, against 30 x 8 / 15 = 16.
  const next = after({ name: 'Sales', steps })
  expect(next).toMatchObject({ position: 2, per_day: 12 })
  expect(sayNext(next ?? { capacity_per_day: 0, per_day: 0 }, 'Demo')).toBe(
    "6 a day, enough for 12 at 'Demo'",
  )
})

it('is not sure where another step does not tell what it can take', () => {
  const [{ capacity_per_day: _capacity, ...lead } = {}, ...rest] = steps
  expect(after({ arrivals_per_day: 15, steps: [lead, ...rest] })).toMatchObject({
    position: 2,
    is_sure: false,
  })
})
