import { expect } from 'vitest'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../../testing/a-quarter.ts'
import { verifyRule } from '../../../testing/verify-rule.ts'
import { measureStatedTwice } from './measure-stated-twice.ts'

const okrs = (result: object) => ({
  objectives: [{ title: 'Grow', owner: 'Bea', key_results: [result] }],
})
const nrr = {
  title: 'Achieve 115% NRR',
  type: 'percentage' as const,
  baseline_pct: 108,
  current_pct: 110,
  target_pct: 115,
}
const burn = {
  title: 'Burn multiple from 1.7 to 1.3',
  current_value: 1.39,
  baseline_value: 1.7,
  target_value: 1.3,
}

const netOfGross = (net: number | undefined, gross: number) =>
  aQuarter(
    [
      anObjective('O1', [
        {
          id: 'NET',
          title: 'Net revenue',
          unit: ' USD',
          current_value: net,
          target_value: 24_000_000,
        },
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

verifyRule(measureStatedTwice, {
  found: [
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
