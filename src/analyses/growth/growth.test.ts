import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { stageByPeople, stageByRevenue } from '../stage.ts'
import { thresholdEvents } from './thresholds.ts'

describe('stages', () => {
  it('end where the playbook ends them', () => {
    expect([15, 16, 50, 51, 150, 151, 500, 501].map(stageByPeople)).toEqual([
      'seed',
      'series_a',
      'series_a',
      'series_b',
      'series_b',
      'series_c',
      'series_c',
      'growth',
    ])
    expect([2e6, 10e6, 30e6, 75e6, 75e6 + 1].map(stageByRevenue)).toEqual([
      'seed',
      'series_a',
      'series_b',
      'series_c',
      'growth',
    ])
  })
})

describe('growth', () => {
  const entry = (on: string, value: number) => ({ metric: 'headcount', on, value })
  const undated = { as_of: undefined }

  it('is taken from the first headcount recorded within the last quarter', () => {
    const metric_history = [
      entry('2026-05-31', 40),
      entry('2026-06-30', 48),
      entry('2026-08-30', 61),
    ]
    const growth = factsOf({ team: { total_headcount: 62 }, metric_history }).growth()
    expect(growth).toMatchObject({ days: 73, added: 14, is_gross: false, since: { people: 48 } })
  })

  it('goes back to the last one before it, and no further than a year', () => {
    const since = (on: string) =>
      factsOf({ team: { total_headcount: 62 }, metric_history: [entry(on, 48)] }).growth()?.since
    expect(since('2026-05-01')).toMatchObject({ on: '2026-05-01' })
    expect(since('2026-01-01')).toMatchObject({ on: '2026-01-01' })
    expect(since('2025-09-01')).toBeNull()
  })

  it('counts starts where no headcount was recorded, without those who left', () => {
    const people = [{ started_on: '2026-08-01' }, { started_on: '2020-01-01' }, {}]
    expect(factsOf({ people }).growth()).toMatchObject({ added: 1, days: 91, is_gross: true })
  })

  it('takes off who has left since, where their last days are known', () => {
    const here = [{ started_on: '2026-08-01' }, { started_on: '2026-08-02' }]
    const long = Array.from({ length: 5 }, () => ({ started_on: '2020-01-01' }))
    const gone = [
      { started_on: '2021-01-01', left_on: '2026-08-15' },
      { started_on: '2021-01-01', left_on: '2026-09-01' },
      { started_on: '2021-01-01', left_on: '2026-09-01' },
      // Before the quarter, and within it from start to end: neither was here 91 days ago.
      { started_on: '2021-01-01', left_on: '2026-01-01' },
      { started_on: '2026-07-01', left_on: '2026-09-01' },
    ]
    const people = [...long, ...here]
    expect(factsOf({ people, left: gone }).growth()).toMatchObject({
      added: 2 - 3,
      leavers: 3,
      is_gross: false,
      since: { people: 8 },
    })
    const undated = [...gone, { started_on: '2021-01-01' }]
    expect(factsOf({ people, left: undated }).growth()).toMatchObject({ added: -1, is_gross: true })
  })

  it('ends with the last start, where a list names starts after its own day', () => {
    const people = [{ started_on: '2026-08-01' }, { started_on: '2026-09-05' }]
    const growth = factsOf({ as_of: '2026-09-01', people }).growth()
    expect(growth).toMatchObject({ present: { on: '2026-09-05', people: 2 }, added: 2 })
  })

  it('is measured among recorded headcounts where the present one is undated', () => {
    const metric_history = [entry('2026-05-31', 40), entry('2026-08-31', 52)]
    const people = Array.from({ length: 50 }, () => ({ started_on: '2026-08-01' }))
    // Not 50 - 52, and not the fifty hires: 52 - 40 in the 92 days from 31 May to 31 August.
    expect(factsOf({ ...undated, people, metric_history }).growth()).toMatchObject({
      present: { people: 50 },
      until: { on: '2026-08-31', people: 52 },
      added: 12,
      days: 92,
      is_gross: false,
    })
  })

  it('goes by starts where one recorded headcount stands beside an undated list', () => {
    const people = [{ started_on: '2026-08-01' }, { started_on: '2020-01-01' }]
    const metric_history = [entry('2026-07-31', 3)]
    expect(factsOf({ ...undated, people, metric_history }).growth()).toMatchObject({
      added: 1,
      days: 91,
    })
    const old = [entry('2024-05-31', 5), entry('2024-08-31', 9)]
    expect(factsOf({ ...undated, people, metric_history: old }).growth()).toMatchObject({
      added: 1,
      days: 91,
    })
  })

  it('tells nothing from fewer days than four weeks', () => {
    const metric_history = [entry('2026-09-01', 20)]
    expect(factsOf({ team: { total_headcount: 29 }, metric_history }).growth()?.since).toBeNull()
  })
})

describe('thresholds', () => {
  const events = (total_headcount: number, then: number, open_requisitions = 0) => {
    const company = {
      team: { total_headcount, open_requisitions },
      metric_history: [{ metric: 'headcount', on: '2026-07-13', value: then }],
    }
    const growth = factsOf(company).growth()
    if (growth === undefined) return []
    return thresholdEvents(company, growth, '2026-09-11').map(({ kind, threshold }) => [
      threshold.people,
      kind,
    ])
  }

  it('are passed from exactly their number on', () => {
    expect(events(30, 29)).toEqual([[30, 'passed']])
    expect(events(29, 29)).toEqual([])
  })

  it('name pace before open positions, and each threshold once', () => {
    expect(events(28, 20, 30)).toEqual([
      [30, 'by_growth'],
      [50, 'by_requisitions'],
    ])
  })

  it('are passed on the day from which on so many were here, leavers counted until they leave', () => {
    const people = [
      ...Array.from({ length: 8 }, () => ({ started_on: '2020-01-01' })),
      { started_on: '2026-07-01' },
      { started_on: '2026-08-01' },
    ]
    const passedOn = (company: Company) => {
      const growth = factsOf(company).growth()
      const [event] = growth === undefined ? [] : thresholdEvents(company, growth, '2026-09-11')
      return event?.kind === 'passed' ? event.on : undefined
    }
    expect(passedOn({ people })).toBe('2026-08-01')
    // Nine were here before July with the leaver, ten from July on, and as many again from August.
    const left = [{ started_on: '2020-01-01', left_on: '2026-08-20' }]
    expect(passedOn({ people, left })).toBe('2026-07-01')
    expect(passedOn({ people, left: [{ ...left[0], left_on: '2026-07-20' }] })).toBe('2026-08-01')
  })

  it('say nothing of a company that shrinks', () => {
    expect(events(29, 40)).toEqual([])
  })
})
