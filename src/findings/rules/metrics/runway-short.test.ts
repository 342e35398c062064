import { expect } from 'vitest'
import { aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { runwayShort } from './runway-short.ts'

verifyRule(runwayShort, {
  found: [
    {
      when: 'cash lasts for less than a year',
      company: { metrics: { cash_usd: 2_400_000, burn_usd_per_month: 300_000 } },
      subjects: ['company'],
      // 8 months of 365/12 days from 11 September 2026
      says: ['$2.40M at $300K a month lasts 8 months, until about 12 May 2027'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toContain('$100K a month')
        expect(finding?.assumed).toEqual([])
        expect(finding?.recommendation).toBe(
          'None yet: nothing in the data favours one; what could end by when, and how long a round takes, from the CFO, would',
        )
        expect(finding?.evidence.map(({ value }) => value)).toContainEqual(
          expect.closeTo(300_000 * (1 - 8 / 12), 6),
        )
      },
    },
    {
      when: 'it lasts for a year but for a day, while burn rises',
      company: {
        as_of: '2026-08-31',
        metrics: { cash_usd: 6_700_000, burn_usd_per_month: 560_000 },
        metric_history: [
          { metric: 'burn_usd_per_month', on: '2026-06-30', value: 540_000 },
          { metric: 'burn_usd_per_month', on: '2026-07-31', value: 550_000 },
        ],
      },
      at: '2026-08-31',
      subjects: ['company'],
      // 6.7M of 0.56M are 11.96 months.
      says: ['$6.70M at $560K a month lasts just under 12 months, until about 29 Aug 2027'],
      expect: ([finding]) =>
        expect(finding?.why).toBe(
          'On 29 Aug 2027 the company can pay nobody, if burn stays as it is; it rose 2 times running, from $540K on 30 Jun 2026.',
        ),
    },
    {
      when: 'it lasts for less than half a year',
      company: { metrics: { runway_months: 5 } },
      subjects: ['company'],
      expect: ([finding]) => expect(finding?.severity).toBe('critical'),
    },
    {
      when: 'it is of no day, so that it is taken as of the day asked about',
      company: { as_of: undefined, metrics: { runway_months: 5 } },
      subjects: ['company'],
      expect: ([finding]) =>
        expect(finding?.assumed).toEqual([
          'the runway is of 11 Sep 2026, though no day is given with it',
        ]),
    },
    {
      when: 'cash is overdrawn',
      company: { metrics: { cash_usd: -20_000, burn_usd_per_month: 80_000 } },
      subjects: ['company'],
      says: ['Cash is overdrawn by $20.0K, and $80.0K a month is burned.'],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('critical')
        expect(finding?.why).not.toMatch(/\d [A-Z][a-z]{2} \d{4}/)
        expect(finding?.options[0]).toMatchObject({
          title: 'Cut burn now',
          because: 'no cash is left to burn while money is raised',
        })
      },
    },
    {
      when: 'no cash is left',
      company: { metrics: { cash_usd: 0, burn_usd_per_month: 80_000 } },
      subjects: ['company'],
      says: ['No cash is left: it is $0, and $80.0K a month is burned.'],
    },
    {
      when: 'the day until which it lasted is past',
      company: {
        as_of: '2026-05-11',
        metrics: { cash_usd: 200_000, burn_usd_per_month: 100_000 },
      },
      at: '2026-09-11',
      subjects: ['company'],
      // Two months of 365/12 days from 11 May.
      says: [
        'Cash of $200K on 11 May 2026, at $100K a month, lasted 2 months, until about 10 Jul 2026, which is past.',
      ],
      // A day that is past decides nothing: what there is now has to be known first.
      expect: ([finding]) => {
        expect(finding?.options).toEqual([])
        expect(finding?.how_to_act[0]?.action).toBe(
          'Enter what cash there is now, with its day: the figures are of 11 May 2026',
        )
      },
    },
    {
      when: 'it was of less than a month',
      company: { as_of: '2026-05-11', metrics: { cash_usd: 30_000, burn_usd_per_month: 100_000 } },
      at: '2026-09-11',
      subjects: ['company'],
      // 0.3 x 365 / 12 days are 9 whole ones.
      says: ['lasted 9 days, until about 20 May 2026, which is past.'],
    },
    {
      when: 'money is being raised already',
      company: {
        ...aQuarter([
          {
            title: 'Fundraise',
            owner: 'Dana',
            key_results: [
              {
                title: 'Investors pitched for Series A',
                type: 'numeric',
                baseline_value: 0,
                current_value: 22,
                target_value: 30,
              },
            ],
          },
        ]),
        metrics: { cash_usd: 2_400_000, burn_usd_per_month: 300_000 },
      },
      subjects: ['company'],
      expect: ([finding]) => {
        expect(finding?.why).toContain(
          "Money is being raised: 'Fundraise', with 22 of 30 at 'Investors pitched for Series A'.",
        )
        expect(finding?.how_to_act[0]).toMatchObject({
          action:
            "Say by which day the money of 'Fundraise' is there, against 12 May 2027, and what ends by when if it is not",
          owner: 'Dana',
        })
        expect(finding?.options.map(({ title }) => title)).toEqual([
          'Cut burn now',
          "Go on with 'Fundraise' at this burn",
        ])
      },
    },
    {
      when: 'it was long by figures of a day that is past, and little of it is left',
      company: {
        as_of: '2026-04-10',
        metrics: { cash_usd: 3_000_000, burn_usd_per_month: 500_000 },
      },
      at: '2026-09-15',
      subjects: ['company'],
      // Six months of 365/12 days from 10 April end on 9 October.
      says: [
        'Cash of $3.00M on 10 Apr 2026, at $500K a month, lasts 24 days from 15 Sep 2026, until about 9 Oct 2026.',
      ],
      expect: ([finding]) => {
        expect(finding?.severity).toBe('critical')
        // Of 158 days are gone.
        const left = 6 - 158 / (365 / 12)
        expect(finding?.evidence[0]?.value).toBeCloseTo(left)
        expect(finding?.evidence.at(-1)?.value).toBeCloseTo(500_000 * (1 - left / 12))
        // Within four days, on the Monday after.
        expect(finding?.how_to_act[0]?.due_on).toBe('2026-09-21')
      },
    },
    {
      when: 'it ends on the day asked about',
      company: {
        as_of: '2026-09-09',
        metrics: { cash_usd: 45_000, burn_usd_per_month: 580_000 },
      },
      at: '2026-09-11',
      subjects: ['company'],
      // 2.4 days of 365/12 to a month, of which two are gone.
      says: [
        'Cash of $45.0K on 9 Sep 2026, at $580K a month, lasts until about today, 11 Sep 2026.',
      ],
    },
    {
      when: 'a runway stated on a day that is past has become short',
      company: { as_of: '2026-06-15', metrics: { runway_months: 13 } },
      at: '2026-09-15',
      subjects: ['company'],
      // 92 days are gone of 13 months of 365/12 days.
      says: ['Cash, by the runway given on 15 Jun 2026, lasts 9.98 months from 15 Sep 2026'],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'it is under 18 months at seed',
      company: { stage: 'seed', metrics: { runway_months: 15 } },
      subjects: ['company'],
    },
  ],
  quiet: [
    {
      when: 'cash lasts for long',
      company: { metrics: { cash_usd: 20_385_000, burn_usd_per_month: 490_000 } },
    },
    { when: 'cash is earned', company: { metrics: { cash_usd: 1, burn_usd_per_month: -5 } } },
  ],
  silent: [
    {
      when: 'burn is not given',
      company: { metrics: { cash_usd: 5 } },
      missing: 'burn_usd_per_month',
    },
  ],
})
