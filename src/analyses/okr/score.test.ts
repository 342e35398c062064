import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trackerScore } from './score.ts'

describe('trackerScore', () => {
  it.each([
    ['part of the way', { baseline_value: 0, current_value: 2, target_value: 5 }, 0.4],
    ['from a baseline', { baseline_value: 32, current_value: 38, target_value: 44 }, 0.5],
    ['below the baseline', { baseline_value: 10, current_value: 5, target_value: 20 }, 0],
    ['beyond the target', { current_value: 30, target_value: 20 }, 1],
    ['target equal to baseline', { baseline_value: 5, current_value: 9, target_value: 5 }, 0],
    ['nothing given', {}, 0],
  ])('numeric: %s', (_, keyResult, score) => {
    expect(trackerScore(keyResult)).toBe(score)
  })

  it('lower is better: on or under the target is all, else the part of the way down', () => {
    const down = { baseline_value: 47, target_value: 30, lower_is_better: true }
    expect(trackerScore({ ...down, current_value: 38 })).toBeCloseTo(9 / 17)
    expect(trackerScore({ ...down, current_value: 29 })).toBe(1)
    expect(trackerScore({ ...down, current_value: 50 })).toBe(0)
  })

  it('percentage: does not know lower_is_better, and takes 100 for a missing target', () => {
    const errors = { type: 'percentage', target_pct: 5, lower_is_better: true } as const
    expect(trackerScore({ ...errors, current_pct: 12 })).toBe(1)
    expect(trackerScore({ type: 'percentage', current_pct: 25 })).toBe(0.25)
  })

  it('milestone: hit of total, not clamped; a given score is clamped and goes first', () => {
    const hits = { type: 'milestone', milestones_total: 4 } as const
    expect(trackerScore({ ...hits, milestones_hit: 1 })).toBe(0.25)
    expect(trackerScore({ ...hits, milestones_hit: 5 })).toBe(1.25)
    expect(trackerScore({ ...hits, milestones_hit: 1, score: 1.5 })).toBe(1)
    expect(trackerScore({ ...hits, score: -0.2 })).toBe(0)
    expect(trackerScore({ type: 'milestone', milestones_total: 0, milestones_hit: 1 })).toBe(0)
  })

  it('boolean: done or not', () => {
    expect(trackerScore({ type: 'boolean', done: true })).toBe(1)
    expect(trackerScore({ type: 'boolean' })).toBe(0)
  })

  it('control: 1 while kept, on the limit too', () => {
    const churn = { type: 'control', target_value: 5, lower_is_better: true } as const
    expect(trackerScore({ ...churn, current_value: 5 })).toBe(1)
    expect(trackerScore({ ...churn, current_value: 6 })).toBe(0)
    expect(trackerScore({ type: 'control', target_value: 5, current_value: 6 })).toBe(1)
    expect(trackerScore({ ...churn })).toBe(0)
  })

  it('is within 0-1 for whatever numbers', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    const numeric = fc.record({
      type: fc.constantFrom('numeric' as const, 'control' as const),
      baseline_value: number,
      current_value: number,
      target_value: number,
      lower_is_better: fc.boolean(),
    })
    fc.assert(
      fc.property(numeric, (keyResult) => {
        const score = trackerScore(keyResult)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})
