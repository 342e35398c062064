import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { HARDEST_CATCH_UP } from '../catch-up.ts'
import { paceOf } from './pace.ts'
import { paceRank } from './pace-status.ts'
import { quarterOn, shareOf } from './quarter-progress.ts'
import { valueTimes } from './value-time.ts'

const AT = '2025-02-28'
const DAY_7 = 7 / 89
const sold = (current: number, more: KeyResult = {}): KeyResult => ({
  baseline_value: 0,
  current_value: current,
  target_value: 100,
  ...more,
})
const statusOf = (keyResult: KeyResult, progress: number) => paceOf(keyResult, progress, AT).status

describe('paceOf a figure that cannot be', () => {
  it('is no judgement, and says why', () => {
    const uptime = { title: 'Uptime', type: 'percentage' as const, current_pct: 250 }
    expect(paceOf(uptime, 0.5, AT)).toMatchObject({
      status: 'not_measurable',
      score: null,
      expected: null,
      because: 'Cannot be judged: the current value is 250%, which no share of a whole can be.',
    })
  })
})

describe('paceOf a result on its way', () => {
  it('10 % on day 7 is on track, 45 % on the last day is off track', () => {
    expect(statusOf(sold(10), DAY_7)).toBe('on_track')
    expect(statusOf(sold(45), 1)).toBe('off_track')
    expect(statusOf(sold(70), 1)).toBe('on_track')
  })

  it('is on track from the straight line to 0.7 on, to 1 where not aspirational', () => {
    expect(statusOf(sold(35), 0.5)).toBe('on_track')
    expect(statusOf(sold(34.9), 0.5)).toBe('at_risk')
    expect(statusOf(sold(35, { aspirational: false }), 0.5)).toBe('off_track')
    expect(statusOf(sold(50, { aspirational: false }), 0.5)).toBe('on_track')
    expect(paceOf(sold(50), 0.5, AT).expected).toBe(0.35)
    expect(paceOf(sold(50, { aspirational: false }), 0.5, AT).expected).toBe(0.5)
  })

  it('is at risk while a good end needs at most 0.70 / 0.40 times the rate so far', () => {
    expect(HARDEST_CATCH_UP).toBeCloseTo(1.75)
    // At half time the limit is where (0.7 - s) / s = 1.75, so s = 0.7 / 2.75.
    expect(statusOf(sold(25.46), 0.5)).toBe('at_risk')
    expect(statusOf(sold(25.45), 0.5)).toBe('off_track')
  })

  it('is complete at its target or when marked done', () => {
    expect(paceOf(sold(100), 0.3, AT)).toMatchObject({ status: 'complete', score: 1 })
    expect(paceOf(sold(40, { done: true }), 0.3, AT)).toMatchObject({
      status: 'complete',
      score: 0.4,
      because: 'Marked done at 40%.',
    })
  })

  it('without progress is not started within a tenth of the quarter, then off track', () => {
    expect(statusOf(sold(0), 0.099)).toBe('not_started')
    expect(statusOf(sold(1), 0.099)).toBe('on_track')
    expect(statusOf(sold(0), 0.1)).toBe('off_track')
  })

  it('says the figures it was judged by', () => {
    // Due 0.35; (0.7 - 0.2) / 0.5 over 0.2 / 0.5 is 2.5; (1 - 0.2) / 0.2 is 4.
    expect(paceOf(sold(20), 0.5, AT)).toMatchObject({
      because:
        '20% of the way where 35% is due by now; 70% by the end needs 2.5x the pace so far, the full target 4x.',
      needed_multiple: 4,
    })
    expect(paceOf(sold(-3), 0.5, AT).because).toMatch(/^Further from its target than its baseline/)
  })

  it('counts rates by the days of the quarter where they are known', () => {
    // 80 in 31 days over 20 in 59 is 7.613 times as fast; the 50 that a good end lacks, 4.758 times.
    const pace = paceOf(sold(20), 58 / 89, AT, {
      ...shareOf(58 / 89),
      elapsed: 59,
      left: 31,
      end: '2025-03-31',
    })
    expect(pace.needed_multiple).toBeCloseTo(80 / 31 / (20 / 59), 9)
    expect(pace.because).toMatch(/70% by the end needs 4\.76x .*, the full target 7\.61x\.$/)
  })

  describe('with a value of an earlier day', () => {
    const q3 = { quarter_start: '2026-07-01', quarter_end: '2026-09-30' }
    const on = (day: string, keyResult: KeyResult, at = '2026-09-15') => {
      const quarter = quarterOn(at, q3, undefined)
      const sources = { place: () => undefined, dateOf: () => day }
      const time = valueTimes({ sources, at }, quarter, q3)(keyResult, '', 0)
      return paceOf(keyResult, quarter.progress, at, time)
    }

    it('counts rates and the line until that day', () => {
      // Half of the way on day 46 of 92: the other half needs the same rate.
      const pace = on('2026-08-15', sold(50))
      expect(pace).toMatchObject({ status: 'on_track', needed_multiple: 1 })
      expect(pace.expected).toBeCloseTo((0.7 * 45) / 91, 9)
      expect(pace.because).toBe('50% of the way on 15 Aug 2026, where 35% was due.')
      // 20 in 46 days; a good end needs 50 more in as many.
      expect(on('2026-08-15', sold(20))).toMatchObject({
        status: 'off_track',
        because:
          '20% of the way on 15 Aug 2026, where 35% was due; 70% by the end needs 2.5x the pace until then, the full target 4x.',
      })
      expect(on('2026-08-15', sold(0)).because).toBe(
        'No progress from its baseline on 15 Aug 2026, with 49% of the quarter gone.',
      )
    })

    it('knows no pace of the first tenth of the quarter later on', () => {
      expect(on('2026-07-05', sold(10))).toMatchObject({
        status: 'no_pace',
        needed_multiple: null,
        because: '10% of the way on 5 Jul 2026, too early in the quarter to judge its pace.',
      })
      expect(on('2026-07-05', sold(10), '2026-07-08').status).toBe('on_track')
    })

    it('judges the end of the quarter by the last that is known', () => {
      expect(on('2026-08-15', sold(50), '2026-09-30')).toMatchObject({
        status: 'off_track',
        because: 'Ended at 50%, under the 70% that counts as a good end.',
      })
    })
  })

  it('lists a baseline taken as 0', () => {
    expect(paceOf({ current_value: 50, target_value: 100 }, 0.5, AT)).toMatchObject({
      score: 0.5,
      assumed: ['baseline_value'],
    })
  })

  it('knows lower_is_better for percentages', () => {
    const errors = { type: 'percentage', target_pct: 5, lower_is_better: true } as const
    expect(paceOf({ ...errors, baseline_pct: 15, current_pct: 10 }, 0.5, AT).score).toBe(0.5)
    expect(statusOf({ ...errors, current_pct: 12 }, 0.5)).toBe('not_measurable')
    expect(statusOf({ ...errors, current_pct: 4 }, 0.5)).toBe('complete')
  })

  it.each([
    ['target_value', { current_value: 3 }],
    ['current_value', { target_value: 3 }],
    ['current_pct', { type: 'percentage', target_pct: 3 }],
    ['baseline', { current_value: 3, target_value: 0 }],
  ] as const)('cannot be measured without a %s', (what, keyResult) => {
    const pace = paceOf(keyResult, 0.5, AT)
    expect(pace).toMatchObject({ status: 'not_measurable', score: null, expected: null })
    expect(pace.because).toContain(what)
  })

  it('never gets worse when the current value gets better', () => {
    const rankAt = (current: number, q: number) => paceRank[statusOf(sold(current), q)]
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const value = fc.double({ min: -50, max: 150, noNaN: true })
    fc.assert(
      fc.property(share, value, value, (q, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(rankAt(less, q)).toBeLessThanOrEqual(rankAt(more, q))
      }),
    )
  })
})

describe('paceOf a result to keep', () => {
  const churn: KeyResult = { type: 'control', target_value: 5, lower_is_better: true, unit: '%' }

  it('is kept or not, without a rate', () => {
    expect(paceOf({ ...churn, current_value: 5 }, 0.5, AT)).toEqual({
      status: 'kept',
      status_label: 'Kept',
      score: 1,
      expected: null,
      needed_multiple: null,
      because: '5%, to keep at most 5%.',
      assumed: [],
    })
    expect(paceOf({ ...churn, current_value: 6 }, 0.05, AT)).toMatchObject({
      status: 'not_kept',
      score: 0,
    })
  })

  it('is one whose baseline already meets its target', () => {
    const coverage = { baseline_value: 3, target_value: 3, lower_is_better: false }
    expect(paceOf({ ...coverage, current_value: 3.1 }, 0.5, AT)).toMatchObject({
      status: 'kept',
      assumed: ['kind'],
    })
    const incidents = { baseline_value: 1, target_value: 2, lower_is_better: true }
    expect(statusOf({ ...incidents, current_value: 3 }, 0.5)).toBe('not_kept')
  })

  it('may also be said by kind', () => {
    const nrr = { type: 'percentage', kind: 'control', target_pct: 100, current_pct: 99 } as const
    expect(paceOf(nrr, 0.5, AT)).toMatchObject({
      status: 'not_kept',
      assumed: ['lower_is_better'],
    })
  })
})
