import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { amountInThousands } from './amount-in-thousands.ts'

verifyRule(amountInThousands, {
  found: [
    {
      // 1,640 / 148,000 x 365 / 12 days.
      when: 'cash would last for hours',
      company: { metrics: { cash_usd: 1640, burn_usd_per_month: 148_000 } },
      subjects: ['cash_usd'],
      says: ['Cash is $1,640, which pays for 0.34 days at the burn of $148K a month: is $1.64M'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.options).toEqual([])
        expect(finding?.how_to_act[0]?.action).toBe(
          'Enter cash in full: 1640000 where $1.64M is meant',
        )
      },
    },
    {
      // 1,480,000 / 148 months.
      when: 'cash would last for centuries',
      company: { metrics: { cash_usd: 1_480_000, burn_usd_per_month: 148 } },
      subjects: ['burn_usd_per_month'],
      says: ['Monthly burn is $148, at which cash of $1.48M lasts 10,000 months: is $148K meant?'],
    },
    {
      // 4,200 / 6,000,000 x 365 days; 350 x 12 is under 6,000.
      when: 'both are far under the revenue of two days and a thousandth of it',
      company: {
        metrics: { cash_usd: 4200, burn_usd_per_month: 350, annual_revenue_usd: 6_000_000 },
      },
      subjects: ['cash_usd'],
      says: [
        'Cash is $4,200, the revenue of 0.26 days at $6.00M a year, and monthly burn $350: are $4.20M and $350K meant?',
      ],
      expect: ([finding]) => {
        expect(finding?.how_to_act.map(({ action }) => action)).toEqual([
          'Enter cash in full: 4200000 where $4.20M is meant',
          'Enter monthly burn in full: 350000 where $350K is meant',
        ])
      },
    },
    {
      // 4,200 / 40.
      when: 'both are far under what 40 people cost',
      company: {
        metrics: { cash_usd: 4200, burn_usd_per_month: 350 },
        team: { total_headcount: 40 },
      },
      subjects: ['cash_usd'],
      says: ['Cash is $4,200, $105 for each of 40 people, and monthly burn $350: are $4.20M and'],
    },
  ],
  quiet: [
    {
      when: 'a company of few people has little and burns little',
      company: {
        metrics: { cash_usd: 4200, burn_usd_per_month: 350, annual_revenue_usd: 60_000 },
        team: { total_headcount: 3 },
      },
    },
    {
      when: 'a large one has little left and burns much',
      company: {
        metrics: { cash_usd: 15_000, burn_usd_per_month: 148_000, annual_revenue_usd: 6_000_000 },
        team: { total_headcount: 40 },
      },
    },
    {
      when: 'it lasts for a year',
      company: { metrics: { cash_usd: 1_640_000, burn_usd_per_month: 148_000 } },
    },
    {
      when: 'hardly anything is left, or burned',
      company: { metrics: { cash_usd: 15_000, burn_usd_per_month: 148_000 } },
    },
    {
      when: 'cash is overdrawn',
      company: { metrics: { cash_usd: -1640, burn_usd_per_month: 148_000 } },
    },
  ],
  silent: [
    {
      when: 'no burn is given',
      company: { metrics: { cash_usd: 5 } },
      missing: 'burn_usd_per_month',
    },
  ],
})
