import { describe, expect, it } from 'vitest'
import { outlookOf, outlookOfUnit } from './outlook.ts'
import { figuresOf, type PaceFigures } from './pace-made.ts'

const onTrack = { title: 'a', pace: figuresOf('on_track', 'on_the_line', 0.8, 0.4, null) }
const offTrack = {
  name: 'b',
  weight: 3,
  pace: figuresOf('off_track', 'on_the_line', 0.2, 0.4, null),
}
const unknown = { pace: figuresOf('not_measurable', 'gap', null, null, null) }

const kept = { pace: figuresOf('kept', 'level_to_keep', 1, null, null) }
const broken = { pace: figuresOf('not_kept', 'level_to_keep', 0, null, null) }

const outlookOfThese = (
  results: { title?: string; name?: string; weight?: number; pace: PaceFigures }[],
) =>
  outlookOf(
    results,
    results.map(({ pace }) => pace),
    '2026-05-15',
  )

describe('outlookOf', () => {
  it('is the weighted mean of what can be measured, and the worst', () => {
    const outlook = outlookOfThese([onTrack, offTrack, unknown])
    expect(outlook.score).toBeCloseTo((0.8 + 3 * 0.2) / 4)
    expect(outlook.expected).toBeCloseTo(0.4)
    expect(outlook).toMatchObject({
      status: 'off_track',
      worst: { key_result: 'b', status: 'off_track' },
      counts: { on_track: 1, off_track: 1, not_measurable: 1 },
    })
  })

  it('does not call fine what it cannot measure', () => {
    expect(outlookOfThese([onTrack, unknown]).status).toBe('not_measurable')
    expect(outlookOfThese([])).toMatchObject({ score: null, status: 'not_measurable', worst: null })
    expect(outlookOfThese([{ ...onTrack, weight: 0 }]).score).toBeNull()
  })

  it('is not lifted by a limit that is kept, and lowered by one that is broken', () => {
    expect(outlookOfThese([onTrack, kept]).score).toBe(0.8)
    // (0.8 + 0) / 2
    expect(outlookOfThese([onTrack, broken]).score).toBe(0.4)
    expect(outlookOfThese([kept, kept]).score).toBe(1)
  })

  it('names the lowest score among equals', () => {
    const lower = { title: 'c', pace: figuresOf('off_track', 'on_the_line', 0.1, 0.4, null) }
    expect(outlookOfThese([offTrack, lower]).worst?.key_result).toBe('c')
  })
})

describe('outlookOfUnit', () => {
  it('counts objectives alike and leaves out those without a score', () => {
    const unit = outlookOfUnit([
      outlookOfThese([onTrack]),
      outlookOfThese([offTrack]),
      outlookOfThese([]),
    ])
    expect(unit.score).toBeCloseTo(0.5)
    expect(unit).toMatchObject({ status: 'off_track', counts: { on_track: 1, off_track: 1 } })
  })

  it('is not lifted by an objective of kept limits alone, unless there is nothing else', () => {
    const behind = { ...offTrack, weight: 1 }
    const unit = outlookOfUnit([outlookOfThese([behind]), outlookOfThese([kept])])
    expect(unit).toMatchObject({ standing: 'off_track', value: 0, score: 0.2 })
    const limits = outlookOfUnit([outlookOfThese([kept]), outlookOfThese([kept])])
    expect(limits).toMatchObject({ standing: 'on_track', value: 1, score: 1 })
  })
})
