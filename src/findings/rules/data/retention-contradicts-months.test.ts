import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { retentionContradictsMonths } from './retention-contradicts-months.ts'

const ends = ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30', '2025-12-31', '2026-01-31']
const more = ['2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31']
const monthEnds = [...ends, ...more, '2026-08-31']

/** A year in which each month opens with 1M, and so much of it is lost and expands. */
const year = (churned_arr_usd: number, expansion_arr_usd: number) =>
  monthEnds.flatMap((on) =>
    Object.entries({ arr_usd: 1_000_000, churned_arr_usd, expansion_arr_usd }).map(
      ([metric, value]) => ({ metric, on, value }),
    ),
  )

const company = (retention: number, metric_history: ReturnType<typeof year>) => ({
  as_of: '2026-08-31',
  metrics: { net_revenue_retention_pct: retention },
  metric_history,
})

verifyRule(retentionContradictsMonths, {
  found: [
    {
      when: 'more is lost than expands each month, and the figure says growth',
      company: company(106, year(20_000, 10_000)),
      subjects: ['net_revenue_retention_pct'],
      // 1 % a month: 0.99^12 = 88.6 %, and 106 - 88.6 = 17.4.
      says: [
        'Net revenue retention is stated as 106%, while what expanded and was lost since 31 Aug 2025 makes it 88.6%: 17.4 pp apart.',
      ],
      expect: ([finding]) =>
        expect(finding).toMatchObject({
          severity: 'high',
          why: 'By the one the customers of a year ago bring more than they did, by the other less; on $1.00M the difference is $174K a year.',
        }),
    },
    {
      when: 'both grow, and one by far more',
      company: company(130, year(0, 10_000)),
      subjects: ['net_revenue_retention_pct'],
      // 1.01^12 = 112.7 %.
      says: ['makes it 112.7%: 17.3 pp apart'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
  ],
  quiet: [
    // 0.999^12 = 98.8 %: customers won within the year may explain 1.2 points.
    { when: 'a few points are apart', company: company(100, year(11_000, 10_000)) },
    {
      when: 'half a year of months is given',
      company: company(106, year(20_000, 10_000).slice(-18)),
    },
  ],
  silent: [
    {
      when: 'what expanded is not given',
      company: company(
        106,
        year(20_000, 10_000).filter(({ metric }) => metric !== 'expansion_arr_usd'),
      ),
      missing: 'expansion_arr_usd',
    },
  ],
})
