import { readFileSync } from 'node:fs'
import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company, Person, Stage } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company, at?: string) => factsOf(company, at).scaling()
const stageOf = (company: Company) => scalingOf(company).stage
const benchmarkOf = (company: Company, metric: string) =>
  scalingOf(company).benchmarks.find((one) => one.metric === metric)

describe('the stage', () => {
  it.each([
    [{ arr_usd: 1_500_000, headcount: 12 }, 'seed', 'seed', 'seed', true],
    [{ arr_usd: 2_000_001, headcount: 16 }, 'series_a', 'series_a', 'series_a', true],
    [{ arr_usd: 80_000_000, headcount: 700 }, 'growth', 'growth', 'growth', true],
    [{ arr_usd: 6_000_000, headcount: 90 }, 'series_a', 'series_b', 'series_b', false],
  ])('of %o', (metrics, by_revenue, by_headcount, stage, agree) => {
    expect(stageOf({ metrics })).toMatchObject({ by_revenue, by_headcount, stage, agree })
  })

  it('is the stated one of two that disagree, and says what that means', () => {
    const metrics = { arr_usd: 6_000_000, headcount: 90 }
    const { stage, means } = stageOf({ metrics, stage: 'series_a' })
    expect(stage).toBe('series_a')
    expect(means).toContain('the people of Series B on the revenue of Series A')
  })

  it('is told by one of the two alone, and by neither as stated', () => {
    expect(stageOf({ metrics: { headcount: 20 } })).toMatchObject({
      stage: 'series_a',
      agree: null,
    })
    expect(stageOf({ stage: 'seed' })).toMatchObject({ stage: 'seed', agree: null })
    expect(stageOf({})).toMatchObject({ stage: null, agree: null })
  })
})

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

  it('has no date where nothing dated shows growth', () => {
    const { borders } = scalingOf({ metrics: { headcount: 62, arr_usd: 20_000_000 } })
    expect(borders.map(({ expected_on }) => expected_on)).toEqual([null, null])
  })

  it('is none at the growth stage', () => {
    expect(scalingOf({ metrics: { headcount: 900, arr_usd: 90_000_000 } }).borders).toEqual([])
  })
})

describe('benchmarks', () => {
  const metrics = { arr_usd: 12_000_000, headcount: 80 }

  it('are those that the playbook states for the stage', () => {
    const stages = { seed: 4, series_a: 8, series_b: 9, series_c: 9, growth: 9 }
    const sizes = { seed: 10, series_a: 40, series_b: 100, series_c: 400, growth: 800 }
    for (const [stage, count] of Object.entries(stages)) {
      const { benchmarks } = scalingOf({ metrics: { headcount: sizes[stage as 'seed'] } })
      expect(benchmarks.length, stage).toBe(count)
    }
  })

  it('say where a value lies, and how far off it is', () => {
    expect(benchmarkOf({ metrics }, 'revenue_per_employee_usd')).toMatchObject({
      value: 150_000,
      low: 150_000,
      high: 300_000,
      verdict: 'within',
      gap: null,
    })
    const churning = { ...metrics, net_revenue_retention_pct: 104 }
    expect(benchmarkOf({ metrics: churning }, 'net_revenue_retention_pct')).toMatchObject({
      low: 110,
      high: null,
      verdict: 'below',
      gap: -6,
      is_fault: true,
      next: { stage: 'series_c', low: 115 },
    })
  })

  it('are to be exceeded, or stayed under, where the playbook says more or less than', () => {
    const equal = { ...metrics, net_revenue_retention_pct: 110, cac_payback_months: 12 }
    expect(benchmarkOf({ metrics: equal }, 'net_revenue_retention_pct')?.verdict).toBe('below')
    expect(benchmarkOf({ metrics: equal }, 'cac_payback_months')?.verdict).toBe('above')
  })

  it('show the survey that says otherwise', () => {
    expect(benchmarkOf({ metrics }, 'revenue_per_employee_usd')?.surveys).toMatchObject([
      { value: 129_000, year: 2022, source: 'saas_capital' },
    ])
    const smaller = { arr_usd: 7_000_000, headcount: 40 }
    expect(benchmarkOf({ metrics: smaller }, 'revenue_per_employee_usd')?.surveys).toMatchObject([
      { value: 107_000 },
    ])
  })

  it('have no burn multiple where net new recurring revenue is not positive', () => {
    const shrinking = {
      ...metrics,
      burn_usd_per_month: 4e5,
      new_arr_usd: 1e5,
      churned_arr_usd: 1e5,
    }
    expect(benchmarkOf({ metrics: shrinking }, 'burn_multiple')).toMatchObject({
      value: null,
      verdict: 'missing',
    })
    const fallen = { ...metrics, burn_multiple: 1.8 }
    const metric_history = [{ metric: 'arr_usd', on: '2026-06-01', value: 12_500_000 }]
    expect(
      scalingOf({ metrics: fallen, metric_history }, '2026-09-01').benchmarks.find(
        ({ metric }) => metric === 'burn_multiple',
      ),
    ).toMatchObject({ value: null, verdict: 'missing' })
    const growing = { ...shrinking, new_arr_usd: 5e5 }
    expect(benchmarkOf({ metrics: growing }, 'burn_multiple')?.value).toBe(1)
  })

  it('hold the growth stage to a burn multiple under 0.5, and show it to Series C as what comes', () => {
    const burnAt = (stage: Stage, burn_multiple: number) =>
      benchmarkOf({ stage, metrics: { burn_multiple } }, 'burn_multiple')
    expect(burnAt('growth', 0.5)).toMatchObject({ verdict: 'above', is_fault: true })
    expect(burnAt('growth', 0.49)).toMatchObject({ low: null, high: 0.5, verdict: 'within' })
    // From 0.75 to 1.25 at Series C.
    expect(burnAt('series_c', 1.25)).toMatchObject({
      verdict: 'within',
      next: { stage: 'growth', low: null, high: 0.5 },
    })
  })

  it('are silent for another sector', () => {
    const { benchmarks, benchmarks_silent } = scalingOf({ sector: 'retail', metrics })
    expect(benchmarks).toEqual([])
    expect(benchmarks_silent).toContain('retail')
  })
})

describe('the reporting tree', () => {
  const under = (manager: string, count: number, more: Person = {}): Person[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${manager}.${n}`,
      manager_id: manager,
      ...more,
    }))

  it('has the four spans of the management rule', () => {
    const vps = under('top', 5)
    const directors = vps.flatMap(({ id = '' }) => under(id, 3))
    const managers = directors.flatMap(({ id = '' }) => under(id, 4))
    const contributors = managers.flatMap(({ id = '' }) => under(id, 6))
    const people = [{ id: 'top' }, ...vps, ...directors, ...managers, ...contributors]
    const { spans, layers, managers: count } = scalingOf({ people }).org
    const kinds = new Map(spans.map(({ kind, low, high }) => [kind, [low, high]]))
    expect([...kinds]).toEqual([
      ['vice_presidents', [5, 8]],
      ['directors', [3, 5]],
      ['managers', [4, 6]],
      ['contributors', [6, 8]],
    ])
    expect(spans.every(({ verdict }) => verdict === 'within')).toBe(true)
    expect([layers, count]).toEqual([4, 1 + 5 + 15 + 60])
  })

  it('goes by titles where they tell more than the tree', () => {
    const vps = under('ceo', 5, { title: 'VP' })
    const people = [
      { id: 'ceo', title: 'CEO' },
      ...vps,
      ...vps.flatMap(({ id = '' }) => under(id, 7)),
    ]
    expect(scalingOf({ people }).org.spans[0]).toMatchObject({ kind: 'vice_presidents', low: 5 })
  })

  it('counts circles among managers and spans, not among layers, and names orphans', () => {
    const people = [
      { id: 'top' },
      { id: 'lead', manager_id: 'top' },
      { id: 'worker', manager_id: 'lead' },
      { id: 'x', manager_id: 'y' },
      { id: 'y', manager_id: 'x' },
      { id: 'lost', manager_id: 'gone' },
    ]
    expect(scalingOf({ people }).org).toMatchObject({
      headcount: 6,
      managers: 4,
      layers: 2,
      circles: [['x', 'y']],
      orphans: ['lost'],
      chains_of_one: expect.arrayContaining(['top']),
    })
  })

  it('lists every manager once, with all who name them', () => {
    const companies = integer({ min: 1, max: 30 })
      .chain((size) => array(integer({ min: -1, max: size }), { minLength: size, maxLength: size }))
      .map((managers) =>
        managers.map((manager, index) =>
          manager < 0 ? { id: `p${index}` } : { id: `p${index}`, manager_id: `p${manager}` },
        ),
      )
    assert(
      property(companies, (people) => {
        const { spans, managers, orphans } = scalingOf({ people }).org
        const known = new Set(people.map(({ id }) => id))
        const named = people.flatMap((person) =>
          'manager_id' in person ? [person.manager_id as string] : [],
        )
        if (named.length === 0) return
        expect(spans.length).toBe(managers)
        for (const { manager, reports } of spans) {
          expect(reports).toBe(named.filter((one) => one === manager).length)
        }
        expect(orphans.length).toBe(named.filter((one) => !known.has(one)).length)
      }),
    )
  })

  it('reads the teams of Rust as a tree, some without a lead', () => {
    const [, ...lines] = readFileSync('test/data/rust_team_structure.csv', 'utf8')
      .trim()
      .split('\n')
    const people = lines.map((line): Person => {
      const [id = '', , parent = ''] = line.split(',')
      return parent === '' ? { id } : { id, manager_id: parent }
    })
    const { headcount, circles, orphans, managers } = scalingOf({ people }).org
    const parents = new Set(lines.map((line) => line.split(',')[2]).filter(Boolean))
    expect([headcount, circles, orphans, managers]).toEqual([165, [], [], parents.size])
  })
})

describe('what is due', () => {
  const titles = (...all: string[]) => all.map((title, n) => ({ id: `${n}`, title }))
  const rolesOf = (people: Person[], more: Company = {}) =>
    Object.fromEntries(scalingOf({ people, ...more }).roles.map(({ id, state }) => [id, state]))

  it('are roles by stage and size', () => {
    const small = rolesOf(titles('CEO', 'Engineer', 'Account Executive'))
    expect(small).toMatchObject({
      product_engineers: 'present',
      first_seller: 'present',
      product_designer: 'missing',
      head_of_engineering: 'next',
    })
    const twenty = rolesOf(titles(...Array.from({ length: 20 }, () => 'Engineer')))
    expect(twenty['recruiter']).toBeUndefined()
    const twentyFive = rolesOf(titles(...Array.from({ length: 25 }, () => 'Engineer')))
    expect(twentyFive['recruiter']).toBe('missing')
  })

  it('are processes, and ceremonies that come before their time', () => {
    const company: Company = {
      metrics: { headcount: 9 },
      processes: [{ name: 'Sprint planning' }, { name: 'Deploy' }],
    }
    const states = scalingOf(company).processes
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toMatchObject({
      sprint_planning: 'too_early',
      deploy: 'present',
      hire_onboarding: 'missing',
      sales_process: 'next',
    })
  })

  it('is not known where the data hold nothing of the kind', () => {
    const { processes, communication, roles } = scalingOf({ metrics: { headcount: 40 } })
    const own = [...processes, ...communication, ...roles].filter(({ state }) => state !== 'next')
    expect(own.every(({ state }) => state === 'unknown')).toBe(true)
  })

  it('is not missing where people meet for it and no cadence is written', () => {
    const company: Company = { stage: 'series_a', processes: [{ name: 'Deploy' }] }
    const stateOf = (known: Company, id: string) =>
      scalingOf(known).processes.find((one) => one.id === id)?.state
    expect(stateOf(company, 'one_on_ones')).toBe('unknown')
    expect(stateOf(company, 'incident_response')).toBe('missing')
    const cadence = [{ meeting: 'standup' }]
    expect(stateOf({ ...company, cadence }, 'one_on_ones')).toBe('missing')
  })

  it('is held by nobody who runs the operations of another function', () => {
    const people = titles('Director of Revenue Operations', 'Sales Ops Manager', 'Engineer')
    const held = scalingOf({ stage: 'series_b', metrics: { arr_usd: 18_000_000 }, people }).roles
    const heldBy = (id: string) =>
      held.find((one) => one.id === id)?.held_by.map(({ name }) => name)
    for (const id of ['coo', 'vp_sales', 'first_seller']) expect(heldBy(id), id).toEqual([])
    const others = titles('VP Operations', 'Chief Revenue Officer', 'Account Executive')
    const roles = scalingOf({
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000 },
      people: others,
    }).roles
    expect(roles.find(({ id }) => id === 'coo')?.held_by).toHaveLength(1)
    expect(roles.find(({ id }) => id === 'vp_sales')?.held_by).toHaveLength(1)
    expect(roles.find(({ id }) => id === 'first_seller')?.held_by).toHaveLength(2)
  })

  it('is held by the people of a department, where nobody has a title', () => {
    const departments = [
      { name: 'Engineering', headcount: 32 },
      { name: 'Product', headcount: 1 },
      { name: 'Sales', headcount: 0 },
    ]
    const roles = scalingOf({ stage: 'seed', team: { departments } }).roles
    const roleOf = (id: string) => roles.find((one) => one.id === id)
    expect(roleOf('product_engineers')).toMatchObject({
      state: 'present',
      held_by: [{ name: 'Engineering (32 people)' }],
    })
    expect(roleOf('product_designer')?.held_by[0]?.name).toBe('Product (1 person)')
    expect(roleOf('first_seller')?.state).toBe('unknown')
    const people = ['a', 'b'].map((id) => ({ id, title: 'Associate', department: 'Support' }))
    const listed = scalingOf({ stage: 'seed', people }).roles
    expect(listed.find(({ id }) => id === 'first_customer_success')?.held_by).toEqual([
      { name: 'Support (2 people)', path: 'people[0].department' },
    ])
  })

  it('counts no people of a function that no department is named for', () => {
    const company: Company = {
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000 },
      team: {
        departments: [
          { name: 'Engineering', headcount: 32 },
          { name: 'Operations', headcount: 6 },
        ],
      },
    }
    expect(scalingOf(company).functions).toMatchObject([
      { function: 'engineering', people: 32, revenue_per_employee_usd: 562_500 },
      { function: 'sales', people: null },
      { function: 'customer_success', people: null },
      { function: 'marketing', people: null },
      { function: 'g_and_a', people: null, people_at_benchmark: 22.5 },
    ])
  })

  it('counts no people of a function of which a department does not say how many it has', () => {
    const company: Company = {
      stage: 'series_b',
      metrics: { arr_usd: 18_000_000, headcount: 85 },
      team: { departments: [{ name: 'Engineering' }, { name: 'Sales', headcount: 18 }] },
    }
    const { functions, benchmarks } = scalingOf(company)
    expect(functions).toMatchObject([
      { function: 'engineering', people: null },
      { function: 'sales', people: 18, revenue_per_employee_usd: 1_000_000 },
      { people: null },
      { people: null },
      { people: null },
    ])
    const later = scalingOf({ ...company, stage: 'series_c', metrics: { headcount: 300 } })
    const shares = [...benchmarks, ...later.benchmarks].filter(
      ({ metric }) => metric === 'engineering_share_pct',
    )
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) expect(share).toMatchObject({ value: null, verdict: 'missing' })
  })
})
