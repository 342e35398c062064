import { describe, expect, it } from 'vitest'
import { made } from '../../testing/made-report.ts'

describe('the month', () => {
  const month = (typed: string | undefined, at: string) =>
    made('investor_update', {}, { month: typed }, at).month

  it('is the last that is over', () => {
    expect(month(undefined, '2026-09-11')).toBe('2026-08')
    expect(month(undefined, '2026-09-30')).toBe('2026-09')
    expect(month(undefined, '2026-01-05')).toBe('2025-12')
    expect(month('2026-02', '2026-09-11')).toBe('2026-02')
  })

  it.each(['2026-13', '2026', 'August', '2026-10'])('is no month: %s', (typed) => {
    expect(() => month(typed, '2026-09-11')).toThrow(/--month/)
  })
})

describe('the investor update', () => {
  it('names what the month lacks', () => {
    const metric_history = [{ metric: 'arr_usd', on: '2026-07-31', value: 1_000_000 }]
    const { figures, missing } = made('investor_update', { metric_history })
    expect(figures[0]).toMatchObject({ label: 'ARR', value: null })
    expect(missing).toContainEqual({
      what: 'ARR',
      supply: 'metric_history of arr_usd with `on` from 2026-08-01 to 2026-08-31',
    })
  })

  it('tells the decisions of its month alone', () => {
    const decision = (id: string, decided_on: string) => ({
      id,
      title: id,
      status: 'decided' as const,
      decided_on,
    })
    const decisions = [decision('D-1', '2026-07-31'), decision('D-2', '2026-08-03')]
    const { decisions: told } = made('investor_update', { decisions })
    expect(told.map(({ of }) => of)).toEqual(['D-2'])
  })

  it('leaves out how the company meets', () => {
    // Sixty people without a written cadence, whose leadership meets: grave, and not for investors.
    const { challenges, priorities, headline } = made('investor_update', {
      metrics: { headcount: 60 },
      meetings: [{ meeting: 'leadership_sync', on: '2026-08-04', actions: 2 }],
    })
    expect([...challenges, ...priorities]).toEqual([])
    expect(headline.join(' ')).not.toContain('recurring')
  })

  it('leaves out what the files get wrong', () => {
    const { challenges, priorities, missing } = made('investor_update', {
      metrics: { cash_usd: 1640, burn_usd_per_month: 148_000, gross_margin_pct: 140 },
    })
    expect([...challenges, ...priorities]).toEqual([])
    expect(missing).toContainEqual({
      what: 'Runway',
      supply: '`cash_usd` anew: $1,640 is given, where $1.64M seems to be meant',
    })
  })

  it('tells a runway under a month in days', () => {
    // 0.3 x 365 / 12 days are 9 whole ones.
    const { headline } = made('investor_update', {
      metrics: { cash_usd: 30_000, burn_usd_per_month: 100_000 },
    })
    expect(headline.join(' ')).not.toContain('0.3 months')
  })
})
