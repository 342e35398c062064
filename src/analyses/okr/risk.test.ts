import { describe, expect, it } from 'vitest'
import { riskBecause, riskLevel, trackerWeeksLeft } from './risk.ts'

describe('trackerWeeksLeft', () => {
  it('counts whole weeks of thirteen, and one at least', () => {
    expect(trackerWeeksLeft(0)).toBe(13)
    expect(trackerWeeksLeft(0.5)).toBe(6)
    expect(trackerWeeksLeft(0.95)).toBe(1)
    expect(trackerWeeksLeft(1)).toBe(1)
  })
})

describe('riskLevel', () => {
  it.each([
    ['on_track', 0.5, 1, 'low'],
    ['complete', 0.5, 1, 'low'],
    ['not_started', 0, 1, 'low'],
    ['off_track', 0.1, 4, 'critical'],
    ['off_track', 0.1, 5, 'high'],
    ['at_risk', 0.31, 6, 'high'],
    ['at_risk', 0.3, 6, 'medium'],
    ['at_risk', 0.31, 7, 'medium'],
  ] as const)('%s, gap %d, %d weeks: %s', (status, gap, weeks, level) => {
    expect(riskLevel(status, gap, weeks)).toBe(level)
  })
})

describe('riskBecause', () => {
  it('says when a result at risk carries more risk than its status', () => {
    expect(riskBecause('high', 'at_risk', 0.35, 6)).toBe(
      'more than its status says: 35 points under the expected score with 6 weeks left',
    )
    expect(riskBecause('medium', 'at_risk', 0.1, 6)).toBe('at risk with 6 weeks left')
    expect(riskBecause('critical', 'off_track', 0.1, 1)).toBe('off track with 1 week left')
  })
})
