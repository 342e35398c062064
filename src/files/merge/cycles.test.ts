import { describe, expect, it } from 'vitest'
import { mergeFiles as merge } from './testing.ts'

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

it('takes two spellings of a quarter for one cycle, called as the first writes it', () => {
  const { company, problems } = merge({
    'a.yaml': { company_okrs: { quarter: 'Q4 FY26', quarter_start: '2026-11-01' } },
    'b.md': { company_okrs: { quarter: 'FY2026-Q4', objectives: [{ id: 'O1' }] } },
    'c.md': { department_okrs: [{ name: 'Sales', quarter: 'Q4 FY2026' }] },
  })
  expect(problems).toEqual([])
  expect(company).toMatchObject({
    company_okrs: { quarter: 'Q4 FY26', objectives: [{ id: 'O1' }] },
    department_okrs: [{ name: 'Sales' }],
  })
  expect(company.okr_history).toBeUndefined()
})

it('takes a quarter of a fiscal year and one of the calendar for two cycles', () => {
  const { company, problems } = merge({
    'a.yaml': { company_okrs: { quarter: 'Q4 FY26', objectives: [{ id: 'O1' }] } },
    'b.yaml': { company_okrs: { quarter: 'Q4 2026', objectives: [{ id: 'O1' }] } },
  })
  expect(problems).toEqual([])
  expect(company.okr_history).toHaveLength(1)
})
