import { describe, expect, it } from 'vitest'
import { createFacts } from '../../analyses/facts.ts'
import type { Company } from '../../model/company.ts'
import { renderText } from '../../reports/render-text.ts'
import { factsOf } from '../../testing/a-company.ts'
import { scale } from './capability.ts'

const textOf = (company: Company): string =>
  renderText(scale.report(scale.run(factsOf(company), {})), { width: 200, color: false })

it('takes what waits for a founder as a sign that founders are in every decision', () => {
  const told = (name: string, lane?: string) => {
    const steps = [
      { name: 'Quote', throughput_per_day: 4, capacity_per_day: 30 },
      { name, lane, throughput_per_day: 4, capacity_per_day: 5, current_queue: 24 },
    ]
    const { breaks_now } = scale.run(
      factsOf({ stage: 'seed', processes: [{ name: 'Buying', steps }] }),
      {},
    )
    return breaks_now
      .find(({ id }) => id === 'founder_communication')
      ?.signs.map(({ what }) => what)
  }
  const waiting = expect.stringContaining("24 wait before 'Approval")
  expect(told('Approval by founder')).toContainEqual(waiting)
  expect(told('Approval', 'Co-founder')).toContainEqual(waiting)
  expect(told('Approval', 'Office')).not.toContainEqual(waiting)
})

describe('the first sentence', () => {
  it('says that roles are not known where nobody has a title', () => {
    const text = textOf({ metrics: { arr_usd: 190_000_000, headcount: 700 } })
    expect(text).toContain('who holds the roles due is not known')
    expect(text).not.toContain('0 roles due')
  })

  it('says of how many roles it is not known who holds them', () => {
    const text = textOf({
      stage: 'series_a',
      team: { departments: [{ name: 'Engineering', headcount: 20 }] },
    })
    // Of the ten roles of the seed stage and Series A the engineers are there, by their department.
    expect(text).toContain('0 roles due are not held and 9 not known')
  })

  it('says that no benchmark can be told where no figure is given', () => {
    const text = textOf({ people: [{ id: 'a', title: 'CEO' }] })
    expect(text).toContain('no benchmark can be told')
    expect(text).not.toContain('0 of 0')
  })

  it('says of one benchmark that it is met or missed', () => {
    // Playbook, Series A: revenue of $100K to $200K for each of the people.
    const told = (arr_usd: number) =>
      textOf({ stage: 'series_a', metrics: { arr_usd, headcount: 38 } })
    expect(told(4_400_000)).toContain('the only known benchmark is met')
    expect(told(2_100_000)).toContain('the only known benchmark is missed')
  })

  it('says that a border is reached, or was passed at the pace of old figures', () => {
    const at = textOf({ metrics: { arr_usd: 10_000_000, headcount: 50 } })
    expect(at).toContain('Series A, at the border to Series B: ')
    expect(at).toContain('50 of 50 people, reached: above it Series B begins')
    // $0.9M in 91 days: $0.1M more takes 10.1 days from 30 June on.
    const old = textOf({
      as_of: '2026-06-30',
      metrics: { arr_usd: 9_900_000, headcount: 40 },
      metric_history: [{ metric: 'arr_usd', on: '2026-03-31', value: 9_000_000 }],
    })
    expect(old).toContain('Series A; Series B since about Jul 2026, if its pace has held: ')
    expect(old).toContain('recurring revenue, passed about 11 Jul 2026, at the pace since')
  })

  it('names a stage to come, and none that the company is judged to be past', () => {
    // Borders of the playbook: seed to $2M, Series B to 150 people.
    const company: Company = {
      as_of: '2026-08-31',
      metrics: { arr_usd: 1_400_000, headcount: 64 },
      metric_history: [
        { metric: 'arr_usd', on: '2026-02-28', value: 900_000 },
        { metric: 'headcount', on: '2026-02-28', value: 60 },
      ],
    }
    const output = scale.run(factsOf(company), {})
    expect(output.stage).toMatchObject({ by_revenue: 'seed', stage: 'series_b' })
    expect(output.next_border).toMatchObject({ metric: 'headcount', value: 150 })
    expect(output.borders.map(({ next_stage, is_behind }) => [next_stage, is_behind])).toEqual([
      ['series_c', false],
      ['series_a', true],
    ])
    expect(textOf(company)).not.toContain('Series B; Series A')
  })
})

it('says how many of those counted are contractors', () => {
  const text = textOf({
    people: [
      { id: 'a', title: 'CEO' },
      { id: 'b', employment_type: 'Contractor' },
    ],
  })
  expect(text).toMatch(/Headcount +2, 1 of them a contractor by employment type/)
})

it('says of managers who do not lead everybody that they are those listed', () => {
  const org = (headcount: number) =>
    textOf({
      team: {
        total_headcount: headcount,
        management_layers: 6,
        departments: [{ name: 'Engineering', headcount, managers: [{ direct_reports: 14 }] }],
      },
    })
  expect(org(600)).toMatch(/Managers +1 listed\n.*Layers +6 stated\n/)
  // Fourteen and the one who leads them.
  expect(org(15)).toMatch(/Managers +1\n.*Layers +6\n/)
})

describe('a report of the growth stage', () => {
  const text = textOf({
    stage: 'growth',
    metrics: { arr_usd: 190_000_000, headcount: 700, burn_multiple: 1.2 },
  })

  it('calls the stage what a sentence calls it', () => {
    expect(text).toContain('Benchmarks of the growth stage')
    expect(text).toContain('where the growth stage stays under 0.5x')
    expect(text).not.toContain('of growth stage')
  })

  it('has no column for a stage after it', () => {
    expect(text).not.toMatch(/Verdict +Next/)
  })

  it('names the keys of what is missing', () => {
    expect(text).toContain('metrics.arr_growth_pct')
  })
})

it('finds no fault in few reports at seed, where the form is flat', () => {
  const people = [
    { id: 'a', title: 'CEO' },
    { id: 'b', title: 'CTO', manager_id: 'a' },
    { id: 'c', title: 'Engineer', manager_id: 'b' },
  ]
  expect(textOf({ people })).toContain('At seed nobody has to manage')
  expect(textOf({ people, stage: 'series_a' })).not.toContain('At seed nobody has to manage')
})

it('shows a red flag’s value in its unit', () => {
  const metrics = { arr_usd: 40_000_000, headcount: 260, net_revenue_retention_pct: 96 }
  expect(textOf({ stage: 'series_c', metrics })).toMatch(/retention below 100 % +96% +. raised/u)
})

it('says that processes of the seed stage wait for the market', () => {
  const processes = [{ name: 'Deploy' }]
  expect(textOf({ stage: 'seed', processes })).toContain(
    'due once the product shows signs of its market',
  )
  expect(textOf({ stage: 'series_a', processes })).not.toContain('signs of its market')
})

it('says of a value on a limit that is to be exceeded that it is there, and not how far off', () => {
  // Seed, growth stage: net revenue retention over 120%.
  const metrics = { arr_usd: 190_000_000, headcount: 700, net_revenue_retention_pct: 120 }
  const text = textOf({ stage: 'growth', metrics })
  expect(text).toMatch(/Net revenue retention +120% +over 120% +. at the limit/u)
  expect(text).not.toContain('by 0 pp')
})

describe('a headcount that only departments tell', () => {
  const sales = { name: 'Sales', headcount: 20 }

  it('is their sum, said to be one, with its parts', () => {
    // 30 + 20 people are the last of Series A: to Series B it is 51.
    const company = { team: { departments: [{ name: 'Engineering', headcount: 30 }, sales] } }
    const { stage, org } = scale.run(factsOf(company), {})
    expect(stage.by_headcount).toBe('series_a')
    expect(org).toMatchObject({
      headcount: 50,
      headcount_parts: ['team.departments[0].headcount', 'team.departments[1].headcount'],
      headcount_missing: [],
    })
    expect(textOf(company)).toMatch(/Headcount +50, summed from 2 departments/)
  })

  it('is not known where one has none, which is named', () => {
    const company = { team: { departments: [{ name: 'Engineering' }, sales] } }
    const { stage, org } = scale.run(factsOf(company), {})
    expect([stage.by_headcount, org.headcount]).toEqual([null, null])
    expect(textOf(company)).toContain(
      'not summed: Engineering (team.departments[0].headcount) has no headcount.',
    )
  })
})

it('says what reading the team had to guess', () => {
  const facts = factsOf({ team: { departments: [{ name: 'A', headcount: 3 }] } })
  const guess = { paths: ['team.departments'], says: 'nobody is in two teams', value: null }
  const guessed = { ...guess, file: 'teams.csv', at: 2, settle: 'give a list of people' }
  const situation = { ...facts.situation, guesses: [guessed] }
  expect(scale.run(createFacts(situation, {}), {}).assumed).toMatchObject([
    expect.stringContaining('nobody is in two teams'),
  ])
})

it('says of a circle of one that somebody is put down as their own manager', () => {
  const people = [
    { id: 'top', name: 'Ann Lee' },
    { id: 'b', name: 'Bo Kay', manager_id: 'top' },
    { id: 'x', name: 'Ned Orr', manager_id: 'x' },
    { id: 'y', name: 'Jo Kim', manager_id: 'z' },
    { id: 'z', name: 'Kit Low', manager_id: 'y' },
  ]
  const text = textOf({ people })
  expect(text).toContain('Put down as their own manager: Ned Orr.')
  expect(text).toContain('Report to each other in a circle: Jo Kim, Kit Low.')
  expect(text).not.toContain('circle: Ned Orr')
})

it('tells the month of a border more than a year ahead, and the day of a nearer one', () => {
  const reached = (headcount: number) =>
    textOf({
      stage: 'series_b',
      metrics: { headcount },
      metric_history: [{ metric: 'headcount', on: '2026-06-03', value: headcount - 10 }],
    })
  // 10 in the 100 days to 11 Sep 2026: 81 more take 810 days, 7 more take 70.
  expect(reached(69)).toContain('69 of 150 people, reached about Nov 2028, at the pace')
  expect(reached(143)).toContain('143 of 150 people, reached about 20 Nov 2026, at the pace')
})
