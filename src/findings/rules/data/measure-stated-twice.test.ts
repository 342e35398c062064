import { expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { measureStatedTwice } from './measure-stated-twice.ts'
import { burn, nrr } from './support/stated-goals.ts'

const okrs = (result: object) => ({
  objectives: [{ title: 'Grow', owner: 'Bea', key_results: [result] }],
})
const netOfGross = (net: number | undefined, gross: number) =>
  aQuarter(
    [
      anObjective('O1', [
        aNumber('NET', 0, 24_000_000, {
          title: 'Net revenue',
          unit: ' USD',
          current_value: net,
        }),
      ]),
    ],
    {
      departments: [
        aDepartment('Sales', [
          aNumber('GROSS', gross, 27_000_000, {
            title: 'Gross commission',
            unit: ' USD',
            links: [{ to: 'NET', rolls_up: 'same' }],
          }),
        ]),
      ],
    },
  )

const linked = (value: number, title = 'Result USERS') =>
  aQuarter([anObjective('O1', [aNumber('ALL', 180, 500)])], {
    departments: [
      aDepartment('Sales', [
        aNumber('USERS', value, 500, { title, links: [{ to: 'ALL', rolls_up: 'same' }] }),
      ]),
    ],
  })

const live = (title: string, current_value: number) => ({
  title,
  type: 'numeric' as const,
  unit: 'sites',
  baseline_value: 0,
  current_value,
  target_value: 6,
})
const twice = anObjective('O2', [live('Live pilot installations', 4)])

/** A key result that stands for a figure of a process of 70 hours, of which 6 % go wrong. */
const refunds = (result: object) => ({
  processes: [{ name: 'Refunds', lead_time_hours: 70, error_rate_pct: 6 }],
  company_okrs: okrs({
    id: 'refunds',
    title: 'Refunds are fast',
    unit: ' hours',
    lower_is_better: true,
    baseline_value: 70,
    current_value: 46,
    target_value: 40,
    process: 'Refunds',
    measure: 'lead_time_hours',
    ...result,
  }),
})

const errors = { unit: ' %', measure: 'error_rate_pct' }
const inOnes = { baseline_value: 0.12, current_value: 0.09, target_value: 0.05 }
const right = { ...errors, lower_is_better: undefined, baseline_value: 85, target_value: 97 }
const percentage = { type: 'percentage', baseline_pct: 70, current_pct: 46, target_pct: 40 }

/** A queue of 60 on 11 September beside a metric. */
const mapping = (metric: string, on: string, value: number, current_queue = 60) => ({
  as_of: '2026-09-11',
  processes: [{ name: 'Onboarding', steps: [{ name: 'EDI mapping', current_queue }] }],
  metric_history: [{ metric, on, value }],
})

/** A key result of 110 % on 6 August, and a metric with a value of the month before it. */
const retentionSince = (july: number) => ({
  as_of: '2026-08-06',
  metric_history: [
    { metric: 'net_revenue_retention_pct', on: '2026-07-31', value: july },
    { metric: 'net_revenue_retention_pct', on: '2026-08-31', value: 107 },
  ],
  company_okrs: okrs(nrr),
})

verifyRule(measureStatedTwice, {
  found: [
    {
      // (70 - 70) / (40 - 70) = 0 of the way, (46 - 70) / (40 - 70) = 0.8
      when: 'a key result and the figure of the process that it stands for differ',
      company: refunds({}),
      subjects: ['refunds'],
      says: [
        "'Refunds are fast' is at 46 h, though it stands for the lead time of 'Refunds', which is 70 h.",
      ],
      expect: ([finding]) =>
        expect(finding?.why).toContain(
          '0% of the way to the target is made, by the key result 80%',
        ),
    },
    {
      // 70 / 8 = 8.75; 19.5 x 8 = 156 hours, with weekends 19.5 x 5 / 7 x 8 = 111
      when: 'the two differ in working days and in calendar days',
      company: refunds({ unit: ' days', current_value: 19.5, target_value: 8 }),
      subjects: ['refunds'],
      says: [
        "is at 19.5 days, though it stands for the lead time of 'Refunds', which is 70 h (8.75",
      ],
    },
    {
      when: 'a key result and the error rate of the process differ',
      company: refunds({ unit: ' %', measure: 'error_rate_pct', current_value: 2 }),
      subjects: ['refunds'],
      says: ["is at 2%, though it stands for the error rate of 'Refunds', which is 6%."],
    },
    {
      // 100 - 6 are right
      when: 'a share that is to rise and what the error rate leaves differ',
      company: refunds({ ...right, current_value: 80 }),
      subjects: ['refunds'],
      says: [
        "is at 80%, though it stands for the error rate of 'Refunds', which is 6% and leaves 94%.",
      ],
    },
    {
      // 70 x 60
      when: 'a key result counts minutes',
      company: refunds({
        unit: ' minutes',
        baseline_value: 6000,
        current_value: 3000,
        target_value: 2400,
      }),
      subjects: ['refunds'],
      says: [
        "is at 3,000 minutes, though it stands for the lead time of 'Refunds', which is 70 h (4,200",
      ],
    },
    {
      when: 'a metric counts the queue of a step otherwise on the same day',
      company: mapping('edi_mapping_queue', '2026-09-11', 22),
      subjects: ['edi_mapping_queue'],
      says: [
        "'EDI mapping' of 'Onboarding' has 60 waiting, while 'edi_mapping_queue' counts 22, both on 11 Sep 2026.",
      ],
    },
    {
      when: 'the key result says what the metric never was by its day',
      company: retentionSince(113),
      subjects: ['net_revenue_retention_pct'],
    },
    {
      when: 'the metrics know incidents of a month that the log does not',
      company: {
        metric_history: [
          { metric: 'customer_facing_incidents', on: '2026-07-31', value: 4 },
          { metric: 'customer_facing_incidents', on: '2026-08-31', value: 3 },
        ],
        incidents: [{ id: 'i1', started_at: '2026-09-03T06:10:00-06:00', customer_facing: true }],
      },
      subjects: ['customer_facing_incidents'],
      says: ['3 incidents in the month to 31 Aug 2026 by the metrics, and 0 by the log'],
    },
    {
      when: 'a link calls two different values the same',
      company: linked(200),
      subjects: ['USERS'],
      says: [
        "'Result ALL' stands at 180 sites and 'Result USERS' of Sales at 200 sites, though a link calls them the same: 20 sites apart.",
      ],
      expect: ([finding]) => expect(finding?.severity).toBe('medium'),
    },
    {
      when: 'both have one title',
      company: linked(200, 'Result ALL'),
      subjects: ['USERS'],
      says: [
        "'Result ALL' of the company stands at 180 sites and 'Result ALL' of Sales at 200 sites, though",
      ],
    },
    {
      when: 'one measure is typed twice, by its words, unit, baseline and target',
      company: aQuarter([anObjective('O1', [live('Pilot installations live', 2)]), twice]),
      subjects: ['Live pilot installations'],
      says: [
        "'Pilot installations live' stands at 2 sites and 'Live pilot installations' at 4 sites, though they seem one measure by their words, unit and target: 2 sites apart.",
      ],
      expect: ([finding]) =>
        expect(finding?.assumed).toEqual([
          "'Live pilot installations' is taken for 'Pilot installations live' by its words",
        ]),
    },
    {
      // 1 - 9.8 / 11.2 = 12.5 % comes off; of 27 that leaves 23.6, of the 24 aimed at
      when: 'a link calls a net and a gross figure the same',
      company: netOfGross(9_800_000, 11_200_000),
      subjects: ['GROSS'],
      says: [
        "'Net revenue' ($9.80M) is net and 'Gross commission' of Sales ($11.2M) is gross, though a link calls them the same.",
      ],
      expect: ([finding]) => {
        expect(finding?.why).toContain('12.5% comes off the gross figure so far')
        expect(finding?.why).toContain("aims at leaves $23.6M, under the $24.0M of 'Net revenue'")
        expect(finding?.how_to_act[0]?.action).not.toContain('correct')
      },
    },
    {
      when: 'a link calls a net and a gross figure of one value the same',
      company: netOfGross(9_800_000, 9_800_000),
      subjects: ['GROSS'],
      says: [
        "'Net revenue' ($9.80M) is net and 'Gross commission' of Sales ($9.80M) is gross, though 1 link calls them the same.",
      ],
      expect: ([finding]) => expect(finding?.why).toContain('Either nothing comes off'),
    },
    {
      when: 'a link calls a net and a gross figure the same, of which one has no value',
      company: netOfGross(undefined, 9_800_000),
      subjects: ['GROSS'],
      says: [
        "'Net revenue' is net and 'Gross commission' of Sales ($9.80M) is gross, though 1 link",
      ],
    },
    {
      when: 'the net figure is above the gross one, so that one of them is wrong',
      company: netOfGross(12_000_000, 11_200_000),
      subjects: ['GROSS'],
      says: ['800K apart'],
    },
    {
      when: 'the metric is what the key result started from',
      company: { metrics: { net_revenue_retention_pct: 108 }, company_okrs: okrs(nrr) },
      subjects: ['net_revenue_retention_pct'],
      says: [
        "Net revenue retention is 108% in the metrics and 110% in 'Achieve 115% NRR': 2 pp apart.",
      ],
      expect: ([finding]) => expect(finding?.why).toContain('started from'),
    },
    {
      when: 'two burn multiples differ',
      company: { metrics: { burn_multiple: 2.09 }, company_okrs: okrs(burn) },
      subjects: ['burn_multiple'],
      says: ['2.09x in the metrics and 1.39x', '0.7x apart'],
    },
    {
      when: 'a goal for a rate and the step that does it are far apart',
      company: {
        department_okrs: [
          {
            name: 'Engineering',
            ...okrs({ title: 'Deploy frequency ≥10/week', current_value: 9, unit: '/week' }),
          },
        ],
        processes: [
          { name: 'Deployment', steps: [{ name: 'Deploy to production', throughput_per_day: 16 }] },
        ],
      },
      subjects: ['Deploy frequency ≥10/week'],
      says: ['9 a week', '16/day, 80 a week'],
    },
  ],
  quiet: [
    // 8.75 working days, or 12.25 with weekends, are 70 hours
    ...[
      { unit: ' days', current_value: 8.75 },
      { unit: ' days', current_value: 12.3 },
      { unit: ' hours', current_value: 72 },
      // 3 days of 24 hours
      { unit: ' days', current_value: 3, baseline_value: 6, target_value: 2 },
      { unit: ' minutes', current_value: 4200, baseline_value: 6000, target_value: 2400 },
      // 100 - 6 are right
      { ...right, current_value: 93 },
    ].map((result) => ({
      when: `the process agrees with ${result.current_value}${result.unit}`,
      company: refunds(result),
    })),
    {
      when: 'a metric counts the same queue',
      company: mapping('edi_mapping_queue', '2026-09-11', 58),
    },
    {
      when: 'the log has as many incidents as the metrics',
      company: {
        metric_history: [
          { metric: 'customer_facing_incidents', on: '2026-07-31', value: 4 },
          { metric: 'customer_facing_incidents', on: '2026-08-31', value: 1 },
        ],
        incidents: [
          { id: 'i1', started_at: '2026-08-03T06:10:00-06:00', customer_facing: true },
          { id: 'i2', started_at: '2026-09-03T06:10:00-06:00', customer_facing: true },
        ],
      },
    },
    {
      when: 'the key result is only older: it says what the metric was on its day',
      company: retentionSince(110),
    },
    {
      when: 'both agree',
      company: { metrics: { net_revenue_retention_pct: 110 }, company_okrs: okrs(nrr) },
    },
    {
      when: 'a release holds a few pieces of work',
      company: {
        team_okrs: [okrs({ title: '22 deploys a week', current_value: 21, unit: '/week' })],
        processes: [
          { name: 'Release', steps: [{ name: 'Deploy and watch', throughput_per_day: 9 }] },
        ],
      },
    },
  ],
  silent: [
    ...[
      {
        when: 'the queue was counted on another day',
        of: mapping('edi_mapping_queue', '2026-09-04', 22),
      },
      {
        when: 'a metric counts what is in work too',
        of: mapping('edi_mapping_wip', '2026-09-11', 22),
      },
    ].map(({ when, of }) => ({ when, company: of, missing: 'of one measure' })),
    ...[
      { when: 'a share of the cases is no time', of: { unit: ' %' } },
      { when: 'nor is a percentage', of: percentage },
      { when: 'hours that are to rise are hours saved', of: { baseline_value: 0 } },
      { when: 'hours a week are a rate', of: { unit: ' hours a week' } },
      { when: 'no unit is named', of: { unit: '' } },
      { when: 'a number of errors is no rate', of: { ...errors, unit: ' errors a week' } },
      { when: 'a rate has no unit', of: { ...errors, unit: '' } },
      { when: 'shares of one are no percent', of: { ...errors, ...inOnes } },
      { when: 'a way from 0 may be a change', of: { ...right, baseline_value: 0 } },
      { when: 'errors of 100 % may be those of before', of: { ...errors, baseline_value: 100 } },
      { when: 'its way and its direction disagree', of: { ...right, lower_is_better: true } },
    ].map(({ when, of }) => ({ when, company: refunds(of), missing: 'of one measure' })),
    {
      when: 'the key result names another figure of the process',
      company: refunds({ measure: 'throughput' }),
      missing: 'of one measure',
    },
    {
      when: 'the log began long after the last month that was counted',
      company: {
        metric_history: [
          { metric: 'customer_facing_incidents', on: '2026-05-31', value: 4 },
          { metric: 'customer_facing_incidents', on: '2026-06-30', value: 3 },
        ],
        incidents: [{ id: 'i1', started_at: '2026-07-03', customer_facing: true }],
      },
      missing: 'a metric and a key result of one measure',
    },
    {
      when: 'nothing says that the number of incidents is that of a month',
      company: {
        metric_history: [{ metric: 'customer_facing_incidents', on: '2026-08-31', value: 3 }],
        incidents: [{ id: 'i1', started_at: '2026-09-03', customer_facing: true }],
      },
      missing: 'a metric and a key result of one measure',
    },
    {
      when: 'a short word tells two measures apart',
      company: aQuarter([anObjective('O1', [live('Pilots of EU', 2), live('Pilots of US', 4)])]),
      missing: 'a metric and a key result of one measure',
    },
    {
      when: 'the key result is about a part of the customers',
      company: {
        metrics: { monthly_churn_pct: 1.5 },
        company_okrs: okrs({
          title: 'Monthly churn of pilot customers under 5%',
          current_value: 4,
        }),
      },
      missing: 'a metric and a key result of one measure',
    },

    {
      when: 'a department means its own part',
      company: { metrics: { net_revenue_retention_pct: 108 }, department_okrs: [okrs(nrr)] },
      missing: 'of one measure',
    },
    { when: 'nothing is measured', company: {}, missing: 'a metric and a key result' },
  ],
})
