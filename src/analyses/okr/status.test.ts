import { describe, expect, it } from 'vitest'
import { trackerStatus } from './status.ts'

describe('trackerStatus', () => {
  it.each([
    [0.7, 0.5, false, 'on_track'],
    [0.6999, 0.5, false, 'at_risk'],
    [0.4, 0.5, false, 'at_risk'],
    [0.3999, 0.5, false, 'off_track'],
    [0.1, 0.08, false, 'off_track'],
    [0.45, 1, false, 'at_risk'],
    [0, 0.0999, false, 'not_started'],
    [0, 0.1, false, 'off_track'],
    [1, 0.5, false, 'on_track'],
    [0, 0.5, true, 'complete'],
  ] as const)('score %d at %d of the quarter, done %s: %s', (score, progress, done, status) => {
    expect(trackerStatus(score, progress, done)).toBe(status)
  })
})
