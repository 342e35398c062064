import { describe, expect, it } from 'vitest'
import type { Company, Team } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const departmentOf = (name: string, headcount: number, team: Team = {}, company: Company = {}) => {
  const { department_efficiency } = factsOf({
    ...company,
    team: {
      annual_revenue_usd: 18_000_000,
      stage: 'series_b',
      ...team,
      departments: [{ name, headcount }],
    },
  }).org().team_analysis
  const [first] = department_efficiency
  if (first === undefined) throw new RangeError('no department')
  return first
}

describe('departmentEfficiency', () => {
  it('has the figures of the script', () => {
    expect(departmentOf('Engineering', 32)).toMatchObject({
      revenue_per_employee: 562_500,
      benchmark: 500_000,
      efficiency_vs_benchmark_pct: 112.5,
      status: '🟢 On benchmark',
    })
  })

  it.each([
    ['customer-success', 400_000],
    ['Customer Success', 400_000],
    ['CS', 300_000],
    ['G&A', 300_000],
    ['constructor', 300_000],
  ])("reads the name %s as the script's key for %i", (name, benchmark) => {
    expect(departmentOf(name, 10).benchmark).toBe(benchmark)
  })

  it.each([
    ['G&A', 'g_and_a', 800_000],
    ['People', 'g_and_a', 800_000],
    ['Finance', 'g_and_a', 800_000],
    ['CS', 'customer_success', 400_000],
    ['customer-success', 'customer_success', 400_000],
    ['Engineering Team', 'engineering', 500_000],
    ['Product', 'product', null],
    ['Operations', 'operations', null],
    ['Space Lasers', null, null],
  ])('matches %s with %s of the playbook', (name, matched_function, matched_benchmark) => {
    expect(departmentOf(name, 10)).toMatchObject({ matched_function, matched_benchmark })
  })

  it.each([
    // 18 million in Series B against $350,000 for Sales: 51.4 people would be on it.
    [18, 'far_above'],
    [25, 'far_above'],
    [26, 'on_benchmark'],
    [57, 'on_benchmark'],
    [58, 'below'],
    [73, 'below'],
    [74, 'far_below'],
  ])('judges %i people in Sales as %s', (headcount, right_status) => {
    expect(departmentOf('Sales', headcount).right_status).toBe(right_status)
  })

  it('reads a department far above its benchmark in two ways', () => {
    const { readings, people_at_benchmark } = departmentOf('Sales', 18)
    expect(readings.map((reading) => reading.split(':')[0])).toEqual(['Efficient', 'Starved'])
    expect(people_at_benchmark).toBeCloseTo(18_000_000 / 350_000, 9)
    expect(departmentOf('Sales', 51).readings).toEqual([])
  })

  it("has the playbook's column for the growth stage, where the script falls back", () => {
    expect(
      departmentOf('Sales', 10, { stage: 'growth', annual_revenue_usd: 100_000_000 }),
    ).toMatchObject({
      benchmark: 250_000,
      matched_benchmark: 500_000,
    })
  })

  it('judges nothing by the playbook outside SaaS, or where the stage of the size has no benchmark', () => {
    const retail = departmentOf('Sales', 10, {}, { sector: 'retail' })
    expect(retail).toMatchObject({ matched_benchmark: null, right_status: null })
    const stageless = factsOf({
      team: { annual_revenue_usd: 1, departments: [{ name: 'Sales', headcount: 1 }] },
    }).org()
    expect(stageless.team_analysis.department_efficiency[0]?.right_status).toBeNull()
    expect(stageless.assumed).toContainEqual({
      path: 'team.stage',
      value: 'series_a',
      because: 'without a stage of the team the script compares with series_a',
    })
  })

  it('compares another currency only at a rate', () => {
    const euro = departmentOf('Sales', 51, {}, { currency: 'EUR' })
    expect(euro.right_status).toBeNull()
    expect(euro).toMatchObject({ efficiency_vs_benchmark_pct: 'N/A', status: 'N/A' })
    const converted = departmentOf('Sales', 51, {}, { currency: 'EUR', fx: { rate: 2 } })
    expect(converted.matched_pct).toBeCloseTo(((18_000_000 / 51) * 2 * 100) / 350_000, 9)
    // 18 million / 51 x 2, of $350,000
    expect(converted).toMatchObject({
      revenue_per_employee: 705_882,
      efficiency_vs_benchmark_pct: 201.7,
      status: '🟢 On benchmark',
    })
  })

  it('has none without revenue or people', () => {
    const { team_analysis } = factsOf({
      team: { departments: [{ name: 'a', headcount: 3 }] },
    }).org()
    expect(team_analysis.department_efficiency).toEqual([])
    const empty = factsOf({
      team: { annual_revenue_usd: 5, departments: [{ name: 'a', headcount: 0 }] },
    }).org()
    expect(empty.team_analysis.department_efficiency).toEqual([])
  })
})
