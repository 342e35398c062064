import { array, assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportingLines } from './reporting-lines.ts'

describe('who reports to whom', () => {
  it('finds managers by id, then name, then a title that one person has', () => {
    const people = [
      { id: 'a', name: 'Ada', title: 'CEO' },
      { id: 'b', name: 'Bo', title: 'Engineer', manager_id: 'CEO' },
      { id: 'c', name: 'Cy', title: 'Engineer', manager_id: 'Bo' },
      { id: 'd', manager_id: 'Engineer' },
    ]
    const { manager_of, unknown_managers, layers } = reportingLines(people)
    expect(people.map((_, position) => manager_of(position))).toEqual([undefined, 0, 1, undefined])
    expect(unknown_managers).toEqual([{ manager: 'Engineer', reports: [3] }])
    expect(layers).toBe(2)
  })

  it('finds a manager whose address, name or title is written in other case', () => {
    const people = [
      { id: 'bob@x.example', name: 'Bob Ray', title: 'CEO' },
      { id: 'a', manager_id: 'Bob@x.example' },
      { id: 'b', manager_id: 'bob ray' },
      { id: 'c', manager_id: 'ceo' },
      // What is written as it stands counts first.
      { id: 'BOB RAY' },
      { id: 'd', manager_id: 'BOB RAY' },
    ]
    const { manager_of } = reportingLines(people)
    expect(people.map((_, position) => manager_of(position))).toEqual([
      undefined,
      0,
      4,
      0,
      undefined,
      4,
    ])
  })

  it('counts managers on the longest chain, the top included, without those in or under a circle', () => {
    const people = [
      { id: 'top' },
      { id: 'lead', manager_id: 'top' },
      { id: 'worker', manager_id: 'lead' },
      { id: 'x', manager_id: 'y' },
      { id: 'y', manager_id: 'x' },
      { id: 'z', manager_id: 'y' },
      { id: 'under-z', manager_id: 'z' },
    ]
    const { layers, longest_chain, circles, managers } = reportingLines(people)
    expect(layers).toBe(2)
    expect(longest_chain).toEqual([0, 1])
    expect(circles).toEqual([[3, 4]])
    expect(managers.map(({ position }) => position)).toEqual([0, 1, 3, 4, 5])
  })

  it('takes the one person who is their own manager for the top, as exports mark it', () => {
    const people = [
      { id: 'a', manager_id: 'a' },
      { id: 'b', manager_id: 'a' },
      { id: 'c', manager_id: 'b' },
      { id: 'd', manager_id: 'c' },
      { id: 'alone' },
    ]
    const { layers, circles, managers, without_manager } = reportingLines(people)
    expect(layers).toBe(3)
    expect(circles).toEqual([])
    expect(managers[0]?.reports).toEqual([1])
    expect(without_manager).toEqual([4])
  })

  it.each([
    [
      'two are their own',
      [
        { id: 'a', manager_id: 'a' },
        { id: 'b', manager_id: 'b' },
        { id: 'c', manager_id: 'a' },
      ],
    ],
    [
      'another leads without a manager',
      [
        { id: 'a', manager_id: 'a' },
        { id: 'b', manager_id: 'a' },
        { id: 'c' },
        { id: 'd', manager_id: 'c' },
      ],
    ],
    ['nobody else reports to them', [{ id: 'a', manager_id: 'a' }, { id: 'b' }]],
  ])('leaves their own manager a circle where %s', (_, people) => {
    expect(reportingLines(people).circles).toContainEqual([0])
  })

  it('takes one of several people without a manager for the top', () => {
    expect(reportingLines([{ id: 'a' }, { id: 'b' }]).without_manager).toEqual([1])
    const under = [{ id: 'a' }, { id: 'b' }, { id: 'c', manager_id: 'b' }]
    expect(reportingLines(under).without_manager).toEqual([0])
  })

  const companies = integer({ min: 1, max: 30 })
    .chain((size) => array(integer({ min: -1, max: size }), { minLength: size, maxLength: size }))
    .map((managers) =>
      managers.map((manager, index) =>
        manager < 0 ? { id: `p${index}` } : { id: `p${index}`, manager_id: `p${manager}` },
      ),
    )

  it('places everybody once: under a manager, under an unknown one, or at the top', () => {
    assert(
      property(companies, (people) => {
        const lines = reportingLines(people)
        const under = lines.managers.flatMap(({ reports }) => reports)
        const unknown = lines.unknown_managers.flatMap(({ reports }) => reports)
        const top = people.flatMap(({ id, manager_id }, position) =>
          manager_id === undefined ||
          (manager_id === id && lines.manager_of(position) === undefined)
            ? [position]
            : [],
        )
        const all = [...under, ...unknown, ...top].sort((a, b) => a - b)
        expect(all).toEqual(people.map((_, position) => position))
      }),
    )
  })

  it('has every member of a circle reach themselves, and nobody else', () => {
    assert(
      property(companies, (people) => {
        const { circles, manager_of } = reportingLines(people)
        const inCircle = people.flatMap((_, start) => {
          let at = manager_of(start)
          for (let steps = 0; steps < people.length && at !== start; steps++) {
            at = at === undefined ? undefined : manager_of(at)
          }
          return at === start ? [start] : []
        })
        expect(circles.flat().sort((a, b) => a - b)).toEqual(inCircle)
      }),
    )
  })
})
