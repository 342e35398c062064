import { describe, expect, it } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'

describe('OKR progress', () => {
  it('judges by the owner’s confidence: above 0.7 on track, from 0.5 at risk, off track below', () => {
    const key_results = [0.71, 0.7, 0.49].map((confidence, i) =>
      aNumber(`r${i}`, 5, 10, { owner: 'Ada', confidence }),
    )
    const { objectives } = made('okr_progress', aQuarter([anObjective('o', key_results)]))
    expect(objectives[0]?.key_results.map(({ standing, by }) => [standing, by])).toEqual([
      ['on_track', 'confidence'],
      ['at_risk', 'confidence'],
      ['off_track', 'confidence'],
    ])
  })

  it('says where milestones stand', () => {
    const milestone = {
      id: 'm',
      title: 'M',
      type: 'milestone' as const,
      milestones_total: 4,
      milestones_hit: 1,
    }
    const { objectives } = made('okr_progress', aQuarter([anObjective('o', [milestone])]))
    expect(objectives[0]?.key_results[0]?.stand).toBe('1 of 4 milestones')
  })
})
