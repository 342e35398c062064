import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { okrsOnTrackShare } from './okrs-on-track-share.ts'

const results = (on: number, off: number) => [
  ...Array.from({ length: on }, (_, i) => aNumber(`on${i}`, 90, 100)),
  ...Array.from({ length: off }, (_, i) => aNumber(`off${i}`, 10, 100)),
]

describe('okrs_on_track_share', () => {
  verifyRule(okrsOnTrackShare, {
    found: [
      {
        when: 'exactly 70 % are on track',
        company: aQuarter([anObjective('O1', results(7, 3))]),
        subjects: ['company'],
        says: [/7 of 10 key results whose outlook is known \(70%\) are on track on day 73 of 92/],
      },
      {
        when: 'there is one, and it is off',
        company: aQuarter([anObjective('O1', results(0, 1))]),
        subjects: ['company'],
        says: [/0 of 1 key result whose outlook is known \(0%\) is on track/],
      },
      {
        when: 'owners doubt what the pace allows',
        company: aQuarter([anObjective('O1', results(9, 0))], {
          departments: [
            aDepartment(
              'East',
              results(4, 0).map((one) => ({ ...one, confidence: 0.3 })),
            ),
          ],
        }),
        subjects: ['company'],
        says: [/9 of 13 key results/],
        expect: ([finding]) =>
          expect(finding?.why).toContain('East 0 of 4. 4 are judged by their owners'),
      },
    ],
    quiet: [
      { when: 'more are', company: aQuarter([anObjective('O1', results(8, 3))]) },
      {
        when: 'the cycle is over',
        company: aQuarter([anObjective('O1', results(0, 3))]),
        at: '2026-10-02',
      },
    ],
    silent: [
      {
        when: 'nothing is known of any',
        company: aQuarter([
          anObjective('O1', [aNumber('N', 41, 50, { title: 'NPS of 50', baseline_value: 40 })]),
        ]),
        missing: 'pace or confidence',
      },
    ],
  })
})
