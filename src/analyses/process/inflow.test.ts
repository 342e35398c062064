import { describe, expect, it } from 'vitest'
import type { Process } from '../../model/company.ts'
import { backlogOf, inflows } from './inflow.ts'

const perDay = (process: Process) => inflows(process).map(({ per_day }) => per_day)

describe('inflows', () => {
  it('is what arrives, then what the step before passes on', () => {
    const steps = [{ throughput_per_day: 4 }, { throughput_per_day: 2 }, { throughput_per_day: 3 }]
    expect(perDay({ arrivals_per_day: 5, steps })).toEqual([5, 4, 2])
  })

  it('is no more than arrives, whatever a step works off its queue', () => {
    const steps = [
      { throughput_per_day: 3, current_queue: 2 },
      { throughput_per_day: 0.8, current_queue: 9 },
      { throughput_per_day: 2 },
    ]
    expect(perDay({ arrivals_per_day: 1, steps })).toEqual([1, 1, 0.8])
    const named = steps.map((step, at) => ({ ...step, id: `${at}`, next: [{ to: `${at + 1}` }] }))
    expect(perDay({ arrivals_per_day: 1, steps: named })).toEqual([1, 1, 0.8])
    // Arrivals that nobody gives are no bound.
    expect(perDay({ steps })).toEqual([3, 3, 0.8])
  })

  it('takes what the first step passes on where arrivals are missing, and says so', () => {
    const [first] = inflows({ steps: [{ throughput_per_day: 4 }] })
    expect(first).toEqual({ per_day: 4, feeders: [], assumed: true })
  })

  it('is unknown after a step whose throughput is', () => {
    expect(perDay({ steps: [{ name: 'a' }, { throughput_per_day: 2 }] })).toEqual([null, null])
  })

  it('is unknown behind a fork and adds up where ways join', () => {
    const steps = [
      { name: 'triage', throughput_per_day: 9, next: [{ to: 'simple' }, { to: 'hard' }] },
      { name: 'simple', throughput_per_day: 6, next: [{ to: 'close' }] },
      { name: 'hard', throughput_per_day: 2, next: [{ to: 'close' }] },
      { name: 'close', throughput_per_day: 7 },
    ]
    expect(perDay({ steps })).toEqual([9, null, null, 8])
  })

  it('goes through a start mark and ends at an end mark', () => {
    const steps: Process['steps'] = [
      { name: 'asked', kind: 'start' },
      { name: 'answer', throughput_per_day: 3 },
      { name: 'done', kind: 'end' },
      { name: 'elsewhere', throughput_per_day: 1 },
    ]
    expect(perDay({ arrivals_per_day: 5, steps })).toEqual([5, 5, 3, 1])
  })

  it('finds the next step by its id', () => {
    const steps = [
      { id: 'a', throughput_per_day: 4, next: [{ to: 'c' }] },
      { id: 'b', throughput_per_day: 1, next: [{ to: 'c' }] },
      { id: 'c', throughput_per_day: 5 },
    ]
    expect(perDay({ steps })).toEqual([4, 1, 5])
  })
})

describe('backlogOf', () => {
  const claims = (current_queue: number) => {
    const steps = [
      { throughput_per_day: 9, current_queue },
      { throughput_per_day: 9, current_queue: 0 },
      { throughput_per_day: 7 },
    ]
    const reached = inflows({ arrivals_per_day: 5, steps })
    return steps.map((_, at) => backlogOf(steps, reached, at))
  }

  it('is what comes of a long queue before, for as long as that lasts', () => {
    // 600 at the 9 - 5 a day that are worked off.
    const backlog = { per_day: 9, days: 150 }
    expect(claims(600)).toEqual([null, backlog, backlog])
  })

  it('is nothing where the queue is gone within 20 working days', () => {
    expect(claims(79)).toEqual([null, null, null])
    expect(claims(80)[1]?.days).toBe(20)
  })

  it('is nothing where two rates differ by rounding', () => {
    const steps = [{ throughput_per_day: 100, current_queue: 900 }, { throughput_per_day: 100 }]
    expect(backlogOf(steps, inflows({ arrivals_per_day: 99, steps }), 1)).toBe(null)
  })
})
