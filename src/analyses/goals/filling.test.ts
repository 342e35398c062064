import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { paceOf } from '../okr/pace.ts'
import { quarterOn } from '../okr/quarter-progress.ts'
import { fillingOf } from './filling.ts'

const dates = { quarter_start: '2026-10-01', quarter_end: '2026-12-31' }
const AT = '2026-11-09'
/** Day 40 of 92. */
const { time, progress } = quarterOn(AT, dates, undefined)

const churned = (more: KeyResult = {}): KeyResult => ({
  title: 'Churned ARR in the quarter at most $1.2M',
  unit: 'M USD',
  lower_is_better: true,
  baseline_value: 1.9,
  current_value: 1.05,
  target_value: 1.2,
  ...more,
})
const values = (...of: readonly [on: string, value: number][]) =>
  of.map(([on, value]) => ({ on, value }))

const pace = (result: KeyResult) => paceOf(result, progress, AT, time)

describe('a cap that is used up', () => {
  it('is a total by its words: on day 40 of 92 1.05 goes on to 2.415, and 0.15 is left of 1.2', () => {
    const filling = fillingOf(churned(), AT, time)
    expect(filling?.end_at_pace).toBeCloseTo((1.05 / 40) * 92, 10)
    expect(filling?.multiple).toBeCloseTo((0.15 / 52 / 1.05) * 40, 10)
  })

  it('is one by check-ins that rise as a total does, whatever its title', () => {
    const check_ins = values(['2026-10-12', 0.25], ['2026-10-26', 0.6], [AT, 1.05])
    expect(fillingOf(churned({ title: 'Losses', check_ins }), AT, time)).toEqual(
      fillingOf(churned(), AT, time),
    )
  })

  it('goes on from its first check-in where a level rises: 200 to 240 in 28 days, 52 left', () => {
    const check_ins = values(['2026-10-12', 200], ['2026-10-26', 220], [AT, 240])
    const latency = { title: 'p95', unit: 'ms', lower_is_better: true, check_ins }
    const result = { ...latency, baseline_value: 300, current_value: 240, target_value: 250 }
    expect(fillingOf(result, AT, time)?.end_at_pace).toBeCloseTo(240 + (40 / 28) * 52, 10)
    expect(fillingOf({ ...result, current_value: 260 }, AT, time)).toBeNull()
  })

  it.each([
    ['a level that falls', { check_ins: values(['2026-10-12', 1.6], [AT, 1.05]) }],
    ['one that has risen once, by little', { check_ins: values(['2026-10-26', 1], [AT, 1.05]) }],
    ['a value without check-ins', {}],
    [
      'a level that is to come down and goes up instead',
      {
        title: 'Queue at most 40',
        unit: 'requests',
        baseline_value: 120,
        target_value: 40,
        current_value: 400,
        check_ins: values(['2026-10-26', 131], [AT, 400]),
      },
    ],
    [
      'a level that is to come down from one value to another, by its title',
      {
        title: 'Queue from 120 to 40',
        unit: 'requests',
        baseline_value: 120,
        target_value: 40,
        current_value: 70,
        check_ins: values(['2026-10-26', 47], [AT, 70]),
      },
    ],
    [
      'what rises as a total does, and is of each month',
      { title: 'Churned ARR a month', check_ins: values(['2026-10-26', 0.6], [AT, 1.05]) },
    ],
    [
      'a level to keep',
      {
        title: 'Churned ARR a month',
        type: 'control' as const,
        check_ins: values(['2026-10-12', 0.9], ['2026-10-26', 1], [AT, 1.05]),
      },
    ],
    ['an amount of each month', { title: 'Churned ARR a month' }],
    ['a share', { title: 'Churn in the quarter', unit: '%' }],
    ['what should grow', { lower_is_better: false, title: 'Lost and won back' }],
  ])('is not %s', (_, more) => {
    expect(fillingOf(churned({ title: 'Losses', ...more }), AT, time)).toBeNull()
  })

  it('is no longer one when its cycle is over', () => {
    const over = quarterOn('2026-12-31', dates, undefined)
    expect(fillingOf(churned(), '2026-12-31', over.time)).toBeNull()
  })
})

describe('the pace to a cap', () => {
  it('is never complete before the end, and says how much of the rate so far still fits', () => {
    expect(pace(churned())).toMatchObject({
      status: 'off_track',
      score: null,
      expected: null,
      needed_multiple: null,
      because:
        '$1.05M, of at most $1.20M; at the pace so far it ends at $2.42M, and 0.11x that pace still fits.',
    })
  })

  it('is on track under the line, and at risk down to 1 / 1.75 of the rate so far', () => {
    // Under the line: 40/92 of 1.2 is 0.5217.
    expect(pace(churned({ current_value: 0.52 })).status).toBe('on_track')
    expect(pace(churned({ current_value: 0.53 })).status).toBe('at_risk')
    // (1.2 - x) / 52 = x / 40 / 1.75, so x = 1.2 / (1 + 52 / 70) = 0.6885.
    expect(pace(churned({ current_value: 0.688 })).status).toBe('at_risk')
    expect(pace(churned({ current_value: 0.689 })).status).toBe('off_track')
    expect(pace(churned({ current_value: 0 })).status).toBe('on_track')
  })

  it('is broken by a total above it, which does not come back', () => {
    expect(pace(churned({ current_value: 1.3 }))).toMatchObject({
      status: 'not_kept',
      score: 0,
      because: '$1.30M, of at most $1.20M until the end.',
    })
  })

  it('is not told in the first tenth', () => {
    const early = quarterOn('2026-10-05', dates, undefined)
    const result = churned({ current_value: 0.3 })
    expect(paceOf(result, early.progress, '2026-10-05', early.time).status).toBe('no_pace')
  })

  it('counts for a limit to keep as well, unless it is marked done', () => {
    expect(pace(churned({ type: 'control' })).status).toBe('off_track')
    expect(pace(churned({ done: true })).status).toBe('complete')
  })
})
