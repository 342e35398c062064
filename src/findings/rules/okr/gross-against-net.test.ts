import { describe, expect } from 'vitest'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { netNewArr } from '../../../testing/net-new-arr.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { grossAgainstNet } from './gross-against-net.ts'

const unreported = netNewArr()
delete unreported.company_okrs?.objectives?.[0]?.key_results?.[0]?.current_value

const withBurn = (() => {
  const company = netNewArr()
  company.company_okrs?.objectives?.[0]?.key_results?.push({
    id: 'BURN',
    title: 'Burn multiple of 1.3',
    type: 'numeric',
    unit: 'x',
    lower_is_better: true,
    baseline_value: 1.8,
    current_value: 1.65,
    target_value: 1.3,
  })
  return company
})()

describe('gross_against_net', () => {
  verifyRule(grossAgainstNet, {
    found: [
      {
        // churn so far 1.2 % x 18M x 3 x 73/92 = 514.2K; 2.78M - 514.2K = 2.266M = 45 % of 5M
        when: 'what is reported as net is the sum of the gross parts',
        company: netNewArr(),
        subjects: ['NET'],
        says: [
          /Sales \$2\.20M and Success \$580K make \$2\.78M/,
          /\$514K of churn/,
          /\$2\.27M: 45% of the target, not 56%/,
        ],
      },
      {
        when: 'the gross figure differs by far less than the churn',
        company: netNewArr({ reported: 2_800_000 }),
        subjects: ['NET'],
        says: [/^The \$2\.80M/],
      },
      {
        when: 'a burn multiple is struck on it',
        company: withBurn,
        subjects: ['NET'],
        // 1.65 x 2.78 / 2.2658
        expect: ([finding]) =>
          expect(finding?.why).toContain('1.65x, if struck on that figure, is 2.02x'),
      },
      {
        when: 'the churn is not known but the figures are equal',
        company: netNewArr({ metrics: {} }),
        subjects: ['NET'],
        says: [/with no churn taken off/],
      },
    ],
    quiet: [
      { when: 'churn is taken off', company: netNewArr({ reported: 2_270_000 }) },
      {
        when: 'no goal says that it is net',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 2)])]),
      },
    ],
    silent: [
      {
        when: 'nothing is reported for the net goal',
        company: unreported,
        missing: 'the present value of',
      },
      {
        when: 'the figures differ and the churn is not known',
        company: netNewArr({ reported: 2_500_000, metrics: {} }),
        missing: 'monthly_churn_pct',
      },
      {
        when: 'a net goal has no parts',
        company: aQuarter([
          anObjective('O1', [aNumber('NET', 1, 2, { title: '$2M net new ARR', unit: ' USD' })]),
        ]),
        missing: "which key results '$2M net new ARR' is the sum of",
      },
    ],
  })
})
