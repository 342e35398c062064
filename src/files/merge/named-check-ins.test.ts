import { describe, expect, it } from 'vitest'
import { mergeFiles as merge } from './testing.ts'

const okrs = (keyResult: object, quarter = 'Q1 2026') => ({
  company_okrs: { quarter, objectives: [{ title: 'Grow', key_results: [keyResult] }] },
})
const ARR = { title: 'ARR from 1.1 to 1.5', baseline_value: 1.1, current_value: 1.2 }
const log = {
  check_ins: [
    { key_result: 'ARR', on: '2026-02-02', value: 1.3, confidence: 0.6, by: 'Joana' },
    { key_result: 'arr', on: '2026-03-02', value: 1.4, confidence: 0.5, by: 'Joana' },
  ],
}
const files = (keyResult: object = ARR) => ({ 'okrs.yaml': okrs(keyResult), 'weekly.yaml': log })
type Cycle = { company_okrs?: { objectives: { key_results: object[] }[] } }
const first = (cycle: Cycle) => cycle.company_okrs?.objectives[0]?.key_results[0]

describe('check-ins beside the key results', () => {
  it('are those of the key result that they name, and the latest is its value', () => {
    const { company, sources, problems } = merge(files())
    expect(problems).toEqual([])
    expect(first(company)).toEqual({
      ...ARR,
      current_value: 1.4,
      confidence: 0.5,
      check_ins: [
        { on: '2026-02-02', value: 1.3, confidence: 0.6, by: 'Joana' },
        { on: '2026-03-02', value: 1.4, confidence: 0.5, by: 'Joana' },
      ],
    })
    expect(company.check_ins).toBeUndefined()
    const at = 'company_okrs.objectives[0].key_results[0]'
    expect(sources.dateOf(`${at}.current_value`)).toBe('2026-03-02')
    expect(sources.dateOf(`${at}.check_ins[0].value`)).toBe('2026-02-02')
  })

  it('count up to the day asked about', () => {
    expect(first(merge(files(), '2026-02-20').company)).toMatchObject({
      current_value: 1.3,
      check_ins: [{ on: '2026-02-02' }],
    })
    // What an undated key result holds is the value of its check-ins, so it is not known before them.
    expect(first(merge(files(), '2026-01-20').company)).toEqual({
      title: ARR.title,
      baseline_value: 1.1,
    })
  })

  it('join those that stand there', () => {
    const check_ins = [{ on: '2026-03-09', value: 1.45 }]
    const { company } = merge(files({ ...ARR, check_ins }))
    expect(first(company)).toMatchObject({
      current_value: 1.45,
      check_ins: [{ on: '2026-02-02' }, { on: '2026-03-02' }, { on: '2026-03-09' }],
    })
  })

  it('stay where they are when they name none', () => {
    const { company, problems } = merge(files({ title: 'Churn', current_value: 2 }))
    expect(problems).toEqual([])
    expect(first(company)).toEqual({ title: 'Churn', current_value: 2 })
    expect(company.check_ins).toEqual(log.check_ins)
    expect(merge({ 'weekly.yaml': log }).company).toEqual(log)
  })

  it('go to the cycle of their day', () => {
    const before = { 'q4.yaml': okrs({ title: 'ARR', current_value: 1 }, 'Q4 2025') }
    const told = { key_result: 'ARR', on: '2025-12-01', value: 1.1 }
    const { company } = merge({
      ...before,
      ...files(),
      'weekly.yaml': { check_ins: [told, ...log.check_ins] },
    })
    const [past] = company.okr_history as Cycle[]
    expect(first(past ?? {})).toMatchObject({
      current_value: 1.1,
      check_ins: [{ on: '2025-12-01', value: 1.1 }],
    })
    expect(first(company)).toMatchObject({ check_ins: [{ value: 1.3 }, { value: 1.4 }] })
  })
})
