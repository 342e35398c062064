import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { netNewArr } from '../../../testing/net-new-arr.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { objectiveOffPace } from './objective-off-pace.ts'

describe('objective_off_pace', () => {
  verifyRule(objectiveOffPace, {
    found: [
      {
        // 2 in 73 of 92 days lead to 2.52, which is 37.48 under the 40
        when: 'its pace leads far from the target, and the miss can be told now',
        company: aQuarter([anObjective('O1', [aNumber('A', 2, 40)])]),
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.options[1]?.title).toContain('to 2.52 sites, where its pace leads')
          expect(finding?.options[1]?.trade_off).toContain('the miss of 37.5 sites is told now')
        },
      },
      {
        // (100 - 40) / 19 days over 40 / 73 days = 5.763; 40 / 73 x 92 = 50.41
        when: 'a result needs a far higher rate than so far',
        company: aQuarter([anObjective('O1', [aNumber('A', 40, 100)])]),
        subjects: ['O1'],
        says: [
          /5\.76x its pace so far on 'Result A' \(40 of 100 sites\)/,
          /day 73 of 92, with 19 days left/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('50.4 sites against 100 sites')
          // There is no other result from which people could be moved.
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', 'reset'])
        },
      },
      {
        when: 'its objective has another result, from which people could be moved',
        company: aQuarter([anObjective('O1', [aNumber('A', 40, 100), aNumber('B', 90, 100)])]),
        subjects: ['O1'],
        expect: ([finding]) => expect(finding?.options).toHaveLength(3),
      },
      {
        when: 'its unit is a word without a space',
        company: aQuarter([anObjective('O1', [aNumber('A', 40, 100, { unit: 'deals' })])]),
        subjects: ['O1'],
        says: [/'Result A' \(40 of 100 deals\)/],
      },
      {
        when: 'its owners have given it up',
        company: aQuarter([
          anObjective('O1', [
            aNumber('NPS', 43, 44, {
              title: 'NPS of 44',
              unit: '',
              baseline_value: 40,
              confidence: 0.4,
            }),
          ]),
        ]),
        subjects: ['O1'],
        says: [/1 of 1 result of 'Objective O1' whose outlook is known is off track/],
      },
      {
        // (5.0M + 648K - 2.78M) / 19 over 2.78M / 73 = 3.964
        when: 'a net goal is counted gross',
        company: netNewArr(),
        subjects: ['O1'],
        says: [/3\.96x .*counted net of churn/],
      },
    ],
    quiet: [
      {
        when: 'less than a tenth of the quarter has passed, so that no pace is judged',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 100)])]),
        at: '2026-07-03',
      },
      {
        when: 'the results are near the line',
        company: aQuarter([anObjective('O1', [aNumber('A', 78, 100)])]),
      },
      {
        when: 'a trailing measure is behind an even line',
        company: aQuarter([
          anObjective('O1', [
            aNumber('N', 41, 50, {
              title: 'NPS of 50',
              unit: '',
              baseline_value: 40,
              confidence: 0.8,
            }),
          ]),
        ]),
      },
    ],
    silent: [
      {
        when: 'the cycle has no dates',
        company: { company_okrs: { objectives: [anObjective('O1', [aNumber('A', 40, 100)])] } },
        missing: 'quarter_start and quarter_end',
      },
    ],
  })
})
