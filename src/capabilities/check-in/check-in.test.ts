import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { checkIn } from './check-in.ts'

const waits = (company: Company) => {
  const { stale, list_note } = checkIn(factsOf(company), {})
  return {
    ids: stale.map(({ key_result }) => key_result),
    days: stale.map((s) => s.days),
    list_note,
  }
}
const seen = (id: string, on: string) => aNumber(id, 1, 2, { check_ins: [{ on }] })
const goals = (
  company_okrs: Company['company_okrs'],
  ...results: ReturnType<typeof aNumber>[]
) => ({
  company_okrs: { quarter: 'Q3 2026', ...company_okrs, objectives: [anObjective('O1', results)] },
})

describe('the key results that wait for a check-in', () => {
  it('are those without a word for two weeks where the cycle has no dates', () => {
    const all = [aNumber('A', 1, 2), seen('B', '2026-08-20'), seen('C', '2026-09-01')]
    expect(waits(goals({}, ...all, aNumber('D', 2, 2)))).toEqual({
      ids: ['A', 'B'],
      days: [null, 22],
      list_note:
        'The cycle is taken as running: quarter_start and quarter_end of company_okrs are not given.',
    })
  })

  it('wait from the first day of a running cycle', () => {
    const company = aQuarter([anObjective('O1', [aNumber('A', 1, 2)])])
    expect(waits(company)).toEqual({ ids: ['A'], days: [72], list_note: null })
  })

  it.each([
    [goals({ quarter_end: '2026-06-30' }, aNumber('A', 1, 2)), 'Q3 2026 ended on 30 Jun 2026'],
    [goals({ quarter_start: '2026-10-01' }, aNumber('A', 1, 2)), 'Q3 2026 begins on 1 Oct 2026'],
    [
      goals({ quarter_start: '2026-09-07', quarter_end: '2026-12-06' }, aNumber('A', 1, 2)),
      'waits for a check-in yet: Q3 2026 began on 7 Sep 2026, and 14 days without one may pass',
    ],
    [aQuarter([anObjective('O1', [seen('A', '2026-09-01')])]), 'within the last 14 days'],
    [aQuarter([]), 'no key result that could wait'],
  ])('are none, and the true reason is said', (company, because) => {
    const { ids, list_note } = waits(company)
    expect(ids).toEqual([])
    expect(list_note).toContain(because)
  })
})
