import { describe, expect, it } from 'vitest'
import { aSituation } from '../../testing/a-company.ts'
import { analyseMetrics } from './metrics.ts'
import { netNewOn, openBridges } from './recurring-revenue.ts'
import { worseningOf, worseThanPlan } from './trend.ts'

describe('the value of a metric and its history', () => {
  const history = [
    { metric: 'nps', on: '2026-08-01', value: 41 },
    { metric: 'nps', on: '2026-06-01', value: 39 },
  ]

  it('takes the current value after its history, each with its day', () => {
    const nps = analyseMetrics(aSituation({ metrics: { nps: 43 }, metric_history: history })).get(
      'nps',
    )
    expect(nps?.points.map(({ on, value }) => [on, value])).toEqual([
      ['2026-06-01', 39],
      ['2026-08-01', 41],
      ['2026-09-11', 43],
    ])
    expect(nps?.current.path).toBe('metrics.nps')
  })

  it('prefers a dated value to an undated one', () => {
    const known = { as_of: undefined, metrics: { nps: 43 }, metric_history: history }
    expect(analyseMetrics(aSituation(known)).get('nps')?.current.value).toBe(41)
  })

  it('knows a metric that has a history only, and nothing after the day asked about', () => {
    const of = analyseMetrics(aSituation({ metric_history: history }, '2026-07-01'))
    expect(of.get('nps')?.current).toMatchObject({ value: 39, path: 'metric_history[1].value' })
  })

  it('lays a plan without a value beside the value of that day', () => {
    const plan = { metric: 'nps', on: '2026-08-01', plan: 45 }
    const nps = analyseMetrics(aSituation({ metric_history: [...history, plan] })).get('nps')
    expect(nps?.current).toMatchObject({ value: 41, plan: 45, plan_path: 'metric_history[2].plan' })
    expect(nps && worseThanPlan(nps)).toBeCloseTo((4 / 45) * 100, 12)
  })
})

describe('net new recurring revenue', () => {
  const flows = { new_arr_usd: 205_000, expansion_arr_usd: 134_000, churned_arr_usd: 167_000 }

  it('is new and expansion less churn', () => {
    const metrics = analyseMetrics(aSituation({ metrics: flows }))
    expect(netNewOn(metrics, '2026-09-11')?.usd).toBe(172_000)
  })

  it('is not known without what was lost', () => {
    const metrics = analyseMetrics(aSituation({ metrics: { new_arr_usd: 5 } }))
    expect(netNewOn(metrics, '2026-09-11')).toBeUndefined()
  })

  it('is compared over a month only', () => {
    const before = (on: string) => ({ metric: 'arr_usd', on, value: 13_000_000 })
    const bridge = (on: string) =>
      openBridges(
        analyseMetrics(
          aSituation({ metrics: { arr_usd: 13_900_000, ...flows }, metric_history: [before(on)] }),
        ),
      )
    expect(bridge('2026-06-11').checked).toBe(0)
    expect(bridge('2026-08-11').open.map(({ gap_usd }) => gap_usd)).toEqual([728_000])
  })
})

describe('a slide', () => {
  const slide = (values: readonly number[]) => {
    const metric_history = values.map((value, index) => ({
      metric: 'support_backlog',
      on: `2026-08-${String(index + 1).padStart(2, '0')}`,
      value,
    }))
    const series = analyseMetrics(aSituation({ metric_history })).get('support_backlog')
    return series && worseningOf(series)
  }

  it('starts with the last value before it got worse', () => {
    const run = slide([90, 60, 60, 61, 63, 64, 68, 70])
    expect(run?.changes).toBe(5)
    expect(run?.points[0]).toMatchObject({ on: '2026-08-03', value: 60 })
    expect(run?.per_day).toBe(2)
  })

  it('needs five changes for the worse', () => {
    expect(slide([60, 61, 62, 63, 64])).toBeUndefined()
    expect(slide([60, 61, 62, 63, 64, 65])?.changes).toBe(5)
  })
})
