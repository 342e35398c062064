import { describe, expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { controlBroken } from './control-broken.ts'

const churn = (current: number) => ({
  id: 'CHURN',
  title: 'Keep churn at or under 1.0 % a month',
  type: 'control' as const,
  unit: ' %',
  lower_is_better: true,
  current_value: current,
  target_value: 1,
})
const past = (on: string, value: number) => ({ metric: 'monthly_churn_pct', on, value })

describe('control_broken', () => {
  verifyRule(controlBroken, {
    found: [
      {
        when: 'a total up to the day is over its cap, and does not come back',
        company: aQuarter([
          anObjective('O1', [
            aNumber('C', 1_300_000, 1_200_000, {
              title: 'Churned ARR at most $1.2M',
              unit: 'USD',
              baseline_value: 1_900_000,
              lower_is_better: true,
            }),
          ]),
        ]),
        subjects: ['C'],
        says: [/stands at \$1\.30M and was to stay at \$1\.20M or less/],
      },
      {
        when: 'a level of the company is passed',
        company: {
          ...aQuarter([anObjective('O1', [churn(1.25)])], {
            departments: [
              aDepartment('Success', [
                aNumber('CHECKS', 95, 100, { links: [{ to: 'CHURN', rolls_up: 'driver' }] }),
              ]),
            ],
          }),
          metrics: { monthly_churn_pct: 1.25, arr_usd: 10_000_000 },
          metric_history: [
            past('2026-05-31', 1.1),
            past('2026-06-30', 0.9),
            past('2026-07-31', 1.0),
          ],
        },
        subjects: ['CHURN'],
        says: [/stands at 1\.25 % and was to stay at 1 % or less/],
        expect: ([finding]) => {
          // (1.25 - 1.0) % of 10M
          expect(finding?.why).toContain('$25.0K')
          expect(finding?.why).toContain('2 times in a row since 30 Jun 2026')
          expect(finding?.why).toContain("'Result CHECKS' is 95% of the way")
        },
      },
      {
        when: 'a percentage is over its limit, by points',
        company: aQuarter([
          anObjective('O1', [
            aNumber('C', 6, 5, { type: 'control', unit: '%', lower_is_better: true }),
          ]),
        ]),
        subjects: ['C'],
        expect: ([finding]) => {
          expect(finding?.why).toContain('The limit is passed by 1 pp')
          // (6 - 5) / 5
          expect(finding?.extent).toBeCloseTo(0.2)
        },
      },
      {
        when: 'customers are counted, whose revenue is not known by their number',
        company: {
          ...aQuarter([
            anObjective('O1', [{ ...churn(1.25), title: 'Keep monthly logo churn below 1%' }]),
          ]),
          metrics: { monthly_churn_pct: 1.25, arr_usd: 10_000_000 },
        },
        subjects: ['CHURN'],
        expect: ([finding]) => expect(finding?.why).toContain('The limit is passed by'),
      },
      {
        when: 'a level of a department is passed',
        company: aQuarter([], { departments: [aDepartment('Success', [churn(1.25), churn(3)])] }),
        subjects: ['Success'],
        // (1.25 - 1) / 1 + (3 - 1) / 1: passing a limit further is worse
        expect: ([finding]) => expect(finding?.extent).toBeCloseTo(2.25),
      },
    ],
    quiet: [
      { when: 'it is kept', company: aQuarter([anObjective('O1', [churn(1)])]) },
      {
        when: 'a result is still on its way',
        company: aQuarter([anObjective('O1', [aNumber('A', 1, 9)])]),
      },
    ],
    silent: [{ when: 'there are none', company: {}, missing: 'key results' }],
  })
})
