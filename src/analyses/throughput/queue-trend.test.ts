import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { aSituation, factsOf, factsSince } from '../../testing/a-company.ts'
import { createFacts } from '../facts.ts'

const tickets = (over: object = {}): Company => ({
  as_of: '2026-09-04',
  processes: [
    {
      name: 'Support tickets',
      arrivals_per_day: 25,
      steps: [
        { name: 'Triage', throughput_per_day: 25, capacity_per_day: 40, current_queue: 4 },
        { name: 'Resolution', throughput_per_day: 23.8, capacity_per_day: 26, current_queue: 93 },
        { name: 'Confirm', throughput_per_day: 23.8, capacity_per_day: 60, current_queue: 3 },
      ],
      ...over,
    },
  ],
})
const counts = (
  metric: string,
  values: readonly (readonly [on: string, value: number])[],
): Company => ({
  metric_history: values.map(([on, value]) => ({ metric, on, value })),
})
const backlog = [
  ['2026-07-31', 70],
  ['2026-08-07', 76],
  ['2026-08-14', 82],
  ['2026-08-21', 81],
  ['2026-08-28', 94],
  ['2026-09-04', 100],
] as const
const trendOf = (company: Company) => factsOf(company).queueTrends().get(0)

describe('queueTrends', () => {
  it('takes rates for refuted where the counts differ by a tenth of what passes', () => {
    // By the rates 1.2 a day; a tenth of 25 a day are 2.5, so from 3.7 a day or 18.5 a week on.
    const refuted = (then: number) =>
      trendOf({
        ...tickets(),
        ...counts('Support tickets.Resolution.current_queue', [
          ['2026-08-28', then],
          ['2026-09-04', 93],
        ]),
      })?.rates_refuted
    expect([refuted(75), refuted(74), refuted(87)]).toEqual([false, true, false])
    // As many as before are no growth: 6 a week less than the rates make, within a tenth.
    expect(refuted(93)).toBe(false)
  })

  it('counts what a step before works off a long queue for what comes', () => {
    // 5 arrive, triage does 9 of 600 and resolution 7: 2 a day or 10 a week more, as counted.
    const steps = [
      { name: 'Triage', throughput_per_day: 9, capacity_per_day: 20, current_queue: 600 },
      { name: 'Resolution', throughput_per_day: 7, capacity_per_day: 7, current_queue: 93 },
    ]
    const trend = trendOf({
      ...tickets({ arrivals_per_day: 5, steps }),
      ...counts('Support tickets.Resolution.current_queue', [
        ['2026-08-28', 83],
        ['2026-09-04', 93],
      ]),
    })
    expect(trend).toMatchObject({
      by_rates_per_week: 10,
      agree: true,
      rates_refuted: false,
      lasts_days: 600 / (9 - 5),
    })
  })

  it('reads the growth from both rates and from the counts of four weeks', () => {
    const trend = trendOf({ ...tickets(), ...counts('support_backlog', backlog) })
    expect(trend?.by_rates_per_week).toBeCloseTo((25 - 23.8) * 5)
    expect(trend?.history).toMatchObject({
      of: 'process',
      confirmed: true,
      per_week: (100 - 76) / 4,
    })
    expect(trend?.history?.rising_since).toMatchObject({ on: '2026-08-21', value: 81 })
    expect(trend?.agree).toBe(true)
  })

  it('knows a metric that names the step exactly, and guesses one by its words', () => {
    const exact = counts('Support tickets.Resolution.current_queue', [
      ['2026-08-07', 50],
      ['2026-09-04', 93],
    ])
    expect(trendOf({ ...tickets(), ...exact })?.history).toMatchObject({
      of: 'step',
      confirmed: true,
    })
    const other = counts('support_queue', [
      ['2026-08-07', 5],
      ['2026-09-04', 9],
    ])
    expect(trendOf({ ...tickets(), ...other })?.history).toMatchObject({
      confirmed: false,
      per_week: 1,
    })
    const unlike = counts('support_headcount', [
      ['2026-08-07', 5],
      ['2026-09-04', 9],
    ])
    expect(trendOf({ ...tickets(), ...unlike })?.history).toBeNull()
  })

  it('knows a metric by the word of the step where it counts what the step gives', () => {
    const review = counts('resolution_queue', [
      ['2026-08-07', 85],
      ['2026-09-04', 93],
    ])
    // 93 - 85 in four weeks, where the rates would make (25 - 23.8) x 5 a week.
    expect(trendOf({ ...tickets(), ...review })).toMatchObject({
      per_week: 2,
      agree: false,
      history: { of: 'step', confirmed: true },
    })
    const another = counts('resolution_queue', [
      ['2026-08-07', 85],
      ['2026-09-04', 92],
    ])
    expect(trendOf({ ...tickets(), ...another })?.history).toBeNull()
  })

  it('reads the growth from what an earlier document gave, counted before reckoned', () => {
    const now = { ...tickets(), as_of: '2026-09-11' }
    const { processes: [{ steps: [first, second, last] = [] } = {}] = [] } = tickets()
    const then = tickets({ steps: [first, { ...second, current_queue: 91 }, last] })
    const trend = factsSince(now, { ...then, as_of: '2026-09-04' })
      .queueTrends()
      .get(0)
    // 93 - 91 within a week.
    expect(trend).toMatchObject({
      per_week: 2,
      agree: false,
      history: { metric: null, from: { on: '2026-09-04', value: 91, path: null } },
    })
    const same = factsSince(now, { ...then, as_of: '2026-09-11' })
    expect(same.queueTrends().get(0)?.history).toBeNull()
  })

  it.each(['2026-09-04', '2026-09-14', '2026-09-30', '2026-10-30'])(
    'reads the growth up to the last count alike on %s',
    (at) => {
      const counted = { '2026-08-14': 48, '2026-08-21': 50, '2026-08-28': 53, '2026-09-04': 60 }
      const known = Object.entries(counted).map(([as_of, current_queue]) => {
        const steps = [{ name: 'Do', throughput_per_day: 22, capacity_per_day: 24, current_queue }]
        const processes = [{ name: 'Support tickets', arrivals_per_day: 22, steps }]
        return aSituation({ as_of, processes }, as_of)
      })
      const asOf = (day: string) => known.findLast((one) => one.at <= day)
      const past = {
        since: at,
        days: Object.keys(counted),
        keepsAll: () => false,
        versions: () => [],
        asOf,
        retoldOn: asOf,
      }
      const { company } = asOf(at) ?? {}
      const trend = createFacts({ ...aSituation(company ?? {}, at), past }, {})
        .queueTrends()
        .get(0)
      // 12 more within three weeks.
      expect(trend).toMatchObject({
        per_week: 4,
        history: { from: { value: 48, on: '2026-08-14' } },
      })
    },
  )

  it('does not take a difference for growth that the queue does not bear out, nor one in a funnel', () => {
    const short: Company = {
      processes: [
        {
          name: 'Setup',
          arrivals_per_day: 4,
          steps: [{ name: 'Do', throughput_per_day: 2, capacity_per_day: 3, current_queue: 8 }],
        },
      ],
    }
    expect(trendOf(short)).toMatchObject({
      by_rates_per_week: null,
      unexplained_per_day: 2,
      per_week: null,
    })
    const funnel = tickets({ category: 'Sales', arrivals_per_day: undefined })
    expect(trendOf(funnel)?.by_rates_per_week).toBeNull()
    // Where arrivals are counted and 93 wait, 78 days of the 1.2 a day that stay, they wait.
    expect(trendOf(tickets({ category: 'Sales' }))?.by_rates_per_week).toBeCloseTo(6)
  })

  it('does not compare a first step with itself', () => {
    expect(
      trendOf({
        processes: [
          { name: 'A', steps: [{ throughput_per_day: 2, capacity_per_day: 2, current_queue: 9 }] },
        ],
      })?.per_week,
    ).toBeNull()
  })
})
