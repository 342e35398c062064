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

  const cycle = (quarter: string, quarter_start: string, supports_priority_id?: string) => ({
    fiscal_year_start: '02-01',
    company_okrs: {
      quarter,
      quarter_start,
      objectives: [{ id: 'O', title: 'O', supports_priority_id }],
    },
  })

  it.each([
    ['the label of its quarter', cycle('Q4 FY26', '2026-11-01'), 2026],
    ['that label, though a link says otherwise', cycle('Q4 FY2027', '2026-11-01', '2026'), 2027],
    ['what its goals serve', cycle('Winter', '2026-11-01', '2026'), 2026],
    ['what its goals serve', cycle('Winter', '2026-11-01', '2027'), 2027],
    ['a quarter that is none of the calendar', cycle('Q4 2026', '2026-11-01'), 2026],
  ])('are called by %s', (_, known, year) => {
    const own = { own: [String(year)] }
    expect(running({ ...of(2026, 2027), ...known }, '2026-11-30')).toMatchObject({ year, ...own })
    expect(running({ ...of(2026, 2027), ...known }, '2027-02-01')).toMatchObject({ year: year + 1 })
  })

  it('are not called by a label of two years, nor by a quarter of the calendar', () => {
    const two = cycle('FY26/27 Q4', '2026-11-01')
    expect(running({ ...of(2026, 2027), ...two }, '2026-11-30').year).toBe(2027)
    const company_okrs = { quarter: 'Q4 2026', quarter_start: '2026-10-01', objectives: [] }
    expect(running({ ...of(2026, 2027), company_okrs }, '2026-11-10', '07-01').year).toBe(2027)
  })
})
