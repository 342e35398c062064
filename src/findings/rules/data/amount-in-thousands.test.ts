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
  ],
  quiet: [
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
