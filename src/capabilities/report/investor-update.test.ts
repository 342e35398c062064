import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { addDays } from '../../model/dates.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { made } from '../../testing/made-report.ts'
import { allFindings } from '../brief/brief.ts'

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

  it('leaves out what goals do not tell alike, and how fast the company decides', () => {
    const links = [{ to: 'k', rolls_up: 'sum' as const }]
    const decisions = [1, 2, 3, 9, 10, 12].map((took, i) => ({
      id: `D-${i}`,
      status: 'decided' as const,
      reversible: 'yes' as const,
      requested_on: addDays('2026-06-01', i * 10 - took),
      decided_on: addDays('2026-06-01', i * 10),
    }))
    // 24 sites are told where 13 + 7 are delivered; both are found, and not for investors.
    const company = {
      ...aQuarter([anObjective('O1', [aNumber('k', 24, 60)])], {
        departments: [
          aDepartment('East', [aNumber('e', 13, 40, { links })]),
          aDepartment('West', [aNumber('w', 7, 20, { links })]),
        ],
      }),
      decisions,
    }
    const found = allFindings(factsOf(company)).findings.map(({ rule }) => rule)
    expect(found).toEqual(expect.arrayContaining(['parent_above_parts', 'decisions_slowing']))
    const { headline, challenges, priorities } = made('investor_update', company, {
      month: '2026-09',
    })
    expect(challenges.map(({ of }) => of)).toEqual(['objective_off_pace:O1'])
    expect(headline.join(' ')).toContain("'Objective O1'")
    const told = [...challenges, ...priorities].map(({ of }) => of).join()
    expect(told).not.toMatch(/parent_above_parts|decisions_slowing/)
  })

  it('takes nothing for a win that is told otherwise below', () => {
    const links = [{ to: 'k', rolls_up: 'sum' as const }]
    // 60 of 60 sites are told where 20 are delivered.
    const company = aQuarter([anObjective('O1', [aNumber('k', 60, 60)])], {
      departments: [aDepartment('East', [aNumber('e', 20, 60, { links })])],
    })
    expect(made('investor_update', company, { month: '2026-09' }).wins).toEqual([])
  })

  it('takes no key result for a win of a month after its quarter', () => {
    const reached = { check_ins: [{ on: '2026-09-28', value: 60 }] }
    const goals = aQuarter([anObjective('O1', [aNumber('k', 60, 60, reached)])])
    const wins = (month: string) =>
      made('investor_update', goals, { month }, '2026-11-10').wins.map(({ of }) => of)
    expect(wins('2026-09')).toEqual(['k'])
    expect(wins('2026-10')).toEqual([])
  })

  it('shows the burn multiple with the months it is of', () => {
    const month = (on: string) => [
      { metric: 'burn_usd_per_month', on, value: 200_000 },
      { metric: 'new_arr_usd', on, value: 120_000 },
      { metric: 'churned_arr_usd', on, value: 20_000 },
    ]
    const metric_history = ['2026-06-30', '2026-07-31', '2026-08-31'].flatMap(month)
    const multipleOf = (known: Company) =>
      made('investor_update', known).figures.find(({ metric }) => metric === 'burn_multiple')
    // 3 x 200 of 3 x (120 - 20).
    expect(multipleOf({ metric_history })).toMatchObject({
      label: 'Burn multiple (3 months)',
      value: 2,
    })
    const { missing } = made('investor_update', {})
    expect(multipleOf({})).toMatchObject({ label: 'Burn multiple', value: null })
    expect(missing.find(({ what }) => what === 'Burn multiple')?.supply).toContain('burn_multiple')
    // Where no more comes than goes there is none to supply.
    const shrinking = metric_history.filter(({ metric }) => metric !== 'new_arr_usd')
    const lost = { metric: 'new_arr_usd', on: '2026-08-31', value: 10_000 }
    const update = made('investor_update', { metric_history: [...shrinking, lost] })
    expect(update.missing.map(({ what }) => what)).not.toContain('Burn multiple')
    expect(update.headline.join(' ')).toContain('no burn multiple can be told')
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
