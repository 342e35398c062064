import { describe, expect, it } from 'vitest'
import { mergeFiles as merge } from './testing.ts'

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
      'feb.yaml': { metric_history: [{ metric: 'arr_usd', on: '2026-01-31', value: 7 }] },
      'jan.yaml': { as_of: '2026-01-31', metrics: { arr_usd: 1 } },
    })
    expect(problems).toEqual([
      'jan.yaml: metrics.arr_usd: 1 here, but 7 for the same day in feb.yaml',
    ])
  })

  it('keeps what a document of a later day restates before the value that overtakes it', () => {
    const { company, problems } = merge({
      'feb.yaml': {
        as_of: '2026-02-28',
        metric_history: [{ metric: 'arr_usd', on: '2026-01-31', value: 7 }],
      },
      'jan.yaml': { as_of: '2026-01-31', metrics: { arr_usd: 1 } },
    })
    expect(problems).toEqual([])
    expect(company.metric_history).toMatchObject([
      { metric: 'arr_usd', on: '2026-01-31', value: 1, source: 'jan.yaml' },
      { metric: 'arr_usd', on: '2026-01-31', value: 7 },
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
      { name: 'Support', owner: 'Bo', error_rate_pct: 2 },
      { id: 'p1', name: 'New name', owner: 'Ada' },
      { name: 'Billing' },
    ])
    expect(company.actions).toEqual([{ title: 'Hire', owner: 'Cy', done_on: '2026-02-20' }])
  })

  const stepsOf = (earlier: string[], later: string[]) => {
    const of = (names: string[]) => [{ name: 'Support', steps: names.map((name) => ({ name })) }]
    const { company } = merge({
      'old.yaml': { as_of: '2026-01-31', processes: of(earlier) },
      'a.yaml': { as_of: '2026-02-28', processes: of(later) },
    })
    const [process] = company.processes as { steps: { name: string }[] }[]
    return process?.steps.map(({ name }) => name).join(' ')
  }

  it.each([
    ['of the later one, where that has all', ['Test'], ['Take', 'Test', 'Ship'], 'Take Test Ship'],
    [
      'of the earlier one, where the later has few',
      ['Take', 'Test', 'Ship'],
      ['Ship', 'Take'],
      'Take Test Ship',
    ],
    [
      'with what is new before what follows it',
      ['Take', 'Ship', 'Bill'],
      ['Take', 'Test', 'Ship'],
      'Take Test Ship Bill',
    ],
    [
      'with what is new at the end last',
      ['Take', 'Test', 'Ship'],
      ['Take', 'Bill'],
      'Take Test Ship Bill',
    ],
  ])('has steps in the order %s', (_, earlier, later, expected) => {
    expect(stepsOf(earlier, later)).toBe(expected)
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

  it('warns only where documents differ in what nothing reads, and keeps the first', () => {
    const { company, problems, isSound } = merge({
      'docker-compose.yml': { version: 3, services: { web: { image: 'a' } } },
      'other-compose.yml': { services: { web: { image: 'b' } } },
      'package.json': { version: '0.1.0', metrics: { headcount: 41 } },
    })
    expect(isSound).toBe(true)
    expect(company).toMatchObject({ version: 3, services: { web: { image: 'a' } } })
    expect(problems).toEqual([
      'package.json: version: "0.1.0" here, but 3 in docker-compose.yml',
      'other-compose.yml: services.web.image: "b" here, but "a" in docker-compose.yml',
    ])
  })

  it('tells values of one metric and day that differ, within a document and across those of a day', () => {
    const of = (value: number, on = '2026-01-31') => ({ metric: 'arr_usd', on, value })
    const { problems } = merge({
      'a.yaml': { metric_history: [of(1), of(2), of(2, '2026-02-28'), of(2, '2026-02-28')] },
    })
    expect(problems).toEqual([
      'a.yaml: metric_history[1].value: arr_usd for 2026-01-31 is 2 here, but 1 in a.yaml',
    ])
    const two = { 'a.yaml': { metric_history: [of(1)] }, 'b.yaml': { metric_history: [of(3)] } }
    expect(merge(two).problems).toEqual([
      'b.yaml: metric_history[0].value: arr_usd for 2026-01-31 is 3 here, but 1 in a.yaml',
    ])
  })

  it('tells a metric that differs from the history of its own document and day', () => {
    const { problems } = merge({
      'a.yaml': {
        as_of: '2026-01-31',
        metrics: { arr_usd: 5 },
        metric_history: [{ metric: 'arr_usd', on: '2026-01-31', value: 4 }],
      },
    })
    expect(problems).toEqual(['a.yaml: metrics.arr_usd: 5 here, but 4 for the same day in a.yaml'])
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
