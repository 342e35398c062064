import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'
import { aDepartment, aNumber, anObjective, aQuarter } from '../../testing/a-quarter.ts'

const rollups = (company: Company) =>
  factsOf(company)
    .rollups()
    .list.map(({ parent, parts }) => [
      parent.result.id,
      parts.map(({ ref, rolls_up, guessed }) => [ref.result.id, rolls_up, guessed]),
    ])

const money = (id: string, title: string, target: number, current = 1) =>
  aNumber(id, current, target, { title, unit: ' USD' })
const company = [anObjective('O1', [money('ALL', '$5M net new ARR', 5_000_000)])]

describe('rollupsOf', () => {
  it('takes what links declare', () => {
    const parts = aDepartment('East', [
      aNumber('A', 1, 2, { links: [{ to: 'ALL', rolls_up: 'sum' }] }),
      aNumber('B', 1, 3, { links: [{ to: 'ALL' }] }),
    ])
    expect(rollups(aQuarter(company, { departments: [parts] }))).toEqual([
      [
        'ALL',
        [
          ['A', 'sum', false],
          ['B', 'driver', false],
        ],
      ],
    ])
  })

  it('guesses parts of a sum from unit, words and linked objective', () => {
    const departments = [
      aDepartment('Sales', [
        money('NEW', 'New business ARR', 4_000_000),
        money('PIPE', 'Pipeline', 9_000_000),
      ]),
      aDepartment('Success', [money('EXP', 'Expansion ARR', 800_000)]),
    ]
    expect(rollups(aQuarter(company, { departments }))).toEqual([
      [
        'ALL',
        [
          ['NEW', 'sum', true],
          ['EXP', 'sum', true],
        ],
      ],
    ])
  })

  it('does not count what a team adds to its department twice', () => {
    const departments = [aDepartment('Sales', [money('A', 'New ARR', 3), money('B', 'Old ARR', 3)])]
    const teams = [aDepartment('Land', [money('C', 'Enterprise ARR', 2)])]
    expect(rollups(aQuarter(company, { departments, teams }))).toEqual([
      [
        'ALL',
        [
          ['A', 'sum', true],
          ['B', 'sum', true],
        ],
      ],
    ])
  })

  it('does not guess where the objective supports another, or one part is all there is', () => {
    const elsewhere = { supports_company_objective_ids: ['O2'] }
    const parts = [money('A', 'New ARR', 3), money('B', 'Old ARR', 3)]
    expect(
      rollups(aQuarter(company, { departments: [aDepartment('Sales', parts, elsewhere)] })),
    ).toEqual([])
    expect(
      rollups(aQuarter(company, { departments: [aDepartment('Sales', parts.slice(1))] })),
    ).toEqual([])
  })

  it('sees one number stated at two levels', () => {
    const teams = [
      aDepartment('Land', [aNumber('B', 1, 3, { title: '3 deals closed', unit: ' deals' })]),
    ]
    const goals = [
      anObjective('O1', [aNumber('A', 1, 3, { title: 'Close 3 deals', unit: ' deals' })]),
    ]
    expect(rollups(aQuarter(goals, { teams }))).toEqual([['A', [['B', 'same', true]]]])
  })

  it('keeps links that lead nowhere, and ties by an objective', () => {
    const facts = factsOf(
      aQuarter(company, {
        departments: [
          aDepartment('East', [aNumber('A', 1, 2, { links: [{ to: 'O1' }, { to: 'GONE' }] })]),
        ],
      }),
    )
    expect(facts.rollups().broken.map(({ to, position }) => [to, position])).toEqual([['GONE', 1]])
    expect(facts.rollups().tied.size).toBe(1)
  })

  it('never makes a result a part of itself', () => {
    const id = fc.constantFrom('A', 'B', 'C', 'ALL')
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 6 }), (links) => {
        const results = links.map(([own, to]) =>
          aNumber(own, 1, 2, { links: [{ to, rolls_up: 'sum' }] }),
        )
        const facts = factsOf(aQuarter(company, { departments: [aDepartment('East', results)] }))
        for (const { parent, parts } of facts.rollups().list) {
          for (const { ref } of parts) expect(ref.result).not.toBe(parent.result)
        }
      }),
    )
  })
})
