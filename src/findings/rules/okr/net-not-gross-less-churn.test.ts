import { describe, expect } from 'vitest'
import type { Company, KeyResult } from '../../../model/company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { netNotGrossLessChurn } from './net-not-gross-less-churn.ts'

const money = (id: string, title: string, current: number, target: number, rest?: KeyResult) =>
  aNumber(id, current, target, { title, unit: 'USD', ...rest })

const three = (net: number, aim: number, more: KeyResult[] = []) =>
  aQuarter([
    anObjective('O1', [
      money('NET', 'Net new ARR', net, aim),
      money('GROSS', 'Gross new ARR', 2_100_000, 5_500_000),
      money('CHURN', 'Churned ARR at most', 1_050_000, 1_200_000, {
        lower_is_better: true,
        baseline_value: 1_900_000,
      }),
      ...more,
    ]),
  ])

/** A net goal whose two gross parts are linked as its sum. */
const withParts = (net: number, ofParts: string, more: Company = {}) => {
  const links = [{ to: 'NET', rolls_up: 'sum' as const }]
  const part = (id: string, current: number, target: number) =>
    aDepartment(id, [money(`${id}1`, `${ofParts} of ${id}`, current, target, { links })])
  return {
    ...aQuarter([anObjective('O1', [money('NET', 'Net new ARR', net, 3_000_000)])], {
      departments: [part('East', 700_000, 2_000_000), part('West', 300_000, 1_000_000)],
    }),
    ...more,
  }
}

describe('net_not_gross_less_churn', () => {
  verifyRule(netNotGrossLessChurn, {
    found: [
      {
        when: 'neither value nor target of the net is what gross less churn leaves',
        // 2.1 - 1.05 = 1.05; 5.5 - 1.2 = 4.3
        company: three(1_800_000, 5_000_000),
        subjects: ['NET'],
        says: [
          /stands at \$1\.80M, while \$2\.10M gross less \$1\.05M churned leaves \$1\.05M; it aims at \$5\.00M, while \$5\.50M gross less \$1\.20M churned leaves \$4\.30M/,
        ],
      },
      {
        when: 'the target alone is more',
        company: three(1_050_000, 5_000_000),
        subjects: ['NET'],
        says: [/'Net new ARR' aims at \$5\.00M/],
      },
      {
        // 1 - 0.7 / 1 = 30 %; 70 % of the 3 that the parts aim at are 2.1
        when: 'gross parts are linked as the sum of a net goal',
        company: withParts(700_000, 'Gross new ARR'),
        subjects: ['NET'],
        says: [
          "'Net new ARR' is net at $700K, while the gross parts that links call its sum make $1.00M (East $700K and West $300K): 30% comes off, and no goal says by what.",
        ],
        expect: ([finding]) => {
          expect(finding?.why).toContain('that the parts aim at leave $2.10M, under the $3.00M of')
        },
      },
    ],
    quiet: [
      { when: 'the parts do not say that they are gross', company: withParts(700_000, 'New ARR') },
      {
        when: 'the churn is known, so that what it leaves is told',
        company: withParts(700_000, 'Gross new ARR', {
          metrics: { arr_usd: 10_000_000, monthly_churn_pct: 1 },
        }),
      },
      {
        when: 'two could be the gross',
        company: three(1_800_000, 5_000_000, [money('G2', 'Gross ARR of partners', 1, 2)]),
      },
      { when: 'they fit, or the target is less', company: three(1_050_000, 4_000_000) },
      { when: 'the quarter is over', company: three(1_800_000, 5_000_000), at: '2026-10-20' },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
