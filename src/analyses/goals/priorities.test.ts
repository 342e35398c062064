import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'

const of = (...years: (number | string | undefined)[]) => ({
  strategy: { priorities: years.map((year) => ({ id: String(year), title: 'P', year })) },
})

const running = (known: object, at: string, fiscal_year_start?: string) => {
  const { year, running: own, other } = factsOf({ fiscal_year_start, ...known }, at).priorities()
  return { year, own: own.map(({ id }) => id), other: other.map(({ id }) => id) }
}

describe('the priorities of a fiscal year', () => {
  it('are those of the calendar year where it is the same', () => {
    expect(running(of(2026, '2027', undefined), '2026-12-31')).toEqual({
      year: 2026,
      own: ['2026', 'undefined'],
      other: ['2027'],
    })
    expect(running(of(2026, 2027), '2027-01-01').own).toEqual(['2027'])
  })

  it('are those of the year in which it ends, and stay so over 1 January', () => {
    for (const at of ['2026-07-01', '2026-11-10', '2027-01-04', '2027-06-30'])
      expect(running(of(2026, 2027), at, '07-01')).toMatchObject({ year: 2027, own: ['2027'] })
    expect(running(of(2026, 2027), '2026-06-30', '07-01')).toMatchObject({ own: ['2026'] })
  })

  it('are those of the year in which it begins where none is of that in which it ends', () => {
    for (const at of ['2026-11-10', '2027-01-04'])
      expect(running(of(2026), at, '07-01')).toMatchObject({ year: 2026, own: ['2026'] })
    expect(running(of(2026), '2027-07-01', '07-01')).toMatchObject({ own: [] })
  })
})
