import { describe, expect } from 'vitest'
import type { KeyResult } from '../../../model/company.ts'
import { aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { titleNamesOtherTarget } from './title-names-other-target.ts'

const titled = (title: string, target_value: number, rest: Partial<KeyResult> = {}) =>
  aQuarter([anObjective('O1', [aNumber('K', 0, target_value, { title, ...rest })])])

const days = { unit: ' days', baseline_value: 14, current_value: 12, lower_is_better: true }
const money = { unit: ' USD' }
const percent = { unit: '%', lower_is_better: true }
const share: Partial<KeyResult> = {
  type: 'percentage',
  baseline_pct: 80,
  current_pct: 85,
  target_pct: 90,
}

/** Titles that agree with their target, or say something else. */
const agreeing: [string, number, KeyResult][] = [
  ['Add $900K net new ARR', 900_000, money],
  ['Add $900K net new ARR', 5_900_000, { ...money, baseline_value: 5_000_000 }],
  ['Grow ARR from $4M to $6M', 6, { unit: 'M USD', baseline_value: 4 }],
  // 6 - 4: what is made on the way
  ['Grow ARR from $4M to $6M', 2_000_000, money],
  ['Onboarding from 14 to 8 days', 7.9, days],
  // 8 days of 8 hours
  ['Onboarding from 14 to 8 days', 64, { ...days, unit: ' hours', baseline_value: 112 }],
  ['Cut spend by 10 %', 90_000, money],
  ['Add 5 % to the margin', 0, share],
  ['Sign 10 clinics', 120, { unit: ' contracts' }],
  ['Sign 10 clinics a month', 30, { unit: ' clinics' }],
  ['Sign 3-year deals', 12, { unit: ' deals' }],
  ['Sign 2 of the top 20 hospitals', 5, { unit: ' hospitals' }],
  ['Expand to 3 regions', 40, { unit: ' customers' }],
  ['Uptime to 99.9 %', 99.95, { unit: ' %', baseline_value: 99 }],
  ['On-time delivery to 95 %', 95.4, { unit: ' %', baseline_value: 80 }],
  ['Reduce lead time to 8 days', 8, days],
  // 8 days of 8 hours
  ['Reduce lead time to 8 days', 64, { ...days, unit: ' hours', baseline_value: 112 }],
  ['Reduce lead time to 8 days for half of them', 10, days],
  ['Reduce the visits of 14 sites to 8 days', 10, days],
  // what is added on the way from $3M
  ['Grow ARR to $5M', 2_000_000, money],
  ['Grow ARR to €5M', 5_400_000, { ...money, baseline_value: 3_000_000 }],
  ['Grow users to 5,000', 5, { unit: '', baseline_value: 3 }],
  ['Upgrade Postgres to 16', 40, { unit: '', baseline_value: 5 }],
  ['Raise NPS to 50', 45, { unit: ' points', baseline_value: 30 }],
  ['Renewals by Q3 2026', 40, { unit: ' renewals' }],
]

describe('title_names_other_target', () => {
  verifyRule(titleNamesOtherTarget, {
    found: [
      {
        when: 'an amount that is to be added is another one',
        company: titled('Add $900K net new ARR', 600_000, money),
        subjects: ['K'],
        says: [
          "The target of 'Add $900K net new ARR' is $600K in its fields, and $900K by its title.",
        ],
        expect: ([finding]) => expect(finding?.confidence).toBe('verified'),
      },
      {
        when: 'a way leads elsewhere',
        company: titled('Onboarding from 14 to 8 days', 10, days),
        subjects: ['K'],
        says: ['is 10 days in its fields, and 8 days by its title'],
      },
      {
        when: 'the unit of time is another one',
        company: titled('Onboarding from 14 to 8 days', 8, { ...days, unit: ' hours' }),
        subjects: ['K'],
        says: ['is 8 hours in its fields, and 8 days by its title'],
      },
      {
        when: 'a share is another one',
        company: titled('On-time delivery to 95 %', 0, share),
        subjects: ['K'],
        says: ['is 90% in its fields, and 95% by its title'],
      },
      {
        when: 'so many things are to be won and others are counted',
        company: titled('Sign 10 clinics', 12, { unit: ' clinics' }),
        subjects: ['K'],
        says: ['is 12 clinics in its fields, and 10 clinics by its title'],
      },
      {
        // 5 - 2 = 3, but the fields start at the 5 from which the title does
        when: 'the target is by chance as much as the title leads down',
        company: titled('Churn from 5 % to 2 %', 3, { ...percent, baseline_value: 5 }),
        subjects: ['K'],
        says: ['is 3% in its fields, and 2% by its title'],
      },
      {
        when: 'a share differs by less than 1 % and by more than its last digit',
        company: titled('Uptime to 99.9 %', 99.5, { unit: '%', baseline_value: 99 }),
        subjects: ['K'],
        says: ['is 99.5% in its fields, and 99.9% by its title'],
      },
      {
        when: 'a time is led to another end',
        company: titled('Reduce lead time to 8 days', 10, days),
        subjects: ['K'],
        says: ['is 10 days in its fields, and 8 days by its title'],
      },
      {
        when: 'an amount is led to another end',
        company: titled('Grow ARR to $5M', 6_000, { unit: 'kUSD', baseline_value: 3_000 }),
        subjects: ['K'],
        says: ['is $6.00M in its fields, and $5.00M by its title'],
      },
      {
        when: 'neither title nor fields have a unit',
        company: titled('Raise NPS to 50', 45, { unit: '', baseline_value: 30 }),
        subjects: ['K'],
        says: ['is 45 in its fields, and 50 by its title'],
      },
    ],
    quiet: [
      { when: 'the title names no figure', company: titled('Grow revenue', 900_000, money) },
      ...agreeing.map(([title, target, rest]) => ({
        when: `${title} has ${target}${rest.unit ?? ''}`,
        company: titled(title, target, rest),
      })),
    ],
    silent: [{ when: 'there are no key results', company: {}, missing: 'key results' }],
  })
})
