import { describe, expect, it } from 'vitest'
import { aSituation } from '../../testing/a-company.ts'
import { comparedOn, type Period } from './compared.ts'
import { analyseMetrics } from './metrics.ts'

const on = (metric: string, day: string, value: number, plan?: number) => ({
  metric,
  on: day,
  value,
  ...(plan === undefined ? {} : { plan }),
})

function compared(
  metric: string,
  known: Parameters<typeof aSituation>[0],
  period?: Period,
): ReturnType<typeof comparedOn> {
  const situation = aSituation(known)
  return comparedOn(metric, analyseMetrics(situation), situation, period)
}

const august = { from: '2026-08-01', to: '2026-08-31' }

describe('a figure of a period', () => {
  const metric_history = [
    on('nps', '2026-07-31', 40),
    on('nps', '2026-08-07', 41),
    on('nps', '2026-08-31', 43, 45),
    on('nps', '2026-09-04', 39),
  ]

  it('is the last of it, beside its plan and the last of the period before', () => {
    expect(compared('nps', { metric_history }, august)).toMatchObject({
      value: 43,
      on: '2026-08-31',
      plan: 45,
      prior: 40,
      prior_on: '2026-07-31',
      formula: null,
    })
  })

  it('is not known where the period has none', () => {
    const may = { from: '2026-05-01', to: '2026-05-31' }
    expect(compared('nps', { metric_history }, may)).toBeUndefined()
  })

  it('is the latest, beside the value before it, where no period is asked for', () => {
    expect(compared('nps', { metric_history })).toMatchObject({ value: 39, prior: 43 })
  })

  it('is an undated value for any period, without a value before', () => {
    expect(compared('nps', { as_of: undefined, metrics: { nps: 43 } }, august)).toMatchObject({
      value: 43,
      on: null,
      prior: null,
    })
  })
})

describe('a figure that follows from others', () => {
  it('is runway: cash over monthly burn of the same day', () => {
    const metric_history = [
      on('cash_usd', '2026-07-31', 24_000_000),
      on('burn_usd_per_month', '2026-07-31', 400_000),
      on('cash_usd', '2026-08-31', 20_000_000),
      on('burn_usd_per_month', '2026-08-31', 500_000),
    ]
    expect(compared('runway_months', { metric_history }, august)).toMatchObject({
      value: 40,
      prior: 60,
      formula: 'cash_usd / burn_usd_per_month',
    })
  })

  it('is no runway where nothing is burned', () => {
    const metrics = { cash_usd: 1_000_000, burn_usd_per_month: -20_000 }
    expect(compared('runway_months', { metrics })).toBeUndefined()
  })

  it('is MRR added: a twelfth of new and expansion less churn', () => {
    const metrics = { new_arr_usd: 240_000, expansion_arr_usd: 120_000, churned_arr_usd: 60_000 }
    expect(compared('mrr_added_usd', { metrics })?.value).toBe(25_000)
  })

  it('is the burn multiple: burn over net new recurring revenue, none where that is not positive', () => {
    // 250K / (250K - 50K) = 1.25.
    const metrics = { burn_usd_per_month: 250_000, new_arr_usd: 250_000, churned_arr_usd: 50_000 }
    expect(compared('burn_multiple', { metrics })).toMatchObject({
      value: 1.25,
      formula: 'burn / net new recurring revenue, in the month to 11 Sep 2026 alone',
    })
    expect(compared('burn_multiple', { metrics: { ...metrics, burn_multiple: 1.4 } })?.value).toBe(
      1.4,
    )
    const shrinking = { ...metrics, burn_multiple: 1.4, churned_arr_usd: 300_000 }
    expect(compared('burn_multiple', { metrics: shrinking })).toBeUndefined()
  })

  it('is a burn multiple of three months held against that of three months before', () => {
    const days = [
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
    ]
    const metric_history = days.flatMap((day, i) => [
      on('burn_usd_per_month', day, 100_000),
      on('new_arr_usd', day, i < 4 ? 100_000 : 40_000),
      on('churned_arr_usd', day, 0),
    ])
    // 300K / (100K + 40K + 40K), after 300K / 300K.
    expect(
      compared('burn_multiple', { metric_history }, { from: '2026-07-01', to: '2026-08-31' }),
    ).toMatchObject({ value: 300 / 180, prior: 1, months: 3 })
    const april = { from: '2026-04-01', to: '2026-04-30' }
    expect(compared('burn_multiple', { metric_history }, april)).toMatchObject({
      months: 1,
      prior: 1,
    })
    expect(
      compared('burn_multiple', { metric_history }, { from: '2026-05-01', to: '2026-05-31' }),
    ).toMatchObject({ months: 3, prior: null })
  })

  it('is headcount of the team where no metric states it', () => {
    expect(compared('headcount', { team: { total_headcount: 62 } })).toMatchObject({
      value: 62,
      formula: 'team.total_headcount',
    })
  })
})

// Contract, links and people: headcount comes from people, else team, else metrics.
describe('headcount', () => {
  const metric_history = [on('headcount', '2026-07-31', 56), on('headcount', '2026-08-31', 65, 66)]
  const people = [{ id: 'a' }, { id: 'b' }]
  const team = { total_headcount: 62 }

  it('is that of the people listed, else of the team, else of the metric', () => {
    const known = { as_of: undefined, metric_history }
    expect(compared('headcount', { ...known, people, team })).toMatchObject({
      value: 2,
      formula: 'people',
      plan: null,
      prior: null,
    })
    expect(compared('headcount', { ...known, team })).toMatchObject({
      value: 62,
      formula: 'team.total_headcount',
    })
    expect(compared('headcount', known)).toMatchObject({ value: 65, formula: null, prior: 56 })
  })

  it('has the value before where the metric says the same', () => {
    const same = { metric_history, team: { total_headcount: 65 } }
    expect(compared('headcount', same)).toMatchObject({ value: 65, on: '2026-08-31', prior: 56 })
  })

  it('is that of the metric in a period before the people were listed', () => {
    const listed = { as_of: '2026-09-01', metric_history, team }
    expect(compared('headcount', listed, august)?.value).toBe(65)
    const september = { from: '2026-07-01', to: '2026-09-11' }
    expect(compared('headcount', listed, september)).toMatchObject({ value: 62, on: '2026-09-01' })
  })

  it('is that of the metric in a month that is over, where the people are of no known or an earlier day', () => {
    for (const as_of of [undefined, '2026-08-01']) {
      expect(compared('headcount', { as_of, metric_history, people }, august)).toMatchObject({
        value: 65,
        on: '2026-08-31',
        plan: 66,
      })
    }
  })

  it('is held against a plan for which the metric has no value, where the people are of its day', () => {
    const plans = [{ metric: 'headcount', on: '2026-08-31', plan: 4 }]
    const started = people.map((one) => ({ ...one, started_on: '2026-01-05' }))
    const of = (some: typeof people, as_of?: string) =>
      compared('headcount', { as_of, metric_history: plans, people: some }, august)
    expect(of(started)).toMatchObject({ value: 2, on: '2026-08-31', plan: 4 })
    expect(of(people, '2026-08-31')).toMatchObject({ value: 2, plan: 4 })
    // Without a day of start nobody knows who was there then.
    expect(of(people)).toMatchObject({ value: 2, on: null, plan: null })
    expect(of(people, '2026-08-28')).toMatchObject({ value: 2, plan: null })
  })

  it('is held against the plan of its own day alone', () => {
    const of = (as_of: string) => compared('headcount', { as_of, metric_history, people })
    expect(of('2026-08-31')).toMatchObject({ value: 2, plan: 66 })
    expect(of('2026-09-01')).toMatchObject({ value: 2, plan: null })
  })
})
