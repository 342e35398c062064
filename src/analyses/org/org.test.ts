import { describe, expect, it } from 'vitest'
import type { Department } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { layersFor } from './layers.ts'

const teamOf = (...departments: readonly Department[]) =>
  factsOf({ stage: 'series_b', team: { departments: [...departments] } }).org().team_analysis

const manager = (name: string, direct_reports: number, manages_managers = false) => ({
  name,
  direct_reports,
  manages_managers,
})

describe('layersFor', () => {
  it.each([
    [0, 1],
    [15, 1],
    [16, 2],
    [50, 2],
    [51, 3],
    [150, 3],
    [151, 4],
    [500, 4],
    [501, 5],
  ])('expects for %i people %i layers', (headcount, layers) => {
    expect(layersFor(headcount)).toBe(layers)
  })
})

describe('structural issues', () => {
  it.each([
    [4, 0],
    [5, 1],
  ])('of %i layers for 85 people are %i: one more than 3 is tolerated', (layers, issues) => {
    const { team_analysis } = factsOf({
      team: { total_headcount: 85, management_layers: layers },
    }).org()
    expect(team_analysis.structural_issues).toHaveLength(issues)
  })
})

describe('open positions', () => {
  it('warn above 20 for each hundred people', () => {
    const health = (open_requisitions: number) =>
      factsOf({ team: { total_headcount: 50, open_requisitions } }).org().team_analysis
        .open_req_health
    expect(health(10)).toEqual({ open_reqs: 10, ratio_pct: 20, warnings: [] })
    expect(health(11).warnings).toHaveLength(1)
    expect(health(11).ratio_pct).toBe(22)
  })
})

describe('spans', () => {
  it.each([
    [4, false, 'Under-span'],
    [9, false, 'Over-span'],
    [2, true, 'Under-span'],
    [6, true, 'Over-span'],
  ])('of %i reports (managers: %s) are an issue: %s', (reports, managers, issue) => {
    const [found] = teamOf({
      name: 'A',
      managers: [manager('M', reports, managers)],
    }).span_of_control_issues
    expect(found).toMatchObject({ manager: 'M', dept: 'A', reports, issue })
  })

  it.each([
    [5, false],
    [8, false],
    [3, true],
    [5, true],
  ])('of %i reports (managers: %s) are none', (reports, managers) => {
    const { span_of_control_issues } = teamOf({ managers: [manager('M', reports, managers)] })
    expect(span_of_control_issues).toEqual([])
  })

  it('keeps what every source says of a span, the one in use first', () => {
    const [found] = teamOf({ name: 'A', managers: [manager('M', 4)] }).span_of_control_issues
    expect(found?.verdicts).toEqual([
      { source: 'seed_ops_analyzer', low: 5, high: 8, verdict: 'below' },
      { source: 'seed_scaling', low: 6, high: 8, verdict: 'below' },
      { source: 'seed_scaling', low: 5, high: 8, verdict: 'below' },
      { source: 'seed_scaling', low: 3, high: 8, verdict: 'within' },
    ])
    const { spans } = teamOf()
    expect(
      spans.filter(({ used }) => used).map(({ manages, source }) => [manages, source]),
    ).toEqual([
      ['contributors', 'seed_ops_analyzer'],
      ['managers', 'seed_ops_analyzer'],
      ['directors', 'seed_scaling'],
      ['vice_presidents', 'seed_scaling'],
    ])
  })

  it('marks a manager whose reports are not given', () => {
    const { team_analysis, assumed } = factsOf({
      team: { departments: [{ name: 'A', managers: [{ name: 'M' }] }] },
    }).org()
    expect(team_analysis.span_of_control_issues[0]).toMatchObject({ reports: 0, given: false })
    expect(assumed.map(({ path }) => path)).toContain(
      'team.departments[0].managers[0].direct_reports',
    )
  })

  it('reads a narrow span beside people without a manager as a gap in the data', () => {
    const cs = { name: 'CS', headcount: 12, managers: [manager('VP CS', 2)] }
    expect(teamOf(cs).span_of_control_issues[0]?.or_else).toContain('9 people')
    expect(teamOf({ ...cs, headcount: 3 }).span_of_control_issues[0]?.or_else).toBeNull()
  })
})

describe('unmanaged people', () => {
  /** Departments of the sample company. */
  const engineering = {
    name: 'Engineering',
    headcount: 32,
    managers: [manager('VP', 4, true), manager('a', 7), manager('b', 8), manager('c', 9)],
  }

  it('are those beyond the reports and the heads', () => {
    const { unmanaged, unmanaged_total } = teamOf(
      engineering,
      { name: 'CS', headcount: 12, managers: [manager('VP CS', 2)] },
      { name: 'Product', headcount: 9, managers: [manager('VP Product', 8)] },
    )
    expect(unmanaged.map(({ department, managed, gap }) => [department, managed, gap])).toEqual([
      ['Engineering', 29, 3], // 4 + 7 + 8 + 9 reports and the VP, who reports outside
      ['CS', 3, 9],
    ])
    expect(unmanaged_total).toBe(12)
  })

  it('counts every manager as a head where none manages managers', () => {
    const two = { name: 'A', headcount: 12, managers: [manager('a', 5), manager('b', 5)] }
    expect(teamOf(two).unmanaged).toEqual([])
  })

  it('counts managers for whom the manager of managers has no room as heads', () => {
    // The VP has one report, so that of three others two report elsewhere: 1 + 15 reports, 3 heads.
    const three = [manager('VP', 1, true), manager('a', 5), manager('b', 5), manager('c', 5)]
    expect(teamOf({ name: 'A', headcount: 19, managers: three }).unmanaged).toEqual([])
  })

  it('tells of more reports than people', () => {
    const many = { name: 'A', headcount: 5, managers: [manager('a', 8)] }
    expect(teamOf(many)).toMatchObject({ unmanaged: [{ gap: -4 }], unmanaged_total: 0 })
  })

  it('says nothing where headcount, managers or reports are not given', () => {
    const { unmanaged, unmanaged_among } = teamOf(
      { name: 'A', headcount: 9 },
      { name: 'B', managers: [manager('b', 5)] },
      { name: 'C', headcount: 9, managers: [{ name: 'c' }] },
      { name: 'D', headcount: 6, managers: [manager('d', 5)] },
    )
    expect(unmanaged).toEqual([])
    expect(unmanaged_among).toEqual({ people: 6, departments: ['D'], left_out: ['A', 'B', 'C'] })
  })

  it('counts all of a department that lists no manager', () => {
    expect(teamOf({ name: 'A', headcount: 4, managers: [] }).unmanaged_total).toBe(4)
  })
})

describe('headcount', () => {
  it('is compared with the sum of the departments', () => {
    const check = (total_headcount: number, ...counts: (number | undefined)[]) =>
      factsOf({
        team: {
          total_headcount,
          departments: counts.map((headcount) => (headcount === undefined ? {} : { headcount })),
        },
      }).org().team_analysis.headcount_check
    expect(check(85, 50, 30)).toEqual({ total: 85, departments: 80, difference: 5 })
    expect(check(85, 50, undefined)).toBeNull()
  })
})

describe('a company without a team', () => {
  it('has the keys of the script with zeros, and is not assessed', () => {
    expect(factsOf({}).org().team_analysis).toMatchObject({
      total_headcount: 0,
      management_layers: 0,
      expected_layers: 1,
      span_of_control_issues: [],
      structural_issues: [],
      department_efficiency: [],
      open_req_health: { open_reqs: 0, ratio_pct: 0, warnings: [] },
      assessed: false,
    })
    expect(factsOf({ team: {} }).org().team_analysis.assessed).toBe(false)
  })
})
