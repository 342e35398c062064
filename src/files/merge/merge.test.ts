import { describe, expect, it } from 'vitest'
import { mergeCompany } from '../merge.ts'

const AT = '2026-03-15'

/** Documents by file name, merged as of a day. */
const merge = (files: Record<string, Record<string, unknown>>, at = AT) => {
  const documents = Object.entries(files).map(([file, value]) => ({ file, value }))
  const { situation, problems } = mergeCompany(documents, at)
  return {
    company: situation.company as Record<string, unknown>,
    sources: situation.sources,
    problems: problems.map(({ file, path, message }) => `${file}: ${path}: ${message}`),
  }
}

describe('documents of the same day', () => {
  it('joins maps key by key and lists in the order of the paths', () => {
    const { company, problems } = merge({
      'b.yaml': { team: { open_requisitions: 3 }, actions: [{ id: 'B' }] },
      'a.yaml': { team: { management_layers: 4 }, actions: [{ id: 'A' }] },
    })
    expect(problems).toEqual([])
    expect(company).toEqual({
      team: { management_layers: 4, open_requisitions: 3 },
      actions: [{ id: 'A' }, { id: 'B' }],
    })
  })

  it('accepts a scalar given twice with the same value', () => {
    const { company, problems } = merge({
      'a.yaml': { stage: 'seed' },
      'b.yaml': { stage: 'seed' },
    })
    expect(problems).toEqual([])
    expect(company).toEqual({ stage: 'seed' })
  })

  it('reports a scalar given twice with different values, naming both places', () => {
    const { problems } = merge({
      'a.yaml': { metrics: { arr_usd: 1 } },
      'b.yaml': { metrics: { arr_usd: 2 } },
    })
    expect(problems).toEqual(['b.yaml: metrics.arr_usd: 2 here, but 1 in a.yaml'])
  })

  it('reports it also where both files carry the same date', () => {
    const { problems } = merge({
      'a.yaml': { as_of: '2026-01-31', company: 'A' },
      'b.yaml': { as_of: '2026-01-31', company: 'B' },
    })
    expect(problems).toHaveLength(1)
  })

  it.each([
    ['people', 'person'],
    ['processes', 'process'],
    ['blockers', 'blocker'],
    ['actions', 'action'],
    ['decisions', 'decision'],
  ])('reports an id given twice in %s', (list, what) => {
    const { problems } = merge({
      'a.yaml': { [list]: [{ id: 'X' }] },
      'b.yaml': { [list]: [{ id: 'Y' }, { id: 'X' }] },
    })
    expect(problems).toEqual([
      `b.yaml: ${list}[1].id: the ${what} id "X" is given twice; first in a.yaml`,
    ])
  })

  it('tells processes without id apart by name', () => {
    const { problems } = merge({
      'a.yaml': { processes: [{ name: 'Support' }] },
      'b.yaml': { processes: [{ name: 'Support' }] },
    })
    expect(problems).toEqual([
      'b.yaml: processes[0].name: the process name "Support" is given twice; first in a.yaml',
    ])
  })

  it('lets key-result ids repeat', () => {
    const okrs = { objectives: [{ id: 'A', key_results: [{ id: 'K' }, { id: 'K' }] }] }
    const others = [{ name: 'Sales', objectives: [{ id: 'B', key_results: [{ id: 'K' }] }] }]
    const { problems } = merge({
      'a.yaml': { company_okrs: okrs },
      'b.yaml': { department_okrs: others },
    })
    expect(problems).toEqual([])
  })

  it('lets each document have its own schema and import', () => {
    const { problems } = merge({
      'a.yaml': { $schema: 'a', imported_from: { file: 'a.csv' } },
      'b.yaml': { $schema: 'b', imported_from: { file: 'b.csv' } },
    })
    expect(problems).toEqual([])
  })
})

describe('documents of different days', () => {
  it('takes the later value and keeps the earlier metric as history', () => {
    const { company, problems } = merge({
      'jan.yaml': { as_of: '2026-01-31', metrics: { arr_usd: 1, headcount: 9 } },
      'feb.yaml': { as_of: '2026-02-28', metrics: { arr_usd: 2 } },
    })
    expect(problems).toEqual([])
    expect(company.as_of).toBe('2026-02-28')
    expect(company.metrics).toEqual({ arr_usd: 2, headcount: 9 })
    expect(company.metric_history).toEqual([
      { metric: 'arr_usd', on: '2026-01-31', value: 1, source: 'jan.yaml' },
    ])
  })

  it('lets a dated value beat an undated one, which leaves no history', () => {
    const { company, problems } = merge({
      'a.yaml': { stage: 'series_a', metrics: { arr_usd: 1 } },
      'b.yaml': { as_of: '2026-01-31', stage: 'series_b', metrics: { arr_usd: 2 } },
    })
    expect(problems).toEqual([])
    expect(company).toEqual({ as_of: '2026-01-31', stage: 'series_b', metrics: { arr_usd: 2 } })
  })

  it('does not enter a metric into the history twice', () => {
    const entry = { metric: 'arr_usd', on: '2026-01-31', value: 1, plan: 2 }
    const { company, problems } = merge({
      'jan.yaml': { as_of: '2026-01-31', metrics: { arr_usd: 1 } },
      'feb.yaml': { as_of: '2026-02-28', metrics: { arr_usd: 2 }, metric_history: [entry] },
    })
    expect(problems).toEqual([])
    expect(company.metric_history).toEqual([entry])
  })

  it('reports a history that contradicts the document of its day', () => {
    const { problems } = merge({
      'feb.yaml': {
        as_of: '2026-02-28',
        metric_history: [{ metric: 'arr_usd', on: '2026-01-31', value: 7 }],
      },
      'jan.yaml': { as_of: '2026-01-31', metrics: { arr_usd: 1 } },
    })
    expect(problems).toEqual([
      'jan.yaml: metrics.arr_usd: 1 here, but 7 for the same day in feb.yaml',
    ])
  })

  it('takes things of the same id, else name, else title as one thing at two dates', () => {
    const { company, problems } = merge({
      'jan.yaml': {
        as_of: '2026-01-31',
        processes: [
          { id: 'p1', name: 'Old name', owner: 'Ada' },
          { name: 'Support', owner: 'Bo' },
        ],
        actions: [{ title: 'Hire', owner: 'Cy' }],
      },
      'feb.yaml': {
        as_of: '2026-02-28',
        processes: [
          { name: 'Support', error_rate_pct: 2 },
          { id: 'p1', name: 'New name' },
          { name: 'Billing' },
        ],
        actions: [{ title: 'Hire', done_on: '2026-02-20' }],
      },
    })
    expect(problems).toEqual([])
    expect(company.processes).toEqual([
      { id: 'p1', name: 'New name', owner: 'Ada' },
      { name: 'Support', owner: 'Bo', error_rate_pct: 2 },
      { name: 'Billing' },
    ])
    expect(company.actions).toEqual([{ title: 'Hire', owner: 'Cy', done_on: '2026-02-20' }])
  })

  it('keeps two things of one name apart where their ids differ', () => {
    const { company } = merge({
      'jan.yaml': { as_of: '2026-01-31', people: [{ id: '1', name: 'Kim' }] },
      'feb.yaml': { as_of: '2026-02-28', people: [{ id: '2', name: 'Kim' }] },
    })
    expect(company.people).toHaveLength(2)
  })

  it('replaces lists of texts, and unites the days a blocker was reported on', () => {
    const { company } = merge({
      'jan.yaml': {
        as_of: '2026-01-31',
        blockers: [{ id: 'B', reported_on: ['2026-01-05', '2026-01-12'], blocks: ['x'] }],
      },
      'feb.yaml': {
        as_of: '2026-02-28',
        blockers: [{ id: 'B', reported_on: ['2026-01-12', '2026-02-02'], blocks: ['y'] }],
      },
    })
    expect(company.blockers).toEqual([
      { id: 'B', reported_on: ['2026-01-05', '2026-01-12', '2026-02-02'], blocks: ['y'] },
    ])
  })

  it('enters an entry that both days have only once', () => {
    const incident = { title: 'Outage', started_at: '2026-01-05T10:00:00Z' }
    const note = { finding: 'x', until: '2026-04-01' }
    const { company } = merge({
      'jan.yaml': { as_of: '2026-01-31', incidents: [incident], accepted: [note] },
      'feb.yaml': { as_of: '2026-02-28', incidents: [incident], accepted: [note] },
    })
    expect(company.incidents).toEqual([incident])
    expect(company.accepted).toEqual([note])
  })

  it('leaves documents after the day asked about out and says so', () => {
    const { company, problems } = merge({
      'jan.yaml': { as_of: '2026-01-31', stage: 'seed' },
      'apr.yaml': { as_of: '2026-04-30', stage: 'series_a' },
    })
    expect(company.stage).toBe('seed')
    expect(problems).toEqual([
      'apr.yaml: as_of: the file is of 2026-04-30, after 2026-03-15, and is left out',
    ])
  })
})

describe('key results at several days', () => {
  const okrs = (keyResult: object) => ({
    company_okrs: { quarter: 'Q1', objectives: [{ id: 'O', key_results: [keyResult] }] },
  })
  const first = (company: Record<string, unknown>) => {
    const { objectives } = company.company_okrs as { objectives: { key_results: object[] }[] }
    return objectives[0]?.key_results[0]
  }

  it('turns the earlier value into a check-in', () => {
    const { company, problems } = merge({
      'jan.yaml': { as_of: '2026-01-31', ...okrs({ id: 'K', current_value: 1, owner: 'Ada' }) },
      'feb.yaml': { as_of: '2026-02-28', ...okrs({ id: 'K', current_value: 4 }) },
    })
    expect(problems).toEqual([])
    expect(first(company)).toEqual({
      id: 'K',
      current_value: 4,
      owner: 'Ada',
      check_ins: [{ on: '2026-01-31', value: 1 }],
    })
  })

  it.each([
    [{ type: 'percentage', current_pct: 10 }, { type: 'percentage', current_pct: 30 }, 10],
    [{ type: 'milestone', milestones_hit: 1 }, { type: 'milestone', milestones_hit: 2 }, 1],
    [{ type: 'boolean', done: false }, { type: 'boolean', done: true }, 0],
    [{ kind: 'control', current_value: 5 }, { kind: 'control', current_value: 6 }, 5],
  ])('does so for %o', (earlier, later, value) => {
    const { company } = merge({
      'jan.yaml': { as_of: '2026-01-31', ...okrs({ title: 'K', ...earlier }) },
      'feb.yaml': { as_of: '2026-02-28', ...okrs({ title: 'K', ...later }) },
    })
    expect(first(company)).toEqual({
      title: 'K',
      ...later,
      check_ins: [{ on: '2026-01-31', value }],
    })
  })

  it('takes the value of a check-in newer than its document', () => {
    const { company, sources } = merge({
      'jan.yaml': {
        as_of: '2026-01-31',
        ...okrs({
          id: 'K',
          current_value: 1,
          confidence: 0.9,
          check_ins: [
            { on: '2026-01-10', value: 8 },
            { on: '2026-02-20', value: 3, confidence: 0.5 },
            { on: '2026-02-10', value: 2 },
          ],
        }),
      },
    })
    expect(first(company)).toMatchObject({ current_value: 3, confidence: 0.5 })
    const path = 'company_okrs.objectives[0].key_results[0].current_value'
    expect(sources.dateOf(path)).toBe('2026-02-20')
  })

  it('takes any check-in before the value of an undated document', () => {
    const { company } = merge({
      'a.yaml': okrs({
        type: 'percentage',
        current_pct: 9,
        check_ins: [{ on: '2020-01-01', value: 3 }],
      }),
    })
    expect(first(company)).toMatchObject({ current_pct: 3 })
  })

  it('lets a check-in beat a later document of an earlier day, whose value joins the check-ins', () => {
    const checkIns = [{ on: '2026-03-10', value: 7 }]
    const { company, sources } = merge({
      'jan.yaml': {
        as_of: '2026-01-31',
        ...okrs({ id: 'K', current_value: 1, check_ins: checkIns }),
      },
      'feb.yaml': { as_of: '2026-02-28', ...okrs({ id: 'K', current_value: 4 }) },
    })
    expect(first(company)).toEqual({
      id: 'K',
      current_value: 7,
      check_ins: [
        { on: '2026-02-28', value: 4 },
        { on: '2026-03-10', value: 7 },
      ],
    })
    const path = 'company_okrs.objectives[0].key_results[0].current_value'
    expect(sources.dateOf(path)).toBe('2026-03-10')
  })
})

describe('the cycles', () => {
  const cycle = (quarter: string, start: string, end: string, id = 'O') => ({
    company_okrs: { quarter, quarter_start: start, quarter_end: end, objectives: [{ id }] },
  })
  const q4 = cycle('Q4 2025', '2025-10-01', '2025-12-31')
  const q1 = cycle('Q1 2026', '2026-01-01', '2026-03-31')
  const q2 = cycle('Q2 2026', '2026-04-01', '2026-06-30')
  const quarters = (company: Record<string, unknown>) => {
    const past = (company.okr_history ?? []) as (typeof q1)[]
    return [company as typeof q1, ...past].map(({ company_okrs }) => company_okrs?.quarter)
  }

  it('keeps different quarters apart; the one that holds the day is current', () => {
    const { company, problems } = merge({ 'a.yaml': q2, 'b.yaml': q4, 'c.yaml': q1 })
    expect(problems).toEqual([])
    expect(quarters(company)).toEqual(['Q1 2026', 'Q4 2025', 'Q2 2026'])
  })

  it('takes the latest that ended where none holds the day', () => {
    const { company } = merge({ 'a.yaml': q1, 'b.yaml': q4 }, '2026-05-01')
    expect(quarters(company)).toEqual(['Q1 2026', 'Q4 2025'])
  })

  it('chooses by the name of the quarter where it has no dates', () => {
    const named = (quarter: string) => ({ company_okrs: { quarter } })
    const { company } = merge({ 'a.yaml': named('Q1 2026'), 'b.yaml': named('2025-Q4') })
    expect(quarters(company)).toEqual(['Q1 2026', '2025-Q4'])
  })

  it('finds a past cycle that a document lists as history', () => {
    const { company } = merge({ 'a.yaml': { ...q1, okr_history: [q4] } }, '2025-11-11')
    expect(quarters(company)).toEqual(['Q4 2025', 'Q1 2026'])
  })

  it('joins documents of one quarter', () => {
    const { company, problems } = merge({
      'a.yaml': q1,
      'b.yaml': { company_okrs: { quarter: 'Q1 2026', objectives: [{ id: 'P' }] } },
      'c.yaml': { company_okrs: { objectives: [{ id: 'R' }] } },
    })
    expect(problems).toEqual([])
    expect(company.company_okrs).toEqual({
      ...q1.company_okrs,
      objectives: [{ id: 'O' }, { id: 'P' }, { id: 'R' }],
    })
  })

  it('gives department and team OKRs to the cycle of their document, or to their own quarter', () => {
    const { company } = merge({
      'a.yaml': {
        ...q1,
        department_okrs: [{ name: 'Sales' }, { name: 'Ops', quarter: 'Q4 2025' }],
      },
      'b.yaml': { ...q4, team_okrs: [{ name: 'Web' }] },
      'c.yaml': { department_okrs: [{ name: 'HR' }] },
    })
    expect(company.department_okrs).toEqual([{ name: 'Sales' }, { name: 'HR' }])
    expect(company.team_okrs).toBeUndefined()
    expect(company.okr_history).toEqual([
      {
        ...q4,
        department_okrs: [{ name: 'Ops', quarter: 'Q4 2025' }],
        team_okrs: [{ name: 'Web' }],
      },
    ])
  })

  it('reports an objective id given twice within a cycle, whatever the level', () => {
    const { problems } = merge({
      'a.yaml': q1,
      'b.yaml': { department_okrs: [{ name: 'Sales', objectives: [{ id: 'O' }] }] },
    })
    expect(problems).toEqual([
      'b.yaml: department_okrs[0].objectives[0].id: the objective id "O" is given twice; first in a.yaml',
    ])
  })

  it('takes the only cycle as current, with or without dates', () => {
    const { company } = merge({
      'a.yaml': { company_okrs: { name: 'A' } },
      'b.yaml': { stage: 'seed' },
    })
    expect(company.company_okrs).toEqual({ name: 'A' })
    expect(merge({ 'a.yaml': q4 }).company).toEqual(q4)
  })
})
