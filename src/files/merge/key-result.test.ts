import { describe, expect, it } from 'vitest'
import { mergeFiles as merge } from './testing.ts'

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
    // What stands below a key that is not there is of the day of the nearest thing that is.
    const below = 'company_okrs.objectives[0].key_results[0].links.current_value'
    expect(sources.dateOf(below)).toBe('2026-01-31')
  })

  it('takes the value of a check-in older than its document where that states none', () => {
    const check_ins = [
      { on: '2026-01-10', value: 20, confidence: 0.8 },
      { on: '2026-01-30', value: 50 },
    ]
    const { company, sources } = merge({
      'jan.yaml': { as_of: '2026-01-31', ...okrs({ id: 'K', target_value: 60, check_ins }) },
    })
    expect(first(company)).toMatchObject({ current_value: 50, confidence: 0.8 })
    const path = 'company_okrs.objectives[0].key_results[0]'
    expect(sources.dateOf(`${path}.current_value`)).toBe('2026-01-30')
    expect(sources.dateOf(`${path}.confidence`)).toBe('2026-01-10')
    expect(sources.dateOf(`${path}.target_value`)).toBe('2026-01-31')
  })

  it('lays such a value over that of an earlier document, and under that of a later day', () => {
    const check_ins = [{ on: '2026-02-20', value: 20, confidence: 0.2 }]
    const feb = { as_of: '2026-02-28', ...okrs({ id: 'K', check_ins }) }
    const on = (as_of: string) =>
      first(
        merge({
          'feb.yaml': feb,
          'b.yaml': { as_of, ...okrs({ id: 'K', current_value: 10, confidence: 0.1 }) },
        }).company,
      )
    expect(on('2026-01-31')).toMatchObject({ current_value: 20, confidence: 0.2 })
    expect(on('2026-02-25')).toMatchObject({ current_value: 10, confidence: 0.1 })
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

  it('takes no milestones for hit on a day before the check-ins of what was', () => {
    const steps = { type: 'milestone', milestones_total: 4, milestones_hit: 3 }
    const check_ins = [{ on: '2026-09-10', value: 3 }]
    const dates = [{ due_on: '2026-08-20' }]
    const { company } = merge(
      { 'a.yaml': okrs({ id: 'K', ...steps, check_ins, milestone_dates: dates }) },
      '2026-08-31',
    )
    expect(first(company)).toEqual({
      id: 'K',
      type: 'milestone',
      milestones_total: 4,
      check_ins: [],
    })
  })

  it('takes it in the keys that the target of a percentage is written in', () => {
    const { company } = merge({
      'a.yaml': okrs({
        type: 'percentage',
        baseline_value: 104,
        target_value: 107,
        check_ins: [{ on: '2020-11-10', value: 104.5 }],
      }),
    })
    expect(first(company)).toMatchObject({ current_value: 104.5 })
    expect(first(company)).not.toHaveProperty('current_pct')
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
