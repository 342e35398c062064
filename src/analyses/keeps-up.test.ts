import { describe, expect, it } from 'vitest'
import type { Process } from '../model/company.ts'
import { keepsUp } from './keeps-up.ts'
import { analyseFlow } from './process/flow.ts'

const kitting = { name: 'Kitting', throughput_per_day: 8, capacity_per_day: 14, current_queue: 4 }
const soldering = { name: 'Soldering', throughput_per_day: 8, capacity_per_day: 11 }

/** Whether the second step of a line keeps up. */
function second(given: NonNullable<Process['steps']>[number], perWeek: number | null = null) {
  const [flow] = analyseFlow([{ steps: [kitting, { ...soldering, ...given }] }]).bottlenecks
  return flow && keepsUp(flow.from, 1, perWeek)
}

describe('keepsUp', () => {
  it('holds where as much leaves as arrives and less than a working week waits', () => {
    expect(second({ current_queue: 8 })).toBe(true)
    expect(second({ current_queue: 39 })).toBe(true)
    expect(second({ current_queue: 40 })).toBe(false)
  })

  it('does not hold where fewer leave, none more could be taken, or the queue grows', () => {
    expect(second({ current_queue: 8, throughput_per_day: 7 })).toBe(false)
    // 8 of 8.8 are 91 percent: full by the seed's 90.
    expect(second({ current_queue: 8, capacity_per_day: 8.8 })).toBe(false)
    expect(second({ current_queue: 8 }, 2)).toBe(false)
  })

  it('is not known where arrivals are not given', () => {
    const steps = [{ ...soldering, current_queue: 8 }]
    const [flow] = analyseFlow([{ steps }]).bottlenecks
    expect(flow && keepsUp(flow.from, 0, null)).toBe(false)
  })
})
