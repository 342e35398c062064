import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { parsePath, valueAt } from '../../model/path.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'
import { ownerOf, pathOf, resultsOf } from './goals.ts'

const company = aQuarter([anObjective('O1', [aNumber('A', 1, 2)])], {
  departments: [aDepartment('East', [aNumber('B', 1, 2), aNumber('C', 1, 2, { owner: 'Cy' })])],
  teams: [
    { name: 'Core', department: 'East', objectives: [anObjective('T1', [aNumber('D', 1, 2)])] },
  ],
})

describe('goalsOf', () => {
  it('gives every key result a path that leads to it', () => {
    const facts = factsOf(company)
    const refs = [...resultsOf(facts.goals().units.flatMap(({ goals }) => goals))]
    expect(refs.map(({ result }) => result.id)).toEqual(['A', 'B', 'C', 'D'])
    expect(facts.goals().count).toBe(4)
    for (const ref of refs) {
      const there = valueAt(facts.situation.company, parsePath(pathOf(ref)))
      expect(there).toMatchObject({ id: ref.result.id })
    }
    expect(refs.map(ownerOf)).toEqual(['Ada', 'Ada', 'Cy', 'Ada'])
    expect(facts.goals().units[2]?.department).toBe('East')
  })

  it.each([
    ['2026-06-30', { running: false, elapsed: 0, left: 92 }],
    ['2026-07-01', { running: true, elapsed: 1, left: 91 }],
    ['2026-09-11', { running: true, elapsed: 73, left: 19 }],
    ['2026-09-30', { running: true, elapsed: 92, left: 0 }],
    ['2026-10-01', { running: false, elapsed: 92, left: 0 }],
  ])('counts the days of the cycle on %s', (at, expected) => {
    expect(factsOf(company, at).goals().cycle).toMatchObject({
      ...expected,
      total: 92,
      known: true,
    })
  })

  it('knows no days without dates', () => {
    const { cycle } = factsOf({ company_okrs: { objectives: [] } }).goals()
    expect(cycle).toMatchObject({ running: false, known: false, elapsed: 0, left: 0 })
  })
})

it('keeps departments and teams without names apart', () => {
  const namesOf = (company: Company) =>
    factsOf(company)
      .goals()
      .units.slice(1)
      .map(({ name }) => name)
  expect(namesOf({ department_okrs: [{}], team_okrs: [{}] })).toEqual([
    'department without a name',
    'team without a name',
  ])
  expect(namesOf({ department_okrs: [{}, { name: 'Sales' }, {}] })).toEqual([
    'department 1 without a name',
    'Sales',
    'department 3 without a name',
  ])
})
