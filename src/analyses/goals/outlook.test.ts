import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { factsOf, TEST_DAY } from '../../testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { lineOf, outlookOfGoal, outlookOfResult, scoreOfGoal, shortOf } from './outlook.ts'

function read(...results: KeyResult[]) {
  const goals = factsOf(aQuarter([anObjective('O1', results)])).goals()
  const [goal] = goals.company
  const [ref] = goal?.results ?? []
  if (goal === undefined || ref === undefined) throw new Error('no goal')
  return { goal, ref, cycle: goals.cycle }
}
const standing = (result: KeyResult) => outlookOfResult(read(result).ref, TEST_DAY)

describe('outlookOfResult', () => {
  it.each([
    [0.71, 'on_track'],
    [0.7, 'at_risk'],
    [0.5, 'at_risk'],
    [0.49, 'off_track'],
  ])('follows a confidence of %f', (confidence, expected) => {
    expect(standing(aNumber('A', 1, 100, { confidence }))).toMatchObject({
      standing: expected,
      by: 'confidence',
    })
  })

  it('asks the pace where the last word is older than 30 days', () => {
    const old = { check_ins: [{ on: '2026-08-11', confidence: 0.9 }] }
    expect(standing(aNumber('A', 1, 100, old))).toMatchObject({ standing: 'off_track', by: 'pace' })
    const recent = { check_ins: [{ on: '2026-08-12', confidence: 0.9 }] }
    expect(standing(aNumber('A', 1, 100, recent))).toMatchObject({ standing: 'on_track' })
  })

  it('puts what is kept or broken before any confidence', () => {
    const control = { type: 'control' as const, lower_is_better: true, confidence: 0.9 }
    expect(standing(aNumber('A', 4, 2, control))).toMatchObject({
      standing: 'off_track',
      by: 'fact',
    })
    expect(standing(aNumber('A', 2, 2, { ...control, confidence: 0.1 }))).toMatchObject({
      standing: 'on_track',
    })
  })

  it('does not know a trailing measure that nobody vouches for, unless it went back', () => {
    const nps = { title: 'NPS of 50', baseline_value: 40 }
    expect(standing(aNumber('A', 41, 50, nps)).standing).toBe('not_known')
    expect(standing(aNumber('A', 39, 50, nps)).standing).toBe('off_track')
  })
})

describe('outlookOfGoal', () => {
  it('leaves out what has a figure that cannot be, whatever its owner says or marks', () => {
    const uptime: KeyResult = {
      title: 'Uptime',
      type: 'percentage',
      baseline_pct: 90,
      current_pct: 250,
      target_pct: 99.9,
    }
    const goalOf = (more: KeyResult) =>
      outlookOfGoal(read({ ...uptime, ...more }, aNumber('A', 10, 100)).goal, TEST_DAY)
    for (const more of [{}, { confidence: 0.9 }, { done: true }, { type: 'control' as const }]) {
      const { known, on_track, value } = goalOf({ ...more, current_value: 250, unit: '%' })
      expect({ known, on_track, value }).toEqual({ known: 1, on_track: 0, value: 0 })
    }
  })

  it('weighs confidences, and what is known without them', () => {
    const { goal } = read(
      aNumber('A', 10, 100, { confidence: 0.6, weight: 3 }),
      aNumber('B', 100, 100),
      aNumber('C', 41, 50, { title: 'NPS of 50', baseline_value: 40 }),
    )
    // (3 x 0.6 + 1 x 1) / 4
    expect(outlookOfGoal(goal, TEST_DAY)).toEqual({
      standing: 'at_risk',
      value: 0.7,
      on_track: 1,
      known: 2,
      confident: 1,
    })
  })
})

describe('outlookOfGoal with limits to keep', () => {
  const limit = (current: number) =>
    aNumber('L', current, 2, { type: 'control', lower_is_better: true })
  const outlook = (...results: KeyResult[]) => outlookOfGoal(read(...results).goal, TEST_DAY)

  it('is not lifted by one that is kept', () => {
    const half = aNumber('A', 63, 100, { confidence: 0.5 })
    expect(outlook(limit(1.6), half)).toMatchObject({
      standing: 'at_risk',
      value: 0.5,
      on_track: 1,
      known: 2,
    })
  })

  it('is lowered by one that is broken', () => {
    const sure = aNumber('A', 63, 100, { confidence: 0.9 })
    expect(outlook(limit(2.4), sure)).toMatchObject({ standing: 'off_track', value: 0.45 })
  })

  it('is on track where all there is are limits that are kept', () => {
    expect(outlook(limit(1.6), limit(2))).toMatchObject({ standing: 'on_track', value: 1 })
  })

  it('is not known by a limit alone where results beside it are not', () => {
    const unknown = aNumber('N', 41, 50, { title: 'NPS of 50', baseline_value: 40 })
    expect(outlook(limit(1.6), unknown)).toMatchObject({ standing: 'not_known', value: null })
  })
})

describe('scoreOfGoal', () => {
  const limit = (current: number) =>
    aNumber('L', current, 2, { type: 'control', lower_is_better: true })
  const score = (...results: KeyResult[]) => scoreOfGoal(read(...results).goal)
  const part = aNumber('A', 40, 100)

  it('is not lifted by a limit that is kept, and lowered by one that is broken', () => {
    expect(score(part, limit(1.6))).toBe(0.4)
    // (0.4 + 0) / 2
    expect(score(part, limit(2.4))).toBe(0.2)
  })

  it('is full where all there is are limits that are kept', () => {
    expect(score(limit(1.6), limit(2))).toBe(1)
  })
})

describe('lineOf', () => {
  it('compares the rate needed with the rate so far', () => {
    const { ref, cycle } = read(aNumber('A', 40, 100, { unit: ' hours' }))
    const line = lineOf(ref, cycle)
    expect(line?.multiple).toBeCloseTo(60 / 19 / (40 / 73), 9)
    expect(line?.end_at_pace).toBeCloseTo((40 / 73) * 92, 9)
  })

  it('asks an aspirational result for 0.7 of its way', () => {
    const { ref, cycle } = read(aNumber('A', 1, 4, { aspirational: true, unit: ' hours' }))
    expect(lineOf(ref, cycle)?.goal).toBeCloseTo(2.8, 9)
  })

  it('counts whole things that will be there, up and down', () => {
    const line = (...given: Parameters<typeof aNumber>) => {
      const { ref, cycle } = read(aNumber(...given))
      return lineOf(ref, cycle)
    }
    // 40 / 73 x 92 = 50.4; 6 fewer in 73 days are 7.56 fewer in 92.
    expect(line('A', 40, 100)?.end_at_pace).toBe(50)
    expect(line('A', 24, 10, { baseline_value: 30 })?.end_at_pace).toBe(23)
    // Further away than it began: 2 more in 73 days are 2.52 more in 92.
    expect(line('A', 32, 10, { baseline_value: 30 })?.end_at_pace).toBe(33)
    const aspired = line('A', 1, 4, { aspirational: true })
    expect(aspired?.goal).toBe(3)
    expect(aspired?.multiple).toBeCloseTo(2 / 19 / (1 / 73), 9)
  })

  it.each([
    ['a trailing measure', aNumber('A', 41, 50, { title: 'NPS' })],
    ['a level to keep', aNumber('A', 41, 50, { type: 'control' })],
    ['what is done or not', { id: 'A', type: 'boolean' as const, done: false }],
    ['milestones', { id: 'A', type: 'milestone' as const, milestones_total: 3, milestones_hit: 1 }],
  ])('draws none for %s', (_, result) => {
    const scored = read(result)
    expect(lineOf(scored.ref, scored.cycle)).toBeNull()
  })

  it('ends on the goal when the needed rate is kept', () => {
    const value = fc.double({ min: 1, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(value, value, (current, more) => {
        const { ref, cycle } = read(aNumber('A', current, current + more))
        const line = lineOf(ref, cycle)
        const end = current + (line?.per_day_needed ?? 0) * cycle.left
        expect(end / (current + more)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('shortOf', () => {
  const short = (...results: KeyResult[]) => {
    const { goal, cycle } = read(...results)
    return shortOf(goal, TEST_DAY, cycle, () => true)
  }
  const hours = { unit: ' hours', confidence: 0.4 }

  it('adds what the outlook lacks to what the pace so far leaves of the way', () => {
    // 1 - 0.4; 73 of 100 in 73 of 92 days lead to 92, 8 short
    expect(short(aNumber('A', 73, 100, hours))).toBeCloseTo(0.68)
    // 1 - 0.4; back from 100 to 146 on the way to 0 is 146 away
    expect(
      short(aNumber('A', 146, 0, { ...hours, baseline_value: 100, lower_is_better: true })),
    ).toBeCloseTo(0.6 + 1.46)
  })

  it('grows by no waiting, as rates are counted until the day of the value', () => {
    const late = anObjective('O1', [aNumber('A', 20, 100, { unit: ' hours' })])
    const company = { ...aQuarter([late]), as_of: '2026-08-15' }
    const on = (day: string) => {
      const { company: goals, cycle } = factsOf(company, day).goals()
      const [goal] = goals
      return goal && shortOf(goal, day, cycle, () => true)
    }
    // 20 in 46 of 92 days lead to 40, 60 short; the outlook is 0
    expect(on('2026-08-31')).toBeCloseTo(1.6)
    expect(on('2026-09-07')).toBeCloseTo(1.6)
  })

  it('grows where confidence and value fall, though the one before is old and the fall is slower', () => {
    const said = (...check_ins: NonNullable<KeyResult['check_ins']>) => {
      const { value: current = 0 } = check_ins.at(-1) ?? {}
      return short(aNumber('A', current, 12, { unit: ' hours', baseline_value: 10, check_ins }))
    }
    // 1 - 0.35 and 3 of 2 away, then 1 - 0 and 4 of 2.
    const before = { on: '2026-07-20', value: 9, confidence: 0.35 }
    expect(said(before)).toBeCloseTo(0.65 + 1.5)
    expect(said(before, { on: '2026-09-10', value: 8, confidence: 0 })).toBeCloseTo(1 + 2)
  })

  it('counts no pace of a value that has no day', () => {
    const result = aNumber('A', 20, 100, { unit: ' hours' })
    const { goal, cycle } = read(result, aNumber('B', 73, 100, hours))
    // Of B alone, as above.
    expect(shortOf(goal, TEST_DAY, cycle, (ref) => ref.result !== result)).toBeCloseTo(0.68)
  })

  it('counts no line where there is none', () => {
    expect(short(aNumber('A', 100, 100), aNumber('B', 6, 5, { type: 'control' }))).toBe(0)
  })
})
