import { expect } from 'vitest'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { burnMultipleHigh } from './burn-multiple-high.ts'

const monthEnds = ['09-30', '10-31', '11-30', '12-31']
  .map((day) => `2025-${day}`)
  .concat(
    ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31'].map(
      (day) => `2026-${day}`,
    ),
  )

/** Burn of 300K in each of the last months, and what they brought, the last month last. */
const months = (...net: number[]) =>
  net.flatMap((usd, i) => {
    const on = monthEnds.at(i - net.length) ?? ''
    return [
      { metric: 'burn_usd_per_month', on, value: 300_000 },
      { metric: 'new_arr_usd', on, value: usd + 50_000 },
      { metric: 'churned_arr_usd', on, value: 50_000 },
    ]
  })
const eleven = (usd: number) => Array.from({ length: 11 }, () => usd)

const flows = { new_arr_usd: 205_000, expansion_arr_usd: 134_000, churned_arr_usd: 167_000 }

verifyRule(burnMultipleHigh, {
  found: [
    {
      when: 'the multiple is above the range of the stage',
      company: { stage: 'series_b', metrics: { burn_multiple: 1.8 } },
      subjects: ['company'],
      says: ['Burn multiple is 1.8x, above the 1 to 1.5x of Series B.'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
    {
      when: 'it is above the alarm, and the flows say what it costs',
      company: {
        stage: 'series_b',
        metrics: { burn_multiple: 2.09, burn_usd_per_month: 490_000, ...flows },
      },
      subjects: ['company'],
      // 205 + 134 - 167 = 172; 1.5 x 172 = 258; 490 - 258 = 232.
      expect: ([finding]) => {
        expect(finding?.severity).toBe('high')
        expect(finding?.why).toMatch(/\$172K .* \$258K; \$490K was burned, \$232K more/)
      },
    },
    {
      when: 'cash is burned and recurring revenue shrinks',
      company: {
        stage: 'series_b',
        metrics: { burn_usd_per_month: 300_000, ...flows, churned_arr_usd: 400_000 },
      },
      subjects: ['company'],
      says: [
        'net new recurring revenue in the month to 11 Sep 2026 is minus $61.0K: no burn multiple can be told',
      ],
      expect: ([finding]) => expect(finding?.severity).toBe('critical'),
    },
    {
      when: 'a multiple is stated and recurring revenue fell',
      company: {
        as_of: '2026-08-31',
        stage: 'series_a',
        metrics: { arr_usd: 2_700_000, burn_multiple: 1.8 },
        metric_history: [{ metric: 'arr_usd', on: '2026-05-31', value: 2_900_000 }],
      },
      subjects: ['company'],
      says: [
        'Burn multiple is given as 1.8x, while recurring revenue fell by $200K from 31 May 2026 to 31 Aug 2026: none can be told.',
      ],
      expect: ([finding]) => expect(finding?.severity).toBe('high'),
    },
    {
      when: 'none is stated and burn and the flows tell it',
      // 600K / (205K + 134K - 167K) = 3.49, where 1 to 1.5 is stated for Series B.
      company: { stage: 'series_b', metrics: { burn_usd_per_month: 600_000, ...flows } },
      subjects: ['company'],
      says: [
        'Burn multiple is 3.49x in the month to 11 Sep 2026 alone, above the 1 to 1.5x of Series B.',
      ],
    },
    {
      // 12 x 300K = 3.6M; 11 x 100K + 100K = 1.2M.
      when: 'a year of months tells it',
      company: { stage: 'series_a', metric_history: months(...eleven(100_000), 100_000) },
      subjects: ['company'],
      says: ['Burn multiple is 3x over the 12 months to 31 Aug 2026, above the 1.5 to 2.5x'],
      expect: ([finding]) => {
        // 2.5 x 1.2M = 3M.
        expect(finding?.why).toMatch(/\$1\.20M .* \$3\.00M; \$3\.60M was burned, \$600K more/)
      },
    },
    {
      // 900K / (180K + 20K + 40K) = 3.75; of the month alone it would be 7.5.
      when: 'a quarter of months tells it',
      company: { stage: 'series_a', metric_history: months(180_000, 20_000, 40_000) },
      subjects: ['company'],
      says: ['Burn multiple is 3.75x over the 3 months to 31 Aug 2026'],
    },
    {
      // 200K - 20K - 190K: the nine months before do not make that good.
      when: 'recurring revenue shrank in the last quarter of a good year',
      company: {
        stage: 'series_a',
        metric_history: months(...eleven(200_000).slice(2), 200_000, -20_000, -190_000),
      },
      subjects: ['company'],
      says: ['net new recurring revenue over the 3 months to 31 Aug 2026 is minus $10.0K'],
    },
    {
      when: 'no stage is given and it is above the alarm',
      company: { metrics: { burn_multiple: 2.4 } },
      subjects: ['company'],
      says: ['above the alarm at 2x'],
    },
    {
      // The playbook has under 0.5x for the growth stage.
      when: 'it is what the growth stage is to stay under',
      company: { stage: 'growth', metrics: { burn_multiple: 0.5 } },
      subjects: ['company'],
      says: ['Burn multiple is 0.5x, where the growth stage stays under 0.5x.'],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
  ],
  quiet: [
    {
      when: 'it is under what the growth stage is to stay under',
      company: { stage: 'growth', metrics: { burn_multiple: 0.49 } },
    },
    {
      when: 'it is within the range',
      company: { stage: 'series_b', metrics: { burn_multiple: 1.5 } },
    },
    {
      when: 'revenue fell and nothing is burned',
      company: {
        stage: 'series_b',
        metrics: { burn_usd_per_month: -10_000, ...flows, churned_arr_usd: 400_000 },
      },
    },
    {
      // 3.6M / (11 x 180K + 20K) = 1.8, though the last month alone would be 15.
      when: 'one weak month ends a year within the range',
      company: { stage: 'series_a', metric_history: months(...eleven(180_000), 20_000) },
    },
    {
      when: 'one is stated, and only the last of its months brought nothing',
      company: {
        stage: 'series_a',
        as_of: '2026-08-31',
        metrics: { burn_multiple: 1.8 },
        metric_history: months(200_000, 200_000, -10_000),
      },
    },
    {
      when: 'the size alone says seed, where 4x is usual',
      company: { metrics: { arr_usd: 300_000, headcount: 6, burn_multiple: 4 } },
    },
    { when: 'it is usual for seed', company: { stage: 'seed', metrics: { burn_multiple: 4 } } },
  ],
  silent: [
    { when: 'it is not given', company: { stage: 'series_b' }, missing: 'burn_multiple' },
    {
      when: 'it is negative',
      company: { stage: 'series_b', metrics: { burn_multiple: -1 } },
      missing: 'negative',
    },
    {
      when: 'the sector is another',
      company: { stage: 'series_b', sector: 'retail', metrics: { burn_multiple: 3 } },
      missing: 'SaaS',
    },
  ],
})
