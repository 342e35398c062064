import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company, at?: string) => factsOf(company, at).scaling()

describe('the next border', () => {
  const history = (metric: string, ...values: [string, number][]) =>
    values.map(([on, value]) => ({ metric, on, value }))

  it('is the one that is reached first at the pace of late', () => {
    const { borders } = scalingOf(
      {
        metrics: { headcount: 62, arr_usd: 20_000_000 },
        metric_history: [
          ...history('headcount', ['2026-07-13', 52]),
          ...history('arr_usd', ['2026-06-03', 15_000_000]),
        ],
      },
      '2026-09-11',
    )
    // 10 people in 60 days: 88 more take 528; $5M in 100 days: $10M more take 200.
    expect(borders).toMatchObject([
      { metric: 'arr_usd', value: 30_000_000, next_stage: 'series_c', expected_on: '2027-03-30' },
      { metric: 'headcount', value: 150, next_stage: 'series_c', expected_on: '2028-02-21' },
    ])
  })

  it('is told by a headcount of half a year ago too', () => {
    const { borders } = scalingOf(
      {
        metrics: { headcount: 40 },
        metric_history: history('headcount', ['2025-09-15', 20], ['2026-02-28', 30]),
      },
      '2026-08-31',
    )
    // 10 people in 184 days: 10 more, to the 50 of Series A, take as long.
    expect(borders).toMatchObject([{ metric: 'headcount', value: 50, expected_on: '2027-03-03' }])
  })

  it('is told by the year where the last quarter shows no growth, net of who left', () => {
    const starts = (count: number, started_on: string) =>
      Array.from({ length: count }, () => ({ started_on }))
    const left = [{ started_on: '2024-01-01', left_on: '2026-08-01' }]
    const company = { people: [...starts(5, '2024-01-01'), ...starts(5, '2026-01-01')] }
    // A year before, five were here: 5 people in 365 days, so that 5 more, to 15, take as long.
    expect(scalingOf(company, '2026-08-31').borders).toMatchObject([
      {
        value: 15,
        expected_on: '2027-08-31',
        because:
          'at the pace since 31 Aug 2025; who has left is not in the data, so this counts hires alone',
      },
    ])
    // With one who left since: 4 people in 365 days, and 5 more take 457.
    expect(scalingOf({ ...company, left }, '2026-08-31').borders).toMatchObject([
      { value: 15, expected_on: '2027-12-01' },
    ])
    const recorded: Company = {
      metrics: { headcount: 40 },
      metric_history: history(
        'headcount',
        ['2025-09-15', 30],
        ['2026-02-27', 40],
        ['2026-06-30', 40],
      ),
    }
    // 10 people in 350 days.
    expect(scalingOf(recorded, '2026-08-31').borders).toMatchObject([
      { value: 50, expected_on: '2027-08-16' },
    ])
  })

  it('is told as well where people are listed beside a recorded headcount', () => {
    const company: Company = {
      as_of: undefined,
      people: Array.from({ length: 40 }, () => ({ started_on: '2024-01-01' })),
      metric_history: history('headcount', ['2026-02-28', 30], ['2026-08-31', 40]),
    }
    // 10 people in 184 days: 10 more, to 50, take as long from the day of the list on.
    expect(scalingOf(company, '2026-09-11').borders).toMatchObject([
      { value: 50, expected_on: '2027-03-14', because: 'at the pace since 28 Feb 2026' },
    ])
  })

  it('has no date where the pace leads there in years that nobody can see', () => {
    const of = (value: number): Company => ({
      metrics: { headcount: value },
      metric_history: history('headcount', ['2026-02-28', 155], ['2026-08-31', value]),
    })
    // Of 500 people 342 lack: at 3 in 184 days 57 years; 300 at 45 in 184 days 1,227 days.
    expect(scalingOf(of(158), '2026-08-31').borders).toMatchObject([
      { expected_on: null, because: 'more than 5 years away at the pace since 28 Feb 2026' },
    ])
    expect(scalingOf(of(200), '2026-08-31').borders[0]?.expected_on).toBe('2030-01-09')
  })

  it('has no date where the year shows no growth either', () => {
    const people = Array.from({ length: 10 }, () => ({ started_on: '2024-01-01' }))
    expect(scalingOf({ people }, '2026-08-31').borders).toMatchObject([
      { expected_on: null, because: 'no growth since 31 Aug 2025' },
    ])
  })

  it('has no date where nothing dated shows growth', () => {
    const { borders } = scalingOf({ metrics: { headcount: 62, arr_usd: 20_000_000 } })
    expect(borders.map(({ expected_on }) => expected_on)).toEqual([null, null])
  })

  const staff = (count: number, started_on: string) =>
    Array.from({ length: count }, () => ({ started_on }))

  it('is reached by those who have signed, where they come before growth does it', () => {
    const joining = [...staff(1, '2027-02-01'), ...staff(2, '2027-01-04')]
    // 14 here: one more makes 15, and two start on the same day.
    const standing = { people: staff(14, '2021-01-07'), joining }
    expect(scalingOf(standing, '2026-11-28').borders).toMatchObject([
      {
        value: 15,
        present: 14,
        expected_on: '2027-01-04',
        because: 'by 1 person who has signed',
        from_path: 'joining[1]',
      },
    ])
    // One of the 14 leaves: both have to come.
    const leaving = [...staff(13, '2021-01-07'), { left_on: '2026-12-31' }]
    expect(scalingOf({ people: leaving, joining }, '2026-11-28').borders).toMatchObject([
      { expected_on: '2027-01-04', because: 'by 2 people who have signed, net of 1 who leaves' },
    ])
    const one = { people: leaving, joining: staff(1, '2027-01-04') }
    expect(scalingOf(one, '2026-11-28').borders).toMatchObject([{ expected_on: null }])
    // Ten of 91 days ago and two since: one more is there 46 days on, and who has signed is not yet.
    const growing = {
      as_of: '2026-11-28',
      people: [...staff(12, '2021-01-07'), ...staff(2, '2026-10-01')],
      joining: staff(1, '2027-06-01'),
    }
    expect(scalingOf(growing, '2026-11-28').borders).toMatchObject([
      { expected_on: '2027-01-13', because: expect.stringContaining('at the pace since') },
    ])
  })

  it('has no day to come where the pace passed it before the day asked about', () => {
    const company: Company = {
      as_of: '2026-06-30',
      metrics: { arr_usd: 9_900_000, headcount: 40 },
      metric_history: history('arr_usd', ['2026-03-31', 9_000_000]),
    }
    // $0.9M in 91 days: $0.1M more takes 10.1.
    expect(scalingOf(company, '2026-11-28').borders[0]).toMatchObject({
      metric: 'arr_usd',
      expected_on: null,
      passed_on: '2026-07-11',
      because: 'at the pace since 31 Mar 2026; the figure is of 30 Jun 2026: look what it is now',
    })
    expect(scalingOf(company, '2026-07-11').borders[0]).toMatchObject({
      expected_on: '2026-07-11',
      passed_on: null,
    })
  })

  it('is reached where the present value is at it, whatever the pace was', () => {
    const metrics = { arr_usd: 10_000_000, headcount: 50 }
    const reached = { expected_on: '2026-11-28', because: 'above it Series B begins' }
    expect(scalingOf({ metrics }, '2026-11-28').borders).toMatchObject([reached, reached])
  })

  it('is none at the growth stage', () => {
    expect(scalingOf({ metrics: { headcount: 900, arr_usd: 90_000_000 } }).borders).toEqual([])
  })
})
