import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { netNewArr } from '../../../testing/net-new-arr.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { chargers } from '../process/support/examples.ts'
import { objectiveOffPace } from './objective-off-pace.ts'

describe('objective_off_pace', () => {
  verifyRule(objectiveOffPace, {
    found: [
      {
        when: 'the step that limits the company does not let it come as far as its pace leads',
        company: chargers,
        subjects: ['Ship'],
        expect: ([finding]) => {
          // 380 in 73 of 92 days lead to 478; 380 + 6 a day x 13 working days = 458, 142 short.
          expect(finding?.options[1]?.title).toContain(
            "to about 458 chargers, the most while 'Test bench' stays as it is",
          )
          expect(finding?.options[1]?.trade_off).toContain('the miss of about 142 chargers')
        },
      },
      {
        when: 'a cap fills up faster than the quarter goes by',
        company: aQuarter([
          anObjective('O1', [
            aNumber('C', 1_150_000, 1_200_000, {
              title: 'Churned ARR at most $1.2M',
              unit: 'USD',
              baseline_value: 1_900_000,
              lower_is_better: true,
            }),
          ]),
        ]),
        subjects: ['O1'],
        // 1.15 / 73 x 92 = 1.449; 0.05 / 19 over 1.15 / 73 = 0.167.
        says: [
          /1,150,000 USD, of at most 1,200,000 USD; at the pace so far it ends at 1,449,315 USD, and 0\.17x that pace still fits/,
        ],
      },
      {
        when: 'another key result says of the same measure that it is elsewhere: nothing is reset',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 2, 40, { title: 'Clinics live' }),
            aNumber('B', 30, 40, { title: 'Live clinics' }),
          ]),
        ]),
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.options).toEqual([])
          expect(finding?.how_to_act[0]?.action).toMatch(/^Settle the value of 'Clinics live'/)
        },
      },
      {
        // 2 in 73 of 92 days lead to 2.52, which is 37.48 under the 40
        when: 'its pace leads far from the target, and the miss can be told now',
        company: aQuarter([anObjective('O1', [aNumber('A', 2, 40, { unit: ' hours' })])]),
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.options[1]?.title).toContain('to 2.52 hours, where its pace leads')
          expect(finding?.options[1]?.trade_off).toContain('the miss of 37.5 hours is told now')
        },
      },
      {
        // The third site is not there at the end.
        when: 'what it counts comes whole',
        company: aQuarter([anObjective('O1', [aNumber('A', 2, 40)])]),
        subjects: ['O1'],
        expect: ([finding]) => {
          expect(finding?.why).toContain('at about 2 sites against 40 sites')
          expect(finding?.options[1]?.title).toContain('to about 2 sites, where its pace leads')
          expect(finding?.options[1]?.trade_off).toContain('the miss of about 38 sites is told now')
          // There is no other result to move people from.
          expect(finding?.options).toHaveLength(2)
        },
      },
      {
        // (100 - 40) / 19 days over 40 / 73 days = 5.763; 40 / 73 x 92 = 50.41
        when: 'a result needs a far higher rate than so far',
        company: aQuarter([anObjective('O1', [aNumber('A', 40, 100), aNumber('B', 100, 100)])]),
        subjects: ['O1'],
        says: [
          /5\.76x its pace so far on 'Result A' \(40 of 100 sites\)/,
          /day 73 of 92, with 19 days left/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('about 50 sites against 100 sites')
          expect(finding?.options).toHaveLength(3)
        },
      },
      {
        // 20 in 46 days until 15 August: 80 in 46 days are four times as fast; 20 / 46 x 92 = 40
        when: 'its value is of an earlier day',
        company: {
          ...aQuarter([anObjective('O1', [aNumber('A', 20, 100)])]),
          as_of: '2026-08-15',
        },
        subjects: ['O1'],
        says: [
          /4x its pace so far on 'Result A' \(20 of 100 sites on 15 Aug 2026\) on day 73 of 92/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('about 40 sites against 100 sites')
          expect(finding?.options[0]?.trade_off).toContain(
            'needs 4x the pace so far from 15 Aug 2026 on',
          )
        },
      },
      {
        // (0.2 + 0.5) / 2 of two owners, of whom none is 35 % confident.
        when: 'two owners speak of different results',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 10, 100, { confidence: 0.2, owner: 'Bea' }),
            aNumber('B', 40, 100, { confidence: 0.5, owner: 'Cy' }),
          ]),
        ]),
        subjects: ['O1'],
        expect: ([finding]) =>
          expect(finding?.why).toContain(
            "the owners of the results of 'Objective O1' are 35% confident of them on average",
          ),
      },
      {
        when: 'one owner speaks of it, beside a limit that is kept',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 40, 100, { confidence: 0.6 }),
            aNumber('L', 1, 2, { type: 'control', lower_is_better: true }),
          ]),
        ]),
        subjects: ['O1'],
        expect: ([finding]) => expect(finding?.why).toContain('its owner is 60% confident of it'),
      },
      {
        // (100 - 30) / 19 days over 30 / 73 days = 8.965; 30 / 73 x 92 = 37.8
        when: 'its owner is confident all the same: the two are put against each other, nothing is reset',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 30, 100, {
              owner: 'Ana',
              check_ins: [
                { on: '2026-09-11', value: 30, confidence: 0.9, note: 'Two resellers sign.' },
              ],
            }),
          ]),
        ]),
        subjects: ['O1'],
        says: [
          /^Ana is 90% confident of 'Result A' \(30 of 100 sites\), which needs 8\.96x its pace so far on day 73/,
        ],
        expect: ([finding]) => {
          expect(finding?.why).toBe(
            'At the pace so far the quarter ends with \'Result A\' at about 37 sites against 100 sites; the check-in says "Two resellers sign": if that does not land, the miss comes as a surprise.',
          )
          expect(finding?.options.map(({ stance }) => stance)).toEqual(['hold', undefined])
          expect(finding?.recommendation).toBe(
            'None yet: nothing in the data favours one; what makes Ana 90% confident ("Two resellers sign") would',
          )
        },
      },
      {
        when: 'of two results behind, the owner of one is confident',
        company: aQuarter([
          anObjective('O1', [
            aNumber('A', 20, 100, { confidence: 0.71 }),
            aNumber('B', 30, 100, { confidence: 0.7 }),
          ]),
        ]),
        subjects: ['O1'],
        says: [
          /needs 8\.96x its pace .* on 'Result B' .* on 'Result A' \(.*, its owner 71% confident\)/,
        ],
        expect: ([finding]) =>
          expect(finding?.options.map(({ stance }) => stance)).toEqual([
            'hold',
            'reset',
            undefined,
          ]),
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
        when: 'the results were on the line on the day they are of',
        company: {
          ...aQuarter([anObjective('O1', [aNumber('A', 50, 100)])]),
          as_of: '2026-08-15',
        },
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
