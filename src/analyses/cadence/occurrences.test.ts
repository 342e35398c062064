import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { workCalendar } from '../work-calendar.ts'
import { heldMeetings } from './held.ts'
import { occurrencesOf } from './occurrences.ts'

const nextOf = (company: Company, at: string, from = at): string | undefined => {
  const [series] = heldMeetings(company, at)
  const calendar = workCalendar(company)
  const { days } = occurrencesOf(null, 'two_weeks', series, calendar, company, at)
  return days.find(({ on }) => on >= from)?.on
}

describe('a meeting of every second week', () => {
  const heldOn = (...days: string[]): Company => ({
    meetings: days.map((on) => ({ meeting: 'Ops review', on })),
  })

  it('goes on two weeks after the last one', () => {
    // 3 September 2026 and two weeks.
    const company = heldOn('2026-08-06', '2026-08-20', '2026-09-03')
    expect(nextOf(company, '2026-09-11')).toBe('2026-09-17')
    expect(nextOf(company, '2026-09-11', '2026-09-18')).toBe('2026-10-01')
  })

  it('keeps its weeks where the last one was held on another day', () => {
    const company = heldOn('2026-08-06', '2026-08-20', '2026-09-03', '2026-09-18')
    expect(nextOf(company, '2026-09-21')).toBe('2026-10-01')
  })

  it('has the same weeks on both sides of a quarter’s start', () => {
    const company: Company = { fiscal_year_start: '02-01' }
    for (const from of ['2026-11-01', '2026-12-01', '2027-01-15']) {
      expect(nextOf(company, '2026-10-31', from)).toBe(nextOf(company, '2026-11-01', from))
    }
  })
})
