import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aFolder, type Briefed, NRR, standingOf, week } from './weeks.ts'

let company: ReturnType<typeof aFolder>
beforeEach(() => {
  company = aFolder()
})
afterEach(() => company.remove())

const brief = (at: string, ...more: string[]) => company.ask<Briefed>('brief', '--at', at, ...more)

describe('a finding and the documents of earlier days', () => {
  beforeEach(() =>
    company.write({
      'a.json': week('2026-08-07', 104),
      'b.json': week('2026-08-14', 97),
      'c.json': week('2026-08-21', 97),
      'd.json': week('2026-08-28', 95),
      'e.json': week('2026-09-04', 98),
      'f.json': week('2026-09-11', 103),
    }),
  )

  it.each([
    ['2026-08-14', 'new 0'],
    ['2026-08-21', 'same 1'],
    ['2026-08-28', 'worse 2'],
    ['2026-09-04', 'better 3'],
    ['2026-09-11', 'not told'],
  ])('on %s is %s', async (at, standing) => {
    expect(standingOf(await brief(at), NRR)).toBe(standing)
  })

  it('is told as gone when it is no more', async () => {
    const { gone, changes } = await brief('2026-09-11')
    expect(gone.map(({ finding }) => finding)).toContain(NRR)
    expect(changes.gone).toBe(gone.length)
  })

  it('is compared with the day asked for', async () => {
    const { since, findings } = await brief('2026-09-04', '--since', '2026-08-08')
    expect(since).toBe('2026-08-08')
    expect(findings.find(({ id }) => id === NRR)?.change).toBe('new')
  })

  it('asks in the text why it stands, from three weeks on', async () => {
    const { stdout } = await company.run('brief', '--at', '2026-09-04')
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain("For 3 weeks: why isn't it fixed?")
    const before = await company.run('brief', '--at', '2026-08-28')
    expect(before.stdout).not.toContain("why isn't it fixed?")
    expect(before.stdout).toContain('Worse: ')
  })
})

describe('a finding whose consequence rests on the goals of a quarter that is over', () => {
  const ops = (managers: object[]) => ({ departments: [{ name: 'Ops', headcount: 4, managers }] })
  const results = [{ id: 'SLA', current_value: 1, target_value: 8 }]

  it('is told as gone when its fact is no more', async () => {
    company.write({
      'a.json': {
        as_of: '2026-09-25',
        team: ops([]),
        company_okrs: { quarter_start: '2026-07-01', quarter_end: '2026-09-30', objectives: [] },
        department_okrs: [{ name: 'Ops', objectives: [{ id: 'O', key_results: results }] }],
      },
      'b.json': {
        as_of: '2026-10-02',
        team: ops([{ name: 'Head', direct_reports: 3 }]),
        company_okrs: { quarter_start: '2026-10-01', quarter_end: '2026-12-31', objectives: [] },
      },
    })
    const { gone } = await brief('2026-10-02')
    expect(gone.map(({ finding }) => finding)).toContain('people_unmanaged:company')
  })
})

describe('a finding about what an earlier sheet of counts does not speak of', () => {
  const step = { name: 'Review', current_queue: 38 }
  const flow = { ...step, capacity_per_day: 3.1, throughput_per_day: 3.1 }
  const process = (steps: object[]) => ({
    name: 'Onboarding',
    owner: 'Kate',
    arrivals_per_day: 3.2,
    steps: [{ name: 'Intake', capacity_per_day: 6, throughput_per_day: 3.2 }, ...steps],
  })
  const outage = { id: 'I', process: 'Payouts', started_at: '2026-09-01T08:00:00Z' }

  beforeEach(() =>
    company.write({
      'counts.json': {
        as_of: '2026-09-04',
        processes: [{ name: 'Onboarding', steps: [{ ...step, current_queue: 35 }] }],
        incidents: [outage],
      },
      'now.json': {
        as_of: '2026-09-11',
        processes: [process([flow]), { name: 'Payouts', owner: 'Jim' }],
      },
    }),
  )

  it('is neither new, better nor gone', async () => {
    const { gone, findings } = await brief('2026-09-11')
    expect(gone).toEqual([])
    const ofQueue = findings.filter(({ id }) => id.startsWith('queue_growing'))
    expect(ofQueue.map(({ change, weeks }) => [change, weeks])).toEqual([[null, null]])
  })

  it('is gone where it was spoken of', async () => {
    company.write({
      'others.json': { as_of: '2026-09-04', processes: [{ name: 'Billing', owner: 'Ann' }] },
    })
    const { gone } = await brief('2026-09-11')
    expect(gone.map(({ finding }) => finding)).toContain('process_without_owner:Onboarding')
  })
})

describe('a finding that stands as it did, while goals come to be known', () => {
  const okrs = {
    as_of: '2026-09-10',
    company_okrs: {
      quarter_start: '2026-07-01',
      quarter_end: '2026-09-30',
      objectives: [
        {
          id: 'O',
          title: 'Faster start',
          key_results: [{ id: 'K', title: 'Onboarding', current_value: 1, process: 'Onboarding' }],
        },
      ],
    },
  }

  it('is not worse for being on the path of one', async () => {
    const steps = [
      { name: 'Kick-off', throughput_per_day: 0.5, capacity_per_day: 1.2 },
      { name: 'Check', throughput_per_day: 0.35, capacity_per_day: 0.4, current_queue: 11 },
    ]
    company.write({
      'a.json': { as_of: '2026-09-01', processes: [{ name: 'Onboarding', steps }] },
      'b.json': okrs,
    })
    const { changes, findings } = await brief('2026-09-11')
    expect(findings.length).toBeGreaterThan(0)
    expect(changes).toMatchObject({ worse: 0, gone: 0 })
  })

  it('is not gone because what it names is now known', async () => {
    company.write({
      'a.json': { blockers: [{ id: 'B1', blocks: ['K'], reported_on: ['2026-09-01'] }] },
      'b.json': {
        as_of: '2026-06-30',
        company_okrs: { quarter_start: '2026-04-01', objectives: [] },
      },
      'c.json': okrs,
    })
    expect(JSON.stringify(await brief('2026-09-04'))).toContain('link_to_unknown:K')
    const { gone } = await brief('2026-09-11')
    expect(gone.map(({ finding }) => finding)).not.toContain('link_to_unknown:K')
  })
})

it('whose day is past, with nothing mended, is not told as gone', async () => {
  const decision = { title: 'Who signs', requested_on: '2026-08-28', decide_by: '2026-09-04' }
  company.write({
    'a.json': { decisions: [{ id: 'D1', ...decision, default: 'Head alone' }] },
    'b.json': { as_of: '2026-09-10', metrics: { arr_usd: 1 } },
  })
  const found = await company.ask<Briefed>('brief', '--at', '2026-09-04')
  expect(JSON.stringify(found)).toContain('default_not_authorized:D1')
  expect((await brief('2026-09-11')).gone).toEqual([])
})

it('is not worse for a goal that comes to be known', async () => {
  const reported_on = ['2026-11-02', '2026-11-09', '2026-11-16']
  const results = [{ id: 'K', title: 'Pickup', current_value: 17, target_value: 10 }]
  company.write({
    'a.json': {
      blockers: [{ id: 'B', owner: 'Bo', reported_on, impact: 'department', blocks: ['K'] }],
      company_okrs: { quarter: 'Q4', objectives: [{ id: 'O', key_results: [{ id: 'J' }] }] },
    },
    'b.json': {
      as_of: '2026-11-20',
      department_okrs: [{ name: 'CS', quarter: 'Q4', objectives: [{ key_results: results }] }],
    },
  })
  const told = await brief('2026-11-23')
  expect(standingOf(told, 'repeated_blocker:B')).toBe('null null')
  expect(told.changes).toMatchObject({ worse: 0, gone: 0 })
})

describe('one name for two faults', () => {
  const quarter = (as_of: string, name: string, quarter_start: string, quarter_end: string) => ({
    as_of,
    company_okrs: {
      quarter: name,
      quarter_start,
      quarter_end,
      objectives: [
        { id: name, key_results: [{ id: `${name}-1`, current_value: 8, target_value: 8 }] },
      ],
    },
  })

  // Without goals since 8 April, until those of the second quarter; again since 8 July.
  it('is no history of one', async () => {
    company.write({
      'a.json': quarter('2026-03-31', 'Q1 2026', '2026-01-01', '2026-03-31'),
      'b.json': quarter('2026-07-20', 'Q2 2026', '2026-04-01', '2026-06-30'),
    })
    // The second has stood since 8 July, before the week that is compared.
    const GAP = 'quarter_without_goals:company'
    expect(standingOf(await brief('2026-07-20'), GAP)).toBe('null null')
  })
})

it('that is no more is told by what ended it', async () => {
  const reported_on = ['2026-11-02', '2026-11-09', '2026-11-16']
  company.write({
    'a.json': {
      blockers: [{ id: 'X1', title: 'Lab booked', reported_on, resolved_on: '2026-11-25' }],
      actions: [{ id: 'A1', title: 'Call', due_on: '2026-11-19', done_on: '2026-11-24' }],
    },
  })
  const { gone } = await brief('2026-11-27')
  expect(Object.fromEntries(gone.map(({ finding, what }) => [finding, what]))).toMatchObject({
    'repeated_blocker:X1': "X1 'Lab booked' was resolved on 25 Nov 2026.",
    'action_overdue:A1': "A1 'Call' was done on 24 Nov 2026.",
  })
})

describe('a finding of goals that are undated but for check-ins', () => {
  const GOALS = {
    company_okrs: {
      quarter_start: '2026-10-01',
      quarter_end: '2026-12-31',
      objectives: [
        {
          id: 'o',
          owner: 'Rika',
          key_results: [
            {
              id: 'k',
              owner: 'Pavel',
              process: 'Assembly',
              type: 'numeric',
              baseline_value: 0,
              current_value: 260,
              target_value: 600,
              check_ins: [
                { on: '2026-10-15', value: 60 },
                { on: '2026-11-24', value: 260 },
              ],
            },
          ],
        },
      ],
    },
    department_okrs: [
      {
        name: 'Ops',
        objectives: [
          {
            owner: 'Pavel',
            supports_company_objective_ids: ['o'],
            key_results: [
              { id: 'b', current_value: 190, target_value: 420, links: [sumOf('k')] },
              { id: 'c', current_value: 70, target_value: 120, links: [sumOf('k')] },
            ],
          },
        ],
      },
    ],
    processes: [
      {
        name: 'Assembly',
        owner: 'Pavel',
        steps: [
          { name: 'Kitting', throughput_per_day: 9, capacity_per_day: 14 },
          { name: 'Soldering', throughput_per_day: 6, capacity_per_day: 6, current_queue: 90 },
        ],
      },
    ],
  }
  const CASH = [
    { metric: 'cash_usd', on: '2026-07-31', value: 4300000 },
    { metric: 'cash_usd', on: '2026-10-31', value: 3300000 },
  ]
  function sumOf(to: string) {
    return { to, rolls_up: 'sum' }
  }

  // Six weeks before 27 November is the day after the first check-in.
  it.each([
    ['alone', { 'a.json': GOALS }],
    ['beside a metric of before the quarter', { 'a.json': { ...GOALS, metric_history: CASH } }],
  ])('tells no more than these, %s', async (_, files) => {
    company.write(files)
    const told = await brief('2026-11-27')
    // By 15 October 60 in 15 of 92 days lead to 368 of 600; by 24 November 260 in 55 to 435.
    expect(standingOf(told, 'objective_off_pace:o')).toBe('better 6')
    expect(standingOf(told, 'targets_do_not_add_up:k')).toBe('null null')
    expect(standingOf(told, 'company_constraint:Assembly')).toBe('null null')
  })

  it('is no older than their cycle', async () => {
    company.write({
      'a.json': { as_of: '2026-07-31', ...GOALS },
      'b.json': { as_of: '2026-11-24' },
    })
    // 1 October is 8 weeks and a day before.
    expect(standingOf(await brief('2026-11-27'), 'targets_do_not_add_up:k')).toBe('same 8')
  })
})

describe('no past, no claim', () => {
  it.each([
    ['an undated file', { 'a.json': { metrics: { net_revenue_retention_pct: 90 } } }, '2026-09-11'],
    ['one document of today', { 'a.json': week('2026-09-11', 90) }, '2026-09-11'],
    ['one document that stays', { 'a.json': week('2026-08-01', 90) }, '2026-09-11'],
    [
      'undated values beside dated ones',
      {
        'a.json': { metrics: { net_revenue_retention_pct: 90 } },
        'b.json': { metric_history: [{ metric: 'nps', on: '2026-08-01', value: 1 }] },
      },
      '2026-09-11',
    ],
  ] as const)('with %s', async (_, files, at) => {
    company.write(files)
    expect(standingOf(await brief(at), NRR)).toBe('null null')
  })

  it('of goals of a running quarter that are told late', async () => {
    const goals = (as_of: string, id: string, quarter_start: string, quarter_end: string) => ({
      as_of,
      company_okrs: { quarter_start, quarter_end, objectives: [{ id, title: id }] },
      department_okrs: [{ name: 'Ops', objectives: [{ title: `${id} of Ops` }] }],
    })
    company.write({
      'a.json': goals('2026-06-30', 'old', '2026-04-01', '2026-06-30'),
      'b.json': goals('2026-09-11', 'new', '2026-07-01', '2026-09-30'),
    })
    expect(standingOf(await brief('2026-09-11'), 'team_unlinked:Ops')).toBe('null null')
  })

  it('of a whole part of the data that is supplied at last', async () => {
    company.write({
      'a.json': {
        as_of: '2026-08-01',
        people: Array.from({ length: 12 }, (_, id) => ({ id: `p${id}` })),
      },
      'b.json': {
        as_of: '2026-09-11',
        cadence: [{ meeting: 'standup', every: 'day', minutes: 15 }],
      },
    })
    const then = await brief('2026-09-08')
    expect(then.findings.map(({ id }) => id)).toContain('no_cadence:company')
    expect((await brief('2026-09-11')).gone).toEqual([])
  })

  it('of data that were not there then', async () => {
    company.write({
      'a.json': { as_of: '2026-09-01', blockers: [] },
      'b.json': week('2026-09-11', 90),
    })
    expect(standingOf(await brief('2026-09-11'), NRR)).toBe('null null')
  })
})
