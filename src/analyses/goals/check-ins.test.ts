import { describe, expect, it } from 'vitest'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'

const seen = (id: string, ...days: string[]) =>
  aNumber(id, 60, 100, { check_ins: days.map((on) => ({ on })) })

describe('checkInsOf', () => {
  it('counts days since the last check-in until the day asked about', () => {
    const company = aQuarter([
      anObjective('O1', [seen('A', '2026-08-20', '2026-08-01', '2026-09-20')]),
    ])
    const { ever, count, late } = factsOf(company).checkIns()
    expect({ ever, count }).toEqual({ ever: 1, count: 1 })
    expect(late[0]?.results[0]).toMatchObject({ last_on: '2026-08-20', days: 22 })
  })

  it('counts from the first day of the cycle where there never was one', () => {
    const { late, ever } = factsOf(aQuarter([anObjective('O1', [aNumber('A', 1, 2)])])).checkIns()
    expect(ever).toBe(0)
    expect(late[0]?.results[0]).toMatchObject({ last_on: null, days: 72 })
  })

  it('groups by objective of the company and by department', () => {
    const departments = [
      {
        name: 'East',
        objectives: [anObjective('E1', [seen('B')]), anObjective('E2', [seen('C')])],
      },
      aDepartment('West', [seen('D')]),
    ]
    const goals = [anObjective('O1', [seen('A')]), anObjective('O2', [seen('Z')])]
    const { late } = factsOf(aQuarter(goals, { departments })).checkIns()
    expect(late.map(({ results }) => results.map(({ ref }) => ref.result.id))).toEqual([
      ['A'],
      ['Z'],
      ['B', 'C'],
      ['D'],
    ])
  })
})
