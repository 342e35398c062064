import { readFileSync } from 'node:fs'
import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Company, Person } from '../../model/company.ts'
import { factsOf } from '../../testing/a-company.ts'

const scalingOf = (company: Company) => factsOf(company).scaling()

describe('the reporting tree', () => {
  const under = (manager: string, count: number, more: Person = {}): Person[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${manager}.${n}`,
      manager_id: manager,
      ...more,
    }))

  it('has the four spans of the management rule', () => {
    const vps = under('top', 5)
    const directors = vps.flatMap(({ id = '' }) => under(id, 3))
    const managers = directors.flatMap(({ id = '' }) => under(id, 4))
    const contributors = managers.flatMap(({ id = '' }) => under(id, 6))
    const people = [{ id: 'top' }, ...vps, ...directors, ...managers, ...contributors]
    const { spans, layers, managers: count } = scalingOf({ people }).org
    const kinds = new Map(spans.map(({ kind, low, high }) => [kind, [low, high]]))
    expect([...kinds]).toEqual([
      ['vice_presidents', [5, 8]],
      ['directors', [3, 5]],
      ['managers', [4, 6]],
      ['contributors', [6, 8]],
    ])
    expect(spans.every(({ verdict }) => verdict === 'within')).toBe(true)
    expect([layers, count]).toEqual([4, 1 + 5 + 15 + 60])
  })

  it('goes by titles where they tell more than the tree', () => {
    const vps = under('ceo', 5, { title: 'VP' })
    const people = [
      { id: 'ceo', title: 'CEO' },
      ...vps,
      ...vps.flatMap(({ id = '' }) => under(id, 7)),
    ]
    expect(scalingOf({ people }).org.spans[0]).toMatchObject({ kind: 'vice_presidents', low: 5 })
  })

  it('knows vice presidents by title, also where nobody below them is listed', () => {
    const cooOver = (...titles: string[]): Person[] => [
      { id: 'coo', title: 'COO' },
      ...titles.map((title, n) => ({ id: `r${n}`, manager_id: 'coo', title })),
    ]
    const spanOf = (people: Person[]) => scalingOf({ people }).org.spans[0]
    const vps = ['VP People', 'VP Finance', 'Vice President Legal', 'VP IT', 'VP Facilities']
    expect(spanOf(cooOver(...vps))).toMatchObject({ kind: 'vice_presidents', verdict: 'within' })
    const mixed = cooOver('VP People', 'Assistant to the COO', 'Art Director', 'Analyst')
    expect(spanOf(mixed)).toMatchObject({ kind: 'contributors' })
  })

  it('makes nobody a manager of managers who is put down as their own manager by a slip', () => {
    const people = [
      { id: 'top' },
      ...under('top', 6),
      { id: 'own', manager_id: 'own' },
      { id: 'lead', manager_id: 'lead' },
      ...under('lead', 6),
    ]
    const { spans } = scalingOf({ people }).org
    expect(spans.map(({ manager, kind }) => [manager, kind])).toEqual([
      ['top', 'contributors'],
      ['own', 'contributors'],
      ['lead', 'contributors'],
    ])
    // Nobody but themselves is no span to judge; seven who report to the lead are within 6 to 8.
    expect(factsOf({ people }).spanFaults()).toEqual([])
  })

  it('counts circles among managers and spans, not among layers, and names orphans', () => {
    const people = [
      { id: 'top' },
      { id: 'lead', manager_id: 'top' },
      { id: 'worker', manager_id: 'lead' },
      { id: 'x', manager_id: 'y' },
      { id: 'y', manager_id: 'x' },
      { id: 'lost', manager_id: 'gone' },
    ]
    expect(scalingOf({ people }).org).toMatchObject({
      headcount: 6,
      managers: 4,
      layers: 2,
      circles: [['x', 'y']],
      orphans: ['lost'],
      chains_of_one: expect.arrayContaining(['top']),
    })
  })

  it('lists every manager once, with all who name them', () => {
    const companies = integer({ min: 1, max: 30 })
      .chain((size) => array(integer({ min: -1, max: size }), { minLength: size, maxLength: size }))
      .map((managers) =>
        managers.map((manager, index) =>
          manager < 0 ? { id: `p${index}` } : { id: `p${index}`, manager_id: `p${manager}` },
        ),
      )
    assert(
      property(companies, (people) => {
        const { spans, managers, orphans, circles } = scalingOf({ people }).org
        const known = new Set(people.map(({ id }) => id))
        // Who is their own manager and in no circle is the top, and names nobody.
        const isTop = (id: string) => !circles.flat().includes(id)
        const named = people.flatMap(({ id, ...person }) =>
          'manager_id' in person && !(person.manager_id === id && isTop(id))
            ? [person.manager_id as string]
            : [],
        )
        if (named.length === 0) return
        expect(spans.length).toBe(managers)
        for (const { manager, reports } of spans) {
          expect(reports).toBe(named.filter((one) => one === manager).length)
        }
        expect(orphans.length).toBe(named.filter((one) => !known.has(one)).length)
      }),
    )
  })

  it('reads the teams of Rust as a tree, some without a lead', () => {
    const [, ...lines] = readFileSync('test/data/rust_team_structure.csv', 'utf8')
      .trim()
      .split('\n')
    const people = lines.map((line): Person => {
      const [id = '', , parent = ''] = line.split(',')
      return parent === '' ? { id } : { id, manager_id: parent }
    })
    const { headcount, circles, orphans, managers } = scalingOf({ people }).org
    const parents = new Set(lines.map((line) => line.split(',')[2]).filter(Boolean))
    expect([headcount, circles, orphans, managers]).toEqual([165, [], [], parents.size])
  })
})
