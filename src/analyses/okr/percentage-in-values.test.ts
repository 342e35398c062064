import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../model/company.ts'
import { paceOf } from './pace.ts'
import { trackerScore } from './score.ts'

const AT = '2026-11-16'
const attachRate: KeyResult = {
  title: 'Attach rate',
  type: 'percentage',
  baseline_value: 104,
  current_value: 104.5,
  target_value: 107,
}
const paced = (keyResult: KeyResult) => paceOf(keyResult, 0.5, AT)

describe('a percentage written in values', () => {
  it('goes its way from its baseline to its target', () => {
    expect(paced(attachRate).score).toBeCloseTo(0.5 / 3)
    expect(paced(attachRate).status).toBe('off_track')
    expect(paced(attachRate).assumed).toEqual([])
  })

  it('is not held against a target of 100 that it does not have', () => {
    const { target_value: _, ...open } = attachRate
    for (const one of [open, { ...open, current_pct: 104.5 }]) {
      expect(paced(one)).toMatchObject({ status: 'not_measurable', score: null })
    }
    const { current_value: __, ...valueless } = attachRate
    expect(paced({ ...valueless, current_pct: 104.5 })).toMatchObject({
      status: 'not_measurable',
      because: 'No current_value is given.',
    })
  })

  it('keeps the score that the tracker gives it', () => {
    expect(trackerScore(attachRate)).toBe(0)
  })
})
